using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Where two JSON texts differ, member by member.</summary>
internal static class Differences
{
    /// <summary>Tells every member of a text that is not as it should be.</summary>
    /// <param name="given">The text.</param>
    /// <param name="expected">The text as it should be.</param>
    /// <param name="faults">What is wrong.</param>
    internal static void Tell(string given, string expected, Faults faults)
    {
        if (string.Equals(given, expected, StringComparison.Ordinal))
        {
            return;
        }

        var before = faults.Count;
        using var one = JsonDocument.Parse(given);
        using var other = JsonDocument.Parse(expected);
        Compare(string.Empty, one.RootElement, other.RootElement, faults);
        if (faults.Count == before)
        {
            faults.Add(ProblemCodes.LogBroken, string.Empty, string.Empty, "the canonical line: the same members in their order, without spaces");
        }
    }

    private static void Compare(string path, JsonElement? given, JsonElement? expected, Faults faults)
    {
        if (given is { ValueKind: JsonValueKind.Object } one && expected is { ValueKind: JsonValueKind.Object } other)
        {
            foreach (var name in Names(one, other))
            {
                Compare(path.Length == 0 ? name : path + "." + name, Document.Find(one, name), Document.Find(other, name), faults);
            }
        }
        else if (given is { ValueKind: JsonValueKind.Array } list && expected is { ValueKind: JsonValueKind.Array } others)
        {
            CompareItems(path, list, others, faults);
        }
        else if (Shown(given) is var value && Shown(expected) is var right && !string.Equals(value, right, StringComparison.Ordinal))
        {
            faults.Add(ProblemCodes.DecisionDiffers, path, Faults.Shown(value), Faults.Shown(right));
        }
    }

    /// <summary>Side by side: by its index an element would be looked for from the first one on.</summary>
    private static void CompareItems(string path, JsonElement given, JsonElement expected, Faults faults)
    {
        using var one = given.EnumerateArray();
        using var other = expected.EnumerateArray();
        for (var i = 0; ; i++)
        {
            JsonElement? item = one.MoveNext() ? one.Current : null;
            JsonElement? right = other.MoveNext() ? other.Current : null;
            if (item is null && right is null)
            {
                return;
            }

            Compare(path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", item, right, faults);
        }
    }

    private static IEnumerable<string> Names(JsonElement one, JsonElement other)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in new[] { one, other })
        {
            foreach (var property in element.EnumerateObject())
            {
                if (names.Add(Document.NameOf(property)))
                {
                    yield return Document.NameOf(property);
                }
            }
        }
    }

    private static string Shown(JsonElement? element) => element is { } one ? one.GetRawText() : "nothing";
}
