using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;
using Outcome = Advocacy.Engine.People.Outcome;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>A person's state is a function of the set of facts.</summary>
public class StateLaws
{
    private static readonly AdvocacyEngine Engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_14_AnyAdmissibleOrder_GivesTheStateOfReplay() => Law.Holds(
        "INV-14 any admissible order gives the state of replay",
        Delivered(withRetractions: true),
        delivered =>
        {
            var (state, outcomes) = Deliver(delivered.History, delivered.Order);
            var replayed = Replay(delivered.History);
            Assert.Empty(replayed.Refused);
            AssertSame(replayed.State, state);
            Assert.Equal(Standing(replayed.Outcomes), outcomes);
        },
        300,
        ("something arrives out of order", delivered => !delivered.Order.SequenceEqual(delivered.History.Facts), 0.8),
        ("something is folded into the checkpoint", delivered => Replay(delivered.History).State.Checkpoint.Through is not null, 0.5),
        ("something is taken back", delivered => delivered.History.Facts.OfType<Retracted>().Any(), 0.5),
        ("there are outcomes", delivered => !Replay(delivered.History).Outcomes.IsEmpty, 0.5));

    [Fact]
    public void INV_14_ReplayInPieces_EqualsReplayWhole() => Law.Holds(
        "INV-14 replay in pieces equals replay whole",
        Arb.From(Histories.Any().Generator.Zip(Gen.Choose(0, 100)).Select(pair => (History: pair.Item1, Cut: pair.Item2))),
        pieces =>
        {
            var cut = pieces.History.Facts.Count * pieces.Cut / 100;
            var first = Engine.Replay(PersonState.Empty(pieces.History.Person), pieces.History.Facts.Take(cut), Received(pieces.History));
            var second = Engine.Replay(first.State, pieces.History.Facts.Skip(cut), Received(pieces.History));
            Assert.Empty(second.Refused);
            AssertSame(Replay(pieces.History).State, second.State);
        },
        200,
        ("both pieces hold something", pieces => pieces.Cut is > 10 and < 90, 0.5));

    [Fact]
    public void INV_14_ViewingInSteps_EqualsViewingAtOnce() => Law.Holds(
        "INV-14 viewing in steps equals viewing at once",
        Arb.From(Histories.Any().Generator.Zip(Gen.Choose(0, 400).Two()).Select(pair => (History: pair.Item1, Steps: pair.Item2))),
        stepped =>
        {
            var history = new Advocacy.Engine.People.History(Replay(stepped.History).State, Around);
            var end = stepped.History.End;
            var (near, far) = (end + Duration.FromHours(stepped.Steps.Item1), end + Duration.FromHours(stepped.Steps.Item1 + stepped.Steps.Item2));
            var inSteps = Fold.Advance(Fold.Advance(history.Progress, near, history.Standing, Around), far, history.Standing, Around);
            Assert.Equal(Fold.Advance(history.Progress, far, history.Standing, Around), inSteps);
        },
        200,
        ("something is settled on the way", stepped => Replay(stepped.History).State.Events.OfType<Scheduled>().Any(), 0.3));

    [Fact]
    public void INV_15_SameIdOtherBody_IsAConflict() => Law.Holds(
        "INV-15 same id with another body is a conflict while held",
        Histories.Any(days: 20),
        history =>
        {
            var state = Replay(history).State;
            foreach (var fact in state.Events.Concat<Fact>(state.Registers))
            {
                var other = fact with { At = fact.At + Duration.FromSeconds(1) };
                var evolution = Engine.Evolve(state, other, Received(history));
                Assert.IsType<Conflict>(evolution.Verdict);
                Assert.Same(state, evolution.State);
            }
        },
        50,
        ("there are facts", history => history.Facts.Count > 5, 0.9));

    [Fact]
    public void INV_38_Duplicate_NeverChangesAnything() => Law.Holds(
        "INV-38 a duplicate never changes anything",
        Histories.Any(),
        history =>
        {
            var state = Replay(history).State;
            foreach (var fact in history.Facts)
            {
                var evolution = Engine.Evolve(state, fact, Received(history));
                AssertSame(state, evolution.State);
            }
        },
        60,
        ("there are facts", history => history.Facts.Count > 5, 0.9));

