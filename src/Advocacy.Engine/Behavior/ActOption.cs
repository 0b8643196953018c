using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>
/// A way of sharing that can be offered, with what it demands. Demands are data, shares from 0 to 1 per link; the time link's
/// demand follows from the minutes.
/// </summary>
public sealed record ActOption
{
    /// <summary>A stable name, such as <c>adapt-and-share</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of act it leads to.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>Which of the three choices it is, where it is one.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The kind of occasion it is for; absent: any. A referral is for a vacancy (M28).</summary>
    public OccasionKind? OnlyFor { get; init; }

    /// <summary>Whether it is a tiny step: welcome before the phase in which sharing is invited (M04).</summary>
    public bool IsTiny { get; init; }

    /// <summary>How long it takes. Minutes, 0 to 240.</summary>
    public required double Minutes { get; init; }

    /// <summary>Demand on money, 0 to 1.</summary>
    public double Money { get; init; }

    /// <summary>Demand on the body, 0 to 1.</summary>
    public double PhysicalEffort { get; init; }

    /// <summary>Demand on thinking, 0 to 1.</summary>
    public double MentalEffort { get; init; }

    /// <summary>Demand on daring to do what may not be usual here, 0 to 1.</summary>
    public double SocialDeviance { get; init; }

    /// <summary>Demand on breaking one's routine, 0 to 1.</summary>
    public double Routine { get; init; }

    /// <summary>The demand on every link, in the order of <see cref="Factors.Links"/>.</summary>
    internal ValueList<double> Demands(BehaviorRules rules)
    {
        var demands = new double[Factors.LinkCount];
        for (var i = 0; i < demands.Length; i++)
        {
            demands[i] = DemandOn(Factors.Links[i], rules);
        }

        return new(demands);
    }

    /// <summary>The demand on one link, from 0 to 1.</summary>
    public double DemandOn(Factor link, BehaviorRules rules) => link switch
    {
        Factor.Time => Math.Min(1, Minutes / rules.TimeScaleMinutes),
        Factor.Money => Money,
        Factor.PhysicalEffort => PhysicalEffort,
        Factor.MentalEffort => MentalEffort,
        Factor.SocialDeviance => SocialDeviance,
        Factor.Routine => Routine,
        _ => 0,
    };
}
