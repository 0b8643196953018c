using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// Finds where in a document its problems lie, in one pass over its bytes: what is right costs nothing, and what reads it needs to know
/// nothing of places. A step of a path is the name of a member, a place in a list, or, as the rules of a policy name what they check,
/// the id of an item; where a path leads to nothing, the problem lies in the innermost thing that there is.
/// </summary>
internal sealed class Whereabouts
{
    /// <summary>The members that name an item of a list, the first that it has.</summary>
    private static readonly ValueList<string> Keys = ["id", "kind", "currency", "intervention"];

    private readonly ValueList<Problem> problems;
    private readonly int[] offsets;

    private Whereabouts(ValueList<Problem> problems) => (this.problems, offsets) = (problems, new int[problems.Count]);

    /// <summary>The problems, each with its line and column.</summary>
    /// <param name="utf8">A document that is JSON.</param>
    /// <param name="problems">The problems, with their paths.</param>
    internal static ValueList<Problem> Locate(ReadOnlySpan<byte> utf8, ValueList<Problem> problems)
    {
        if (problems.IsEmpty)
        {
            return problems;
        }

        var whereabouts = new Whereabouts(problems);
        var wanted = new List<Wanted>(problems.Count);
        for (var i = 0; i < problems.Count; i++)
        {
            wanted.Add(new(i, problems[i].Path == "$" ? problems[i].Path.Length : 0));
        }

        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        whereabouts.Look(ref reader, wanted);
        return LineCount.Placed(utf8, problems, whereabouts.offsets);
    }

    /// <summary>A problem that lies at a byte of a document.</summary>
    internal static Problem Place(ReadOnlySpan<byte> utf8, int offset, Problem problem) => LineCount.Placed(utf8, [problem], [Math.Min(offset, utf8.Length)])[0];

    /// <summary>Looks into a value, at whose first token the reader stands, for what lies in it.</summary>
    private void Look(ref Utf8JsonReader reader, List<Wanted> wanted)
    {
        foreach (var one in wanted)
        {
            offsets[one.Problem] = (int)reader.TokenStartIndex;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            LookIntoObject(ref reader, StepsOf(wanted));
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            LookIntoList(ref reader, wanted);
        }
    }

    private void LookIntoObject(ref Utf8JsonReader reader, Dictionary<string, List<Wanted>> steps)
    {
        if (steps.Count == 0)
        {
            reader.Skip();
            return;
        }

        List<Wanted> none = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, start) = (TextOf(ref reader), (int)reader.TokenStartIndex);
            reader.Read();
            if (!steps.TryGetValue(name, out var found))
            {
                reader.Skip();
                continue;
            }

            var isFirst = seen.Add(name);
            var inner = isFirst ? found.FindAll(one => !IsHere(one, ProblemCodes.MemberTwice)) : none;
            if (isFirst)
            {
                found.RemoveAll(one => !IsHere(one, ProblemCodes.MemberTwice));
                found.Reverse();
            }
            else
            {
                // Each problem of a member that is there again is that of one of its places, in order.
                offsets[found[found.Count - 1].Problem] = start;
                found.RemoveAt(found.Count - 1);
            }

            if (found.Count == 0)
            {
                steps.Remove(name);
            }

