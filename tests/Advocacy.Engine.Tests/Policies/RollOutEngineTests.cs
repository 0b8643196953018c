using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

/// <summary>While a policy is rolled out everybody is judged as by an engine of their own timeline, and moving takes a replay only into the past.</summary>
public class RollOutEngineTests
{
    private const ulong Seed = 7;

    private static readonly Instant s_start = Histories.Start;

    /// <summary>A policy under which much is decided differently: more messages, less patience, a higher action line.</summary>
    private static readonly Policy s_new = Policy.Default with
    {
        Version = "new@1",
        Behavior = Policy.Default.Behavior with { ActionLine = 0.4 },
        Prompts = Policy.Default.Prompts with { OverviewDay = 4, RestAfterActDays = 1, SilentAfterIgnored = 2, Hours = new(WorkingDays.Weekdays, new(7, 0), new(13, 0)) },
        Phases = Policy.Default.Phases with { ActsToConsolidate = 1, PracticeHalfLifeWeeks = 3 },
    };

    private static readonly PolicyTimeline s_everybody = new(Policy.Default);

    /// <summary>At 0.33 and 0.67 under the salt "winter": see <see cref="CohortTests"/>.</summary>
    private static readonly PersonId s_early = new("p-1");

    private static readonly PersonId s_late = new("p-4");

    /// <summary>Experts are asked in the hours of the policy that is in force for each: of the one who is reached they are over by then.</summary>
    [Fact]
    public void ExpertPanel_WhileAPolicyIsRolledOut_ReadsEachUnderTheirOwnTimeline()
    {
        var rollOut = new RollOut { Policy = s_new, Salt = "winter", Steps = [new(s_start, new(0.5))] };
        var around = new Surroundings(s_everybody, DateTimeZoneProviders.Tzdb);
        var afternoon = s_start + Duration.FromDays(1) + Duration.FromHours(6);
        PersonState[] states = [.. new[] { s_early, s_late }.Select(person => new RollOutEngine(s_everybody, rollOut, Seed, DateTimeZoneProviders.Tzdb).Replay(
            PersonState.Empty(person),
            [
                new Placed { Id = new("placed"), Person = person, At = s_start, Zone = "Europe/Amsterdam", Roles = [Role.Expert] },
                new Enrolled { Id = new("enrolled"), Person = person, At = s_start, By = person, Notice = "notice-1", Channels = [Channel.InApp] },
            ],
            s_start).State)];
        Assert.Equal(s_new, rollOut.TimelineOf(s_everybody, s_early).InForceAt(afternoon));
        Assert.Equal(Policy.Default, rollOut.TimelineOf(s_everybody, s_late).InForceAt(afternoon));

        var panel = ExpertPanel.Of(states, Situation.Ordinary, afternoon, around, rollOut);
        Assert.Equal((false, true), (panel.Find(s_early)!.IsFree, panel.Find(s_late)!.IsFree));
        Assert.All(ExpertPanel.Of(states, Situation.Ordinary, afternoon, around).Experts, expert => Assert.True(expert.IsFree));
    }

    [Fact]
    public void Calls_OfAnybody_AreThoseOfTheirOwnTimeline() => Law.Holds(
        "while a policy is rolled out everybody is judged under the timeline of their own",
        Cases(),
        drawn =>
        {
            var (scenario, rollOut) = drawn;
            var engine = new RollOutEngine(s_everybody, rollOut, Seed, DateTimeZoneProviders.Tzdb);
            var own = new AdvocacyEngine(rollOut.TimelineOf(s_everybody, scenario.History.Person), Seed, DateTimeZoneProviders.Tzdb);
            var received = scenario.Now + Duration.FromDays(1);
            var empty = PersonState.Empty(scenario.History.Person);
            var replayed = own.Replay(empty, scenario.History.Facts, received);
            var state = replayed.State;
            Assert.Equal(replayed.State, engine.Replay(empty, scenario.History.Facts, received).State);

            var decision = own.Decide(state, scenario.Situation, scenario.Moment, scenario.Now);
            Assert.Equal(decision, engine.Decide(state, scenario.Situation, scenario.Moment, scenario.Now));
            Assert.True(engine.Verify(decision).Holds);
            Assert.Equal(own.StillValid(decision, state, scenario.Situation, scenario.Moment, received), engine.StillValid(decision, state, scenario.Situation, scenario.Moment, received));
            Assert.Equal(own.Explain(decision, Language.English), engine.Explain(decision, Language.English));
            Assert.Equal(own.View(state, scenario.Now), engine.View(state, scenario.Now));
            Assert.Equal(own.Tell(state, scenario.Now, Language.Dutch), engine.Tell(state, scenario.Now, Language.Dutch));
            Assert.Equal(own.Due(state, s_start, received), engine.Due(state, s_start, received));

            var fact = new Acted { Id = new("f-more"), Person = scenario.History.Person, At = scenario.Now, Kind = ActKind.Post };
            Assert.Equal(own.Evolve(state, fact, received), engine.Evolve(state, fact, received));
            var (previewed, expected) = Previews(drawn);
            Assert.Equal(expected, previewed);
        },
        100,
        ("under the new policy", drawn => Own(drawn).InForceAt(drawn.Scenario.Now) == s_new, 0.3),
        ("under that of everybody", drawn => Own(drawn).InForceAt(drawn.Scenario.Now) == Policy.Default, 0.3),
        ("moved in the middle of a life", drawn => Own(drawn).Entries.Count > 1 && Own(drawn).Entries[1].From < drawn.Scenario.History.End, 0.2),
        ("decided differently", drawn => Differs(drawn), 0.1),
        ("something is granted", drawn => Previews(drawn).Expected.Before is { Entries.IsEmpty: false }, 0.3));

