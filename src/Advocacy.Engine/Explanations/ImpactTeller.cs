using System.Collections.Generic;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Tells a person what came of what they shared: what is known, and of reach that it is potential.</summary>
internal static class ImpactTeller
{
    internal static ValueList<string> Tell(PersonalImpact impact, Wording words) => ValueList.From(Sentences(impact, words));

    private static IEnumerable<string> Sentences(PersonalImpact impact, Wording words)
    {
        var kinds = new List<string>();
        foreach (var act in impact.Acts)
        {
            kinds.Add(words.Counted(words.Noun("act", act.Kind.Value), act.Count));
        }

        if (kinds.Count == 0)
        {
            yield return words.Say("impact.nothing-yet");
        }
        else
        {
            yield return words.Say("impact.acts", ("kinds", words.Listed(kinds)));
        }

        foreach (var (key, count) in new[] { ("impact.responses", impact.Responses), ("impact.thanks", impact.Thanks), ("impact.feedback", impact.Feedback) })
        {
            if (count > 0)
            {
                yield return words.Say(key, ("times", words.Times(count)));
            }
        }

        if (impact.PotentialReach is { } reach)
        {
            yield return words.Say("impact.reach", ("count", words.Number(reach)));
        }

        yield return words.Say("impact.yours");
    }
}
