using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.OffPolicy;

public class EvaluationTests
{
    private const int Count = 3;

    private static readonly double[] s_towardsTheUntried = [0.83, 0.08, 0.09];
    private static readonly double[] s_seldomTried = [0.4995, 0.4995, 0.001];

    /// <summary>A log of three arms with all its probabilities, a model and another policy.</summary>
    private static Arbitrary<EvaluationColumns> Logs { get; } = Arb.From(
        from rows in Gen.Choose(2, 60)
        from seed in Gen.Choose(1, 1_000_000)
        select Draw(rows, seed));

    [Fact]
    public void Of_Reference_IsMet()
    {
        var report = Evaluation.Of(Reference(), new() { Cap = 2 });
        var expected = JsonDocument.Parse(Resource.Text("Reference/expected.json")).RootElement.GetProperty("bandit-log");
        (string Name, double Found)[] found =
        [
            ("n", report.Rows),
            ("mean_reward", report.Logged.Value),
            ("ips", report.InverseProbability.Value),
            ("ips_se", report.InverseProbability.StandardError),
            ("snips", report.SelfNormalised!.Value),

            // There the variance is divided by n, here by n − 1, as that of any mean.
            ("snips_se", report.SelfNormalised.StandardError / Math.Sqrt(report.Rows / (report.Rows - 1.0))),
            ("clipped_ips_cap2", report.Clipped.Value),
            ("direct_method", report.DirectMethod!.Value),
            ("doubly_robust", report.DoublyRobust!.Value),
            ("doubly_robust_se", report.DoublyRobust.StandardError),
            ("effective_sample_size", report.Weights.EffectiveSample),
            ("max_weight", report.Weights.Largest),
            ("mean_weight", report.Weights.Mean),
        ];
        Assert.Equal(expected.EnumerateObject().Count(), found.Length);
        foreach (var (name, value) in found)
            Close.To(expected.GetProperty(name).GetDouble(), value, what: name);

        // 0.0185 with an error of 0.0057, computed apart.
        Close.To(0.018527852828050372, report.Difference!.Value);
        Close.To(0.005650295290254228, report.Difference.StandardError);
        Assert.Equal(OffPolicyVerdict.Better, report.Verdict);
        Assert.Empty(report.WithheldFor);
    }

    [Fact]
    public void Of_TheSamePolicy_IsTheMean() => Law.Holds(
        "off-policy: the policy that was logged brings what was logged",
        Logs,
        columns =>
        {
            var report = Report(columns with { Targets = columns.Logged });
            Close.To(columns.Rewards.ToArray().Average(), report.InverseProbability.Value, 1e-12);
            Close.To(report.Logged.Value, report.SelfNormalised!.Value, 1e-12);
            Close.Within(report.Logged.StandardError, report.InverseProbability.StandardError, 1e-12);
            Close.To(report.Rows, report.Weights.EffectiveSample, 1e-12);

            // Of equal weights it is a mean, with the error of one.
            Close.Within(report.Logged.StandardError, report.SelfNormalised.StandardError, 1e-12);
        });