    [Fact]
    public void INV_16_RetractionInsideTheHorizon_IsAsIfTheFactHadNeverBeen() => Law.Holds(
        "INV-16 retraction inside the horizon is as if the fact had never been",
        Arb.From(
            Histories.Any(withRetractions: false).Generator.Zip(Gen.Choose(0, 1000).Two()).Select(pair => (History: pair.Item1, Pick: pair.Item2)),
            taken => Histories.Any(withRetractions: false).Shrinker(taken.History).Select(history => (history, taken.Pick))),
        taken =>
        {
            var target = Target(taken);
            var retracted = new Retracted
            {
                Id = new("f-retracted"),
                Person = taken.History.Person,
                Target = target.Id,
                At = target.At + Duration.FromHours(taken.Pick.Item2 % (14 * 24)),
            };
            var with = Replay(taken.History with { Facts = [.. taken.History.Facts, retracted] });
            var without = Replay(taken.History with { Facts = [.. taken.History.Facts.Where(fact => fact.Id != target.Id)] });
            var now = Instant.Max(taken.History.End, retracted.At) + Duration.FromHours(1);
            Assert.Equal(Engine.View(without.State, now) with { Prompts = null! }, Engine.View(with.State, now) with { Prompts = null! });
            AssertSameAnswer(Engine.Decide(without.State, Situation.Ordinary, Moment.Ordinary, now), Engine.Decide(with.State, Situation.Ordinary, Moment.Ordinary, now));
            Assert.Equal(StandingAt(without, now), StandingAt(with, now));
        },
        200,
        ("an act or a choice is taken back", taken => Target(taken) is Acted or Chose, 0.15),
        ("a standing fact is taken back", taken => Target(taken) is StandingFact, 0.03));

