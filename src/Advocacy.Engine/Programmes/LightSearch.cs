using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Searches a combination of rows whose support weighs less than allowed. Columns that are multiples of one another are in a support
/// together or not at all, and count as one; the heaviest is tried first, and one that is too heavy by itself must vanish.
/// </summary>
internal static class LightSearch
{
    /// <summary>How many numbers are looked at before the search gives up, and takes what it has not seen for light.</summary>
    private const long MostWork = 5_000_000;

    /// <summary>Whether some combination weighs too little.</summary>
    /// <param name="columns">The weight of each column, and what it has of each row.</param>
    /// <param name="share">What of each row is new: combinations with nothing new do not count.</param>
    /// <param name="least">What a combination weighs at the least.</param>
    public static bool Finds(List<(long Weight, long[] Of)> columns, long[] share, long least)
    {
        var work = 0L;
        return IsLight(Merged(columns), 0, share, least, ref work);
    }

    /// <summary>Whether a combination of something new has a support, from a column on, that weighs less than there is room for.</summary>
    private static bool IsLight(List<(long Weight, long[] Of)> columns, int from, long[] share, long room, ref long work)
    {
        work += ((long)columns.Count - from + 1) * share.Length;
        if (work > MostWork)
        {
            return true;
        }

        if (Array.TrueForAll(share, static part => part == 0))
        {
            return false;
        }

        if (from == columns.Count)
        {
            return true;
        }

        var (weight, column) = columns[from];
        return (weight < room && IsLight(columns, from + 1, share, room - weight, ref work))
            || IsLightWithout(columns, from, column, share, room, ref work);
    }

    /// <summary>The same, of combinations that have nothing of a column: one row goes, and of the others so much is taken as makes it vanish.</summary>
    private static bool IsLightWithout(List<(long Weight, long[] Of)> columns, int from, long[] column, long[] share, long room, ref long work)
    {
        var pivot = Array.FindIndex(column, static part => part != 0);
        var inverse = Modular.Inverse(column[pivot]);
        var left = new List<(long Weight, long[] Of)>(columns.Count - from - 1);
        for (var i = from + 1; i < columns.Count; i++)
        {
            left.Add((columns[i].Weight, Without(columns[i].Of, column, pivot, inverse)));
        }

        return IsLight(Merged(left), 0, Without(share, column, pivot, inverse), room, ref work);
    }

    private static long[] Without(long[] of, long[] column, int pivot, long inverse)
    {
        var whole = (long[])of.Clone();
        Modular.Subtract(whole, column, of[pivot] * inverse % Modular.Prime);
        var without = new long[of.Length - 1];
        Array.Copy(whole, without, pivot);
        Array.Copy(whole, pivot + 1, without, pivot, without.Length - pivot);
        return without;
    }

    /// <summary>Each column scaled so that its first number is one, the equal ones added up, the heaviest first.</summary>
    private static List<(long Weight, long[] Of)> Merged(List<(long Weight, long[] Of)> columns)
    {
        var merged = new List<(long Weight, long[] Of)>(columns.Count);
        foreach (var (weight, of) in columns)
        {
            var first = Array.FindIndex(of, static part => part != 0);
            if (first >= 0)
            {
                Modular.Scale(of, Modular.Inverse(of[first]));
                merged.Add((weight, of));
            }
        }

        merged.Sort(static (one, other) => Compare(one.Of, other.Of));
        var count = 0;
        for (var i = 0; i < merged.Count; i++)
        {
            if (count > 0 && Compare(merged[count - 1].Of, merged[i].Of) == 0)
            {
                merged[count - 1] = (merged[count - 1].Weight + merged[i].Weight, merged[i].Of);
            }
            else
            {
                merged[count++] = merged[i];
            }
        }

        merged.RemoveRange(count, merged.Count - count);
        merged.Sort(static (one, other) => other.Weight.CompareTo(one.Weight) is var byWeight and not 0 ? byWeight : Compare(one.Of, other.Of));
        return merged;
    }

    private static int Compare(long[] one, long[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return one[i].CompareTo(other[i]);
            }
        }

        return 0;
    }
}