    /// <summary>Rewards of which the sums are not exact; with a model, and with people.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Verdict_OfThePolicyItself_IsUndecided(bool hasModel)
    {
        double[] rewards = [-1, -0.5, 0.1];
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var columns = Draw(500, seed);
            var report = Report(columns with
            {
                Rewards = Enumerable.Range(0, 500).Select(_ => rewards[random.Next(3)]).ToArray(),
                Targets = columns.Logged,
                Predictions = hasModel ? columns.Predictions : default,
            });
            Assert.Equal(OffPolicyVerdict.Undecided, report.Verdict);
            Close.Within(0, report.Difference!.Value, 1e-12);
        }
    }

    [Fact]
    public void SelfNormalised_AnyLog_IsInRangeAndFollowsShifts() => Law.Holds(
        "off-policy: self-normalised within the range of rewards, and shifted with them",
        Logs,
        columns =>
        {
            var rewards = columns.Rewards.ToArray();
            var report = Report(columns);
            var shifted = Report(columns with { Rewards = rewards.Select(reward => reward - 3).ToArray() });
            Assert.InRange(report.SelfNormalised!.Value, rewards.Min() - 1e-12, rewards.Max() + 1e-12);
            Close.Within(report.SelfNormalised.Value - 3, shifted.SelfNormalised!.Value, 1e-9);
            Close.Within(report.SelfNormalised.StandardError, shifted.SelfNormalised.StandardError, 1e-9);
        },
        200,
        ("weights that differ", columns => Report(columns).Weights.Largest > 1.5, 0.8));

    [Fact]
    public void DoublyRobust_AModelOfNothing_IsInverseProbability() => Law.Holds(
        "off-policy: without a model, doubly robust is inverse probability weighting",
        Logs,
        columns =>
        {
            var report = Report(columns with { Predictions = new double[columns.Predictions.Length] });
            Close.Within(report.InverseProbability.Value, report.DoublyRobust!.Value, 1e-12);
            Close.Within(report.InverseProbability.StandardError, report.DoublyRobust.StandardError, 1e-12);
            Assert.Equal(0, report.DirectMethod!.Value);
        });

    [Fact]
    public void DoublyRobust_APerfectModel_IsTheDirectMethod() => Law.Holds(
        "off-policy: a model that is right about what was taken needs no correction",
        Logs,
        columns =>
        {
            var predictions = columns.Predictions.ToArray();
            for (var row = 0; row < columns.Taken.Length; row++)
                predictions[(row * Count) + columns.Taken.Span[row]] = columns.Rewards.Span[row];

            var report = Report(columns with { Predictions = predictions });
            Close.Within(report.DirectMethod!.Value, report.DoublyRobust!.Value, 1e-12);
        });

    [Fact]
    public void Switch_AtItsEnds_IsTheDirectMethodAndDoublyRobust() => Law.Holds(
        "off-policy: switching never or always",
        Logs,
        columns =>
        {
            var never = Report(columns, new() { SwitchAt = 1e6, Cap = 1e6 });
            var always = Report(columns, new() { SwitchAt = 0 });
            Close.Within(never.DoublyRobust!.Value, never.SwitchDoublyRobust!.Value, 1e-12);
            Close.Within(never.InverseProbability.Value, never.Clipped.Value, 1e-12);
            Close.Within(always.DirectMethod!.Value, always.SwitchDoublyRobust!.Value, 1e-12);
        });

    [Fact]
    public void StandardErrors_EachDecisionSeveralTimes_AreThoseOfOne() => Law.Holds(
        "off-policy: who is in the log several times with the same counts once",
        Logs,
        columns =>
        {
            var rows = Enumerable.Range(0, columns.Taken.Length).SelectMany(row => Enumerable.Repeat(row, 3)).ToArray();
            var once = Report(columns with { People = Enumerable.Range(0, columns.Taken.Length).ToArray() });
            var thrice = Report(Take(columns, rows) with { People = rows });
            Assert.Equal(once.Groups, thrice.Groups);
            foreach (var (one, other) in Estimates(once).Zip(Estimates(thrice)))
            {
                Close.Within(one.Value, other.Value, 1e-9);
                Close.Within(one.StandardError, other.StandardError, 1e-9);
            }
        },
        50);

    [Fact]
    public void Create_WhatWasNeverDone_IsAnError() => Law.Holds(
        "off-policy: what the other policy may do and the logged one never did is a problem",
        Logs,
        columns =>
        {
            var logged = columns.Logged.ToArray();
            var targets = columns.Targets.ToArray();

            // An arm that was not taken in the first row is taken away from the logged policy.
            var arm = (columns.Taken.Span[0] + 1) % Count;
            logged[columns.Taken.Span[0]] += logged[arm];
            logged[arm] = 0;
            var propensities = columns.Propensities.ToArray();
            propensities[0] = logged[columns.Taken.Span[0]];
            var changed = columns with { Logged = logged, Propensities = propensities };
            Assert.Equal(["AE5013 logged[0]: '0', allowed: above 0 wherever the policy to be judged may act"], Problems(changed));

            targets[columns.Taken.Span[0]] += targets[arm];
            targets[arm] = 0;
            Assert.NotNull(EvaluationTable.Create(changed with { Targets = targets }).Table);
        },
        50);

    [Fact]
    public void Create_EverythingWrong_IsReported()
    {
        var columns = Draw(3, 1);
        var (rewards, propensities, targets) = (columns.Rewards.ToArray(), columns.Propensities.ToArray(), columns.Targets.ToArray());
        (rewards[0], propensities[1], propensities[2]) = (double.NaN, 0, 1.5);
        targets[0] += 0.5;
        Assert.Equal(
            ["AE5002 rewards[0]", "AE5012 targets[0]", "AE5013 propensities[1]", "AE5003 propensities[2]"],
            Problems(columns with { Rewards = rewards, Propensities = propensities, Targets = targets, Logged = default }).Select(problem => problem.Split(':')[0]));
        Assert.Equal(["AE5014 logged[1]", "AE5014 logged[2]"], Problems(columns with { Propensities = new[] { columns.Propensities.Span[0], 1, 1 } }).Select(problem => problem.Split(':')[0]));
        Assert.Equal(["AE5011 taken[1]"], Problems(columns with { Taken = (int[])[0, 3, 1] }).Select(problem => problem.Split(':')[0]));
        Assert.Equal(
            ["AE5011 taken[1]", "AE5002 rewards[0]", "AE5012 targets[0]"],
            Problems(columns with { Taken = (int[])[0, 3, 1], Rewards = rewards, Targets = targets }).Select(problem => problem.Split(':')[0]));
        Assert.Equal(["AE5011 arms: '-1', allowed: at least one", "AE5001 rewards: '2', allowed: 3 numbers"], Problems(columns with { Arms = -1, Rewards = new double[2] }));
        Assert.Equal(["AE5001 rewards", "AE5001 predictions"], Problems(columns with { Rewards = new double[2], Predictions = new double[4] }).Select(problem => problem.Split(':')[0]));
        Assert.Equal(["AE5007 people"], Problems(columns with { People = new int[3] }).Select(problem => problem.Split(':')[0]));
    }

    [Fact]
    public void Verdict_AClearDifference_IsGiven()
    {
        Assert.Equal(OffPolicyVerdict.Better, Report(TwoArms(2000, logged: 0.5, target: 0.9)).Verdict);
        Assert.Equal(OffPolicyVerdict.Worse, Report(TwoArms(2000, logged: 0.5, target: 0.1)).Verdict);
        Assert.Equal(OffPolicyVerdict.Undecided, Report(TwoArms(2000, logged: 0.5, target: 0.5)).Verdict);
    }

    [Fact]
    public void Verdict_TooLittleOrWrong_IsWithheldWithTheReason()
    {
        // Forty decisions tell of no more than forty; of fourteen, one has more than a twentieth of all weights.
        Withholds(Report(TwoArms(40, 0.5, 0.5)), OffPolicyReasons.LowEffectiveSample);
        Withholds(Report(TwoArms(14, 0.5, 0.5)), OffPolicyReasons.LowEffectiveSample, OffPolicyReasons.OneDecides);

        // Probabilities that were logged wrongly.
        var wrong = TwoArms(4000, 0.5, 0.8);
        Withholds(Report(wrong with { Propensities = wrong.Propensities.ToArray().Select(_ => 0.45).ToArray() }), OffPolicyReasons.MeanWeightOff);

        // Nothing in common: an answer without a number that is none.
        var apart = TwoArms(500, 0.5, 0.8);
        var report = Report(apart with { Targets = apart.Taken.ToArray().SelectMany(arm => arm == 0 ? new double[] { 0, 1 } : [1, 0]).ToArray() });
        Withholds(report, OffPolicyReasons.NoOverlap);
        Assert.Null(report.SelfNormalised);
        Assert.Null(report.Difference);
        Assert.Equal((0.0, 0.0), (report.InverseProbability.Value, report.Weights.EffectiveSample));
    }

    /// <summary>Arm 2 brings nothing, and was never tried: the log cannot tell, and does not show it by its weights either.</summary>
    [Fact]
    public void Verdict_OfAnArmThatWasNeverTaken_IsWithheld()
    {
        var random = new Random(2);
        var taken = Enumerable.Range(0, 1000).Select(row => row % 2).ToArray();
        EvaluationColumns columns = new()
        {
            Arms = 3,
            Taken = taken,
            Rewards = taken.Select(arm => random.NextDouble() < (arm == 0 ? 0.4 : 0.2) ? 1.0 : 0).ToArray(),
            Propensities = taken.Select(_ => 0.5).ToArray(),
            Targets = taken.SelectMany(_ => s_towardsTheUntried).ToArray(),
        };
        var report = Report(columns);
        Withholds(report, OffPolicyReasons.NeverTaken);
        Assert.Equal(["2", "0.09"], report.WithheldFor[0].Values.Select(value => value.ToString()![..Math.Min(4, value.ToString()!.Length)]));

        // Where it is known that it could have been taken, chance is all there is to it.
        Assert.Empty(Report(columns with
        {
            Propensities = taken.Select(_ => 0.4995).ToArray(),
            Logged = taken.SelectMany(_ => s_seldomTried).ToArray(),
        }).WithheldFor);
    }

    [Fact]
    public void Verdict_OfNumbersBeyondReckoning_IsWithheld()
    {
        var columns = TwoArms(2000, 0.5, 0.9);
        var endless = Report(columns with { Rewards = columns.Rewards.ToArray().Select((reward, row) => row % 2 == 0 ? 1e308 : -1e308).ToArray() });
        Withholds(endless, OffPolicyReasons.NotFinite);

        // One decision that hardly ever would have been taken is all there is to be seen, and of its own size.
        var propensities = columns.Propensities.ToArray();
        propensities[3] = 1e-300;
        var report = Report(columns with { Propensities = propensities });
        Close.To(1, report.Weights.EffectiveSample, 1e-12);
        Close.To(1, report.Weights.LargestShare, 1e-12);
        Assert.Equal(OffPolicyVerdict.Withheld, report.Verdict);
        Assert.Contains(OffPolicyReasons.NotFinite, report.WithheldFor.Select(reason => reason.Code));
        Assert.Contains(OffPolicyReasons.LowEffectiveSample, report.WithheldFor.Select(reason => reason.Code));
    }

    /// <summary>What a policy brings is known here: each arm has its own chance.</summary>
    [Fact]
    public void Interval_OfAKnownPolicy_HoldsItAtTheNominalRate() => Seeds.Share(0.95, 1000, seed =>
        Report(TwoArms(400, logged: 0.4, target: 0.7, seed)).SelfNormalised!.Interval.Contains((0.7 * 0.3) + (0.3 * 0.15)));

    internal static EvaluationTable Reference()
    {
        var csv = new Csv("Reference/bandit-log.csv");
        return Table(new()
        {
            Arms = 4,
            Taken = csv.Whole("arm"),
            Rewards = csv.Column("reward"),
            Propensities = csv.Column("propensity"),
            Targets = csv.Matrix("target0", "target1", "target2", "target3"),
            Predictions = csv.Matrix("qhat0", "qhat1", "qhat2", "qhat3"),
        });
    }

    private static EvaluationColumns Draw(int rows, int seed)
    {
        var random = new Random(seed);
        var (taken, rewards, propensities) = (new int[rows], new double[rows], new double[rows]);
        List<double> logged = [], targets = [], predictions = [];
        for (var row = 0; row < rows; row++)
        {
            var (ours, theirs) = (Probabilities(), Probabilities());
            var uniform = random.NextDouble();
            taken[row] = uniform < ours[0] ? 0 : uniform < ours[0] + ours[1] ? 1 : 2;
            propensities[row] = ours[taken[row]];
            rewards[row] = Math.Round(random.NextDouble() * 4, 2) - 1;
            logged.AddRange(ours);
            targets.AddRange(theirs);
            predictions.AddRange([random.NextDouble(), random.NextDouble(), random.NextDouble()]);
        }

        return new()
        {
            Arms = Count,
            Taken = taken,
            Rewards = rewards,
            Propensities = propensities,
            Targets = targets.ToArray(),
            Predictions = predictions.ToArray(),
            Logged = logged.ToArray(),
        };

        double[] Probabilities()
        {
            var parts = Enumerable.Range(0, Count).Select(_ => 0.05 + random.NextDouble()).ToArray();
            return [.. parts.Select(part => part / parts.Sum())];
        }
    }

    /// <summary>Arm 0 brings a share in 30 % of decisions, arm 1 in 15 %.</summary>
    private static EvaluationColumns TwoArms(int rows, double logged, double target, int seed = 3)
    {
        var random = new Random(seed);
        var taken = Enumerable.Range(0, rows).Select(_ => random.NextDouble() < logged ? 0 : 1).ToArray();
        return new()
        {
            Arms = 2,
            Taken = taken,
            Rewards = taken.Select(arm => random.NextDouble() < (arm == 0 ? 0.3 : 0.15) ? 1.0 : 0).ToArray(),
            Propensities = taken.Select(arm => arm == 0 ? logged : 1 - logged).ToArray(),
            Targets = taken.SelectMany(_ => new[] { target, 1 - target }).ToArray(),
        };
    }

    private static EvaluationColumns Take(EvaluationColumns columns, int[] rows)
    {
        return columns with
        {
            Taken = rows.Select(row => columns.Taken.Span[row]).ToArray(),
            Rewards = rows.Select(row => columns.Rewards.Span[row]).ToArray(),
            Propensities = rows.Select(row => columns.Propensities.Span[row]).ToArray(),
            Targets = Rows(columns.Targets),
            Predictions = Rows(columns.Predictions),
            Logged = Rows(columns.Logged),
        };

        double[] Rows(ReadOnlyMemory<double> matrix) => [.. rows.SelectMany(row => matrix.Slice(row * Count, Count).ToArray())];
    }

    private static IEnumerable<OffPolicyEstimate> Estimates(OffPolicyReport report) =>
    [
        report.Logged, report.InverseProbability, report.Clipped, report.SelfNormalised!, report.DirectMethod!, report.DoublyRobust!,
        report.SwitchDoublyRobust!, report.Difference!,
    ];

    private static EvaluationTable Table(EvaluationColumns columns)
    {
        var result = EvaluationTable.Create(columns);
        Assert.True(result.Table is not null, string.Join('\n', result.Problems));
        return result.Table;
    }

    private static OffPolicyReport Report(EvaluationColumns columns, OffPolicyRules? rules = null) => Evaluation.Of(Table(columns), rules);

    private static string[] Problems(EvaluationColumns columns) => [.. EvaluationTable.Create(columns).Problems.Select(problem => problem.ToString())];

    private static void Withholds(OffPolicyReport report, params ReasonCode[] reasons)
    {
        Assert.Equal(OffPolicyVerdict.Withheld, report.Verdict);
        Assert.Equal(reasons, report.WithheldFor.Select(reason => reason.Code));
    }
}
