using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

public class SimulatorTests
{
    private static readonly Policy Fortnightly = Policy.Default with { Version = "fortnightly@1", Prompts = new() { CadenceWeeks = 2 } };

    [Fact]
    public void Run_OnOneTwoAndEightThreads_IsTheSame()
    {
        var scenario = SimulatedScenarios.Small.Under(Policy.Default, Fortnightly);
        var one = Run(scenario, threads: 1, keepsPoints: true);
        Assert.Equal(one, Run(scenario, threads: 2, keepsPoints: true));
        Assert.Equal(one, Run(scenario, threads: 8, keepsPoints: true));
        Assert.NotEqual(one, Simulator.Run(scenario, new() { Seed = 2, Threads = 2, KeepsPoints = true }, SimulatedScenarios.Zones, cancellation: TestContext.Current.CancellationToken));
        Assert.True(one.Points.All(policy => policy.Count > 50));
    }

    [Fact]
    public void Run_APolicyAgainstItself_DiffersByExactlyNothing()
    {
        var result = Run(SimulatedScenarios.Small.Under(Policy.Default, Policy.Default with { Version = "the-same@1" }));
        var estimates = result.Differences.SelectMany(policy => policy.Metrics).SelectMany(metric => metric.Weeks).ToArray();
        Assert.All(estimates, estimate => Assert.True(estimate is null || estimate == default(Estimate), $"{estimate}"));
        Assert.True(estimates.Count(estimate => estimate is not null) > estimates.Length / 2);
    }

    /// <summary>A draw is no game: where nobody agrees to learning, switching it on changes nothing.</summary>
    [Fact]
    public void Run_LearningToWhichNobodyAgrees_DiffersByExactlyNothing()
    {
        var scenario = SimulatedScenarios.Small with { Population = SimulatedScenarios.Small.Population with { LearningShare = 0 } };
        var result = Run(scenario.Under(SimulatedScenarios.Learning with { Version = "off@1", Mechanisms = new() }, SimulatedScenarios.Learning));
        var estimates = result.Differences.SelectMany(policy => policy.Metrics).SelectMany(metric => metric.Weeks).ToArray();
        Assert.All(estimates, estimate => Assert.True(estimate is null || estimate == default(Estimate), $"{estimate}"));
        Assert.True(estimates.Count(estimate => estimate is not null) > estimates.Length / 2);
    }

    /// <summary>
    /// What a policy says of demands and lifts is what it decides by, not what is true: until the engine does otherwise for somebody, they do the same.
    /// </summary>
    [Fact]
    public void Life_UnderAPolicyThatFlattersItself_IsTheSameUntilTheEngineDoesOtherwise()
    {
        var flattering = Policy.Default with
        {
            Version = "flattering@1",
            Options = ValueList.From(Policy.Default.Options.Select(option => option with
            {
                Minutes = 0.3 * option.Minutes,
                MentalEffort = 0.3 * option.MentalEffort,
                SocialDeviance = 0.3 * option.SocialDeviance,
                Routine = 0.3 * option.Routine,
            })),
        };
        var scenario = SimulatedScenarios.Small.Under(Policy.Default, flattering);
        var acts = 0;
        foreach (var (life, twin) in Lives(scenario, 0).Zip(Lives(scenario, 1)))
        {
            var until = life.Decisions.Zip(twin.Decisions)
                .Where(pair => Answer(pair.First) != Answer(pair.Second))
                .Select(pair => NodaTime.Instant.Min(pair.First.At, pair.Second.At))
                .DefaultIfEmpty(NodaTime.Instant.MaxValue)
                .First();
            var same = life.Facts.Where(fact => fact.At < until).ToArray();
            Assert.Equal(same, twin.Facts.Where(fact => fact.At < until));
            acts += same.Count(fact => fact is Acted { Decision: not null });
        }

        Assert.True(acts > 20, $"{acts}");

        static (NodaTime.Instant, string?, string?, NodaTime.Instant?) Answer(Decision decision) =>
            (decision.At, (decision as Prompt)?.Intervention.Value, (decision as Prompt)?.Option, (decision as Prompt)?.DeliverAt);
    }

    [Fact]
    public void Run_TwoPolicies_PairingNarrowsTheDifference()
    {
        var result = Run(SimulatedScenarios.Small.Under(Policy.Default, Policy.Default with { Version = "one-item@1", Prompts = new() { MostItems = 1 } }));
        var (own, difference) = (result.Policies[0][SimulationMetric.ActiveRate].Weeks[9]!.Value, result.Differences[0][SimulationMetric.ActiveRate].Weeks[9]!.Value);
        Assert.True(difference.Interval.High - difference.Interval.Low < 0.8 * (own.Interval.High - own.Interval.Low), $"{own} {difference}");
    }

    [Fact]
    public void Run_TwoPolicies_MeetTheSamePeopleWithTheSameLuck()
    {
        var scenario = SimulatedScenarios.Small.Under(Policy.Default, Fortnightly);
        var (one, other) = (Lives(scenario, 0), Lives(scenario, 1));
        Assert.Equal(one.Select(life => life.Person), other.Select(life => life.Person));
        foreach (var (life, twin) in one.Zip(other))
        {
            Assert.Equal(Given<Enrolled>(life), Given<Enrolled>(twin));
            Assert.Equal(Given<Placed>(life), Given<Placed>(twin));
            var first = life.Facts.OfType<OptedOut>().Concat(twin.Facts.OfType<OptedOut>()).Select(left => left.At).DefaultIfEmpty(NodaTime.Instant.MaxValue).Min();
            Assert.Equal(Given<Away>(life).Where(at => at < first), Given<Away>(twin).Where(at => at < first));
        }

        // Without messages what people do of their own accord is all they do: it cannot depend on the policy.
        var alone = scenario with { Population = scenario.Population with { Seeing = 0, SeeingSpread = 0, OwnActs = 0.3 }, Responses = new() { Asking = 0 } };
        Assert.Equal(Lives(alone, 0).SelectMany(Given<Acted>), Lives(alone, 1).SelectMany(Given<Acted>));
        Assert.True(Lives(alone, 0).Sum(life => life.Facts.Count(fact => fact is Acted)) > 100);
    }

