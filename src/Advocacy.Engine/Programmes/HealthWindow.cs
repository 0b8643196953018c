using System;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// What the health of a programme is read from: the whole ISO weeks before a moment, in one zone. Whole weeks, so that no two reports
/// differ by a day or two.
/// </summary>
public sealed record HealthWindow
{
    private const int DaysInWeek = 7;

    private HealthWindow(Instant now, DateTimeZone zone, LocalDate first, int weeks, int proofDays)
    {
        (Now, Zone, First, Weeks, ProofDays) = (now, zone.Id, first, weeks, proofDays);
        var edges = new Instant[weeks + 1];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = LocalDays.StartOf(first.PlusWeeks(i), zone);
        }

        Edges = new(edges);
    }

    /// <summary>The moment it lies before.</summary>
    public Instant Now { get; }

    /// <summary>The zone in which weeks begin and end.</summary>
    public string Zone { get; }

    /// <summary>The first Monday.</summary>
    public LocalDate First { get; }

    /// <summary>How many weeks there are.</summary>
    public int Weeks { get; }

    /// <summary>The first instant.</summary>
    public Instant Start => Edges[0];

    /// <summary>The first instant after it.</summary>
    public Instant End => Edges[Weeks];

    /// <summary>How many days up to its end social proof counts over.</summary>
    internal int ProofDays { get; }

    private ValueList<Instant> Edges { get; }

    /// <summary>The weeks before a moment, as many as the policy looks at and retention allows.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The zone in which weeks begin and end.</param>
    /// <param name="policy">The policy in force.</param>
    public static HealthWindow Before(Instant now, DateTimeZone zone, Policy policy)
    {
        var rules = Guard.NotNull(policy).Health;
        var weeks = Math.Min(rules.Weeks, policy.History.RetentionDays / DaysInWeek);
        var end = LocalDays.WeekOf(LocalDays.DateAt(now, Guard.NotNull(zone)));
        return new(now, zone, LocalDays.MondayOf(end - weeks), weeks, rules.ProofDays);
    }

    internal bool Contains(Instant instant) => instant >= Start && instant < End;

    /// <summary>The week an instant lies in; −1 before the first, and how many there are after the last.</summary>
    internal int WeekOf(Instant instant)
    {
        var (low, high) = (0, Edges.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Edges[middle] <= instant ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Wednesday noon: who is away then is away that week.</summary>
    internal Instant MiddleOf(int week) => Edges[week] + Duration.FromHours(60);
}
