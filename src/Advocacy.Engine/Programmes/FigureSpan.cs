using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// All that can be had by adding and subtracting figures that are shown: the linear span of the groups over the people they are made of.
/// A figure is safe to add as long as no combination is made of answers of fewer people than allowed. That is decided by elimination:
/// combinations without any column that is large enough by itself form a subspace; it falls apart into parts that share no column, and in
/// each of them that the figure adds to, the lightest support is searched.
/// </summary>
/// <remarks>
/// The numbers are those modulo the prime 2^31 − 1. A whole combination that vanishes outside a few columns vanishes there modulo a prime
/// too, so that nothing is overlooked; at worst, and hardly ever, something is refused in vain. So it is where the search gives up.
/// </remarks>
internal sealed class FigureSpan
{
    private readonly long[] weights;
    private readonly int[] order;
    private readonly int large;
    private readonly long least;
    private readonly long[]?[] rows;

    /// <summary>The span of nothing.</summary>
    /// <param name="weights">How many people each column is made of.</param>
    /// <param name="least">How many people a combination is made of at the least.</param>
    public FigureSpan(long[] weights, long least)
    {
        (this.weights, this.least) = (weights, least);
        order = new int[weights.Length];
        rows = new long[weights.Length][];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            large += weights[i] >= least ? 1 : 0;
        }

        Array.Sort(order, (one, other) => weights[other].CompareTo(weights[one]) is var byWeight and not 0 ? byWeight : one.CompareTo(other));
    }

    /// <summary>Whether a group can be shown besides those that are.</summary>
    public bool Allows(bool[] group)
    {
        var (row, lead) = Reduce(group);
        return lead < large || lead == order.Length || !IsLightWith(row, lead);
    }

    /// <summary>Takes a group as shown.</summary>
    public void Add(bool[] group)
    {
        var (row, lead) = Reduce(group);
        if (lead == order.Length)
        {
            return;
        }

        foreach (var known in rows)
        {
            if (known is not null)
            {
                Modular.Subtract(known, row, known[lead]);
            }
        }

        rows[lead] = row;
    }

    /// <summary>
    /// What is new in a group, its first column scaled to one; the columns are sorted, the heaviest first. No known row has anything in the
    /// first column of another, so that one pass is enough.
    /// </summary>
    private (long[] Row, int Lead) Reduce(bool[] group)
    {
        var row = new long[order.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = group[order[i]] && weights[order[i]] > 0 ? 1 : 0;
        }

        var first = row.Length;
        for (var lead = 0; lead < row.Length; lead++)
        {
            if (row[lead] == 0)
            {
                continue;
            }

            if (rows[lead] is { } known)
            {
                Modular.Subtract(row, known, row[lead]);
            }
            else
            {
                first = Math.Min(first, lead);
            }
        }

        if (first < row.Length)
        {
            Modular.Scale(row, Modular.Inverse(row[first]));
        }

        return (row, first);
    }

    /// <summary>Whether, with a new row that has none but small columns, some combination of it is made of too few people.</summary>
    private bool IsLightWith(long[] added, int lead)
    {
        var (small, shares) = (new List<long[]> { added }, new List<long> { 1 });
        for (var i = large; i < rows.Length; i++)
        {
            if (rows[i] is { } known)
            {
                var row = known;
                if (known[lead] != 0)
                {
                    row = (long[])known.Clone();
                    Modular.Subtract(row, added, known[lead]);
                }

                small.Add(row);
                shares.Add((Modular.Prime - known[lead]) % Modular.Prime);
            }
        }

        foreach (var part in Parts(small))
        {
            if (part.Exists(row => shares[row] != 0) && LightSearch.Finds(Columns(small, part), [.. part.ConvertAll(row => shares[row])], least))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows in parts that share no column. The support of a combination is that of its parts, one beside the other.</summary>
    private Dictionary<int, List<int>>.ValueCollection Parts(List<long[]> small)
    {
        var next = new int[small.Count];
        for (var row = 0; row < next.Length; row++)
        {
            next[row] = row;
        }

        for (var column = large; column < order.Length; column++)
        {
            var first = -1;
            for (var row = 0; row < next.Length; row++)
            {
                if (small[row][column] != 0)
                {
                    first = first < 0 ? row : first;
                    next[LastOf(next, row)] = LastOf(next, first);
                }
            }
        }

        var parts = new Dictionary<int, List<int>>();
        for (var row = 0; row < next.Length; row++)
        {
            var last = LastOf(next, row);
            if (!parts.TryGetValue(last, out var part))
            {
                parts.Add(last, part = []);
            }

            part.Add(row);
        }

        return parts.Values;
    }

    /// <summary>The row that stands for the part a row is known to be in; the way there is made shorter.</summary>
    private static int LastOf(int[] next, int row)
    {
        while (next[row] != row)
        {
            row = next[row] = next[next[row]];
        }

        return row;
    }

    /// <summary>What each small column has of each row of a part, where it has anything.</summary>
    private List<(long Weight, long[] Of)> Columns(List<long[]> small, List<int> part)
    {
        var columns = new List<(long Weight, long[] Of)>();
        for (var column = large; column < order.Length; column++)
        {
            if (part.Exists(row => small[row][column] != 0))
            {
                columns.Add((weights[order[column]], [.. part.ConvertAll(row => small[row][column])]));
            }
        }

        return columns;
    }
}
