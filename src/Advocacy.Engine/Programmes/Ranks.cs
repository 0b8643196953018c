using System;
using System.Collections.Generic;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Places by score, the highest first. Of equals the one that is given first stands first, so that whoever gives them in an order of their
/// own, such as that of ids, has stable places. A few places of many are found without sorting all of them.
/// </summary>
public static class Ranks
{
    /// <summary>The rank of every score, in the order in which the scores are given.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="strategy">How equals are numbered.</param>
    public static ValueList<int> Of(ValueList<long> scores, RankStrategy strategy)
    {
        var order = OrderOf(scores);
        var ranks = new int[scores.Count];
        for (var i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = strategy == RankStrategy.Ordinal || i == 0 ? i + 1
                : scores[order[i]] == scores[order[i - 1]] ? ranks[order[i - 1]]
                : strategy == RankStrategy.Dense ? ranks[order[i - 1]] + 1
                : i + 1;
        }

        return new(ranks);
    }

    /// <summary>The rank of one score, in one walk over all.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="place">Where the one is given.</param>
    /// <param name="strategy">How equals are numbered.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that place.</exception>
    public static int OfOne(ValueList<long> scores, int place, RankStrategy strategy)
    {
        var own = ScoreAt(scores, place);
        if (strategy == RankStrategy.Dense)
        {
            var higher = new HashSet<long>();
            foreach (var score in scores)
            {
                if (score > own)
                {
                    _ = higher.Add(score);
                }
            }

            return higher.Count + 1;
        }

        var before = 0;
        var span = scores.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            before += span[i] > own || (strategy == RankStrategy.Ordinal && span[i] == own && i < place) ? 1 : 0;
        }

        return before + 1;
    }

    /// <summary>Where the highest scores are given, the highest first.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="most">How many at the most.</param>
    public static ValueList<int> Top(ValueList<long> scores, int most) =>
        ValueList.From(Nearest(scores.Count, most, static _ => true, (one, other) => Compare(scores, one, other)));

    /// <summary>Where one score and those next to it are given, the highest first.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="place">Where the one is given.</param>
    /// <param name="most">How many above it, and how many below, at the most.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at that place.</exception>
    public static ValueList<int> Around(ValueList<long> scores, int place, int most)
    {
        _ = ScoreAt(scores, place);
        var around = Nearest(scores.Count, most, i => Compare(scores, i, place) < 0, (one, other) => Compare(scores, other, one));
        around.Reverse();
        around.Add(place);
        around.AddRange(Nearest(scores.Count, most, i => Compare(scores, i, place) > 0, (one, other) => Compare(scores, one, other)));
        return ValueList.From(around);
    }

    /// <summary>All places, the highest score first.</summary>
    internal static int[] OrderOf(ValueList<long> scores)
    {
        var order = new int[scores.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (one, other) => Compare(scores, one, other));
        return order;
    }

    private static long ScoreAt(ValueList<long> scores, int place) =>
        place >= 0 && place < scores.Count ? scores[place] : throw new ArgumentOutOfRangeException(nameof(place));

    private static int Compare(ValueList<long> scores, int one, int other)
    {
        var byScore = scores[other].CompareTo(scores[one]);
        return byScore != 0 ? byScore : one.CompareTo(other);
    }

    /// <summary>The first few of those of which something holds.</summary>
    private static List<int> Nearest(int count, int most, Predicate<int> holds, Comparison<int> compare)
    {
        var nearest = new List<int>(Math.Max(0, Math.Min(most, count)) + 1);
        for (var i = 0; i < count && most > 0; i++)
        {
            if (!holds(i) || (nearest.Count == most && compare(i, nearest[most - 1]) > 0))
            {
                continue;
            }

            var place = nearest.Count;
            while (place > 0 && compare(i, nearest[place - 1]) < 0)
            {
                place--;
            }

            nearest.Insert(place, i);
            if (nearest.Count > most)
            {
                nearest.RemoveAt(most);
            }
        }

        return nearest;
    }
}
