using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>Facts go on arriving under an id that was given up.</summary>
public class RenamingLaws
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly Surroundings s_around = new(new(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly PersonId s_into = new("p-9");

    private static readonly Instant s_start = Histories.Start;

    private static readonly Instant s_end = Histories.Start + Duration.FromDays(500);

    [Fact]
    public void INV_14_Renamed_FactsThatComeAfterTheMerge_LeadToTheReplayOfAllUnderOneId() => Law.Holds(
        "INV-14 facts that come under either id after a merge, in any order and twice, give the state of a replay of all facts under the one id",
        Late(isAlike: false, withRetractions: true),
        late =>
        {
            var replayed = s_engine.Replay(PersonState.Empty(s_into), late.Facts.Select(Into), s_end).State;
            StateLaws.AssertSame(replayed, late.Taken());
        },
        100,
        ("facts of both come late", late => late.Later.Select(fact => fact.Person).Distinct().Count() == 2, 0.9),
        ("something is taken back late", late => late.Later.Any(fact => fact is Retracted), 0.4));

    /// <summary>Numbered for each person anew, every id of the one may be another fact of the other's, before the merge and after it.</summary>
    [Fact]
    public void INV_03_Renamed_WhatProtectsUnderAnyIdIsNeverLost() => Law.Holds(
        "INV-03 facts of two ids that are numbered alike are all taken in, whichever come after the merge, and who left under either id has left",
        Late(isAlike: true, withRetractions: false),
        late =>
        {
            var state = late.Taken();
            Assert.Empty(StateJson.Read(StateJson.Write(state)).Problems);
            Assert.Equal(Bodies(late.Facts), Bodies([.. state.Registers, .. state.Events]));
            Assert.Equal(
                late.Facts.Where(fact => fact is Enrolled or OptedOut or Objected or Departed).OrderBy(fact => fact.At).ThenBy(fact => fact is not Enrolled).LastOrDefault() is Enrolled,
                s_engine.View(state, s_end).IsEnrolled);
        },
        100,
        ("a late fact has an id that means another", late => late.Later.Any(fact => late.Facts.Any(other => other.Id == fact.Id && other.Person != fact.Person)), 0.9),
        ("somebody leaves late", late => late.Later.Any(fact => fact is OptedOut or Objected or Departed), 0.1));

    /// <summary>A host whose merged state needs a replay has its facts under both ids.</summary>
    [Fact]
    public void Renamed_AllFactsOfBothIds_ReplayedAreTheMergeOfBoth() => Law.Holds(
        "all facts of both ids, renamed and replayed from nothing, are the merge of both states where nothing of them is folded",
        Late(isAlike: true, withRetractions: true),
        late =>
        {
            var facts = Merger.Renamed(late.Facts, PersonState.Empty(s_into), s_around);
            Assert.Equal(late.Facts.Select(fact => (fact.At, s_into)), facts.Select(fact => (fact.At, fact.Person)));
            var merged = s_engine.Merge(StateOf(new("p-1"), late.Facts), StateOf(new("p-2"), late.Facts), s_into);
            StateLaws.AssertSame(merged.State, s_engine.Replay(PersonState.Empty(s_into), facts, s_end).State);
            Assert.NotEmpty(merged.Conflicts);
        },
        60,
        ("something is taken back", late => late.Facts.Any(fact => fact is Retracted), 0.5));

    [Fact]
    public void INV_03_Renamed_ALateOptOutUnderTheOldId_ThatTheStateUsesForAnotherFact_CountsAndComesOnce()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Enrol(s_start);
        one.Take(new Acted { Id = new("f-7"), Person = one.Person, At = s_start + Duration.FromDays(1), Kind = ActKind.Post });
        var merged = s_engine.Merge(one.State, other.State, one.Person).State;
        var late = new OptedOut { Id = new("f-7"), Person = other.Person, At = s_start + Duration.FromDays(2) };
        Assert.Equal(ProblemCodes.OtherPerson, Assert.IsType<Rejected>(s_engine.Evolve(merged, late, s_end).Verdict).Problem.Code);

        var renamed = Assert.Single(Merger.Renamed([late], merged, s_around));
        Assert.Equal(("f-7@p-2", "p-1"), (renamed.Id.Value, renamed.Person.Value));
        var evolution = s_engine.Evolve(merged, renamed, s_end);
        Assert.IsType<Accepted>(evolution.Verdict);
        Assert.False(s_engine.View(evolution.State, s_end).IsEnrolled);

        // Delivered again, it is known: also when the fact it was told apart from is held no longer.
        Assert.Equal(renamed, Assert.Single(Merger.Renamed([late], evolution.State, s_around)));
        var later = s_engine.Evolve(evolution.State, new Acted { Id = new("f-8"), Person = one.Person, At = s_start + Duration.FromDays(90), Kind = ActKind.Post }, s_end).State;
        Assert.DoesNotContain(later.Events, fact => fact.Id.Value == "f-7");
        Assert.Equal(renamed, Assert.Single(Merger.Renamed([late], later, s_around)));
        Assert.IsType<Duplicate>(s_engine.Evolve(later, renamed, s_end).Verdict);
    }

    [Fact]
    public void INV_03_Renamed_AFactUnderTheIdGoneOnUnder_ThatTheOldOneUsedBefore_IsTakenInToo()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        other.Enrol(s_start);
        var merged = s_engine.Merge(one.State, other.State, one.Person).State;
        var late = new OptedOut { Id = merged.Registers.Single().Id, Person = one.Person, At = s_start + Duration.FromDays(2) };
        Assert.IsType<Conflict>(s_engine.Evolve(merged, late, s_end).Verdict);
        var renamed = Assert.Single(Merger.Renamed([late], merged, s_around));
        Assert.Equal(late with { Id = new(late.Id.Value + "@p-1") }, renamed);
        Assert.False(s_engine.View(s_engine.Evolve(merged, renamed, s_end).State, s_end).IsEnrolled);
    }

    [Fact]
    public void Renamed_ALateRetractionUnderTheOldId_TakesBackWhatWasToldApart()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new Acted { Id = new("f"), Person = one.Person, At = s_start, Kind = ActKind.Post });
        other.Take(new Acted { Id = new("f"), Person = other.Person, At = s_start, Kind = ActKind.Photo });
        var merged = s_engine.Merge(one.State, other.State, one.Person).State;
        Fact[] late =
        [
            new NetworkResponded { Id = new("n"), Person = other.Person, At = s_start + Duration.FromHours(1), Act = new("f") },
            new Retracted { Id = new("r"), Person = other.Person, At = s_start + Duration.FromDays(1), Target = new("f") },
            new Retracted { Id = new("r"), Person = one.Person, At = s_start + Duration.FromDays(1), Target = new("g") },
        ];
        Assert.Equal(
            [
                new NetworkResponded { Id = new("n"), Person = one.Person, At = s_start + Duration.FromHours(1), Act = new("f@p-2") },
                new Retracted { Id = new("r@p-2"), Person = one.Person, At = s_start + Duration.FromDays(1), Target = new("f@p-2") },
                late[2],
            ],
            Merger.Renamed(late, merged, s_around));
    }

    /// <summary>Who is not enrolled by an own act is not by being renamed.</summary>
    [Fact]
    public void INV_02_Renamed_AnEnrolmentBySomebodyElse_StaysOne()
    {
        var merged = s_engine.Merge(PersonState.Empty(new("p-1")), PersonState.Empty(new("p-2")), new("p-1")).State;
        var enrolled = new Enrolled { Id = new("e"), Person = new("p-2"), By = new("hr"), At = s_start, Notice = "notice-1", Channels = [Channel.InApp] };
        var renamed = Assert.Single(Merger.Renamed([enrolled], merged, s_around));
        Assert.Equal("hr", Assert.IsType<Enrolled>(renamed).By.Value);
        Assert.IsType<Rejected>(s_engine.Evolve(merged, renamed, s_end).Verdict);
        var own = Assert.IsType<Enrolled>(Assert.Single(Merger.Renamed([enrolled with { By = new("p-2") }], merged, s_around)));
        Assert.Equal(own.Person, own.By);
    }

    private static void IsTaken(Evolution evolution, Fact fact) =>
        Assert.True(evolution.Verdict is Accepted or Duplicate or WithoutEffect or PartlyRetracted, fact + ": " + evolution.Verdict);

    /// <summary>What facts say, under whichever names.</summary>
    private static string[] Bodies(IEnumerable<Fact> facts) =>
        [.. facts.Select(fact => FactJson.Write(Into(fact) with { Id = new("f") }).Replace("@p-1", string.Empty, StringComparison.Ordinal).Replace("@p-2", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Fact Into(Fact fact) => fact is Enrolled enrolled ? enrolled with { Person = s_into, By = s_into } : fact with { Person = s_into };

    private static PersonState StateOf(PersonId person, IEnumerable<Fact> facts) =>
        s_engine.Replay(PersonState.Empty(person), facts.Where(fact => fact.Person == person), s_end).State;

    private static Arbitrary<Life> Late(bool isAlike, bool withRetractions) => Arb.From(
        Histories.Any(days: 13, withRetractions).Generator.Zip(Histories.Any(days: 13, withRetractions).Generator).Zip(Gen.Choose(0, int.MaxValue))
            .Select(drawn => new Life([.. drawn.Item1.Item1.Facts, .. drawn.Item1.Item2.Facts.Select(fact => Other(fact, isAlike))], drawn.Item2)));

    /// <summary>A fact of the other id: with ids of its own, or numbered alike and a little later, so that it never is the same.</summary>
    private static Fact Other(Fact fact, bool isAlike)
    {
        var prefix = isAlike ? string.Empty : "o-";
        var line = FactJson.Write(fact).Replace("\"p-1\"", "\"p-2\"", StringComparison.Ordinal).Replace("\"decision\":\"", "\"decision\":\"o-", StringComparison.Ordinal);
        foreach (var member in new[] { "id", "target", "act" })
        {
            line = line.Replace($"\"{member}\":\"f-", $"\"{member}\":\"{prefix}f-", StringComparison.Ordinal);
        }

        var read = FactJson.Read(line).Value!;
        return isAlike ? read with { At = read.At + Duration.FromMinutes(7) } : read;
    }

    private sealed record Life(ValueList<Fact> Facts, int Seed)
    {
        private bool IsLate(Fact fact) => new Random(unchecked((Seed * 31) + (int)fact.At.ToUnixTimeSeconds() + fact.Person.Value[2])).Next(2) == 0;

        internal IEnumerable<Fact> Later => Facts.Where(IsLate);

        /// <summary>What is known of both early is merged, and all else comes in any order, some of it twice and some of it again.</summary>
        internal PersonState Taken()
        {
            var early = Facts.Where(fact => !IsLate(fact)).ToList();
            var state = s_engine.Merge(StateOf(new("p-1"), early), StateOf(new("p-2"), early), s_into).State;
            var random = new Random(Seed);
            foreach (var fact in Facts.Where(fact => IsLate(fact) || random.Next(4) == 0).SelectMany(fact => Enumerable.Repeat(fact, random.Next(1, 3))).OrderBy(_ => random.Next()).ToList())
            {
                var evolution = s_engine.Evolve(state, Assert.Single(Merger.Renamed([fact], state, s_around)), s_end);
                IsTaken(evolution, fact);
                state = evolution.State;
            }

            return state;
        }

        public override string ToString() => Seed + "\n" + string.Join("\n", Facts.Select(fact => (IsLate(fact) ? "late " : "") + FactJson.Write(fact)));
    }
}
