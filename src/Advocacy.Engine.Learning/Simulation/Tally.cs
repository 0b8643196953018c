using System;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// Sums over people of what their weeks hold, for every policy, and for every policy together with the first: whole numbers, so that neither
/// the order of people nor how they are shared out among threads changes a bit.
/// </summary>
internal sealed class Tally
{
    /// <summary>People are dealt into so many groups, of which each is left out once (jackknife).</summary>
    internal const int Groups = 20;

    /// <summary>Who acts more often than this in four weeks counts as having acted so often, in the spread alone.</summary>
    internal const int MostActs = 127;

    // Per policy, week and ratio: Σx, Σy, Σxx, Σxy, Σyy, and with the first policy's x' and y': Σxx', Σxy', Σyx', Σyy'.
    private const int Sums = 9;

    private readonly int weeks;
    private readonly long[] sums;
    private readonly int[] spread;

    // How many ever enrolled; one cell, so that everything here only grows.
    private readonly int[] joined = new int[1];

    internal Tally(int policies, int weeks)
    {
        this.weeks = weeks;
        sums = new long[policies * weeks * WeeklyRatio.All.Count * Sums];
        spread = new int[policies * weeks * Groups * (MostActs + 1)];
    }

    internal int Joined => joined[0];

    /// <summary>Adds one person, as they fared under every policy.</summary>
    internal void Add(int person, WeekBook[] books)
    {
        if (books[0][weeks - 1, Column.Joined] == 0)
        {
            return;
        }

        joined[0]++;
        for (var policy = 0; policy < books.Length; policy++)
        {
            for (var week = 0; week < weeks; week++)
            {
                if (books[policy][week, Column.Joined] > 0)
                {
                    spread[SpreadAt(policy, week, person % Groups) + Math.Min(books[policy].Lately(week), MostActs)]++;
                    Add(policy, week, books[policy], books[0]);
                }
            }
        }
    }

    /// <summary>Adds what another has.</summary>
    internal void Add(Tally other)
    {
        joined[0] += other.joined[0];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += other.sums[i];
        }

        for (var i = 0; i < spread.Length; i++)
        {
            spread[i] += other.spread[i];
        }
    }

    /// <summary>The sums of one ratio in one week.</summary>
    internal RatioSums Of(int policy, int week, int ratio)
    {
        var at = At(policy, week, ratio);
        return new(
            new(sums[at], sums[at + 1], sums[at + 2], sums[at + 3], sums[at + 3], sums[at + 4]),
            new(sums[at], sums[at + 1], sums[at + 5], sums[at + 6], sums[at + 7], sums[at + 8]));
    }

    /// <summary>How many people of one group had so many acts in four weeks, from 0 on.</summary>
    internal ReadOnlySpan<int> SpreadOf(int policy, int week, int group) => spread.AsSpan(SpreadAt(policy, week, group), MostActs + 1);

    private void Add(int policy, int week, WeekBook book, WeekBook first)
    {
        for (var ratio = 0; ratio < WeeklyRatio.All.Count; ratio++)
        {
            var (of, per) = (WeeklyRatio.All[ratio].Of, WeeklyRatio.All[ratio].Per);
            long x = book[week, of], y = book[week, per], otherX = first[week, of], otherY = first[week, per];
            var at = At(policy, week, ratio);
            sums[at] += x;
            sums[at + 1] += y;
            sums[at + 2] += x * x;
            sums[at + 3] += x * y;
            sums[at + 4] += y * y;
            sums[at + 5] += x * otherX;
            sums[at + 6] += x * otherY;
            sums[at + 7] += y * otherX;
            sums[at + 8] += y * otherY;
        }
    }

    private int At(int policy, int week, int ratio) => ((((policy * weeks) + week) * WeeklyRatio.All.Count) + ratio) * Sums;

    private int SpreadAt(int policy, int week, int group) => ((((policy * weeks) + week) * Groups) + group) * (MostActs + 1);
}
