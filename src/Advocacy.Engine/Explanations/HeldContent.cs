using System.Collections.Generic;
using Advocacy.Engine.Content;

namespace Advocacy.Engine.Explanations;

/// <summary>The content a person had to do with, as far as it is held, in sentences.</summary>
internal static class HeldContent
{
    internal static IEnumerable<string> Sentences(HoldingScene held)
    {
        foreach (var use in new[] { ContentUse.TookPart, ContentUse.Skipped, ContentUse.Shared })
        {
            var which = new List<string>();
            foreach (var mark in held.Progress.Content.Marks)
            {
                if (mark.Use == use)
                {
                    which.Add(held.Words.Say("format.dated", ("what", mark.Content.Value), ("date", held.Words.Date(mark.On))));
                }
            }

            if (which.Count > 0)
            {
                yield return held.Words.Say("holding.content." + Values.Kebab.Of(use), ("which", held.Words.Listed(which)));
            }
        }
    }
}
