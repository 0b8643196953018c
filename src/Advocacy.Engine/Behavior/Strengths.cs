using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>How strong each driver and link is at a moment, from 0 to 1.</summary>
public readonly record struct Strengths
{
    private Strengths(ReadOnlySpan<double> values) =>
        (Hope, Acceptance, Pleasure, Time, Money, PhysicalEffort, MentalEffort, SocialDeviance, Routine) =
        (values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]);

    /// <summary>Strength of the driver hope.</summary>
    public double Hope { get; init; }

    /// <summary>Strength of the driver acceptance.</summary>
    public double Acceptance { get; init; }

    /// <summary>Strength of the driver pleasure.</summary>
    public double Pleasure { get; init; }

    /// <summary>Supply of the link time.</summary>
    public double Time { get; init; }

    /// <summary>Supply of the link money.</summary>
    public double Money { get; init; }

    /// <summary>Supply of the link of bodily effort.</summary>
    public double PhysicalEffort { get; init; }

    /// <summary>Supply of the link of thinking.</summary>
    public double MentalEffort { get; init; }

    /// <summary>Supply of the link of what seems normal or allowed here.</summary>
    public double SocialDeviance { get; init; }

    /// <summary>Supply of the link of routine.</summary>
    public double Routine { get; init; }

    /// <summary>The strength of one factor.</summary>
    public double this[Factor factor] => factor switch
    {
        Factor.Hope => Hope,
        Factor.Acceptance => Acceptance,
        Factor.Pleasure => Pleasure,
        Factor.Time => Time,
        Factor.Money => Money,
        Factor.PhysicalEffort => PhysicalEffort,
        Factor.MentalEffort => MentalEffort,
        Factor.SocialDeviance => SocialDeviance,
        _ => Routine,
    };

    /// <summary>The strengths of all factors.</summary>
    /// <param name="values">One for every factor, in the order of <see cref="Factor"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public static Strengths From(ReadOnlySpan<double> values) => values.Length == Factors.Count
        ? new(values)
        : throw new ArgumentException(FormattableString.Invariant($"There are {Factors.Count} factors."), nameof(values));

    /// <summary>The strengths with another value for one factor, kept within 0 and 1.</summary>
    public Strengths With(Factor factor, double value)
    {
        var kept = Kept(value);
        return factor switch
        {
            Factor.Hope => this with { Hope = kept },
            Factor.Acceptance => this with { Acceptance = kept },
            Factor.Pleasure => this with { Pleasure = kept },
            Factor.Time => this with { Time = kept },
            Factor.Money => this with { Money = kept },
            Factor.PhysicalEffort => this with { PhysicalEffort = kept },
            Factor.MentalEffort => this with { MentalEffort = kept },
            Factor.SocialDeviance => this with { SocialDeviance = kept },
            _ => this with { Routine = kept },
        };
    }

    /// <summary>Writes all strengths, in the order of <see cref="Factor"/>.</summary>
    internal void CopyTo(Span<double> values) =>
        (values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]) =
        (Hope, Acceptance, Pleasure, Time, Money, PhysicalEffort, MentalEffort, SocialDeviance, Routine);

    /// <summary>A strength, kept within 0 and 1.</summary>
    internal static double Kept(double value) => Math.Min(1, Math.Max(0, value));

    /// <summary>The strengths after lifts: each adds to its factor, to 1 at most.</summary>
    public Strengths Lifted(ValueList<Lift> lifts)
    {
        var lifted = this;
        foreach (var lift in lifts)
        {
            lifted = lifted.With(lift.Factor, lifted[lift.Factor] + lift.Amount);
        }

        return lifted;
    }
}