    /// <summary>A share rises from now on: nobody needs a replay, and what is held is what a replay of all facts gives.</summary>
    [Fact]
    public void Evolve_AfterTheShareRises_NeedsNoReplayAndIsWhatAReplayGives() => Law.Holds(
        "a step that lies ahead moves people without a replay",
        Histories.Any(days: 120, withRetractions: true, enrolled: true).Generator.Zip(Gen.Choose(0, 100)).ToArbitrary(),
        drawn =>
        {
            var (history, share) = drawn;
            var rises = Rises(history);
            var before = Engine((s_start, 0.1));
            var after = Engine((s_start, 0.1), (rises, share / 100.0));
            var known = history.Facts.Where(fact => fact.At < rises).ToList();
            var late = history.Facts.Where(fact => fact.At >= rises).ToList();
            var state = before.Replay(PersonState.Empty(history.Person), known, history.End).State;
            foreach (var fact in late)
            {
                var evolution = after.Evolve(state, fact, history.End);
                Assert.IsNotType<NeedsReplay>(evolution.Verdict);
                state = evolution.State;
            }

            Assert.Equal(StateJson.Write(after.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State), StateJson.Write(state));
        },
        100,
        ("moves", drawn => new Cohort("winter", new(drawn.Item2 / 100.0)).Holds(drawn.Item1.Person), 0.3),
        ("has a checkpoint by then", drawn => drawn.Item1.End > s_start + Duration.FromDays(70), 0.3));

    [Fact]
    public void Evolve_AfterAStepBehindTheCheckpoint_NeedsReplayAndTakesInWhatProtects()
    {
        var state = Lived(Engine((s_start, 0.1)), s_early);
        var after = Engine((s_start, 0.1), (Day(10), 0.5));
        var act = Act(s_early, 61);
        Assert.IsType<NeedsReplay>(after.Evolve(state, act, Day(61)).Verdict);
        var out_ = new OptedOut { Id = new("f-out"), Person = s_early, At = Day(61) };
        Assert.IsType<Accepted>(after.Evolve(state, out_, Day(61)).Verdict);

        var replayed = after.Replay(PersonState.Empty(s_early), [.. Life(s_early), act], Day(61)).State;
        Assert.Contains("new@1", replayed.Stamp, StringComparison.Ordinal);
        Assert.IsType<Accepted>(after.Evolve(replayed, Act(s_early, 62), Day(62)).Verdict);
    }

    [Fact]
    public void Evolve_OfWhoIsNotMoved_GoesOnAsBefore()
    {
        var (before, after) = (Engine((s_start, 0.1)), Engine((s_start, 0.1), (Day(10), 0.5)));
        var state = Lived(before, s_late);
        Assert.Equal(before.Evolve(state, Act(s_late, 61), Day(61)), after.Evolve(state, Act(s_late, 61), Day(61)));
        Assert.Equal(state, Lived(after, s_late));
    }

    [Fact]
    public void Verify_ADecisionOfBeforeTheShareRose_Holds()
    {
        var (before, after) = (Engine((s_start, 0.1)), Engine((s_start, 0.1), (Day(61), 1)));
        var state = Lived(before, s_early);
        var decision = before.Decide(state, Situation.Ordinary, Moment.Ordinary, Day(60));
        Assert.Equal("default@1", decision.PolicyVersion);
        Assert.True(after.Verify(decision).Holds);
        Assert.Equal("new@1", after.Decide(state, Situation.Ordinary, Moment.Ordinary, Day(61)).PolicyVersion);
    }

    [Fact]
    public void TakePart_OfBothPolicies_ReadsEveryStateUnderItsOwn()
    {
        var agreement = new Agreement("works council", new(2026, 1, 1), true);
        var granting = s_new with { Agreement = agreement, Mechanisms = new() { Points = true } };
        var engine = new RollOutEngine(s_everybody, RollOut((s_start, 0.5)) with { Policy = granting }, Seed, DateTimeZoneProviders.Tzdb);
        var participants = engine.TakePart([Lived(engine, s_early), Lived(engine, s_late)], Day(60));
        Assert.NotEmpty(participants.Find(s_early)!.Entries);
        Assert.Empty(participants.Find(s_late)!.Entries);
        Assert.Equal("default@1", participants.Policy.Version);
    }

    [Fact]
    public void TakePart_APersonTwice_Throws()
    {
        var engine = Engine((s_start, 0.5));
        var state = Lived(engine, s_early);
        Assert.Throws<ArgumentException>(() => engine.TakePart([state, state], Day(60)));
    }

