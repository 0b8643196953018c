using System;
using System.Linq;
using System.Text;
using Advocacy.Engine.Decisions;
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

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Whatever a document holds, reading it gives what it says or all that is wrong; and what it says can be used, written and read back.</summary>
public class DocumentFuzzTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly Gen<string> Facts = FactGen.Any(Person).Generator.Select(FactJson.Write);

    private static readonly Gen<string> Situations = Scenarios.Any(mayStop: true).Generator.Select(scenario => SituationJson.Write(scenario.Situation with
    {
        Climate = [new(new("team-a"), Readiness.Go)],
        ChannelsDown = [Channel.Teams, new("mail")],
    }));

    private static readonly Gen<string> States = Arb.From(Gen.Choose(0, int.MaxValue)).Generator.Select(seed => StateJson.Write(Grown(seed)));

    [Fact]
    public void Fact_WrongInBytes_IsReadOrRefused() => Reads("Facts, bytes", Fuzzed.InBytes(Facts), ReadFact, 2000);

    [Fact]
    public void Fact_WrongInStructure_IsReadOrRefused() => Reads("Facts, structure", Fuzzed.InStructure(Facts), ReadFact, 3000);

    [Fact]
    public void Situation_WrongInBytes_IsReadOrRefused() => Reads("Situations, bytes", Fuzzed.InBytes(Situations), ReadSituation, 400);

    [Fact]
    public void Situation_WrongInStructure_IsReadOrRefused() => Reads("Situations, structure", Fuzzed.InStructure(Situations), ReadSituation, 400);

    [Fact]
    public void State_WrongInBytes_IsReadOrRefused() => Reads("States, bytes", Fuzzed.InBytes(States), ReadState, 150);

    [Fact]
    public void State_WrongInStructure_IsReadOrRefused() => Reads("States, structure", Fuzzed.InStructure(States), ReadState, 250);

    [Fact]
    public void State_OfOtherValues_IsReadOrRefused() => Reads("States, values", Fuzzed.InValues(States), ReadState, 80);

    private static void Reads(string what, Arbitrary<Fuzzed> documents, Func<Fuzzed, bool> read, int cases)
    {
        using var tally = new Tally(what);
        Law.Holds(
            what + ": read or refused, never an exception",
            documents,
            document => { tally.Count(read(document)); },
            cases);
        Assert.True(tally.IsBoth(0.05), $"{what}: accepted and refused must each be at least one in twenty; {tally}");
    }

    private static bool ReadFact(Fuzzed document)
    {
        var result = FactJson.Read(document.Bytes);
        Same(result, FactJson.Read(document.Text), document);
        Same(FactJson.Read(document.Bytes, new() { MakeMissingIds = true }), FactJson.Read(document.Text, new() { MakeMissingIds = true }), document);
        if (!Readable.Clear(result).TryGet(out var fact))
        {
            return false;
        }

        var line = FactJson.Write(fact);
        Assert.Equal(fact, FactJson.Read(line).Value);
        Assert.Equal(line, FactJson.Write(FactJson.Read(line).Value!));
        var evolution = Evolver.Evolve(PersonState.Empty(fact.Person), fact, NounGen.Last, Around);
        if (evolution.Verdict is Rejected { Problem: var problem })
        {
            Readable.Clear(problem);
        }

        var state = StateJson.Write(evolution.State);
        Assert.Equal(evolution.State, StateJson.Read(state).Value);
        return true;
    }

    private static bool ReadSituation(Fuzzed document)
    {
        var result = SituationJson.Read(document.Bytes);
        Same(result, SituationJson.Read(document.Text), document);
        if (!Readable.Clear(result).TryGet(out var situation))
        {
            return false;
        }

        Assert.Equal(situation, SituationJson.Read(SituationJson.Write(situation)).Value);
        foreach (var moment in new[] { Moment.Ordinary, Moment.OnRequest })
        {
            var decision = Scenario.Engine.Decide(Exercise.Willing, situation, moment, Exercise.Monday);
            Assert.NotEmpty(decision.Findings);
            DecisionJson.Write(decision);
            Scenario.Engine.Explain(decision, Language.Dutch);
        }

        return true;
    }

    private static bool ReadState(Fuzzed document)
    {
        var result = StateJson.Read(document.Bytes);
        Same(result, StateJson.Read(document.Text), document);
        if (!Readable.Clear(result).TryGet(out var state))
        {
            return false;
        }

        var line = StateJson.Write(state);
        Assert.Equal(state, StateJson.Read(line).Value);
        Assert.Equal(StateJson.ETagOf(state), StateJson.ETagOf(StateJson.Read(line).Value!));
        Exercise.Wholly(state);
        return true;
    }

    private static PersonState Grown(int seed)
    {
        var random = new Random(seed);
        var history = Histories.Build(seed, 10 + random.Next(90), 20 + random.Next(500), withRetractions: true, enrolled: random.Next(5) > 0);
        return Scenario.Engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End + Duration.FromDays(1)).State;
    }

    /// <summary>Where the bytes are Unicode, they and the text give the same.</summary>
    private static void Same<T>(JsonResult<T> one, JsonResult<T> other, Fuzzed document)
        where T : class
    {
        if (document.Bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(document.Text)))
        {
            Assert.Equal(one.Value, other.Value);
            Assert.Equal(one.Problems, other.Problems);
        }
    }
}
