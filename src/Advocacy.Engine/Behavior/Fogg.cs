using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Behavior;

/// <summary>
/// Fogg's behaviour model (2009; Tiny Habits 2020): behaviour happens when motivation, ability and a prompt meet. No official
/// equation exists; <c>act ⇔ prompt ∧ motivation × ability ≥ θ</c> is our reading of the curve.
/// </summary>
public static class Fogg
{
    /// <summary>
    /// How strong every factor is on a local day. What was declared comes before what was observed, and both fade by half-lives of
    /// whole local days toward the prior: <c>d·declared + (1 − d)·(o·observed + (1 − o)·prior)</c> with
    /// <c>d, o = 0.5^(days / half-life)</c>, 0 for what was never said. What was declared today counts exactly as declared. Ours.
    /// </summary>
    /// <param name="state">The signals held.</param>
    /// <param name="now">The moment; signals after it are taken as of today.</param>
    /// <param name="zone">The person's zone.</param>
    /// <param name="dayStart">The hour at which the person's days begin.</param>
    /// <param name="retentionDays">Signals of more local days ago have no influence (INV-19).</param>
    /// <param name="rules">The rules.</param>
    public static Strengths StrengthsAt(BehaviorState state, Instant now, DateTimeZone zone, int dayStart, int retentionDays, BehaviorRules rules)
    {
        Guard.NotNull(state);
        var calendar = new LocalCalendar(Guard.NotNull(zone), dayStart, now);
        return StrengthsAt(state, calendar.NumberAt(now), calendar, retentionDays, Guard.NotNull(rules), Fading.Of(rules));
    }

    /// <summary>The same, by the numbers of days.</summary>
    internal static Strengths StrengthsAt(
        BehaviorState state, int today, in LocalCalendar calendar, int retentionDays, BehaviorRules rules, in Fading fading)
    {
        Span<double> strengths = stackalloc double[Factors.Count];
        for (var i = 0; i < strengths.Length; i++)
        {
            strengths[i] = rules.PriorOf((Factor)i);
        }

        Weigh(state.Observed, strengths, today, calendar, retentionDays, fading);
        Weigh(state.Declared, strengths, today, calendar, retentionDays, fading);
        for (var i = 0; i < strengths.Length; i++)
        {
            strengths[i] = Strengths.Kept(strengths[i]);
        }

        return Strengths.From(strengths);
    }

    /// <summary>Moves strengths toward signals, by what is left of these.</summary>
    private static void Weigh(
        ValueList<Anchor?> signals, Span<double> strengths, int today, in LocalCalendar calendar, int retentionDays, in Fading fading)
    {
        for (var i = 0; i < strengths.Length && i < signals.Count; i++)
        {
            if (signals[i] is { } held && today - calendar.NumberAt(held.At) is var days && days <= retentionDays)
            {
                var share = fading.After(Math.Max(0, days));
                strengths[i] = (share * held.Value) + ((1 - share) * strengths[i]);
            }
        }
    }

    /// <summary>Motivation: the weighted mean of the three drivers, from 0 to 1.</summary>
    public static double Motivation(Strengths strengths, BehaviorRules rules)
    {
        Guard.NotNull(rules);
        return Motivation(strengths.Hope, strengths.Acceptance, strengths.Pleasure, rules);
    }

    /// <summary>Motivation of three drivers.</summary>
    internal static double Motivation(double hope, double acceptance, double pleasure, BehaviorRules rules)
    {
        var sum = (rules.HopeWeight * hope) + (rules.AcceptanceWeight * acceptance) + (rules.PleasureWeight * pleasure);
        var weights = rules.HopeWeight + rules.AcceptanceWeight + rules.PleasureWeight;
        return weights == 0 ? 0 : Score.Clamp(sum / weights).Value;
    }

    /// <summary>What a link allows: <c>1 − demand·(1 − supply)</c>. No demand allows everything, a full demand what there is.</summary>
    public static double LinkAbility(double demand, double supply) => 1 - (demand * (1 - supply));

    /// <summary>How a person with these strengths fits an option: ability is that of the scarcest link (Fogg 2009).</summary>
    public static Fit Judge(Strengths strengths, ActOption option, BehaviorRules rules) =>
        FitOf(strengths, Motivation(strengths, rules), Guard.NotNull(option).Demands(rules), rules.ActionLine);

    /// <summary>The same where motivation is known, and what is demanded of each link in the order of <see cref="Factors.Links"/>.</summary>
    internal static Fit FitOf(in Strengths strengths, double motivation, ValueList<double> demands, double actionLine)
    {
        var (ability, scarcest) = (double.PositiveInfinity, Factor.Time);
        Hold(LinkAbility(demands[0], strengths.Time), Factor.Time);
        Hold(LinkAbility(demands[1], strengths.Money), Factor.Money);
        Hold(LinkAbility(demands[2], strengths.PhysicalEffort), Factor.PhysicalEffort);
        Hold(LinkAbility(demands[3], strengths.MentalEffort), Factor.MentalEffort);
        Hold(LinkAbility(demands[4], strengths.SocialDeviance), Factor.SocialDeviance);
        Hold(LinkAbility(demands[5], strengths.Routine), Factor.Routine);
        return new(motivation, ability, scarcest, actionLine);

        void Hold(double allowed, Factor link)
        {
            if (allowed < ability)
            {
                (ability, scarcest) = (allowed, link);
            }
        }
    }
}
