using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>The years of the engine, 1900 to 2200: within them every call answers; data beyond them is a problem, a host's moment beyond them a mistake.</summary>
public class EndsOfTimeTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly AdvocacyEngine Engine = Scenario.Engine;

    private static readonly Instant Last = FactCheck.Latest - Duration.Epsilon;

    private static readonly Decision Held = Engine.Decide(Exercise.Willing, Situation.Ordinary, Moment.OnRequest, Exercise.Monday);

    public static TheoryData<string> Calls => [.. Moments.Keys];

    /// <summary>Every call of the engine that is given a moment, by the name of the moment.</summary>
    private static Dictionary<string, Action<Instant>> Moments { get; } = new()
    {
        ["received"] = instant => Engine.Evolve(Exercise.Willing, Act(Exercise.Monday), instant),
        ["received of many"] = instant => Engine.Replay(Exercise.Willing, [Act(Exercise.Monday)], instant),
        ["now of View"] = instant => Engine.View(Exercise.Willing, instant),
        ["now of Tell"] = instant => Engine.Tell(Exercise.Willing, instant, Language.Dutch),
        ["now of Decide"] = instant => Engine.Decide(Exercise.Willing, Situation.Ordinary, Moment.Ordinary, instant),
        ["now of StillValid"] = instant => Engine.StillValid(Held, Exercise.Willing, Situation.Ordinary, Moment.OnRequest, instant),
        ["from"] = instant => Engine.Due(Exercise.Willing, instant, FactCheck.Latest),
        ["until"] = instant => Engine.Due(Exercise.Willing, FactCheck.Earliest, instant),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_MomentOutsideTheYears_IsAMistake(string call)
    {
        foreach (var instant in new[] { Instant.MinValue, FactCheck.Earliest - Duration.Epsilon, FactCheck.Latest + Duration.Epsilon, Instant.MaxValue })
        {
            var mistake = Assert.Throws<ArgumentOutOfRangeException>(() => Moments[call](instant));
            Assert.Equal(call.Split(' ')[0], mistake.ParamName);
            Assert.Contains("1900-01-01", mistake.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_MomentAtTheEndsOfTheYears_Answers(string call)
    {
        Moments[call](FactCheck.Earliest);
        Moments[call](Last);
        Moments[call](FactCheck.Latest);
    }

    [Fact]
    public void Decide_AllHistories_AnswerAtTheEndsOfTheYears() => Law.Holds(
        "Every state answers at the ends of the years",
        Histories.Any(enrolled: true),
        history =>
        {
            var state = Engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State;
            foreach (var now in new[] { FactCheck.Earliest, Last })
            {
                var decision = Engine.Decide(state, Situation.Ordinary with { ClimateElsewhere = Readiness.Go }, Moment.Ordinary, now);
                Assert.NotEmpty(decision.Findings);
                Assert.Equal(now, Engine.View(state, now).At);
                Assert.True(decision is Prompt or Wait { Until: not null } or Wait { Missing: not null });
            }
        },
        60);

    [Theory]
    [InlineData(-9998)]
    [InlineData(1899)]
    [InlineData(2200)]
    [InlineData(9999)]
    public void Evolve_InstantOutsideTheYears_IsAProblem(int year)
    {
        var far = Instant.FromUtc(year, 12, 31, 23, 59);
        Fact[] facts =
        [
            Act(far),
            Act(Exercise.Monday) with { At = year < 1900 ? Instant.MinValue : Instant.MaxValue },
            new Away { Id = new("x"), Person = Person, At = Exercise.Monday, From = far, To = far },
            new Silenced { Id = new("x"), Person = Person, At = Exercise.Monday, From = Exercise.Monday, To = far },
            new Snoozed { Id = new("x"), Person = Person, At = Exercise.Monday, Until = far },
            new Muted { Id = new("x"), Person = Person, At = Exercise.Monday, Until = far },
            new Paused { Id = new("x"), Person = Person, At = Exercise.Monday, From = far },
            new Paused { Id = new("x"), Person = Person, At = Exercise.Monday, Until = far },
            new FreezeUsed { Id = new("x"), Person = Person, At = Exercise.Monday, Date = far.InUtc().Date },
            new Scheduled
            {
                Id = new("x"), Person = Person, At = Exercise.Monday, Decision = new("d"), Intervention = new("i"), Channel = Channel.InApp, Ask = Ask.Share, DeliverAt = far, ValidUntil = far,
            },
        ];
        foreach (var fact in facts)
        {
            var evolution = Engine.Evolve(Exercise.Willing, fact, Exercise.Monday);
            Assert.Equal(ProblemCodes.InstantOutOfRange, Assert.IsType<Rejected>(evolution.Verdict).Problem.Code);
            Assert.Equal(Exercise.Willing, evolution.State);
        }
    }

    /// <summary>All that may lie as far as the years go, at once: then the person cannot be reached, and the state is good for every call.</summary>
    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Europe/Amsterdam")]
    public void Decide_EverythingUntilTheLastInstant_Waits(string zone)
    {
        var at = Exercise.Monday;
        Fact[] facts =
        [
            new Placed { Id = new("x-0"), Person = Person, At = FactCheck.Earliest, Zone = zone },
            new Enrolled { Id = new("x-1"), Person = Person, At = FactCheck.Earliest, By = Person, Notice = "n", Channels = [Channel.InApp] },
            Act(at),
            new Away { Id = new("x-2"), Person = Person, At = at, From = FactCheck.Earliest, To = Last },
            new Silenced { Id = new("x-3"), Person = Person, At = at, From = FactCheck.Earliest, To = Last },
            new Snoozed { Id = new("x-4"), Person = Person, At = at, Until = Last },
            new Muted { Id = new("x-5"), Person = Person, At = at, Until = Last },
            new Paused { Id = new("x-6"), Person = Person, At = at, From = FactCheck.Earliest, Until = Last },
            new FreezeUsed { Id = new("x-7"), Person = Person, At = at, Date = new(1900, 1, 1) },
            new FreezeUsed { Id = new("x-8"), Person = Person, At = at, Date = new(2199, 12, 31) },
            new Scheduled
            {
                Id = new("x-9"), Person = Person, At = at, Decision = new("d"), Intervention = new("i"), Channel = Channel.InApp, Ask = Ask.Cadence, DeliverAt = Last, ValidUntil = Last,
            },
        ];
        var state = PersonState.Empty(Person);
        foreach (var fact in facts)
        {
            var evolution = Engine.Evolve(state, fact, at);
            Assert.IsType<Accepted>(evolution.Verdict);
            state = evolution.State;
        }

        Assert.Equal(state, StateJson.Read(StateJson.Write(state)).Value);
        var wait = Assert.IsType<Wait>(Engine.Decide(state, Situation.Ordinary, Moment.Ordinary, at));
        Assert.Equal(Gate.Availability, wait.Decisive.Gate);
        Exercise.Wholly(state);
    }

    [Fact]
    public void Calls_OfNothing_Answer()
    {
        var nobody = PersonState.Empty(Person);
        var replayed = Engine.Replay(nobody, [], Exercise.Monday);
        Assert.Equal(nobody, replayed.State);
        Assert.Empty(replayed.Outcomes);
        Assert.Empty(Engine.Due(nobody, FactCheck.Earliest, FactCheck.Latest));
        Assert.Equal(0, Engine.View(nobody, Exercise.Monday).Rhythm.Current);
        foreach (var moment in new[] { Moment.Ordinary, Moment.OnRequest })
        {
            var wait = Assert.IsType<Wait>(Engine.Decide(nobody, new Situation(), moment, Exercise.Monday));
            Assert.Equal((Gate.Consent, Missing.Enrolment), (wait.Decisive.Gate, wait.Missing));
        }

        Exercise.Wholly(nobody);
    }

    [Fact]
    public void Engine_PolicyWithEmptyLists_IsRefusedByName()
    {
        foreach (var policy in new[] { Policy.Default with { Options = [] }, Policy.Default with { Interventions = [] } })
        {
            Assert.NotEmpty(PolicyValidation.Validate(policy));
            Assert.Throws<ArgumentException>(() => new AdvocacyEngine(policy, 7, DateTimeZoneProviders.Tzdb));
        }
    }

    private static Acted Act(Instant at) => new() { Id = new("x-act"), Person = Person, At = at, Kind = ActKind.Post };
}
