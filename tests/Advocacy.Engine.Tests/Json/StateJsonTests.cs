using System;
using System.Linq;
using System.Text;
using System.Text.Json;
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

namespace Advocacy.Engine.Tests.Json;

public class StateJsonTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly Arbitrary<PersonState> States = Arb.From(FactGen.Several(Person, 60).Generator.Select(Grown));

    [Fact]
    public void Write_Empty_IsShort()
    {
        const string Empty = """{"schema":"advocacy-state/1","person":"p-1"}""";
        Assert.Equal(Empty, StateJson.Write(PersonState.Empty(Person)));
        Assert.Equal(PersonState.Empty(Person), StateJson.Read(Empty).Value);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheState() => Law.Holds(
        "read(write(state)) = state",
        States,
        state =>
        {
            var line = StateJson.Write(state);
            var read = StateJson.Read(line);
            Assert.Empty(read.Problems);
            Assert.Equal(state, read.Value);
            Assert.Equal(line, StateJson.Write(read.Value!));
            Assert.Equal(line, StateJson.Write(StateJson.Read(Encoding.UTF8.GetBytes(line)).Value!));
            Assert.Equal(StateJson.ETagOf(state), StateJson.ETagOf(read.Value!));
            Assert.Equal("schema", JsonDocument.Parse(line).RootElement.EnumerateObject().First().Name);
        },
        300,
        ("checkpoint", state => state.Checkpoint.Through is not null, 0.5),
        ("messages", state => !state.Checkpoint.Prompts.Contacts.IsEmpty, 0.2),
        ("tombstones", state => !state.Tombstones.IsEmpty, 0.2),
        ("rhythm", state => state.Checkpoint.Rhythm.HasBegun, 0.2),
        ("absences", state => !state.Checkpoint.Absences.IsEmpty, 0.2),
        ("signals", state => !state.Checkpoint.Behavior.Declared.IsEmpty && !state.Checkpoint.Behavior.Observed.IsEmpty, 0.2));

    [Fact]
    public void Read_State_GoesOnAsTheOther() => Law.Holds(
        "A state that was read evolves and views as the one that was written",
        Arb.From(from state in States.Generator from fact in FactGen.Any(Person).Generator select (state, fact)),
        drawn =>
        {
            var read = StateJson.Read(StateJson.Write(drawn.state)).Value!;
            var one = Evolver.Evolve(drawn.state, drawn.fact, NounGen.Last, Around);
            var other = Evolver.Evolve(read, drawn.fact, NounGen.Last, Around);
            Assert.Equal(one.Verdict, other.Verdict);
            Assert.Equal(one.Outcomes, other.Outcomes);
            Assert.Equal(StateJson.ETagOf(one.State), StateJson.ETagOf(other.State));
            Assert.Equal(ViewJson.Write(Viewer.View(one.State, NounGen.Last, Around)), ViewJson.Write(Viewer.View(other.State, NounGen.Last, Around)));
        });

    [Fact]
    public void Write_EqualStates_GivesEqualBytes() => Law.Holds(
        "States of the same facts give the same bytes, others do not",
        FactGen.Several(Person, 30),
        facts =>
        {
            // Of two bodies under one id the first to come is held, which is another matter.
            var distinct = facts.DistinctBy(fact => fact.Id).ToArray();
            var one = Grown(distinct);
            var other = Grown([.. distinct.Reverse()]);
            var less = Grown([.. distinct.Skip(1)]);
            Assert.Equal(one, other);
            Assert.Equal(StateJson.Write(one), StateJson.Write(other));
            Assert.Equal(one.Equals(less), StateJson.ETagOf(one) == StateJson.ETagOf(less));
        });

    [Fact]
    public void Read_CorruptedLine_IsAStateOrProblems() => Law.Holds(
        "One wrong character gives a state or problems",
        Arb.From(from state in States.Generator
                 from place in Gen.Choose(0, 100_000)
                 from wrong in Gen.Elements('"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', '-', 'e', '.', 'u', '\ud800', 'é')
                 select (Line: StateJson.Write(state), place, wrong)),
        drawn =>
        {
            var place = drawn.place % drawn.Line.Length;
            string[] corrupted =
            [
                drawn.Line.Insert(place, drawn.wrong.ToString()),
                drawn.Line.Remove(place, 1),
                drawn.Line[..place],
                drawn.Line.Remove(place, 1).Insert(place, drawn.wrong.ToString()),
            ];
            foreach (var line in corrupted)
            {
                var result = StateJson.Read(line);
                Assert.Equal(result.Value is null, !result.Problems.IsEmpty);
                if (result.TryGet(out var state))
                    Viewer.View(state, NounGen.Last, Around);
            }
        },
        500);

    [Fact]
    public void Read_OtherSchema_IsTheOnlyProblem()
    {
        var problem = Assert.Single(StateJson.Read("""{"schema":"advocacy-state/2","future":[]}""").Problems);
        Assert.Equal((ProblemCodes.SchemaUnknown, "schema", "advocacy-state/2"), (problem.Code, problem.Path, problem.Value));
        Assert.Contains(StateJson.Read("""{"person":"p-1"}""").Problems, missing => missing.Path == "schema");
    }

    [Fact]
    public void Read_OthersFactsAndDisorder_AreAllReported()
    {
        const string Act = """{"type":"acted","id":"ID","person":"PERSON","at":"2026-08-18T08:00:00Z","kind":"post"}""";
        string Fact(string id, string person) => Act.Replace("ID", id, StringComparison.Ordinal).Replace("PERSON", person, StringComparison.Ordinal);
        var problems = StateJson.Read($$"""
            {"schema":"advocacy-state/1","person":"p-1","newest":"2026-08-18T08:00:00Z","events":[{{Fact("b", "p-1")}},{{Fact("a", "p-2")}}],
             "tombstones":[{"target":"a","at":"2026-08-18T08:00:00Z"},{"target":"a","at":"2026-08-18T08:00:00Z"}]}
            """).Problems;
        Assert.Equal(
            [("events[1].person", ProblemCodes.OtherPerson), ("events[1]", ProblemCodes.Disordered), ("tombstones[1]", ProblemCodes.Disordered)],
            problems.Select(problem => (problem.Path, problem.Code)));
        var misplaced = Assert.Single(StateJson.Read($$"""{"schema":"advocacy-state/1","person":"p-1","registers":[{{Fact("b", "p-1")}}]}""").Problems);
        Assert.Equal(("registers[0].type", ProblemCodes.NameUnknown), (misplaced.Path, misplaced.Code));
    }

    private static PersonState Grown(Fact[] facts) => Replayer.Replay(PersonState.Empty(Person), facts, NounGen.Last, Around).State;
}
