using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What somebody may have meant who wrote a name that nobody knows.</summary>
internal static class Nearest
{
    /// <summary>Longer ones are no slip of a hand, and would take long to compare.</summary>
    private const int Longest = 60;

    /// <summary>The known name that takes the fewest changes of one letter, in words; none where every one takes too many.</summary>
    internal static string? Hint(string given, ValueList<string> names)
    {
        if (given.Length is 0 or > Longest)
        {
            return null;
        }

        var (least, nearest) = (1 + (given.Length / 4), (string?)null);
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - given.Length) <= least && name.Length <= Longest && Changes(given, name) is var changes && (changes < least || (changes == least && nearest is null)))
            {
                (least, nearest) = (changes, name);
            }
        }

        return nearest is null ? null : "did you mean '" + nearest + "'?";
    }

    /// <summary>The fewest letters put in, left out or exchanged that make one of the other; capitals count as small ones (Levenshtein 1966).</summary>
    private static int Changes(string one, string other)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> now = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var exchanged = before[j - 1] + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                now[j] = Math.Min(exchanged, 1 + Math.Min(before[j], now[j - 1]));
            }

            now.CopyTo(before);
        }

        return before[other.Length];
    }
}
