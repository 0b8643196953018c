using System;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How evenly acts are spread over people, with the interval of the delete-a-group jackknife.</summary>
internal static class Spreading
{
    private const int Tenth = 10;

    // With fewer people than there are groups to leave out, nothing says how far it may be off.
    private const int LeastPeople = Tally.Groups;

    // Student's t of 97.5 % with one degree of freedom less than there are groups.
    private const double Reach = 2.093024054408263;

    internal delegate double? Measure(ReadOnlySpan<int> people);

    /// <summary>
    /// The Gini coefficient: Σ (2·rank − n − 1)·acts ÷ (n·Σ acts), ranks from 1. None where nobody did anything.
    /// </summary>
    /// <param name="people">How many people did something so often, from 0 on.</param>
    internal static double? Gini(ReadOnlySpan<int> people)
    {
        var (count, sum) = Totals(people);
        var (below, weighed) = (0L, 0L);
        for (var acts = 0; acts < people.Length; acts++)
        {
            weighed += acts * (long)people[acts] * ((2 * below) + people[acts] - count);
            below += people[acts];
        }

        return sum > 0 ? weighed / ((double)count * sum) : null;
    }

    /// <summary>The share that the most active tenth has; who is in it only in part counts in part.</summary>
    /// <param name="people">How many people did something so often, from 0 on.</param>
    internal static double? TopTenth(ReadOnlySpan<int> people)
    {
        var (left, sum) = Totals(people);
        var held = 0L;
        for (var acts = people.Length - 1; acts >= 0; acts--)
        {
            var tenths = Math.Min(left, Tenth * (long)people[acts]);
            held += tenths * acts;
            left -= tenths;
        }

        return sum > 0 ? held / ((double)Tenth * sum) : null;
    }

    /// <summary>A measure of one policy in one week; none of fewer than twenty people.</summary>
    internal static Estimate? Of(Tally tally, int policy, int week, Measure measure) => Jackknife(group => ValueOf(tally, policy, week, measure, group));

    /// <summary>How much it differs from that of the first policy, by the same groups of people.</summary>
    internal static Estimate? Difference(Tally tally, int policy, int week, Measure measure) =>
        Jackknife(group => ValueOf(tally, policy, week, measure, group) - ValueOf(tally, 0, week, measure, group));

    private static Estimate? Jackknife(Func<int, double?> without)
    {
        if (without(-1) is not { } value)
        {
            return null;
        }

        var values = Enumerable.Range(0, Tally.Groups).Select(group => without(group) ?? value).ToArray();
        var (sum, squares) = (0.0, 0.0);
        foreach (var left in values)
        {
            sum += left;
        }

        foreach (var left in values)
        {
            squares += (left - (sum / Tally.Groups)) * (left - (sum / Tally.Groups));
        }

        return new(value, Interval.Around(value, Reach * Math.Sqrt(squares * (Tally.Groups - 1) / Tally.Groups)));
    }

    /// <summary>The measure over all groups but one; of −1 over all.</summary>
    private static double? ValueOf(Tally tally, int policy, int week, Measure measure, int leftOut)
    {
        var people = new int[Tally.MostActs + 1];
        for (var group = 0; group < Tally.Groups; group++)
        {
            if (group != leftOut)
            {
                var part = tally.SpreadOf(policy, week, group);
                for (var acts = 0; acts < part.Length; acts++)
                {
                    people[acts] += part[acts];
                }
            }
        }

        return leftOut < 0 && Totals(people).Count < LeastPeople ? null : measure(people);
    }

    private static (long Count, long Sum) Totals(ReadOnlySpan<int> people)
    {
        var (count, sum) = (0L, 0L);
        for (var acts = 0; acts < people.Length; acts++)
        {
            count += people[acts];
            sum += acts * (long)people[acts];
        }

        return (count, sum);
    }
}
