using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

public class RollOutTests
{
    private static readonly Instant s_first = Instant.FromUtc(2026, 3, 2, 0, 0);

    private static readonly Policy s_new = Policy.Default with { Version = "new@1" };

    /// <summary>At 0.33 under this salt: see <see cref="CohortTests"/>.</summary>
    private static readonly PersonId s_person = new("p-1");

    [Fact]
    public void TimelineOf_APersonWhoIsReached_HasTheNewPolicyFromThatStepOn()
    {
        var timeline = RollOut((0, 0.1), (7, 0.5), (14, 1)).TimelineOf(new(Policy.Default), s_person);
        Assert.Equal([("default@1", Instant.MinValue), ("new@1", s_first + Duration.FromDays(7))], Told(timeline));
    }

    [Fact]
    public void TimelineOf_APersonWhoIsNotReached_IsThatOfEverybody()
    {
        var everybody = new PolicyTimeline(Policy.Default);
        Assert.Equal(everybody, RollOut((0, 0.1), (7, 0.33)).TimelineOf(everybody, s_person));
    }

    [Fact]
    public void TimelineOf_APersonWhoIsInNoMore_GoesBackToWhatIsInForceByThen()
    {
        var everybody = new PolicyTimeline([new(Instant.MinValue, Policy.Default), Period(5, "second@1"), Period(20, "third@1")]);
        Assert.Equal(
            [("default@1", Instant.MinValue), ("new@1", s_first), ("second@1", s_first + Duration.FromDays(7)), ("third@1", s_first + Duration.FromDays(20))],
            Told(RollOut((0, 0.5), (7, 0.1)).TimelineOf(everybody, s_person)));
    }

    [Fact]
    public void TimelineOf_WhileItIsRolledOut_NoOtherPolicyTakesItsPlace()
    {
        var everybody = new PolicyTimeline([new(Instant.MinValue, Policy.Default), Period(5, "second@1")]);
        Assert.Equal([("default@1", Instant.MinValue), ("new@1", s_first)], Told(RollOut((0, 0.5)).TimelineOf(everybody, s_person)));
    }

    [Fact]
    public void With_APeriod_EndsWhatCameLater()
    {
        var timeline = new PolicyTimeline([new(Instant.MinValue, Policy.Default), Period(5, "second@1"), Period(20, "third@1")]);
        Assert.Equal([("default@1", Instant.MinValue), ("second@1", s_first + Duration.FromDays(5)), ("new@1", s_first + Duration.FromDays(20))], Told(timeline.With(Period(20, "new@1"))));
        Assert.Equal([("new@1", Instant.MinValue)], Told(timeline.With(new(Instant.MinValue, s_new))));
    }

    [Fact]
    public void Validate_AGoodRollOut_HasNoProblems() => Assert.Empty(RollOutValidation.Validate(RollOut((0, 0.1), (7, 1)), new(Policy.Default)));

    [Fact]
    public void Validate_EverythingWrong_TellsAll()
    {
        var policy = s_new with
        {
            Phases = s_new.Phases with { ActsToConsolidate = -1 },
            History = new() { HorizonDays = 20 },
            Mechanisms = new() { Leagues = true },
            Programmes = new() { GraceDays = 25 },
            Rewards = s_new.Rewards with { MostSelfReportedPerWeek = 4 },
        };
        var problems = RollOutValidation.Validate(RollOut((7, 0.1), (7, 1)) with { Policy = policy }, new(Policy.Default));
        Assert.Equal(
            ["rollOut.agreement", "rollOut.history", "rollOut.mechanisms", "rollOut.phases.actsToConsolidate", "rollOut.programmes", "rollOut.rewards", "rollOut.steps"],
            problems.Select(problem => problem.Path).Order(System.StringComparer.Ordinal));
        Assert.Equal("rollOut.steps", Assert.Single(RollOutValidation.Validate(RollOut(), new(Policy.Default))).Path);
    }

    [Fact]
    public void Validate_WithoutBoards_OtherRewardsAreNoProblem() => Assert.Empty(RollOutValidation.Validate(
        RollOut((0, 1)) with
        {
            Policy = s_new with { Programmes = s_new.Programmes with { GraceDays = 25 }, Rewards = s_new.Rewards with { MostSelfReportedPerWeek = 4 } },
        },
        new(Policy.Default)));

    /// <summary>For as long as it is rolled out, it stands beside whatever is in force for the others: at its first step, and after every later change.</summary>
    [Theory]
    [InlineData(1, 10, new[] { "rollOut.programmes" })]
    [InlineData(2, 10, new[] { "rollOut.programmes" })]
    [InlineData(1, -10, new[] { "rollOut.programmes" })]
    [InlineData(2, -10, new string[0])]
    [InlineData(2, 0, new string[0])]
    public void Validate_BesideTwoPoliciesOfBoards_IsHeldAgainstThoseInForceFromItsFirstStepOn(int equals, int secondFrom, string[] expected)
    {
        Policy[] policies = [Board("first@1", 20), Board("second@1", 25)];
        var timeline = new PolicyTimeline([new(Instant.MinValue, policies[0]), new(s_first + Duration.FromDays(secondFrom), policies[1])]);
        var rollOut = RollOut((0, 0.1), (20, 1)) with { Policy = policies[equals - 1] with { Version = "new@1" } };
        Assert.Equal(expected, RollOutValidation.Validate(rollOut, timeline).Select(problem => problem.Path));
    }

    private static RollOut RollOut(params (int Day, double Share)[] steps) => new()
    {
        Policy = s_new,
        Salt = "winter",
        Steps = ValueList.From(steps.Select(step => new RollOutStep(s_first + Duration.FromDays(step.Day), new(step.Share)))),
    };

    private static Policy Board(string version, int graceDays) => Policy.Default with
    {
        Version = version,
        Agreement = new("works council", new(2026, 1, 1), true),
        Mechanisms = new() { Leagues = true },
        Programmes = new() { GraceDays = graceDays },
    };

    private static PolicyPeriod Period(int day, string version) => new(s_first + Duration.FromDays(day), Policy.Default with { Version = version });

    private static (string Version, Instant From)[] Told(PolicyTimeline timeline) => [.. timeline.Entries.Select(entry => (entry.Policy.Version, entry.From))];
}
