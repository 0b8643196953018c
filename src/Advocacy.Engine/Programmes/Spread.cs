using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// How evenly something is spread, read from how many have each value: exact, and never in need of who has it.
/// </summary>
internal static class Spread
{
    private const int Tenth = 10;

    /// <summary>How many there are.</summary>
    internal static long Count(ValueList<Bin> bins)
    {
        var count = 0L;
        foreach (var bin in bins)
        {
            count += bin.Count;
        }

        return count;
    }

    internal static long Sum(ValueList<Bin> bins)
    {
        var sum = 0L;
        foreach (var bin in bins)
        {
            sum += bin.Value * bin.Count;
        }

        return sum;
    }

    /// <summary>
    /// The Gini coefficient: half the mean difference of two who are drawn, over the mean. 0 where all have the same, toward 1 where one has
    /// all; none where nobody has anything. With ranks 1 to n it is Σ (2·rank − n − 1)·value ÷ (n·Σ value).
    /// </summary>
    internal static double? Gini(ValueList<Bin> bins)
    {
        var (count, sum) = (Count(bins), Sum(bins));
        var (below, weighed) = (0L, 0.0);
        foreach (var bin in bins)
        {
            weighed += (double)bin.Value * bin.Count * ((2 * below) + bin.Count - count);
            below += bin.Count;
        }

        return sum > 0 ? weighed / ((double)count * sum) : null;
    }

    /// <summary>The share that the tenth with the most have; who is in it only in part counts in part.</summary>
    internal static double? TopTenth(ValueList<Bin> bins)
    {
        var sum = Sum(bins);
        var (left, held) = (Count(bins), 0.0);
        for (var i = bins.Count - 1; i >= 0; i--)
        {
            var tenths = Math.Min(left, Tenth * bins[i].Count);
            held += (double)tenths * bins[i].Value;
            left -= tenths;
        }

        return sum > 0 ? held / ((double)Tenth * sum) : null;
    }

    /// <summary>
    /// The Gini coefficient that chance gives people who are all alike, when they act so often on average: that of a Poisson distribution,
    /// Σ F(1 − F) ÷ mean. Where there are few acts it is high, and says nothing about people.
    /// </summary>
    internal static double GiniByChance(double mean)
    {
        const double Large = 500;
        if (!(mean > 0))
        {
            return 0;
        }

        if (mean > Large)
        {
            return 1 / Math.Sqrt(Math.PI * mean);
        }

        var share = Elementary.Exp(-mean);
        var (atMost, sum) = (0.0, 0.0);
        for (var k = 0; k <= mean || share > double.Epsilon; k++)
        {
            atMost += share;
            sum += atMost * Math.Max(0, 1 - atMost);
            share *= mean / (k + 1);
        }

        return sum / mean;
    }

    /// <summary>The value in the middle; between two of them their mean. None where there are none.</summary>
    internal static double? Median(ValueList<Bin> bins)
    {
        var count = Count(bins);
        return count == 0 ? null : (At(bins, (count - 1) / 2) + At(bins, count / 2)) / 2.0;
    }

    /// <summary>What there is in either, added up.</summary>
    internal static ValueList<Bin> Merge(ValueList<Bin> one, ValueList<Bin> other)
    {
        var merged = new Dictionary<int, long>(one.Count + other.Count);
        foreach (var bins in new[] { one, other })
        {
            foreach (var bin in bins)
            {
                Add(merged, bin.Value, bin.Count);
            }
        }

        return Sorted(merged);
    }

    internal static void Add(Dictionary<int, long> bins, int value, long count)
    {
        _ = bins.TryGetValue(value, out var known);
        bins[value] = known + count;
    }

    internal static ValueList<Bin> Sorted(Dictionary<int, long> bins)
    {
        var sorted = new List<Bin>(bins.Count);
        foreach (var bin in bins)
        {
            sorted.Add(new(bin.Key, bin.Value));
        }

        sorted.Sort(static (one, other) => one.Value.CompareTo(other.Value));
        return ValueList.From(sorted);
    }

    private static int At(ValueList<Bin> bins, long place)
    {
        var i = 0;
        for (; place >= bins[i].Count; i++)
        {
            place -= bins[i].Count;
        }

        return bins[i].Value;
    }
}
