using System;

namespace Advocacy.Engine.Rewards;

/// <summary>How much a rule grants for a claim before any cap.</summary>
internal static class Amounts
{
    /// <summary>However many multipliers apply, a claim is for no more.</summary>
    internal const long Most = 1_000_000_000;

    private const int Whole = 100;

    /// <summary>The amount times its multipliers and what fading leaves of it, rounded once.</summary>
    internal static long Of(RewardRule rule, in RewardClaim claim, RewardRules rules)
    {
        var percent = Stacked(rule, claim, rules.Stacking);
        if (rule.FadesWithHabit)
        {
            percent = percent * rules.PercentAt(claim.Practised) / Whole;
        }

        return (long)Math.Min(Most, Rounded(rule.Amount * percent / Whole, rules.Rounding));
    }

    private static decimal Stacked(RewardRule rule, in RewardClaim claim, MultiplierStacking stacking)
    {
        decimal? stacked = null;
        foreach (var multiplier in rule.Multipliers)
        {
            if (multiplier.Applies(claim))
            {
                stacked = stacked is not { } known ? multiplier.Percent : stacking switch
                {
                    MultiplierStacking.Add => known + multiplier.Percent - Whole,
                    MultiplierStacking.Multiply => Math.Min(Most, known * multiplier.Percent / Whole),
                    _ => Math.Max(known, multiplier.Percent),
                };
            }
        }

        return Math.Max(0, stacked ?? Whole);
    }

    private static decimal Rounded(decimal amount, RewardRounding rounding) => rounding switch
    {
        RewardRounding.HalfUp => Math.Floor(amount + 0.5m),
        RewardRounding.HalfEven => Math.Round(amount),
        RewardRounding.Up => Math.Ceiling(amount),
        _ => Math.Floor(amount),
    };
}