            LookAtMember(ref reader, inner, start);
        }
    }

    private void LookAtMember(ref Utf8JsonReader reader, List<Wanted> wanted, int start)
    {
        foreach (var one in wanted)
        {
            offsets[one.Problem] = start;
        }

        wanted.RemoveAll(one => IsHere(one, ProblemCodes.MemberUnknown));
        if (wanted.Count == 0)
        {
            reader.Skip();
        }
        else
        {
            Look(ref reader, wanted);
        }
    }

    private void LookIntoList(ref Utf8JsonReader reader, List<Wanted> wanted)
    {
        var byPlace = new Dictionary<int, List<Wanted>>();
        foreach (var step in StepsOf(wanted.FindAll(one => one.Rest < PathOf(one).Length && PathOf(one)[one.Rest] == '[')))
        {
            if (int.TryParse(step.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            {
                byPlace[place] = step.Value;
            }
        }

        ByKey(reader, wanted.FindAll(one => one.Rest < PathOf(one).Length && PathOf(one)[one.Rest] != '['), byPlace);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (byPlace.TryGetValue(i, out var found))
            {
                Look(ref reader, found);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    /// <summary>Adds what is wanted of items by their id, each of the one with the longest id that its path begins with, and of several alike of the first. The reader is a copy.</summary>
    private void ByKey(Utf8JsonReader reader, List<Wanted> wanted, Dictionary<int, List<Wanted>> byPlace)
    {
        var nearest = new (int Place, int Length)[wanted.Count];
        for (var i = 0; wanted.Count > 0 && reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var key = KeyOf(reader) ?? string.Empty;
            for (var one = 0; one < nearest.Length; one++)
            {
                nearest[one] = key.Length > nearest[one].Length && IsNamed(wanted[one], key) ? (i, key.Length) : nearest[one];
            }

            reader.Skip();
        }

        for (var one = 0; one < nearest.Length; one++)
        {
            var (place, length) = nearest[one];
            if (length > 0)
            {
                byPlace[place] = [.. byPlace.TryGetValue(place, out var others) ? others : [], After(wanted[one], length)];
            }
        }
    }

    /// <summary>What names an item; none where it is no object, or nothing names it. The reader is a copy.</summary>
    private static string? KeyOf(Utf8JsonReader reader)
    {
        var (key, rank) = ((string?)null, Keys.Count);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Keys.IndexOf(TextOf(ref reader));
            reader.Read();
            if (place >= 0 && place < rank && reader.TokenType == JsonTokenType.String)
            {
                (key, rank) = (TextOf(ref reader), place);
            }

            reader.Skip();
        }

        return key;
    }

    /// <summary>What is wanted by the next step of its path, with the steps after it.</summary>
    private Dictionary<string, List<Wanted>> StepsOf(List<Wanted> wanted)
    {
        var steps = new Dictionary<string, List<Wanted>>(StringComparer.Ordinal);
        foreach (var one in wanted)
        {
            var path = PathOf(one);
            if (one.Rest >= path.Length)
            {
                continue;
            }

            var (name, rest) = StepAt(path, one.Rest);
            if (!steps.TryGetValue(name, out var same))
            {
                steps.Add(name, same = []);
            }

            same.Add(After(one with { Rest = rest }, 0));
        }

        return steps;
    }

    /// <summary>The step at a place in a path, and where it ends.</summary>
    private static (string Name, int End) StepAt(string path, int start)
    {
        if (path[start] != '[')
        {
            var end = path.IndexOfAny(['.', '['], start);
            end = end < 0 ? path.Length : end;
            return (path.Substring(start, end - start), end);
        }

        var isQuoted = path.IndexOf("[\"", start, StringComparison.Ordinal) == start;
        var close = path.IndexOf(isQuoted ? "\"]" : "]", start, StringComparison.Ordinal);
        var (from, width) = isQuoted ? (start + 2, 2) : (start + 1, 1);
        return close < from ? (string.Empty, path.Length) : (path.Substring(from, close - from), close + width);
    }

    private bool IsNamed(Wanted one, string key)
    {
        var (path, end) = (PathOf(one), one.Rest + key.Length);
        return key.Length > 0 && end <= path.Length && string.CompareOrdinal(path, one.Rest, key, 0, key.Length) == 0 && (end == path.Length || path[end] is '.' or '[');
    }

    /// <summary>What is wanted after some more of its path, and the dot that follows.</summary>
    private Wanted After(Wanted one, int length)
    {
        var (path, rest) = (PathOf(one), one.Rest + length);
        return one with { Rest = rest < path.Length && path[rest] == '.' ? rest + 1 : rest };
    }

    private bool IsHere(Wanted one, string code) => one.Rest >= PathOf(one).Length && problems[one.Problem].Code == code;

    private string PathOf(Wanted one) => problems[one.Problem].Path;

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }

    /// <summary>A problem that is looked for, and where in its path the rest of the way begins.</summary>
    private readonly record struct Wanted(int Problem, int Rest);
}
