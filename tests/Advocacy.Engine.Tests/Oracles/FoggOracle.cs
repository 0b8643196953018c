using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Fogg's model by direct arithmetic.</summary>
internal static class FoggOracle
{
    internal static IReadOnlyList<Factor> Drivers { get; } = [Factor.Hope, Factor.Acceptance, Factor.Pleasure];

    internal static IReadOnlyList<Factor> Links { get; } =
        [Factor.Time, Factor.Money, Factor.PhysicalEffort, Factor.MentalEffort, Factor.SocialDeviance, Factor.Routine];

    /// <summary>
    /// What was declared last comes first, what was observed last fills the rest, and what is assumed of everybody what remains then. Half of
    /// what was said is gone after every so many local days, and all of it after retention.
    /// </summary>
    internal static double Strength(Told told, Factor factor, Instant now)
    {
        var rules = told.Policy.Behavior;
        var assumed = Drivers.Contains(factor) ? rules.DriverPrior : rules.LinkPrior;
        var declared = told.Last<SignalDeclared>(signal => signal.Factor == factor);
        var observed = told.Facts.LastOrDefault(fact => Says(fact, factor, rules) is not null);

        var byOthers = observed is null ? assumed : Faded(assumed, Says(observed, factor, rules)!.Value, observed.At);
        return declared is null ? byOthers : Faded(byOthers, declared.Strength.Value, declared.At);

        double Faded(double toward, double said, Instant at)
        {
            var zone = told.ZoneAt(now);
            var days = Math.Max(0, WallCalendar.DaysFrom(WallCalendar.DateAt(at, zone), WallCalendar.DateAt(now, zone)));
            return days > told.Policy.History.RetentionDays ? toward : toward + (Math.Pow(0.5, days / rules.SignalHalfLifeDays) * (said - toward));
        }
    }

    /// <summary>What a fact lets one see of a factor: a barrier that was named, or a help that was given.</summary>
    private static double? Says(Fact fact, Factor factor, BehaviorRules rules) => fact switch
    {
        Chose { Barrier: { } barrier } => BehindBarrier(barrier) == factor ? rules.BarrierSignal : null,
        NetworkResponded => factor == Factor.Hope ? rules.HelpSignal : null,
        PeerThanked or RecognitionGiven or FeedbackReceived => factor == Factor.Acceptance ? rules.HelpSignal : null,
        ExampleSeen or WorkshopAttended => factor == Factor.MentalEffort ? rules.HelpSignal : null,
        GuidelineRead => factor == Factor.SocialDeviance ? rules.HelpSignal : null,
        _ => null,
    };

    private static Factor? BehindBarrier(Barrier barrier) => barrier.Value switch
    {
        "not-relevant" => Factor.MentalEffort,
        "not-allowed" => Factor.SocialDeviance,
        "not-appreciated" => Factor.Acceptance,
        "worth-little" => Factor.Hope,
        "no-time" => Factor.Time,
        "no-habit" => Factor.Routine,
        _ => null,
    };

    /// <summary>The strengths with each lift added to its factor, up to 1.</summary>
    internal static double[] Lifted(IReadOnlyList<double> strengths, IEnumerable<Lift> lifts)
    {
        double[] lifted = [.. strengths];
        foreach (var lift in lifts)
        {
            lifted[(int)lift.Factor] = Math.Min(1, lifted[(int)lift.Factor] + lift.Amount);
        }

        return lifted;
    }

    /// <summary>The weighted mean of the drivers.</summary>
    internal static double Motivation(IReadOnlyList<double> strengths, BehaviorRules rules)
    {
        var (hope, acceptance, pleasure) = (rules.HopeWeight, rules.AcceptanceWeight, rules.PleasureWeight);
        var weights = hope + acceptance + pleasure;
        return weights == 0 ? 0 : ((hope * strengths[0]) + (acceptance * strengths[1]) + (pleasure * strengths[2])) / weights;
    }

    /// <summary>What an option leaves of each link; the scarcest decides, the first one where several are as scarce.</summary>
    internal static (double Ability, Factor Scarcest) Ability(IReadOnlyList<double> strengths, ActOption option, BehaviorRules rules)
    {
        double[] demands =
            [Math.Min(1, option.Minutes / rules.TimeScaleMinutes), option.Money, option.PhysicalEffort, option.MentalEffort, option.SocialDeviance, option.Routine];
        var left = Links.Select((link, i) => 1 - (demands[i] * (1 - strengths[(int)link]))).ToArray();
        return (left.Min(), Links[Array.IndexOf(left, left.Min())]);
    }

    internal static Fit Fit(IReadOnlyList<double> strengths, ActOption option, BehaviorRules rules)
    {
        var (ability, scarcest) = Ability(strengths, option, rules);
        return new(Motivation(strengths, rules), ability, scarcest, rules.ActionLine);
    }

    internal static bool IsAboveLine(Fit fit) => fit.Motivation * fit.Ability >= fit.ActionLine;
}
