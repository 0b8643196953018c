using System.Collections.Generic;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// All that can be had by adding and subtracting figures that are shown: the linear span of the groups over the people they are made of.
/// A figure is safe to add as long as no combination is made of answers of fewer people than allowed. That is decided exactly, by
/// elimination: combinations without any column that is large enough by itself form a subspace, and in that the lightest support is searched.
/// </summary>
/// <remarks>
/// The numbers are those modulo the prime 2^31 − 1. A whole combination that vanishes outside a few columns vanishes there modulo a prime
/// too, so that nothing is overlooked; at worst, and hardly ever, something is refused in vain. So it is where the search gives up.
/// </remarks>
internal sealed class FigureSpan
{
    private const long Prime = int.MaxValue;
    private const int MostSteps = 20_000;

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

        System.Array.Sort(order, (one, other) => weights[other].CompareTo(weights[one]) is var byWeight and not 0 ? byWeight : one.CompareTo(other));
    }

    /// <summary>Whether a group can be shown besides those that are.</summary>
    public bool Allows(bool[] group)
    {
        var (row, lead) = Reduce(group);
        return lead < large || lead == order.Length || !IsLightWith(row);
    }

    /// <summary>Takes a group as shown.</summary>
    public void Add(bool[] group)
    {
        var (row, lead) = Reduce(group);
        if (lead < order.Length)
        {
            rows[lead] = row;
        }
    }

    /// <summary>What is new in a group, its first column scaled to one; the columns are sorted, the heaviest first.</summary>
    private (long[] Row, int Lead) Reduce(bool[] group)
    {
        var row = new long[order.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = group[order[i]] && weights[order[i]] > 0 ? 1 : 0;
        }

        for (var lead = 0; lead < row.Length; lead++)
        {
            if (row[lead] == 0)
            {
                continue;
            }

            if (rows[lead] is not { } known)
            {
                Scale(row, Inverse(row[lead]));
                return (row, lead);
            }

            Subtract(row, known, row[lead]);
        }

        return (row, row.Length);
    }

    /// <summary>Whether, with a new row that has none but small columns, some combination of it is made of too few people.</summary>
    private bool IsLightWith(long[] added)
    {
        var small = new List<long[]>();
        for (var lead = large; lead < rows.Length; lead++)
        {
            if (rows[lead] is { } row)
            {
                small.Add([.. row, 0]);
            }
        }

        small.Add([.. added, 1]);
        var steps = 0;
        return IsLight(small, large, least, ref steps);
    }

    /// <summary>Whether a combination with a part of the new row has a support, from a column on, of less than so many people.</summary>
    private bool IsLight(List<long[]> basis, int column, long room, ref int steps)
    {
        if (++steps > MostSteps)
        {
            return true;
        }

        var last = order.Length;
        if (!basis.Exists(row => row[last] != 0))
        {
            return false;
        }

        while (column < last && !basis.Exists(row => row[column] != 0))
        {
            column++;
        }

        if (column == last)
        {
            return true;
        }

        var weight = weights[order[column]];
        return (weight < room && IsLight(basis, column + 1, room - weight, ref steps)) || IsLight(Without(basis, column), column + 1, room, ref steps);
    }

    /// <summary>The combinations that have nothing of a column.</summary>
    private static List<long[]> Without(List<long[]> basis, int column)
    {
        var pivot = basis.Find(row => row[column] != 0)!;
        var inverse = Inverse(pivot[column]);
        var without = new List<long[]>(basis.Count - 1);
        foreach (var row in basis)
        {
            if (row != pivot)
            {
                var copy = (long[])row.Clone();
                Subtract(copy, pivot, copy[column] * inverse % Prime);
                without.Add(copy);
            }
        }

        return without;
    }

    private static void Scale(long[] row, long factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = row[i] * factor % Prime;
        }
    }

    private static void Subtract(long[] row, long[] other, long times)
    {
        if (times == 0)
        {
            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] + ((Prime - times) * other[i])) % Prime;
        }
    }

    /// <summary>By Fermat: the power of the prime less two.</summary>
    private static long Inverse(long number)
    {
        var (result, power) = (1L, number);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }

        return result;
    }
}
