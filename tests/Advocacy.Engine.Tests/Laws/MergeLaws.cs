using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>Two ids of one person become one.</summary>
public class MergeLaws
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly int[] s_hours = [0, 30, 200];

    private static readonly PersonId s_into = new("p-9");

    private static readonly PersonId s_other = new("p-2");

    [Fact]
    public void Merge_WithinTheHorizon_IsAReplayOfAllFactsUnderOneId() => Law.Holds(
        "a merge of states of which nothing is folded is a replay of all facts under the one id",
        Pairs(days: 27),
        pair =>
        {
            var merged = s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into);
            var replayed = s_engine.Replay(PersonState.Empty(s_into), pair.All(), pair.End);
            StateLaws.AssertSame(replayed.State, merged.State);
            Assert.Equal(replayed.Outcomes, merged.Outcomes);
            Assert.Empty(merged.Conflicts);
        },
        150,
        ("something of both", pair => pair.One.Facts.Count > 5 && pair.Other.Facts.Count > 5, 0.7),
        ("something is taken back", pair => pair.All().Any(fact => fact is Retracted), 0.5),
        ("somebody left", pair => pair.All().Any(fact => fact is OptedOut or Objected or Departed), 0.1));

    [Fact]
    public void Merge_AfterAGap_IsAReplayToo() => Law.Holds(
        "a merge of a state with one that begins after all that is folded in it is a replay of all facts",
        Arb.From(Histories.Any(days: 120).Generator.Zip(Histories.Any(days: 20).Generator).Select(pair =>
            new Pair(pair.Item1, pair.Item2.Under(s_other, "o-", pair.Item1.End - Histories.Start + Duration.FromDays(1))))),
        pair =>
        {
            var merged = s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into);
            StateLaws.AssertSame(s_engine.Replay(PersonState.Empty(s_into), pair.All(), pair.End).State, merged.State);
        },
        80,
        ("something is folded", pair => StateOf(pair.One).Checkpoint.Through is not null, 0.5));

    [Fact]
    public void Merge_WhichIsWhich_MakesNoDifference() => Law.Holds(
        "merging is commutative",
        Pairs(days: 200),
        pair => Assert.Equal(
            StateJson.Write(s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into).State),
            StateJson.Write(s_engine.Merge(StateOf(pair.Other), StateOf(pair.One), s_into).State)),
        100,
        ("something is folded in both", pair => StateOf(pair.One).Checkpoint.Through is not null && StateOf(pair.Other).Checkpoint.Through is not null, 0.3));

    [Fact]
    public void Merge_OfThree_WithinTheHorizonInAnyOrder() => Law.Holds(
        "merging three states of which nothing is folded is associative",
        Arb.From(Histories.Any(days: 27).Generator.Three().Select(three =>
            (One: three.Item1, Two: three.Item2.Under(s_other, "o-"), Three: three.Item3.Under(new("p-3"), "t-")))),
        three =>
        {
            var (one, two, last) = (StateOf(three.One), StateOf(three.Two), StateOf(three.Three));
            StateLaws.AssertSame(
                s_engine.Merge(s_engine.Merge(one, two, s_into).State, last, s_into).State,
                s_engine.Merge(one, s_engine.Merge(two, last, s_into).State, s_into).State);
        },
        60);

    [Fact]
    public void Merge_WithNobody_IsTheSameUnderTheOtherId() => Law.Holds(
        "merging with an empty state changes the id and nothing else",
        Histories.Any(days: 200),
        history =>
        {
            var state = StateOf(history);
            var merged = s_engine.Merge(state, PersonState.Empty(new("p-2")), s_into).State;
            Assert.Equal(Renamed(StateJson.Write(state)), StateJson.Write(merged));
            Assert.Equal(StateJson.Write(state), StateJson.Write(s_engine.Merge(merged, PersonState.Empty(new("p-2")), state.Person).State));
        },
        60,
        ("something is folded", history => StateOf(history).Checkpoint.Through is not null, 0.5));

    [Fact]
    public void INV_03_Merge_WhatProtectsUnderEitherIdCounts() => Law.Holds(
        "INV-03 merged, the registers are read as one stream: whoever left under either id has left",
        Pairs(days: 200),
        pair =>
        {
            var merged = s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into).State;
            Assert.Empty(StateJson.Read(StateJson.Write(merged)).Problems);
            Assert.Equal(ByHand.IsEnrolled(pair.All()), s_engine.View(merged, pair.End).IsEnrolled);
        },
        150,
        ("left under one id and enrolled under the other", pair => ByHand.IsEnrolled(pair.One.Facts) != ByHand.IsEnrolled(pair.Other.Facts), 0.1),
        ("something is folded in both", pair => StateOf(pair.One).Checkpoint.Through is not null && StateOf(pair.Other).Checkpoint.Through is not null, 0.3));

    [Fact]
    public void INV_25_Merge_NeverMakesRoomForMoreMessages() => Law.Holds(
        "INV-25 merged, all messages of both ids count under the caps of one person, and nobody is sooner asked again whether to go on",
        Pairs(days: 200),
        pair =>
        {
            var (one, other) = (StateOf(pair.One), StateOf(pair.Other));
            var merged = s_engine.Merge(one, other, s_into).State;
            foreach (var hours in s_hours)
            {
                var at = pair.End + Duration.FromHours(hours);
                var (a, b, m) = (s_engine.View(one, at), s_engine.View(other, at), s_engine.View(merged, at));
                var contacts = a.Prompts.Contacts.Concat(b.Prompts.Contacts).Where(contact => contact.CountsUnderCaps && contact.At > at - Duration.FromDays(6)).ToList();
                Assert.All(contacts, contact => Assert.Contains(m.Prompts.Contacts, held => held.Decision == contact.Decision && held.At == contact.At));
                Assert.All(new[] { a, b }, view => Assert.True(view.Prompts.LastCheckIn is null || m.Prompts.LastCheckIn >= view.Prompts.LastCheckIn));
            }
        },
        150,
        ("a message of one counts", pair => s_engine.View(StateOf(pair.One), pair.End).UsedThisWeek > 0, 0.1),
        ("a message of the other counts", pair => s_engine.View(StateOf(pair.Other), pair.End).UsedThisWeek > 0, 0.1),
        ("one was asked last", pair => LastCheckIn(pair.One, pair.End) is { } one && !(LastCheckIn(pair.Other, pair.End) >= one), 0.1),
        ("the other was asked last", pair => LastCheckIn(pair.Other, pair.End) is { } other && !(LastCheckIn(pair.One, pair.End) >= other), 0.1));

    [Fact]
    public void INV_26_Merge_LeavesARowOfIgnoredMessagesAsLong() => Law.Holds(
        "INV-26 merged with messages that nobody answered, a row of ignored ones is not shorter: nobody is asked sooner",
        Arb.From(Pairs(days: 200).Generator.Zip(Gen.Choose(1, 4)).Select(drawn =>
            new Pair(WithARow(drawn.Item1.One, drawn.Item2), drawn.Item1.Other with { Facts = drawn.Item1.Other.Facts.Where(IsNoStep) }))),
        pair =>
        {
            var (one, other) = (StateOf(pair.One), StateOf(pair.Other));
            foreach (var merged in new[] { s_engine.Merge(one, other, s_into).State, s_engine.Merge(other, one, s_into).State })
            {
                Assert.InRange(Ignored(merged, pair), Ignored(one, pair), int.MaxValue);
            }
        },
        150,
        ("one ignored several", pair => Ignored(StateOf(pair.One), pair) > 1, 0.5),
        ("the other was sent some", pair => s_engine.View(StateOf(pair.Other), pair.End).Prompts.Contacts.Count > 2, 0.3));

    [Fact]
    public void Merge_Rewards_NothingIsGrantedTwiceForOneFact() => Law.Holds(
        "merged with itself under another id nothing is granted twice",
        RewardHistories.Any(consenting: true),
        drawn =>
        {
            var engine = new AdvocacyEngine(drawn.Policy, 7, DateTimeZoneProviders.Tzdb);
            var state = Replay(engine, drawn.History);
            var again = Replay(engine, drawn.History.Under(s_other));
            var merged = engine.Merge(state, again, state.Person);
            Assert.Empty(merged.Conflicts);
            var at = drawn.History.End + Duration.FromDays(1);
            Assert.Equal(engine.View(state, at).Rewards, engine.View(merged.State, at).Rewards);
        },
        60,
        ("something was granted", drawn => Replay(new(drawn.Policy, 7, DateTimeZoneProviders.Tzdb), drawn.History).Checkpoint.Rewards.Entries.Any(entry => entry.Granted > 0), 0.3));

    [Fact]
    public void Merge_Rewards_OfTwo_AreTheClaimsOfBothUnderOnePersonsCaps() => Law.Holds(
        "merged, every claim is held once, sums add up, and no claim comes to more than it would alone without caps",
        Arb.From(RewardHistories.Short().Generator.Zip(RewardHistories.Short().Generator).Select(pair => (One: pair.Item1, Other: pair.Item2))),
        pair =>
        {
            var engine = new AdvocacyEngine(pair.One.Policy, 7, DateTimeZoneProviders.Tzdb);
            var (one, other) = (Replay(engine, pair.One.History), Replay(engine, pair.Other.History.Under(s_other, "o-")));
            var merged = engine.Merge(one, other, s_into).State;
            Assert.Empty(StateJson.Read(StateJson.Write(merged)).Problems);
            var rewards = merged.Checkpoint.Rewards;
            Assert.Equal(rewards.Entries.Count, rewards.Entries.Select(entry => (entry.Fact, entry.Rule)).Distinct().Count());
            Assert.All(rewards.Entries, entry => Assert.InRange(entry.Granted, 0, entry.Claimed));

            // Nobody's points are lost: every claim that is not past retention by now, and of those that are the sum of both.
            foreach (var claim in one.Checkpoint.Rewards.Entries.Concat(other.Checkpoint.Rewards.Entries).Where(claim => !(claim.At <= rewards.FoldedThrough)))
                Assert.Contains(rewards.Entries, entry => (entry.Fact, entry.Rule, entry.Claimed) == (claim.Fact, claim.Rule, claim.Claimed));
            foreach (var sum in one.Checkpoint.Rewards.Earlier.Concat(other.Checkpoint.Rewards.Earlier).GroupBy(total => total.Currency))
                Assert.True(rewards.Earlier.Where(total => total.Currency == sum.Key).Sum(total => total.Amount) >= sum.Sum(total => total.Amount));
            foreach (var cap in pair.One.Policy.Rewards.Caps.Where(cap => cap is { Period: RewardPeriod.Day, Counts: CapMeasure.Amount, IsRolling: false } && cap.Rules.Count > 0))
            {
                Assert.All(
                    rewards.Entries.Where(entry => entry.TakenBackAt is null && cap.Rules.Contains(entry.Rule) && cap.Currency == entry.Currency && cap.Kinds.IsEmpty).GroupBy(entry => entry.Date),
                    day => Assert.True(day.Sum(entry => entry.Granted) <= cap.Most));
            }
        },
        40,
        ("there are sums of both", pair => new[] { pair.One, pair.Other }.All(drawn => !Replay(new(pair.One.Policy, 7, DateTimeZoneProviders.Tzdb), drawn.History).Checkpoint.Rewards.Earlier.IsEmpty), 0.2),
        ("both have claims", pair => pair.One.History.Facts.OfType<Acted>().Any() && pair.Other.History.Facts.OfType<Acted>().Any(), 0.5),
        ("one's claims are held", pair => !Replay(new(pair.One.Policy, 7, DateTimeZoneProviders.Tzdb), pair.One.History).Checkpoint.Rewards.Entries.IsEmpty, 0.4));

    /// <summary>Ids of facts that are numbered for each person anew say nothing across two people.</summary>
    [Fact]
    public void INV_03_Merge_IdsNumberedPerPerson_WhatProtectsUnderEitherIdCounts() => Law.Holds(
        "INV-03 merged, facts of two ids are told apart though their own ids are the same",
        Alike(days: 200),
        pair =>
        {
            var apart = pair with { Other = pair.Other.Under(s_other, "o-") };
            var (state, expected) = (s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into).State, s_engine.Merge(StateOf(apart.One), StateOf(apart.Other), s_into).State);
            Assert.Empty(StateJson.Read(StateJson.Write(state)).Problems);
            Assert.Equal(Protective(StateOf(pair.One)).Concat(Protective(StateOf(pair.Other))).Distinct().OrderBy(Text, System.StringComparer.Ordinal), Protective(state).Distinct().OrderBy(Text, System.StringComparer.Ordinal));
            Assert.Equal(ByHand.IsEnrolled(apart.All()), s_engine.View(state, pair.End).IsEnrolled);
            Assert.Equal(expected.Newest, state.Newest);
            Assert.Equal(StateJson.Write(state), StateJson.Write(s_engine.Merge(StateOf(pair.Other), StateOf(pair.One), s_into).State));

            static IEnumerable<StandingFact> Protective(PersonState state) =>
                state.Registers.Where(fact => fact is OptedOut or Objected or Departed).Select(fact => fact with { Id = new("f"), Person = s_into });

            static string Text(StandingFact fact) => FactJson.Write(fact);
        },
        150,
        ("an id names two facts", pair => s_engine.Merge(StateOf(pair.One), StateOf(pair.Other), s_into).Conflicts.Count > 0, 0.5),
        ("left under one id and enrolled under the other", pair => ByHand.IsEnrolled(pair.One.Facts) != ByHand.IsEnrolled(pair.Other.Facts), 0.1),
        ("something is taken back", pair => pair.All().Any(fact => fact is Retracted), 0.3));

    [Fact]
    public void Merge_SameIdOtherBody_IsToldAndBothAreHeld()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new Acted { Id = new("f"), Person = one.Person, At = Histories.Start, Kind = ActKind.Post });
        other.Take(new Acted { Id = new("f"), Person = other.Person, At = Histories.Start + Duration.FromDays(1), Kind = ActKind.Photo });
        foreach (var into in new[] { s_into, one.Person })
        {
            foreach (var merged in new[] { s_engine.Merge(one.State, other.State, into), s_engine.Merge(other.State, one.State, into) })
            {
                Assert.Equal([new FactId("f")], merged.Conflicts);
                Assert.Equal([("f", ActKind.Post), ("f@p-2", ActKind.Photo)], merged.State.Events.Cast<Acted>().Select(act => (act.Id.Value, act.Kind)));
            }
        }

        var kept = s_engine.Merge(one.State, other.State, other.Person).State;
        Assert.Equal(["f@p-1", "f"], kept.Events.Select(act => act.Id.Value));
        Assert.Equal(kept, s_engine.Merge(kept, one.State, other.Person).State);
    }

    [Fact]
    public void INV_03_Merge_AnOptOutOfAnIdThatTheOtherStateUsesToo_IsHeld()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new OptedOut { Id = new("f-000002"), Person = one.Person, At = Histories.Start + Duration.FromDays(2) });
        other.Enrol(Histories.Start + Duration.FromDays(1));
        other.Take(new Placed { Id = new("f-000002"), Person = other.Person, At = Histories.Start + Duration.FromDays(3), Zone = "Europe/Amsterdam" });
        foreach (var into in new[] { s_into, one.Person, other.Person })
        {
            var merged = s_engine.Merge(other.State, one.State, into).State;
            Assert.False(s_engine.View(merged, Histories.Start + Duration.FromDays(4)).IsEnrolled);
            Assert.Single(merged.Registers.OfType<OptedOut>());
            Assert.Single(merged.Registers.OfType<Placed>());
        }
    }

    [Fact]
    public void Merge_ARetractionOfAnIdThatTheOtherStateUsesToo_TakesBackItsOwn()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        var at = Histories.Start;
        one.Take(new Acted { Id = new("f"), Person = one.Person, At = at, Kind = ActKind.Post });
        one.Take(new NetworkResponded { Id = new("n"), Person = one.Person, At = at + Duration.FromHours(1), Act = new("f") });
        other.Take(new Acted { Id = new("f"), Person = other.Person, At = at, Kind = ActKind.Photo });
        other.Take(new NetworkResponded { Id = new("n"), Person = other.Person, At = at + Duration.FromHours(1), Act = new("f") });
        other.Take(new Retracted { Id = new("r"), Person = other.Person, At = at + Duration.FromDays(1), Target = new("f") });
        foreach (var merged in new[] { s_engine.Merge(one.State, other.State, one.Person), s_engine.Merge(other.State, one.State, one.Person) })
        {
            Assert.Equal([new FactId("f"), new FactId("n")], merged.Conflicts);
            Assert.Equal(["f@p-2"], merged.State.Tombstones.Select(tombstone => tombstone.Target.Value));
            Assert.Equal("f@p-2", merged.State.Events.OfType<Retracted>().Single().Target.Value);
            Assert.Equal([("n", "f"), ("n@p-2", "f@p-2")], merged.State.Events.OfType<NetworkResponded>().Select(response => (response.Id.Value, response.Act.Value)));
        }
    }

    /// <summary>A post that is deleted once the person goes by another id is the post of before.</summary>
    [Fact]
    public void Merge_ARetractionUnderTheOtherId_TakesBackWhatOnlyTheFirstEverHeld()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new Acted { Id = new("f"), Person = one.Person, At = Histories.Start, Kind = ActKind.Post });
        other.Take(new Retracted { Id = new("r"), Person = other.Person, At = Histories.Start + Duration.FromDays(1), Target = new("f") });
        var merged = s_engine.Merge(one.State, other.State, other.Person);
        Assert.Empty(merged.Conflicts);
        Assert.Equal(["f"], merged.State.Tombstones.Select(tombstone => tombstone.Target.Value));
        Assert.Equal("f", merged.State.Events.OfType<Acted>().Single().Id.Value);
    }

    [Fact]
    public void Merge_ARetractionOfWhatWasFoldedLongAgo_LeavesTheOtherStatesFactOfThatId()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        var at = Histories.Start;
        other.Take(new Acted { Id = new("f"), Person = other.Person, At = at, Kind = ActKind.Photo });
        other.Take(new Acted { Id = new("g"), Person = other.Person, At = at + Duration.FromDays(60), Kind = ActKind.Photo });
        other.Take(new Retracted { Id = new("r"), Person = other.Person, At = at + Duration.FromDays(61), Target = new("f") });
        one.Take(new Acted { Id = new("f"), Person = one.Person, At = at + Duration.FromDays(58), Kind = ActKind.Post });
        foreach (var into in new[] { one.Person, other.Person })
        {
            var merged = s_engine.Merge(one.State, other.State, into).State;
            Assert.NotEqual(merged.Tombstones.Single().Target, merged.Events.OfType<Acted>().Single(act => act.Kind == ActKind.Post).Id);
        }
    }

    [Fact]
    public void Merge_AnIdOfTheGreatestLength_IsMadeAnotherOfTheSameLengthAtMost()
    {
        var id = new FactId(new string('f', 200));
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new Acted { Id = id, Person = one.Person, At = Histories.Start, Kind = ActKind.Post });
        other.Take(new Acted { Id = id, Person = other.Person, At = Histories.Start, Kind = ActKind.Photo });
        var acts = s_engine.Merge(one.State, other.State, one.Person).State.Events.Cast<Acted>().ToDictionary(act => act.Kind, act => act.Id);
        Assert.Equal(id, acts[ActKind.Post]);
        Assert.Equal(Sha256Hex(id.Value + "@p-2"), acts[ActKind.Photo].Value);
    }

    /// <summary>Folding on never hides that a part was folded under other policies than are in force now.</summary>
    [Fact]
    public void Merge_FoldedUnderAnotherPolicy_NeedsReplayStill()
    {
        var before = new AdvocacyEngine(Policy.Default with { Version = "A@1" }, 7, DateTimeZoneProviders.Tzdb);
        var now = new AdvocacyEngine(Policy.Default with { Version = "B@1" }, 7, DateTimeZoneProviders.Tzdb);
        var one = PersonState.Empty(new("p-1"));
        foreach (var at in new[] { Instant.FromUtc(2026, 1, 1, 9, 0), Instant.FromUtc(2026, 2, 1, 9, 0) })
            one = before.Evolve(one, Act("p-1", at), at).State;

        var june = Instant.FromUtc(2026, 6, 1, 9, 0);
        var other = now.Evolve(PersonState.Empty(new("p-2")), Act("p-2", june), june).State;
        Assert.Equal("A@1", one.Stamp);
        Assert.IsType<NeedsReplay>(now.Evolve(one, Act("p-1", june), june).Verdict);
        foreach (var merged in new[] { now.Merge(one, other, other.Person), now.Merge(other, one, other.Person) })
        {
            var next = june + Duration.FromDays(1);
            Assert.Equal(Instant.FromUtc(2026, 2, 1, 9, 0), merged.State.Checkpoint.Through);
            Assert.IsType<NeedsReplay>(now.Evolve(merged.State, Act("p-2", next), next).Verdict);
        }

        static Acted Act(string person, Instant at) =>
            new() { Id = new(NodaTime.Text.InstantPattern.ExtendedIso.Format(at)), Person = new(person), At = at, Kind = ActKind.Post };
    }

    [Fact]
    public void Merge_ConsentWithdrawnLaterUnderTheOtherId_NoLongerHolds()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Enrol(Histories.Start);
        one.Take(new ConsentGiven { Id = new("yes"), Person = one.Person, At = Histories.Start + Duration.FromDays(1), Form = ConsentForm.Pairing });
        other.Take(new ConsentWithdrawn { Id = new("no"), Person = other.Person, At = Histories.Start + Duration.FromDays(2), Form = ConsentForm.Pairing });
        var merged = s_engine.Merge(one.State, other.State, one.Person).State;
        Assert.True(s_engine.View(merged, Histories.Start + Duration.FromDays(3)).IsEnrolled);
        Assert.False(new Advocacy.Engine.People.History(merged, new(new(Policy.Default), DateTimeZoneProviders.Tzdb)).Standing.ConsentsTo(ConsentForm.Pairing));
        Assert.Equal(one.Person, merged.Registers.OfType<Enrolled>().Single().By);
    }

    /// <summary>What is no doing of the person's own, which would begin a row of ignored messages anew.</summary>
    private static bool IsNoStep(Fact fact) => fact is Placed or Scheduled { IsProactive: true } or Sent or Seen or NotDelivered or Expired;

    /// <summary>After all that, a message in each of some weeks, seen and not answered.</summary>
    private static History WithARow(History history, int count)
    {
        var facts = history.Facts;
        for (var i = 0; i < count; i++)
        {
            var (at, decision) = (history.End + Duration.FromDays(1 + (7 * i)), new DecisionId("d-row-" + i));
            facts =
            [
                .. facts,
                new Scheduled
                {
                    Id = new("f-row-" + i), Person = history.Person, At = at, Decision = decision, Intervention = new("weekly-overview"), Channel = Channel.Teams,
                    Ask = Ask.Share, IsOverview = true, IsProactive = true, DeliverAt = at, ValidUntil = at + Duration.FromHours(6),
                },
                new Sent { Id = new("f-row-sent-" + i), Person = history.Person, At = at + Duration.FromMinutes(1), Decision = decision },
                new Seen { Id = new("f-row-seen-" + i), Person = history.Person, At = at + Duration.FromHours(1), Decision = decision, Opening = Opening.Seen },
            ];
        }

        return history with { Facts = facts };
    }

    private static int Ignored(PersonState state, Pair pair) => s_engine.View(state, pair.End + Duration.FromDays(30)).Ignored;

    private static Instant? LastCheckIn(History history, Instant at) => s_engine.View(StateOf(history), at).Prompts.LastCheckIn;

    private static string Renamed(string line) => line.Replace("\"p-1\"", "\"p-9\"", System.StringComparison.Ordinal);

    private static PersonState StateOf(History history) => Replay(s_engine, history);

    private static PersonState Replay(AdvocacyEngine engine, History history) =>
        engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End + Duration.FromDays(500)).State;

    private static Arbitrary<Pair> Pairs(int days) => Arb.From(
        Histories.Any(days: days).Generator.Zip(Histories.Any(days: days).Generator).Select(pair => new Pair(pair.Item1, pair.Item2.Under(s_other, "o-"))),
        pair => Histories.Any(days: days).Shrinker(pair.One).Select(one => pair with { One = one })
            .Concat(Histories.Any(days: days).Shrinker(pair.Other).Select(other => pair with { Other = other })));

    /// <summary>Pairs of which the facts are numbered alike under both ids, and none is the same.</summary>
    private static Arbitrary<Pair> Alike(int days) => Arb.From(
        Histories.Any(days: days).Generator.Zip(Histories.Any(days: days).Generator).Select(pair => new Pair(pair.Item1, pair.Item2.Under(s_other, later: Duration.FromMinutes(7)))));

    private static string Sha256Hex(string text)
    {
        return string.Concat(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private sealed record Pair(History One, History Other)
    {
        internal Instant End => Instant.Max(One.End, Other.End);

        internal IEnumerable<Fact> All() => One.Facts.Concat(Other.Facts).Select(fact => fact.Under(s_into));
    }
}
