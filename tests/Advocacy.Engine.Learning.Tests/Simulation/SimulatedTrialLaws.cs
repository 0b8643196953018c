using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

/// <summary>A simulated trial: the log has the true probabilities, and the estimate of the effect over it holds the truth.</summary>
public class SimulatedTrialLaws
{
    private static readonly TrialModel s_model = new() { Controls = ["recentPrompts", "habitStrength"], Coverage = 0.5 };

    private static Scenario Trial { get; } = SimulatedScenarios.Trial with { People = 30, Weeks = 8 };

    /// <summary>People whose acts no message can bring about, not even by what they learn or get used to: the effect is exactly 0.</summary>
    private static Scenario Unmoved { get; } = Trial with
    {
        Population = Trial.Population with { OwnActs = 0.5, OwnActsSpread = 0.5 },
        Responses = new() { TakeUp = 0, Lessons = 0, HabitActs = 0, Asking = 0, OptingOut = 0, Muting = 0, AskedTakeUp = 0 },
    };

    [Fact]
    public void Effect_OfMessagesThatDoNothing_IsFoundToBeNothingAtTheNominalRate() => Seeds.Share(0.5, 30, seed => Effect(Unmoved, seed).Interval.Contains(0));

    /// <summary>The truth is the difference of means over other trials; with one probability for all draws it needs no model.</summary>
    [Fact]
    public void Effect_OfMessages_IsFoundAtTheNominalRate()
    {
        var scenario = Trial with { Responses = new() { TakeUp = 0.6 } };
        var drawn = Enumerable.Range(0, 40).SelectMany(trial => Rows(scenario, 5000 + trial)).Where(row => row.IsRandomised).ToArray();
        Assert.All(drawn, row => Assert.Equal(0.5, row.PromptProbability));
        var truth = drawn.Where(row => row.IsPrompted).Average(row => row.Acted ? 1.0 : 0) - drawn.Where(row => !row.IsPrompted).Average(row => row.Acted ? 1.0 : 0);
        Assert.True(truth > 0.05, $"{truth}");
        Seeds.Share(0.5, 30, seed => Effect(scenario, seed).Interval.Contains(truth));
    }

    [Fact]
    public void INV_27_LivesUnderLearning_BreakNoLawInAWholeYear()
    {
        var scenario = SimulatedScenarios.Trial with { People = 40, Weeks = 52, Population = new() { JoiningShare = 0.8, LearningShare = 0.6 } };
        var (draws, silences) = (0, 0);
        foreach (var life in LoggedLives.Of(scenario, 11))
        {
            Assert.Empty(new LifeChecker(life, scenario, SimulatedScenarios.Learning).Broken());
            var given = life.Facts.OfType<ConsentGiven>().Where(fact => fact.Form == ConsentForm.Learning).Select(fact => fact.At).ToArray();
            foreach (var point in life.Decisions.Where(decision => decision.Randomisation.IsRandomised).GroupBy(decision => decision.Point))
            {
                var draw = point.First().Randomisation;
                Assert.Equal(0, point.Key.Place);
                Assert.All(point, decision => Assert.True(given.Any(at => at <= decision.At) && !decision.Inputs!.Moment.IsAsked));
                Assert.Single(point.Select(decision => (decision.Randomisation.Drawn is null, decision is Wait)).Distinct());
                Assert.Equal(1, draw.Silence + draw.Arms.Sum(arm => arm.Probability));
                Assert.InRange(1 - draw.Silence, 0.1, 0.8);
                Assert.True(draw.Probability > 0);
                (draws, silences) = (draws + 1, silences + (draw.Drawn is null ? 1 : 0));
            }
        }

        Assert.True(draws > 500, $"{draws}");
        Assert.InRange(silences, (0.5 * draws) - (2 * Math.Sqrt(draws)), (0.5 * draws) + (2 * Math.Sqrt(draws)));
    }

    [Fact]
    public void Points_OfARunUnderLearning_AreASoundLog()
    {
        var result = Simulator.Run(Trial, new() { Seed = 3, Threads = 2, KeepsPoints = true }, SimulatedScenarios.Zones, cancellation: TestContext.Current.CancellationToken);
        var check = LogCheck.Of(result.Points[0], new() { Policies = ["learning@1"] });
        Assert.Equal(LogVerdict.Sound, check.Verdict);
        Assert.True(check.Randomised > 200, $"{check.Randomised}");
        Assert.Equal(3UL, result.Points[0].First(row => row.IsRandomised).Seed);
    }

    private static Coefficient Effect(Scenario scenario, int seed) =>
        SimulatedTrial.Estimate(Wcls.Estimate(LogTables.Trial(Rows(scenario, seed)).Table!, s_model)).Effects[0];

    private static LogRow[] Rows(Scenario scenario, int seed) =>
        [.. Simulator.Run(scenario, new() { Seed = (ulong)seed, Threads = 2, KeepsPoints = true }, SimulatedScenarios.Zones).Points[0]];
}
