using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Learning.Tests.OffPolicy;
using Advocacy.Engine.Learning.Tests.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Tests.Trials;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.BothBuilds;

/// <summary>Both builds give the same numbers, to the last bit (INV-13). <c>ADVOCACY_APPROVE=1</c> writes them anew.</summary>
public class BothBuildsTests
{
    [Fact]
    public void INV_13_Answers_OfBothBuildsAndOtherCultures_AreTheSame()
    {
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            var folder = System.IO.Path.GetDirectoryName(Here())!;
            System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "answers.txt"), string.Concat(Answers().Select(line => line + "\n")));
            return;
        }
#else
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "The net10.0 build writes the answers.");
#endif
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(Resource.Lines("answers.txt"), Answers());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Answers() => [.. OfTrials(), .. OfBandits(), .. OfPolicies(), .. OfSimulation(), .. OfLogs()];

    private static IEnumerable<string> OfTrials()
    {
        foreach (var trial in (string[])["trial-small", "trial-large"])
        {
            var continuous = Wcls.Estimate(ReferenceTests.Table(trial, "outcome"), ReferenceTests.Model("moderated", "lag", "busy"));
            var binary = Emee.Estimate(ReferenceTests.Table(trial, "shared"), ReferenceTests.Model("moderated", "busy"));
            foreach (var (kind, result) in ((string, TrialResult)[])[("wcls", continuous), ("emee", binary)])
            {
                foreach (var coefficient in SimulatedTrial.All(SimulatedTrial.Estimate(result)))
                    yield return Line($"{trial} {kind} {coefficient.Name}", coefficient.Estimate, coefficient.StandardError, coefficient.Interval.Low, coefficient.PValue);
            }
        }

        TrialPlan plan = new() { Days = 42, PointsPerDay = 5, Probability = 0.4, Availability = 0.5, Effect = EffectTrend.Quadratic(0.1, 0, 28) };
        yield return Line("sample size", SampleSize.PeopleFor(plan)!.Value, SampleSize.Power(plan, 40));
    }

    private static IEnumerable<string> OfBandits()
    {
        ArmContext[] arms = [new("a") { Features = [1, 0.2], DaysSinceUse = 3 }, new("b") { Features = [1, -0.7] }, new("c") { Features = [0.4, 0.4], DaysSinceUse = 40 }];
        BetaThompsonState beta = new([new("a", 3.5, 9), new("b", 6, 14.25)]);
        LinUcbState linear = LinUcb.Update(LinUcbState.Empty(2), arms[1], new(Shared: true));
        RecoveringSoftmaxState softmax = new([new("a", 3, 10, 4, 20), new("b", 2, 10, 6, 20)]);
        ActionCentredState centred = new([3, 1, 1, 2], [0.8, -0.3]);
        yield return Policy("beta", BetaThompson.Next(beta, arms));
        yield return Policy("lin-ucb", LinUcb.Next(linear, arms));
        yield return Policy("softmax", RecoveringSoftmax.Next(softmax, arms));
        yield return Policy("action-centred", ActionCentred.Next(centred, arms, new(1, 2)));
    }

    private static IEnumerable<string> OfPolicies()
    {
        var report = Evaluation.Of(EvaluationTests.Reference());
        yield return Line("off-policy", report.InverseProbability.Interval.Low, report.SelfNormalised!.Interval.High, report.SwitchDoublyRobust!.StandardError, report.Difference!.Value);
    }

    private static IEnumerable<string> OfSimulation()
    {
        var result = Simulator.Run(SimulatedScenarios.Shipped("over-prompting", 60, weeks: 10), new() { Seed = 5, Threads = 2 }, SimulatedScenarios.Zones);
        foreach (var series in result.Policies.Concat(result.Differences))
        {
            foreach (var metric in series.Metrics)
            {
                if (metric.Weeks[9] is { } last)
                    yield return Line($"simulation {series.Name} {metric.Metric}", last.Value, last.Interval.Low, last.Interval.High);
            }
        }
    }

    private static IEnumerable<string> OfLogs()
    {
        yield return "log: " + LogDigest.Of(LoggedLives.Rows);
        var arm = LogTables.ArmsOf(LoggedLives.Rows)[0];
        var changed = SimulatedScenarios.Learning with { Version = "changed@1", Choosing = SimulatedScenarios.Learning.Choosing with { PromptProbability = 0.4, Weights = [new(arm, 0.7)] } };
        yield return "proposal: " + ProposalJson.Record(Proposing.Judge(LoggedLives.Rows, SimulatedScenarios.Learning, changed, new() { LeastDraws = 100 }));
        var tried = Backtest.Run(LoggedLives.Decisions, LoggedLives.Facts, new(SimulatedScenarios.Learning), changed, LoggedLives.Until, SimulatedScenarios.Zones);
        yield return Line("backtest", tried.Points, tried.Different, tried.Estimate!.SelfNormalised!.Value, tried.Estimate.Difference!.Interval.Low);
    }

    private static string Policy(string kind, NextPolicy policy) => Line(kind, [.. policy.Arms.Select(arm => arm.Probability), policy.Silence]);

    private static string Line(string name, params double[] numbers) => $"{name}: {string.Join(' ', numbers.Select(NumberText.Format))}";

    private static string Here([CallerFilePath] string here = "") => here;
}
