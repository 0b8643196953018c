using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>
/// The mean reward of a policy from a log that another one wrote: inverse probability weighting (Horvitz and Thompson 1952), clipped
/// (Ionides 2008) and self-normalised (Swaminathan and Joachims 2015), the direct method and doubly robust (Dudík, Langford and Li
/// 2011), switching (Wang, Agarwal and Dudík 2017).
/// </summary>
public static class Evaluation
{
    /// <summary>Judges the policy.</summary>
    /// <param name="table">The log, and what the policy would have done.</param>
    /// <param name="rules">How it is judged; those by default where none are given.</param>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    public static OffPolicyReport Of(EvaluationTable table, OffPolicyRules? rules = null)
    {
        rules ??= new();
        var rewards = Check.NotNull(table).Columns.Rewards.ToArray();
        var weights = WeightsOf(table);
        var means = new Means(table, StudentT.Reach(rules.Coverage, table.Groups - 1));
        var diagnostics = Diagnose(weights, means);

        var logged = means.Mean(rewards);
        var weighted = Each(row => weights[row] * rewards[row]);
        var selfNormalised = diagnostics.Mean > 0 ? means.Ratio(weights, rewards) : null;
        var (direct, robust, switching) = table.HasPredictions ? WithModel(table, rules, rewards, weights) : default;

        // Each row's part in the difference; of a ratio, its derivative.
        var contrast =
            robust is not null ? Each(row => robust[row] - rewards[row])
            : selfNormalised is null ? null
            : Each(row => selfNormalised.Value + (weights[row] * (rewards[row] - selfNormalised.Value) / diagnostics.Mean) - rewards[row]);
        var difference = contrast is null ? null : means.Mean(contrast);
        var withheld = Withheld(diagnostics, rules);
        return new()
        {
            Rows = table.Rows,
            Groups = table.Groups,
            Weights = diagnostics,
            Logged = logged,
            InverseProbability = means.Mean(weighted),
            Clipped = means.Mean(Each(row => Math.Min(weights[row], rules.Cap) * rewards[row])),
            SelfNormalised = selfNormalised,
            DirectMethod = direct is null ? null : means.Mean(direct),
            DoublyRobust = robust is null ? null : means.Mean(robust),
            SwitchDoublyRobust = switching is null ? null : means.Mean(switching),
            Difference = difference,
            Verdict =
                difference is null || !withheld.IsEmpty ? OffPolicyVerdict.Withheld
                : difference.Interval.Low > 0 ? OffPolicyVerdict.Better
                : difference.Interval.High < 0 ? OffPolicyVerdict.Worse
                : OffPolicyVerdict.Undecided,
            WithheldFor = withheld,
        };

        double[] Each(Func<int, double> term)
        {
            var terms = new double[table.Rows];
            for (var row = 0; row < terms.Length; row++)
            {
                terms[row] = term(row);
            }

            return terms;
        }
    }

    private static double[] WeightsOf(EvaluationTable table)
    {
        var columns = table.Columns;
        var taken = columns.Taken.Span;
        var targets = columns.Targets.Span;
        var propensities = columns.Propensities.Span;
        var weights = new double[table.Rows];
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] = targets[(row * columns.Arms) + taken[row]] / propensities[row];
        }

        return weights;
    }

    private static (double[]? Direct, double[]? Robust, double[]? Switching) WithModel(
        EvaluationTable table, OffPolicyRules rules, double[] rewards, double[] weights)
    {
        var columns = table.Columns;
        var arms = columns.Arms;
        var direct = new double[table.Rows];
        var robust = new double[table.Rows];
        var switching = new double[table.Rows];
        for (var row = 0; row < direct.Length; row++)
        {
            var predictions = columns.Predictions.Span.Slice(row * arms, arms);
            direct[row] = Matrices.Dot(columns.Targets.Span.Slice(row * arms, arms), predictions);
            var correction = weights[row] * (rewards[row] - predictions[columns.Taken.Span[row]]);
            robust[row] = direct[row] + correction;
            switching[row] = direct[row] + (weights[row] <= rules.SwitchAt ? correction : 0);
        }

        return (direct, robust, switching);
    }

    private static WeightDiagnostics Diagnose(double[] weights, Means means)
    {
        var (sum, squares, largest) = (0.0, 0.0, 0.0);
        foreach (var weight in weights)
        {
            sum += weight;
            squares += weight * weight;
            largest = Math.Max(largest, weight);
        }

        var mean = means.Mean(weights);
        return new(squares > 0 ? sum * sum / squares : 0, largest, mean.Value, mean.StandardError, sum > 0 ? largest / sum : 0);
    }

    private static ValueList<Reason> Withheld(WeightDiagnostics weights, OffPolicyRules rules)
    {
        if (weights.Mean == 0)
        {
            return [OffPolicyReasons.NoOverlap.With()];
        }

        var reasons = new List<Reason>();
        if (weights.EffectiveSample < rules.LeastEffectiveSample)
        {
            reasons.Add(OffPolicyReasons.LowEffectiveSample.With(weights.EffectiveSample, rules.LeastEffectiveSample));
        }

        // Rounded probabilities of a log move the mean a little without any chance.
        const double Rounding = 0.001;
        var off = Math.Abs(weights.Mean - 1);
        if (off > rules.MostMeanWeightOff || off > Math.Max(Rounding, rules.MostMeanWeightErrors * weights.MeanStandardError))
        {
            reasons.Add(OffPolicyReasons.MeanWeightOff.With(weights.Mean, weights.MeanStandardError));
        }

        if (weights.LargestShare > rules.MostOneShare)
        {
            reasons.Add(OffPolicyReasons.OneDecides.With(weights.LargestShare, rules.MostOneShare));
        }

        return ValueList.From(reasons);
    }
}