    [Fact]
    public void Constructor_WithProblems_NamesThemAll()
    {
        var timeline = new PolicyTimeline(Policy.Default with { Version = string.Empty });
        var thrown = Assert.Throws<ArgumentException>(() => new RollOutEngine(timeline, RollOut() with { Policy = s_new with { Version = string.Empty } }, Seed, DateTimeZoneProviders.Tzdb));
        Assert.Contains("AE2010 version", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("rollOut.version", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("rollOut.steps", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A preview for who agreed to rewards, where both policies grant, the new one twice as much.</summary>
    private static (RewardPreview Previewed, RewardPreview Expected) Previews((Scenario Scenario, RollOut RollOut) drawn)
    {
        var (history, now) = (drawn.Scenario.History, drawn.Scenario.Now + Duration.FromDays(1));
        var everybody = new PolicyTimeline(Granting(Policy.Default, 1));
        var rollOut = drawn.RollOut with { Policy = Granting(s_new, 2) };
        var own = new AdvocacyEngine(rollOut.TimelineOf(everybody, history.Person), Seed, DateTimeZoneProviders.Tzdb);
        Fact[] facts = [.. history.Facts, new ConsentGiven { Id = new("f-consent"), Person = history.Person, At = s_start, Form = ConsentForm.Rewards }];
        return (
            new RollOutEngine(everybody, rollOut, Seed, DateTimeZoneProviders.Tzdb).PreviewRewards(history.Person, facts, new RewardRules(), now),
            own.PreviewRewards(history.Person, facts, new RewardRules(), now));

        static Policy Granting(Policy policy, int times) => policy with
        {
            Agreement = new("works council", new(2026, 1, 1), true),
            Mechanisms = new() { Points = true },
            Rewards = policy.Rewards with { Rules = ValueList.From(policy.Rewards.Rules.Select(rule => rule with { Amount = rule.Amount * times })) },
        };
    }

    private static bool Differs((Scenario Scenario, RollOut RollOut) drawn)
    {
        var own = new AdvocacyEngine(Own(drawn), Seed, DateTimeZoneProviders.Tzdb);
        var state = own.Replay(PersonState.Empty(drawn.Scenario.History.Person), drawn.Scenario.History.Facts, drawn.Scenario.Now + Duration.FromDays(1)).State;
        var decision = own.Decide(state, drawn.Scenario.Situation, drawn.Scenario.Moment, drawn.Scenario.Now);
        return (decision.Decisive, decision.NextDue) != (drawn.Scenario.Decide().Decisive, drawn.Scenario.Decide().NextDue);
    }

    private static PolicyTimeline Own((Scenario Scenario, RollOut RollOut) drawn) => drawn.RollOut.TimelineOf(s_everybody, drawn.Scenario.History.Person);

    private static Arbitrary<(Scenario Scenario, RollOut RollOut)> Cases() => Arb.From(
        from scenario in Scenarios.Any(enrolled: true).Generator
        from salt in Gen.Choose(0, 99)
        from days in Gen.Choose(0, 90).ArrayOf(3)
        from shares in Gen.Elements(0, 0.2, 0.5, 0.9, 1.0).ArrayOf(3)
        let steps = days.Distinct().Order().Zip(shares, (day, share) => (Day(day), share)).ToArray()
        select (scenario, RollOut(steps) with { Salt = "s-" + salt.ToString(CultureInfo.InvariantCulture) }));

    private static Instant Rises(Advocacy.Engine.Testing.History history) => Instant.Min(history.End, s_start + Duration.FromDays(75));

    private static RollOutEngine Engine(params (Instant From, double Share)[] steps) => new(s_everybody, RollOut(steps), Seed, DateTimeZoneProviders.Tzdb);

    private static RollOut RollOut(params (Instant From, double Share)[] steps) => new()
    {
        Policy = s_new,
        Salt = "winter",
        Steps = ValueList.From(steps.Select(step => new RollOutStep(step.From, new(step.Share)))),
    };

    private static PersonState Lived(RollOutEngine engine, PersonId person) => engine.Replay(PersonState.Empty(person), Life(person), Day(60)).State;

    private static IEnumerable<Fact> Life(PersonId person) =>
    [
        new Placed { Id = new("f-placed"), Person = person, At = s_start, Zone = "Europe/Amsterdam" },
        new Enrolled { Id = new("f-enrolled"), Person = person, By = person, At = s_start, Notice = "notice-1", Channels = [Channel.InApp] },
        new ConsentGiven { Id = new("f-consent"), Person = person, At = s_start, Form = ConsentForm.Rewards },
        .. Enumerable.Range(1, 11).Select(i => Act(person, 5 * i)),
    ];

    private static Acted Act(PersonId person, int day) =>
        new() { Id = new("f-act-" + day.ToString(CultureInfo.InvariantCulture)), Person = person, At = Day(day), Kind = ActKind.Post };

    private static Instant Day(int days) => s_start + Duration.FromDays(days) + Duration.FromHours(2);
}