    [Fact]
    public void Life_OfARun_IsWhatTheRunCounted()
    {
        var scenario = SimulatedScenarios.Small;
        var (result, lives) = (Run(scenario, keepsPoints: true), Lives(scenario, 0));
        Assert.Equal(result.Joined, lives.Count(life => life.Person.JoinsOn is not null));
        Assert.Equal(result.Points[0], ValueList.From(lives.SelectMany(life => life.Points)));
        Assert.Equal(lives[3], Simulator.Life(scenario, 0, 1, 3, SimulatedScenarios.Zones));

        // By hand, from the facts of all lives.
        var start = scenario.Start;
        for (var week = 2; week < scenario.Weeks; week++)
        {
            var (from, to) = (start.PlusWeeks(week), start.PlusWeeks(week + 1));
            var joined = lives.Where(life => life.Facts.OfType<Enrolled>().Any(fact => DateOf(fact) < to)).ToArray();
            var acts = joined.Select(life => life.Facts.OfType<Acted>().Count(act => DateOf(act) >= from && DateOf(act) < to)).ToArray();
            Assert.Equal((double)acts.Sum() / joined.Length, result.Policies[0][SimulationMetric.Acts].Weeks[week]!.Value.Value, 12);
            Assert.Equal((double)acts.Count(many => many > 0) / joined.Length, result.Policies[0][SimulationMetric.ActiveRate].Weeks[week]!.Value.Value, 12);
            var left = joined.Count(life => life.Facts.OfType<OptedOut>().Any(fact => DateOf(fact) < to));
            Assert.Equal(1 - ((double)left / joined.Length), result.Policies[0][SimulationMetric.Enrolled].Weeks[week]!.Value.Value, 12);
        }
    }

    [Fact]
    public void Points_OfALife_SayWhoWasAvailableAndWhatCameOfIt()
    {
        foreach (var life in Lives(SimulatedScenarios.Small, 0))
        {
            Assert.Equal(life.Points.Select(point => point.Date).Distinct().Count(), life.Points.Count);
            Assert.All(life.Points, point => Assert.Equal(1, point.Probability));
            Assert.All(life.Points.Where(point => point.IsPrompted), point => Assert.True(point.IsAvailable));
            Assert.True(life.Points.IsEmpty || life.Person.AgreesToLearning);
            foreach (var point in life.Points.Where(point => point.Acted))
                Assert.Contains(life.Facts.OfType<Acted>(), act => DateOf(act) >= point.Date && DateOf(act) < point.Date.PlusDays(3));
        }
    }

    [Fact]
    public void Run_Told_SaysHowFarItIs()
    {
        var told = new List<SimulationProgress>();
        Simulator.Run(SimulatedScenarios.Small, new() { Threads = 2 }, SimulatedScenarios.Zones, new Listener(told), TestContext.Current.CancellationToken);
        Assert.Equal(told.OrderBy(progress => progress.Done), told);
        Assert.Equal(new SimulationProgress(60, 60), told[^1]);
        Assert.True(told.Count > 3);
    }

    [Fact]
    public void Run_Cancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        var told = new Listener([], source.Cancel);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Simulator.Run(SimulatedScenarios.Small with { People = 100_000 }, new() { Threads = 2 }, SimulatedScenarios.Zones, told, source.Token));
    }

    [Fact]
    public void Run_AScenarioWithProblems_NamesThemAll()
    {
        var wrong = SimulatedScenarios.Small with { Weeks = 0, Population = new() { JoiningShare = 2 } };
        var thrown = Assert.Throws<ArgumentException>(() => Run(wrong));
        Assert.Contains("weeks", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("population.joiningShare", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>What nobody says is true, cannot be lived with.</summary>
    [Fact]
    public void Problems_OfWaysOfSharingThatOnlyThePolicyKnows_AreNamed()
    {
        var policy = Policy.Default;
        policy = policy with { Options = ValueList.From(policy.Options.Select(option => option.Id == "own-story" ? option with { Id = "easy-story" } : option)) };
        var problems = ScenarioCheck.Problems(SimulatedScenarios.Small.Under(policy), SimulatedScenarios.Zones);
        Assert.Contains(problems, problem => problem is { Path: "policies[0].options", Value: "easy-story" });
        Assert.Empty(ScenarioCheck.Problems(SimulatedScenarios.Small.Under(policy) with { Options = policy.Options }, SimulatedScenarios.Zones));
    }

    private static SimulationResult Run(Scenario scenario, int threads = 2, bool keepsPoints = false) =>
        Simulator.Run(scenario, new() { Threads = threads, KeepsPoints = keepsPoints }, SimulatedScenarios.Zones);

    private static SimulatedLife[] Lives(Scenario scenario, int policy) =>
        [.. Simulator.Lives(scenario, policy, 1, 0, scenario.People, SimulatedScenarios.Zones)];

    private static IEnumerable<NodaTime.Instant> Given<T>(SimulatedLife life)
        where T : Fact
        => life.Facts.OfType<T>().Select(fact => fact.At);

    private static NodaTime.LocalDate DateOf(Fact fact) => fact.At.InZone(SimulatedScenarios.Zones["Europe/Amsterdam"]).Date;

    private sealed class Listener(List<SimulationProgress> told, Action? then = null) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value)
        {
            told.Add(value);
            then?.Invoke();
        }
    }
}
