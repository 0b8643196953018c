using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Collects what is wrong with a document. Paths grow from the inside out, so that a faultless document makes none.</summary>
internal sealed class Faults
{
    private const int MostShown = 80;

    /// <summary>Stands for each one that is not told.</summary>
    private static readonly Problem Untold = new(ProblemCodes.MoreProblems, string.Empty, string.Empty, string.Empty);

    private readonly List<Problem> found = [];
    private readonly int most;

    /// <summary>Collects so many at the most; of more it only counts how many.</summary>
    internal Faults(int most = int.MaxValue) => this.most = most;

    /// <summary>How many there are, told or not.</summary>
    internal int Count => found.Count;

    /// <summary>Whether no more are told: there is no need to make one.</summary>
    internal bool IsFull => found.Count >= most;

    private int Told => Math.Min(found.Count, most);

    internal void Add(string code, string path, string value, string allowed, string? hint = null) =>
        Add(new Problem(code, path, value, allowed) { Hint = hint });

    /// <summary>A problem with a whole element.</summary>
    internal void Add(string code, JsonElement element, string allowed, string? hint = null) =>
        Add(IsFull ? Untold : new Problem(code, string.Empty, Shown(element), allowed) { Hint = hint });

    /// <summary>A problem that was found elsewhere.</summary>
    internal void Add(Problem problem) => found.Add(IsFull ? Untold : problem);

    /// <summary>Puts the problems found since a count under the name of a member, or under a place in a list.</summary>
    internal void Within(string outer, int since)
    {
        for (var i = since; i < Told; i++)
        {
            var inner = found[i].Path;
            found[i] = found[i] with { Path = inner.Length == 0 || inner[0] == '[' ? outer + inner : outer + "." + inner };
        }
    }

    /// <summary>What came of reading.</summary>
    internal JsonResult<T> ResultOf<T>(T? value)
        where T : class
        => new(value, All());

    /// <summary>Takes over what was found elsewhere.</summary>
    internal void Add(Faults others)
    {
        foreach (var problem in others.found)
        {
            Add(problem);
        }
    }

    /// <summary>All that was found, each with a place, and how many more there are.</summary>
    internal ValueList<Problem> All()
    {
        for (var i = 0; i < Told; i++)
        {
            found[i] = found[i].Path.Length == 0 ? found[i] with { Path = "$" } : found[i];
        }

        var untold = found.Count - Told;
        var all = ValueList.From(found.GetRange(0, Told));
        return untold == 0
            ? all
            : all.Add(new(ProblemCodes.MoreProblems, "$", untold.ToString(CultureInfo.InvariantCulture), "how many more problems there are"));
    }

    /// <summary>A text as it is told: the beginning of a long one, never half a character.</summary>
    internal static string Shown(string text)
    {
        if (text.Length <= MostShown)
        {
            return text;
        }

        return text.Remove(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown) + "…";
    }

    /// <summary>A name as a step of a path: in brackets where a dot or bracket of its own could be taken for the path's.</summary>
    internal static string Step(string name)
    {
        var shown = Shown(name);
        return shown.IndexOfAny(['.', '[', ']', '"']) < 0 ? shown : "[\"" + shown + "\"]";
    }

    private static string Shown(JsonElement element) => Shown(Document.TextOf(element) ?? element.GetRawText());
}
