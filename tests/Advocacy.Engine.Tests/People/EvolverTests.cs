using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What becomes of a fact: taken in, known, too late, taken back.</summary>
public class EvolverTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void Evolve_ExactlyAsLateAsTheHorizon_IsTakenInAndAMomentLaterTooLate()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Day(14)));
        Assert.IsType<TooLate>(host.Take(Told.Act(host, Start - Duration.FromTicks(1)), Day(14)).Verdict);
        Assert.IsType<Accepted>(host.Take(Told.Act(host, Start), Day(14)).Verdict);
        Assert.Equal(2, Told.ProgressOf(host).Phases.Acts);
    }

    [Fact]
    public void Evolve_OlderThanTwoHorizons_IsFoldedIntoTheCheckpoint()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(Told.Act(host, Day(28)));
        Assert.Null(host.State.Checkpoint.Through);
        Assert.Equal(string.Empty, host.State.Stamp);
        Assert.Equal(2, host.State.Events.Count);

        host.Take(Told.Act(host, Day(28) + Duration.FromTicks(1)));
        Assert.Equal(Start, host.State.Checkpoint.Through);
        Assert.NotEqual(string.Empty, host.State.Stamp);
        Assert.Equal((1, 2), (host.State.Checkpoint.Phases.Acts, host.State.Events.Count));
        Assert.Equal(3, Told.ProgressOf(host).Phases.Acts);
        Assert.Equal(Day(28) + Duration.FromTicks(1), host.State.Newest);
    }

    [Fact]
    public void Evolve_ALateEvent_LeavesTheNewestAsItIs()
    {
        var host = Told.Enrolled();
        Assert.Null(host.State.Newest);
        host.Take(Told.Act(host, Day(5)));
        host.Take(Told.Act(host, Day(3)), Day(5));
        Assert.Equal(Day(5), host.State.Newest);
        Assert.Equal([Day(3), Day(5)], host.State.Events.Select(fact => fact.At));
    }

    [Fact]
    public void Evolve_AnOwnActOfWhoIsEnrolled_IsToBeThankedFor()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        Assert.Equal(act.Id, host.Take(act).Thanks);
        Assert.Null(host.Take(act).Thanks);
        var idea = new IdeaProposed { Id = host.NextId(), Person = host.Person, At = Start };
        Assert.Equal(idea.Id, host.Take(idea).Thanks);
        Assert.Null(host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Start, Choice = Choice.Copy }).Thanks);

        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Day(1) });
        Assert.Null(host.Take(Told.Act(host, Day(2))).Thanks);
    }

    [Fact]
    public void Evolve_AnOwnActTakenBackBeforeItCame_IsNotThankedFor()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        Assert.IsType<Accepted>(host.Take(Told.Retract(host, act.Id, Day(1))).Verdict);
        var evolution = host.Take(act, Day(1));
        Assert.Null(evolution.Thanks);
        Assert.Empty(evolution.Outcomes);
        Assert.Equal(0, Told.ProgressOf(host).Phases.Acts);
    }

    [Fact]
    public void Evolve_ARetractionWithinTheHorizon_IsAcceptedAndLaterOnlyInPart()
    {
        var host = Told.Enrolled();
        var acts = new[] { Told.Act(host, Start), Told.Act(host, Start + Duration.FromHours(1)) };
        host.Take(acts[0]);
        host.Take(acts[1]);
        Assert.IsType<Accepted>(host.Take(Told.Retract(host, acts[0].Id, Day(14))).Verdict);
        Assert.Equal(1, Told.ProgressOf(host).Phases.Acts);
        Assert.IsType<PartlyRetracted>(host.Take(Told.Retract(host, acts[1].Id, Day(14) + Duration.FromHours(1) + Duration.FromTicks(1))).Verdict);
        Assert.Equal(1, Told.ProgressOf(host).Phases.Acts);
    }

    [Fact]
    public void Evolve_ARetractionOfWhatProtectsOrCorrects_IsWithoutEffect()
    {
        var host = Told.Enrolled();
        var left = new OptedOut { Id = host.NextId(), Person = host.Person, At = Start };
        host.Take(left);
        var problem = Assert.IsType<WithoutEffect>(host.Take(Told.Retract(host, left.Id, Day(1))).Verdict).Problem;
        Assert.Equal((ProblemCodes.CannotBeRetracted, "target", left.Id.Value), (problem.Code, problem.Path, problem.Value));
        Assert.Contains("protects", problem.Allowed, StringComparison.Ordinal);
        Assert.False(Told.StandingOf(host).IsEnrolled);

        var act = Told.Act(host, Day(1));
        var retraction = Told.Retract(host, act.Id, Day(2));
        host.Take(act);
        host.Take(retraction);
        Assert.IsType<WithoutEffect>(host.Take(Told.Retract(host, retraction.Id, Day(3))).Verdict);
        Assert.Equal(0, Told.ProgressOf(host).Phases.Acts);
    }

    [Fact]
    public void Evolve_ALateRetractionOfAStandingFact_AsksForWhatHoldsNow()
    {
        var host = Told.Enrolled();
        var set = new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Start, Preferences = new() { MostPerWeek = 1 } };
        host.Take(set);
        var problem = Assert.IsType<WithoutEffect>(host.Take(Told.Retract(host, set.Id, Day(14) + Duration.FromTicks(1))).Verdict).Problem;
        Assert.Equal((ProblemCodes.CannotBeRetracted, "target", set.Id.Value), (problem.Code, problem.Path, problem.Value));
        Assert.Contains("report what holds now", problem.Allowed, StringComparison.Ordinal);
        Assert.Equal(1, Told.StandingOf(host).Preferences.MostPerWeek);
    }

    [Fact]
    public void Evolve_TwoRetractionsOfOneFact_TheFirstCounts()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        host.Take(act);
        host.Take(Told.Retract(host, act.Id, Day(15)));
        Assert.Equal(1, Told.ProgressOf(host).Phases.Acts);
        host.Take(Told.Retract(host, act.Id, Day(13)), Day(15));
        Assert.Equal(0, Told.ProgressOf(host).Phases.Acts);
        host.Take(Told.Retract(host, act.Id, Day(20)));
        Assert.Equal(new(act.Id, Day(13)), Assert.Single(host.State.Tombstones));
        Assert.Equal(0, Told.ProgressOf(host).Phases.Acts);
    }

    [Fact]
    public void Evolve_Retractions_AreHeldByTargetAndLetGoAfterRetention()
    {
        var host = Told.Enrolled();
        foreach (var target in new[] { "b", "d", "a", "c" })
            host.Take(Told.Retract(host, new(target), Start));

        Assert.Equal(["a", "b", "c", "d"], host.State.Tombstones.Select(tombstone => tombstone.Target.Value));
        host.Take(Told.Act(host, Day(400)));
        Assert.Equal(4, host.State.Tombstones.Count);
        host.Take(Told.Act(host, Day(400) + Duration.FromTicks(1)));
        Assert.Empty(host.State.Tombstones);
    }

    [Fact]
    public void Evolve_AFactWithAHeldId_IsAConflictThatNamesIt()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        host.Take(act);
        Assert.Equal(new Conflict(act.Id), host.Take(act with { Kind = ActKind.Comment }).Verdict);
        Assert.Equal(new Conflict(act.Id), host.Take(new PreferencesSet { Id = act.Id, Person = host.Person, At = Start, Preferences = new() }).Verdict);
        var placed = host.State.Registers.OfType<Placed>().Single();
        Assert.Equal(new Conflict(placed.Id), host.Take(placed with { Zone = "Asia/Kathmandu" }, Start).Verdict);
        Assert.IsType<Duplicate>(host.Take(placed, Start).Verdict);
    }

    [Fact]
    public void Evolve_AFactOfAnother_SaysWhose()
    {
        var host = Told.Enrolled();
        var problem = Assert.IsType<Rejected>(host.Take(Told.Act(host, Start) with { Person = new("other") }).Verdict).Problem;
        Assert.Equal((ProblemCodes.OtherPerson, "person", "other", "p-1"), (problem.Code, problem.Path, problem.Value, problem.Allowed));
    }

    [Fact]
    public void Evolve_APlacementBehindTheCheckpoint_NeedsReplayUnlessItIsTheSame()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(Told.Act(host, Day(40)));
        Assert.Equal(Start, host.State.Checkpoint.Through);
        var held = host.State.Registers.OfType<Placed>().Single();

        Assert.IsType<NeedsReplay>(host.Take(held with { Id = host.NextId(), At = Start, Team = new GroupId("team-b") }, Day(40)).Verdict);
        Assert.IsType<Accepted>(host.Take(held with { Id = host.NextId(), At = Start }, Day(40)).Verdict);
        Assert.IsType<Accepted>(host.Take(held with { Id = host.NextId(), At = Start + Duration.FromTicks(1), Team = new GroupId("team-b") }, Day(40)).Verdict);
    }

    [Fact]
    public void Evolve_AnOwnStepWithinARowOfIgnoredMessages_NeedsReplayOnceFolded()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "d", Start));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("d"), Opening = Opening.Seen });
        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Day(5) });
        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Day(40) });
        var settled = Start + Duration.FromHours(4) + Duration.FromDays(3);
        Assert.Equal(settled, host.State.Checkpoint.Prompts.IgnoredAt);

        Assert.IsType<NeedsReplay>(Evolve(host, new PreferencesSet { Id = host.NextId(), Person = host.Person, At = settled, Preferences = new() }).Verdict);
        Assert.IsType<NeedsReplay>(Evolve(host, new Resumed { Id = host.NextId(), Person = host.Person, At = settled }).Verdict);
        Assert.IsType<Accepted>(Evolve(host, new Resumed { Id = host.NextId(), Person = host.Person, At = settled + Duration.FromTicks(1) }).Verdict);

        // What protects is never refused, however late.
        Assert.IsType<Accepted>(Evolve(host, new OptedOut { Id = host.NextId(), Person = host.Person, At = Start }).Verdict);
        Assert.IsType<Accepted>(Evolve(host, new Paused { Id = host.NextId(), Person = host.Person, At = Start }).Verdict);
    }

    [Fact]
    public void Evolve_ResumedFurtherBackThanPeriodsAreKept_NeedsReplay()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Day(410)));
        host.Take(Told.Act(host, Day(450)));
        Assert.Equal(Day(410), host.State.Checkpoint.Through);
        Assert.IsType<Accepted>(Evolve(host, new Resumed { Id = host.NextId(), Person = host.Person, At = Day(10) }).Verdict);
        Assert.IsType<NeedsReplay>(Evolve(host, new Resumed { Id = host.NextId(), Person = host.Person, At = Day(10) - Duration.FromTicks(1) }).Verdict);
    }

    [Fact]
    public void Replay_WhatIsGiven_IsAccountedFor()
    {
        var host = Told.Enrolled();
        var held = Told.Act(host, Day(20));
        host.Take(held);
        var fresh = Told.Act(host, Day(21));
        Fact[] facts =
        [
            held, host.State.Registers[0], fresh, fresh, fresh with { Kind = ActKind.Comment }, held with { Kind = ActKind.Comment },
            Told.Act(host, Start), Told.Act(host, Day(21)) with { Person = new("other") }, Told.Act(host, Day(30)),
        ];
        var replayed = host.Engine.Replay(host.State, facts, Day(22));
        Assert.Equal((1, 3), (replayed.AcceptedCount, replayed.DuplicateCount));
        Assert.Equal(
            [new Conflict(fresh.Id), new Conflict(held.Id), new TooLate()],
            replayed.Refused.Take(3).Select(refusal => refusal.Verdict));
        Assert.Equal(
            [ProblemCodes.OtherPerson, ProblemCodes.InTheFuture],
            replayed.Refused.Skip(3).Select(refusal => Assert.IsType<Rejected>(refusal.Verdict).Problem.Code));
        Assert.Equal("person", Assert.IsType<Rejected>(replayed.Refused[3].Verdict).Problem.Path);
        Assert.Equal(facts.Skip(4), replayed.Refused.Select(refusal => refusal.Fact));
        Assert.Equal(2, replayed.State.Events.Count);
    }

    [Fact]
    public void Replay_UnderOtherPoliciesThanTheCheckpoint_NeedsReplayFromTheStart()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(Told.Act(host, Day(40)));
        var other = new Surroundings(new PolicyTimeline(Policy.Default with { Version = "other" }), DateTimeZoneProviders.Tzdb);
        var replayed = Replayer.Replay(host.State, [Told.Act(host, Day(41))], Day(41), other);
        Assert.IsType<NeedsReplay>(Assert.Single(replayed.Refused).Verdict);
        Assert.IsType<NeedsReplay>(Evolver.Evolve(host.State, Told.Act(host, Day(41)), Day(41), other).Verdict);
        Assert.IsType<Accepted>(Evolver.Evolve(host.State, new OptedOut { Id = host.NextId(), Person = host.Person, At = Day(41) }, Day(41), other).Verdict);

        var placed = host.State.Registers.OfType<Placed>().Single();
        var moved = placed with { Id = host.NextId(), At = Start, Team = new GroupId("team-b") };
        Assert.IsType<NeedsReplay>(Assert.Single(host.Engine.Replay(host.State, [moved], Day(40)).Refused).Verdict);
        Assert.Equal(1, host.Engine.Replay(host.State, [placed], Day(40)).DuplicateCount);
    }

    [Fact]
    public void Equals_States_DifferByWhateverTheyHold()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(Told.Act(host, Day(40)));
        host.Take(Told.Retract(host, new("gone"), Day(40)));
        var state = host.State;
        PersonState Other(
            PersonId? person = null, ValueList<StandingFact>? registers = null, ValueList<EventFact>? events = null, ValueList<Tombstone>? tombstones = null,
            Progress? checkpoint = null, Instant? newest = null, string? stamp = null) => new(
                person ?? state.Person, registers ?? state.Registers, EventLog.Of((events ?? state.Events).AsSpan()), tombstones ?? state.Tombstones, checkpoint ?? state.Checkpoint,
                newest ?? state.Newest, stamp ?? state.Stamp, null);

        Assert.Equal(state, Other());
        Assert.Equal(state.GetHashCode(), Other().GetHashCode());
        Assert.True(state.Equals((object)Other()));
        Assert.False(state.Equals(null));
        Assert.False(state.Equals((object)"state"));
        Assert.NotEqual(state, Other(person: new("other")));
        Assert.NotEqual(state, Other(registers: []));
        Assert.NotEqual(state, Other(events: []));
        Assert.NotEqual(state, Other(tombstones: []));
        Assert.NotEqual(state, Other(checkpoint: Progress.Start));
        Assert.NotEqual(state, Other(newest: Day(41)));
        Assert.NotEqual(state, Other(stamp: "other"));
    }

    [Fact]
    public void Evolve_NothingGiven_IsRefusedByName()
    {
        var state = PersonState.Empty(new("p-1"));
        var fact = new UnderstoodWhy { Id = new("f"), Person = new("p-1"), At = Start };
        Assert.Throws<ArgumentNullException>("state", () => Evolver.Evolve(null!, fact, Start, Told.Around));
        Assert.Throws<ArgumentNullException>("fact", () => Evolver.Evolve(state, null!, Start, Told.Around));
        Assert.Throws<ArgumentNullException>("around", () => Evolver.Evolve(state, fact, Start, null!));
        Assert.Throws<ArgumentNullException>("from", () => Replayer.Replay(null!, [], Start, Told.Around));
        Assert.Throws<ArgumentNullException>("facts", () => Replayer.Replay(state, null!, Start, Told.Around));
        Assert.Throws<ArgumentNullException>("around", () => Replayer.Replay(state, [], Start, null!));
        Assert.Throws<ArgumentNullException>("id", () => Told.Around.ZoneOf(null!));
    }

    private static Evolution Evolve(Host host, Fact fact) => host.Engine.Evolve(host.State, fact, Day(1000));

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
