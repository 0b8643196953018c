using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>What an organisation may choose about rewards. None of it applies unless the policy switches it on, with an agreement, and the person opted in (INV-21).</summary>
public sealed record RewardRules
{
    /// <summary>What is granted for what; by default the scheme Effort.</summary>
    public ValueList<RewardRule> Rules { get; init; } = RewardSchemes.Effort;

    /// <summary>How much at the most.</summary>
    public ValueList<RewardCap> Caps { get; init; } = RewardSchemes.Caps;

    /// <summary>How long what is granted counts; a currency not named counts for ever.</summary>
    public ValueList<CurrencyLife> Lives { get; init; }

    /// <summary>The badges there are.</summary>
    public ValueList<Badge> Badges { get; init; } = RewardSchemes.Badges;

    /// <summary>What several multipliers come to; default: the highest counts (ours).</summary>
    public MultiplierStacking Stacking { get; init; }

    /// <summary>How a part of one is rounded; default: down (ours).</summary>
    public RewardRounding Rounding { get; init; }

    /// <summary>The ways of sharing that only the person can report.</summary>
    public ValueList<ActKind> SelfReported { get; init; } = [ActKind.ToldAFriend, ActKind.Referral];

    /// <summary>For how many acts that only the person can report a rule grants in an ISO week, 0 to 100; default 3 (ours).</summary>
    public int MostSelfReportedPerWeek { get; init; } = 3;

    /// <summary>The habit strength from which on a rule that fades grants less, 0 to 1; default 0.5 (ours).</summary>
    public double FadeFromStrength { get; init; } = 0.5;

    /// <summary>What is left of it at full habit strength, 0 to 100 percent; default 0 (ours, after Deci, Koestner and Ryan 1999).</summary>
    public int FadeToPercent { get; init; }

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<RewardRules>> Parameters { get; } =
    [
        Values.Rules.Choice<RewardRules, MultiplierStacking>("stacking", MultiplierStacking.Highest, "ours", "What several multipliers come to.", r => r.Stacking, (r, v) => r with { Stacking = v }),
        Values.Rules.Choice<RewardRules, RewardRounding>("rounding", RewardRounding.Down, "ours", "How a part of one is rounded, once, after all multipliers.", r => r.Rounding, (r, v) => r with { Rounding = v }),
        Values.Rules.Whole<RewardRules>("mostSelfReportedPerWeek", "acts", 0, 100, 3, "ours", "For how many acts that only the person can report a rule grants in an ISO week.", r => r.MostSelfReportedPerWeek, (r, v) => r with { MostSelfReportedPerWeek = v }),
        Values.Rules.Number<RewardRules>("fadeFromStrength", "habit strength", 0, 1, 0.5, "ours", "The habit strength from which on a rule that fades grants less.", r => r.FadeFromStrength, (r, v) => r with { FadeFromStrength = v }),
        Values.Rules.Whole<RewardRules>("fadeToPercent", "percent", 0, 100, 0, "ours, after Deci, Koestner and Ryan 1999", "What is left of what a rule that fades grants at full habit strength.", r => r.FadeToPercent, (r, v) => r with { FadeToPercent = v }),
    ];

    /// <summary>How long a currency counts; none where it counts for ever.</summary>
    public CurrencyLife? LifeOf(Currency currency)
    {
        foreach (var life in Lives)
        {
            if (life.Currency == currency)
            {
                return life;
            }
        }

        return null;
    }

    /// <summary>Whether a currency is there for badges, and is no points.</summary>
    internal bool IsForBadges(Currency currency) =>
        currency != Currency.Points && currency != Currency.TeamPoints && !Badges.Where(badge => badge.Currency == currency).IsEmpty;

    /// <summary>Whether a way of sharing may be granted something for.</summary>
    internal bool IsAbout(ActKind kind)
    {
        var trigger = kind == ActKind.Idea ? RewardTrigger.Idea : RewardTrigger.Act;
        return !Rules.Where(rule => rule.On == trigger && (rule.When.Kinds.IsEmpty || rule.When.Kinds.Contains(kind))).IsEmpty;
    }

    /// <summary>The percentage a rule that fades grants at a habit strength: a whole number, rounded down.</summary>
    internal int PercentAt(double strength) => strength <= FadeFromStrength
        ? 100
        : 100 - (int)Math.Ceiling((100 - FadeToPercent) * ((strength - FadeFromStrength) / (1 - FadeFromStrength)));

    /// <summary>A cap for every rule on what only the person can report.</summary>
    internal ValueList<RewardCap> SelfReportedCaps()
    {
        ValueList<RewardCap> caps = [];
        foreach (var rule in SelfReported.IsEmpty ? default : Rules)
        {
            caps = caps.Add(new()
            {
                Id = "self-reported:" + rule.Id,
                Rules = [rule.Id],
                Currency = rule.Currency,
                Kinds = SelfReported,
                Counts = CapMeasure.Times,
                Most = MostSelfReportedPerWeek,
                Period = RewardPeriod.Week,
            });
        }

        return caps;
    }
}
