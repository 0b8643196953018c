using System;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What the odds of a draw would have been under other rules of choosing, told from what was logged.</summary>
public static class ProposedOdds
{
    /// <summary>
    /// The odds of a row under other rules. The appeal of each arm is read back from its logged probability, but for a constant that all have
    /// in common; hence nothing that appeal itself is made of may differ.
    /// </summary>
    /// <param name="row">A row with a draw.</param>
    /// <param name="logged">The rules it was drawn under.</param>
    /// <param name="proposed">The other rules: other weights, probability, bounds, least share or temperature.</param>
    /// <exception cref="ArgumentException">There was no draw, or the rules differ in the penalty on templates, its half-life or the warm-up.</exception>
    public static Odds Of(LogRow row, ChoosingRules logged, ChoosingRules proposed)
    {
        Check.NotNull(logged);
        if (!Check.NotNull(row).IsRandomised)
        {
            throw new ArgumentException("There was no draw.", nameof(row));
        }

        if (!CanTell(logged, Check.NotNull(proposed)))
        {
            throw new ArgumentException("What appeal is made of cannot be told from a log.", nameof(proposed));
        }

        var arms = new Ranked[row.Arms.Count];
        for (var i = 0; i < arms.Length; i++)
        {
            var name = row.Arms[i].Intervention.Value;
            arms[i] = new(row.IsWarmUp ? 0 : AppealOf(row, i, logged) - WeightOf(row.Arms[i].Intervention, logged), null, 0, name);
        }

        return Lottery.OddsOf(arms, proposed, row.IsWarmUp);
    }

    /// <summary>Whether odds under other rules follow from what was logged: they have the same penalty on templates, half-life and warm-up.</summary>
    public static bool CanTell(ChoosingRules logged, ChoosingRules proposed) =>
        Check.NotNull(logged).TemplatePenalty == Check.NotNull(proposed).TemplatePenalty
        && logged.TemplateHalfLifeDays == proposed.TemplateHalfLifeDays
        && logged.WarmUpDays == proposed.WarmUpDays;

    /// <summary>The learned weight of an arm in rules; 0 where it has none.</summary>
    internal static double WeightOf(InterventionId arm, ChoosingRules rules)
    {
        foreach (var weight in rules.Weights)
        {
            if (weight.Intervention == arm)
            {
                return weight.LogWeight;
            }
        }

        return 0;
    }

    // What the softmax gave an arm beyond its least share, back through the logarithm.
    private static double AppealOf(LogRow row, int arm, ChoosingRules rules)
    {
        var prompts = 1 - row.Silence;
        var least = prompts * Math.Min(rules.LeastShare, 1.0 / row.Arms.Count);
        var free = prompts - (least * row.Arms.Count);
        var share = free > 0 ? (row.Arms[arm].Probability - least) / free : 0;
        return rules.Temperature * Elementary.Log(Math.Max(share, 1.0 / Lottery.Tickets));
    }
}
