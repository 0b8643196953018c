using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Sums over people, and nothing of anybody: what the health of a programme and its social proof are read from. It is made in one pass, in
/// any order, also in parts that are merged; it takes the same room for ten people and a million. Only who is enrolled at the moment is
/// counted, from that enrolment on (INV-05): who never opted in, or left, has no influence.
/// </summary>
public sealed record HealthTally
{
    internal HealthTally(HealthWindow window, ValueList<long> counts, ValueList<long> around, ValueList<long> active, ValueList<Bin> acts, ValueList<Bin> days) =>
        (Window, Counts, Around, Active, Acts, Days) = (window, counts, around, active, acts, days);

    /// <summary>What it is read from.</summary>
    public HealthWindow Window { get; }

    /// <summary>By week, how many people were there.</summary>
    internal ValueList<long> Around { get; }

    /// <summary>By week, how many people acted.</summary>
    internal ValueList<long> Active { get; }

    /// <summary>How many people acted how often, of those who were there for at least four weeks.</summary>
    internal ValueList<Bin> Acts { get; }

    /// <summary>How many acts got their first feedback after how many whole days.</summary>
    internal ValueList<Bin> Days { get; }

    private ValueList<long> Counts { get; }

    internal long this[HealthCount count] => Counts[(int)count];

    /// <summary>
    /// The sums over people. The host gives the facts of one person after another, as they come from its store: each person once, with all
    /// their standing facts and the events of the window, in any order, also twice, with what was taken back.
    /// </summary>
    /// <param name="people">The facts of each person.</param>
    /// <param name="window">What it is read from.</param>
    /// <exception cref="ArgumentException">Facts that are given as one person's are of two.</exception>
    public static HealthTally Of(IEnumerable<IEnumerable<Fact>> people, HealthWindow window)
    {
        var sums = new HealthSums(Guard.NotNull(window));
        foreach (var facts in Guard.NotNull(people))
        {
            if (PersonHealth.Of(facts, window) is { } person)
            {
                sums.Add(person);
            }
        }

        return sums.ToTally();
    }

    /// <summary>The sums over both, of different people.</summary>
    /// <param name="other">The sums over other people.</param>
    /// <exception cref="ArgumentException">It is read from another window.</exception>
    public HealthTally Merge(HealthTally other)
    {
        if (Guard.NotNull(other).Window != Window)
        {
            throw new ArgumentException("Both are to be read from the same window.", nameof(other));
        }

        return new(
            Window,
            Sum(Counts, other.Counts),
            Sum(Around, other.Around),
            Sum(Active, other.Active),
            Spread.Merge(Acts, other.Acts),
            Spread.Merge(Days, other.Days));
    }

    private static ValueList<long> Sum(ValueList<long> one, ValueList<long> other)
    {
        var sums = new long[one.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = one[i] + other[i];
        }

        return new(sums);
    }
}
