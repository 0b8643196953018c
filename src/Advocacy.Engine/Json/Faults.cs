using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Collects what is wrong with a document. Paths grow from the inside out, so that a faultless document makes none.</summary>
internal sealed class Faults
{
    private const int MostShown = 80;

    private readonly List<Problem> found = [];

    internal int Count => found.Count;

    internal void Add(string code, string path, string value, string allowed) => found.Add(new(code, path, value, allowed));

    /// <summary>A problem with a whole element.</summary>
    internal void Add(string code, JsonElement element, string allowed) => Add(code, string.Empty, Shown(element), allowed);

    /// <summary>Puts the problems found since a count under the name of a member, or under a place in a list.</summary>
    internal void Within(string outer, int since)
    {
        for (var i = since; i < found.Count; i++)
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
    internal void Add(Faults others) => found.AddRange(others.found);

    /// <summary>All that was found, each with a place.</summary>
    internal ValueList<Problem> All()
    {
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i].Path.Length == 0 ? found[i] with { Path = "$" } : found[i];
        }

        return ValueList.From(found);
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

    private static string Shown(JsonElement element) => Shown(Document.TextOf(element) ?? element.GetRawText());
}
