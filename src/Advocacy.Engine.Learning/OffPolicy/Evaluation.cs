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
    // A difference that is less than this share of the largest reward may be rounding and nothing else.
    private const double Rounding = 1e-12;

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

        // Each row's part in the difference; of a ratio, its derivative. Written so that of equal policies each part is 0, not two numbers that
        // differ by rounding.
        var contrast =
            direct is not null ? Each(row => direct[row] - Expected(table, row) + ((weights[row] - 1) * (rewards[row] - Predicted(table, row))))
            : selfNormalised is null ? null
            : Each(row => ((weights[row] / diagnostics.Mean) - 1) * (rewards[row] - selfNormalised.Value));
        var difference = contrast is null ? null : means.Mean(contrast);
        var withheld = Withheld(table, diagnostics, rules);
        if (!AreFinite(diagnostics.Mean, diagnostics.MeanStandardError, logged.Value, logged.StandardError, difference?.Value ?? 0, difference?.StandardError ?? 0))
        {
            withheld = withheld.Add(OffPolicyReasons.NotFinite.With());
        }

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
                : Math.Abs(difference.Value) <= Rounding * LargestOf(rewards) ? OffPolicyVerdict.Undecided
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

    // What the model says of the arm that was taken.
    private static double Predicted(EvaluationTable table, int row) =>
        table.Columns.Predictions.Span[(row * table.Columns.Arms) + table.Columns.Taken.Span[row]];

    // What it says of the logged policy, where that is known; else of what it did.
    private static double Expected(EvaluationTable table, int row)
    {
        var (columns, arms) = (table.Columns, table.Columns.Arms);
        return columns.Logged.IsEmpty
            ? Predicted(table, row)
            : Matrices.Dot(columns.Logged.Span.Slice(row * arms, arms), columns.Predictions.Span.Slice(row * arms, arms));
    }

    private static bool AreFinite(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!Check.IsFinite(value))
            {
                return false;
            }
        }

        return true;
    }

    private static double LargestOf(double[] values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    private static WeightDiagnostics Diagnose(double[] weights, Means means)
    {
        // In parts of the largest, whose squares are numbers whatever the weights are.
        var largest = LargestOf(weights);
        var (sum, squares) = (0.0, 0.0);
        foreach (var weight in weights)
        {
            var part = largest > 0 ? weight / largest : 0;
            sum += part;
            squares += part * part;
        }

        var mean = means.Mean(weights);
        return new(squares > 0 ? sum * sum / squares : 0, largest, mean.Value, mean.StandardError, sum > 0 ? 1 / sum : 0);
    }

    private static ValueList<Reason> Withheld(EvaluationTable table, WeightDiagnostics weights, OffPolicyRules rules)
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
        const double RoundedProbabilities = 0.001;
        var off = Math.Abs(weights.Mean - 1);
        if (off > rules.MostMeanWeightOff || off > Math.Max(RoundedProbabilities, rules.MostMeanWeightErrors * weights.MeanStandardError))
        {
            reasons.Add(OffPolicyReasons.MeanWeightOff.With(weights.Mean, weights.MeanStandardError));
        }

        if (weights.LargestShare > rules.MostOneShare)
        {
            reasons.Add(OffPolicyReasons.OneDecides.With(weights.LargestShare, rules.MostOneShare));
        }

        reasons.AddRange(NeverTaken(table));
        return ValueList.From(reasons);
    }

    // Of an arm that was never taken only logged probabilities could say that it might have been.
    private static IEnumerable<Reason> NeverTaken(EvaluationTable table)
    {
        var columns = table.Columns;
        if (!columns.Logged.IsEmpty)
        {
            yield break;
        }

        var (isTaken, targets) = (new bool[columns.Arms], new double[columns.Arms]);
        for (var row = 0; row < table.Rows; row++)
        {
            isTaken[columns.Taken.Span[row]] = true;
            for (var arm = 0; arm < targets.Length; arm++)
            {
                targets[arm] += columns.Targets.Span[(row * targets.Length) + arm];
            }
        }

        for (var arm = 0; arm < targets.Length; arm++)
        {
            if (!isTaken[arm] && targets[arm] > 0)
            {
                yield return OffPolicyReasons.NeverTaken.With(arm, targets[arm] / table.Rows);
            }
        }
    }
}