    [Fact]
    public void INV_16_RetractedSend_KeepsCountingUnderTheCaps()
    {
        var host = new Host();
        host.Place(Histories.Start);
        host.Enrol(Histories.Start, true, 0.9);
        var decision = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Instant.FromUtc(2026, 1, 6, 9, 0)));
        var scheduled = decision.AsScheduled();
        host.Take(scheduled);
        host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = decision.DeliverAt + Duration.FromHours(1), Target = scheduled.Id });

        Assert.Equal(1, host.Engine.View(host.State, decision.DeliverAt + Duration.FromHours(2)).UsedThisWeek);
    }

    [Fact]
    public void INV_16_LateRetraction_KeepsRhythmAndPhase()
    {
        var person = new PersonId("p-1");
        var act = new Acted { Id = new("act"), Person = person, At = Histories.Start, Kind = ActKind.Post };
        var state = Engine.Evolve(PersonState.Empty(person), act, act.At).State;
        var late = new Retracted { Id = new("late"), Person = person, At = act.At + Duration.FromDays(15), Target = act.Id };
        var evolution = Engine.Evolve(state, late, late.At);

        Assert.IsType<PartlyRetracted>(evolution.Verdict);
        Assert.Equal(Phase.Confirmation, Engine.View(evolution.State, late.At).Phase);
    }

    [Fact]
    public void INV_19_IndividualFactsPastRetention_HaveNoInfluence() => Law.Holds(
        "INV-19 past retention signals, messages, openings and absences have no influence on view or decision",
        Histories.Any(days: 30, withRetractions: false, enrolled: true),
        history =>
        {
            // What stands for good (phase, habit, rhythm) is kept out of the history; all that remains is individual, and must be gone.
            bool IsStanding(Fact fact) => fact is StandingFact and not (Paused or Muted or Resumed);
            bool IsIndividual(Fact fact) => fact is SignalDeclared or NotDelivered or Expired or Snoozed or GuidelineRead or Away or Silenced or Sent;
            var with = Replay(history with { Facts = [.. history.Facts.Where(fact => IsStanding(fact) || IsIndividual(fact))] });
            var without = Replay(history with { Facts = [.. history.Facts.Where(IsStanding)] });
            var now = (history.End + Duration.FromDays(Policy.Default.History.RetentionDays + 2)).InUtc().Date.At(new LocalTime(11, 0)).InUtc().ToInstant();
            Assert.Equal(Engine.View(without.State, now) with { Prompts = null! }, Engine.View(with.State, now) with { Prompts = null! });
            AssertSameAnswer(Engine.Decide(without.State, Situation.Ordinary, Moment.Ordinary, now), Engine.Decide(with.State, Situation.Ordinary, Moment.Ordinary, now));
        },
        100,
        ("there is a signal", history => history.Facts.OfType<SignalDeclared>().Any(), 0.3),
        ("there is a message", history => history.Facts.OfType<Sent>().Any(), 0.5));

    [Fact]
    public void INV_34_PhasesThroughTheWholeEngine_NeverFallMoreThanOneNorWithoutOffers() => Law.Holds(
        "INV-34 phases, fact by fact, never fall more than one back, and not at all where nothing was offered",
        Histories.Any(withRetractions: false, enrolled: true),
        history =>
        {
            var state = PersonState.Empty(history.Person);
            var phase = Phase.Information;
            foreach (var fact in history.Facts)
            {
                state = Engine.Evolve(state, fact, fact.At).State;
                var next = Engine.View(state, fact.At).Phase;
                Assert.True(next >= phase - 1, $"{phase} to {next} at {fact}");
                Assert.True(next >= phase || history.Facts.Any(earlier => earlier is Scheduled { Ask: Ask.Share or Ask.TinyStep } && earlier.At < fact.At), $"{phase} to {next} without an offer");
                phase = next;
            }
        },
        100,
        ("a late phase is reached", history => Engine.View(Replay(history).State, history.End).Phase >= Phase.Confirmation, 0.5));

    [Fact]
    public void Evolve_FactOfAnotherPerson_IsRejected()
    {
        var fact = new Acted { Id = new("a"), Person = new("other"), At = Histories.Start, Kind = ActKind.Post };
        var evolution = Engine.Evolve(PersonState.Empty(new("p-1")), fact, fact.At);

        Assert.Equal(ProblemCodes.OtherPerson, Assert.IsType<Rejected>(evolution.Verdict).Problem.Code);
    }

    [Fact]
    public void Evolve_MoreThanFiveMinutesAhead_IsRejected()
    {
        var person = new PersonId("p-1");
        var fact = new Acted { Id = new("a"), Person = person, At = Histories.Start, Kind = ActKind.Post };

        Assert.IsType<Accepted>(Engine.Evolve(PersonState.Empty(person), fact, fact.At - Duration.FromMinutes(5)).Verdict);
        Assert.IsType<Rejected>(Engine.Evolve(PersonState.Empty(person), fact, fact.At - Duration.FromMinutes(5) - Duration.Epsilon).Verdict);
    }

    [Fact]
    public void Evolve_OlderThanTheHorizon_IsTooLate()
    {
        var person = new PersonId("p-1");
        var newest = new Acted { Id = new("a"), Person = person, At = Histories.Start, Kind = ActKind.Post };
        var state = Engine.Evolve(PersonState.Empty(person), newest, newest.At).State;
        var justInTime = newest with { Id = new("b"), At = newest.At - Duration.FromDays(14) };

        Assert.IsType<Accepted>(Engine.Evolve(state, justInTime, newest.At).Verdict);
        Assert.IsType<TooLate>(Engine.Evolve(state, justInTime with { At = justInTime.At - Duration.Epsilon }, newest.At).Verdict);
    }

    [Fact]
    public void Evolve_Duplicate_RepeatsTheOutcomesThatStillStand()
    {
        var person = new PersonId("p-1");
        var act = new Acted { Id = new("a"), Person = person, At = Histories.Start, Kind = ActKind.Post };
        var first = Engine.Evolve(PersonState.Empty(person), act, act.At);
        var again = Engine.Evolve(first.State, act, act.At);

        Assert.IsType<Duplicate>(again.Verdict);
        Assert.NotEmpty(first.Outcomes);
        Assert.Equal(first.Outcomes, again.Outcomes);
    }

    [Fact]
    public void Evolve_ChangedTimeline_NeedsReplay()
    {
        var history = Histories.Build(5, 60, 90, false, true);
        var state = Replay(history).State;
        var other = new AdvocacyEngine(
            new PolicyTimeline([new(Instant.MinValue, Policy.Default with { Version = "other@1" })]), 7, DateTimeZoneProviders.Tzdb);
        var fact = new Acted { Id = new("new"), Person = history.Person, At = history.End, Kind = ActKind.Post };

        Assert.IsType<NeedsReplay>(other.Evolve(state, fact, history.End).Verdict);
    }

    internal static (PersonState State, List<OutcomeId> Outcomes) Deliver(History history, IEnumerable<Fact> order)
    {
        var state = PersonState.Empty(history.Person);
        var standing = new HashSet<OutcomeId>();
        var arrived = new List<Fact>();
        foreach (var fact in order)
        {
            arrived.Add(fact);
            var evolution = Engine.Evolve(state, fact, Received(history));
            var outcomes = evolution.Outcomes;
            state = evolution.State;
            if (evolution.Verdict is NeedsReplay)
            {
                var replayed = Engine.Replay(PersonState.Empty(history.Person), arrived, Received(history));
                (state, outcomes) = (replayed.State, replayed.Outcomes);
                standing.Clear();
            }
            else
            {
                Assert.True(evolution.Verdict is Accepted or Duplicate or PartlyRetracted or WithoutEffect, evolution.Verdict.ToString());
            }

            foreach (var outcome in outcomes)
            {
                _ = outcome.IsTakenBack ? standing.Remove(outcome.Id) : standing.Add(outcome.Id);
            }
        }

        return (state, standing.OrderBy(id => id.Value, System.StringComparer.Ordinal).ToList());
    }

    internal static void AssertSame(PersonState expected, PersonState actual)
    {
        Assert.Equal(expected.Newest, actual.Newest);
        Assert.Equal<StandingFact>(expected.Registers, actual.Registers);
        Assert.Equal<EventFact>(expected.Events, actual.Events);
        Assert.Equal<Tombstone>(expected.Tombstones, actual.Tombstones);
        Assert.Equal(expected.Checkpoint.Rewards.Entries.ToString(), actual.Checkpoint.Rewards.Entries.ToString());
        Assert.Equal(expected.Checkpoint.Rewards, actual.Checkpoint.Rewards);
        Assert.Equal(expected.Checkpoint, actual.Checkpoint);
        Assert.True(expected.Equals(actual));
    }

    private static Arbitrary<(History History, List<Fact> Order)> Delivered(bool withRetractions)
    {
        var histories = Histories.Any(withRetractions: withRetractions);
        return Arb.From(
            histories.Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => (pair.Item1, Histories.Delivery(pair.Item1, pair.Item2, 14))),
            delivered => histories.Shrinker(delivered.Item1).Select(history => (history, delivered.Item2.Where(history.Facts.Contains).ToList())));
    }

    private static Fact Target((History History, (int, int) Pick) taken)
    {
        var candidates = taken.History.Facts.Where(fact => fact is not (StandingFact { IsProtective: true } or Scheduled or Sent)).ToList();
        return candidates[taken.Pick.Item1 % candidates.Count];
    }

    private static void AssertSameAnswer(Decision expected, Decision actual)
    {
        Assert.Equal(expected.Id, actual.Id);
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected with { Inputs = null }, actual with { Inputs = null });
    }

    private static List<OutcomeId> Standing(ValueList<Outcome> outcomes) =>
        outcomes.Where(outcome => !outcome.IsTakenBack).Select(outcome => outcome.Id).OrderBy(id => id.Value, System.StringComparer.Ordinal).ToList();

    /// <summary>What stands at a moment, the time since the last event included.</summary>
    private static List<OutcomeId> StandingAt(Replayed replayed, Instant now)
    {
        var history = new Advocacy.Engine.People.History(replayed.State, Around);
        var progress = Fold.Advance(history.Progress, now, history.Standing, Around);
        return Standing(Outcomes.Between(replayed.State.Person, default, Outcomes.At(progress, new(now, history.Standing, Around))));
    }

    private static Replayed Replay(History history) => Engine.Replay(PersonState.Empty(history.Person), history.Facts, Received(history));

    private static Instant Received(History history) => history.End + Duration.FromDays(400);
}
