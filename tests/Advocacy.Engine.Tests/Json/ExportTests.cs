using System;
using System.Linq;
using System.Text.Json.Nodes;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>What a person gets to take along is all there is, and gives the same state again.</summary>
public class ExportTests
{
    private static readonly Surroundings s_around = new(new(Policy.Default), DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_18_Export_ImportsBackToTheSameState() => Law.Holds(
        "INV-18 an export holds everything and imports back to the same state, byte for byte",
        Scenarios.Any(),
        scenario =>
        {
            var export = Of(scenario);
            var text = ExportJson.Write(export);
            var read = ExportJson.Read(text);
            Assert.Empty(read.Problems);
            Assert.Equal(StateJson.Write(scenario.State), StateJson.Write(read.Value!.State));
            Assert.Equal(scenario.State, read.Value.State);
            Assert.Equal(export, read.Value);
            Assert.Equal(text, ExportJson.Write(read.Value));
            Assert.All(scenario.History.Facts, fact => Assert.Contains(FactJson.Write(fact), text, StringComparison.Ordinal));
        },
        100,
        ("something is folded", scenario => scenario.State.Checkpoint.Through is not null, 0.3),
        ("there is a decision to prompt", scenario => scenario.Decide() is Prompt, 0.05));

    [Fact]
    public void INV_18_Export_OfSomebodyOfWhomEverythingIsHeld_ImportsBack()
    {
        var state = StateJson.Read(GoldenTests.Lines("Golden.state.json").Single()).Value!;
        var export = PersonExport.Described(
            new()
            {
                At = Instant.FromUtc(2026, 8, 18, 8, 0),
                State = state,
                OtherIds = [new("p-0")],
                Outcomes =
                [
                    new(new("o-1"), OutcomeKind.PhaseEntered, "application", false),
                    new(new("o-2"), OutcomeKind.Rewarded, "f-1/r", true) { Currency = Currency.Points, Amount = 7, FinalFrom = Instant.FromUtc(2026, 8, 19, 8, 0) },
                ],
            },
            s_around);
        var read = ExportJson.Read(ExportJson.Write(export));
        Assert.Empty(read.Problems);
        Assert.Equal(export, read.Value);
        Assert.Equal(StateJson.Write(state), StateJson.Write(read.Value!.State));
        Assert.Equal(
            [PieceKind.TakingPart, .. Enum.GetValues<PieceKind>().Where(kind => kind is (>= PieceKind.Events and < PieceKind.HostFacts) or PieceKind.HostOutcomes)],
            export.Pieces.Select(piece => piece.Kind));
    }

    [Fact]
    public void INV_18_Results_TellOfThePersonAndOfNobodyElse()
    {
        var (one, other) = (new PersonId("p-1"), new PersonId("p-2"));
        var request = new FeedbackRequest(new("act-1"), one, other, Crowd.Final);
        var league = new LeagueResult(Crowd.August, [new(other, 30, 1, false), new(one, 20, 2, true)], true);
        ExportedResult[] results =
        [
            ExportedResult.Of(league, one)!,
            ExportedResult.Of(request, one)!,
            ExportedResult.Of(request, other)!,
            ExportedResult.Of(new Pair(one, other, Crowd.August), one)!,
            ExportedResult.Of(new RecognitionSuggestion(one, RecognitionForm.ShoutOut, new("act-1"), ProgrammeReasons.Off.With()), one)!,
        ];
        Assert.Equal(
            [
                new(ResultKind.LeaguePlace, "2026-08@Europe/Amsterdam") { Points = 20, Rank = 2 },
                new(ResultKind.FeedbackAsked, "act-1") { At = Crowd.Final },
                new(ResultKind.AskedAsExpert, string.Empty) { At = Crowd.Final },
                new(ResultKind.Paired, "2026-08@Europe/Amsterdam"),
                new(ResultKind.Suggested, "act-1"),
            ],
            results);
        Assert.All(results, result => Assert.DoesNotContain("p-", result.ToString(), StringComparison.Ordinal));
        var stranger = new PersonId("p-3");
        Assert.Null(ExportedResult.Of(league, stranger) ?? ExportedResult.Of(request, stranger) ?? ExportedResult.Of(new Pair(one, other, Crowd.August), stranger));

        var crowd = Crowd.Of(Crowd.Open("p-1", 30), Crowd.Open("p-2", 20));
        var act = new Acted { Id = new("act-1"), Person = one, At = Crowd.August.Start + Duration.FromDays(2), Kind = ActKind.Post };
        var award = Awards.Decide(Crowd.Call(AwardKind.Raffle), [act], crowd.Taking()).Value!.Winners.Single();
        Assert.Equal(new(ResultKind.Award, award.Id), ExportedResult.Of(award, one));
        Assert.Null(ExportedResult.Of(award, other));
    }

    [Fact]
    public void Read_Damaged_TellsAllThatIsWrong()
    {
        var host = new Host();
        host.Place(Histories.Start);
        var text = ExportJson.Write(new() { At = Histories.Start, State = host.State, Facts = [new OptedOut { Id = new("o"), Person = host.Person, At = Histories.Start }] });
        var document = JsonNode.Parse(text)!.AsObject();
        document["at"] = "yesterday";
        document["facts"]![0]!["type"] = "vanished";
        document["state"]!["registers"]![0]!["zone"] = 7;
        document["more"] = 1;
        Assert.Equal(
            ["at", "state.registers[0].zone", "facts[0].type", "more"],
            ExportJson.Read(document.ToJsonString()).Problems.Select(problem => problem.Path));

        document = JsonNode.Parse(text)!.AsObject();
        document["facts"]![0]!["person"] = "p-2";
        Assert.Equal([(ProblemCodes.OtherPerson, "facts[0].person")], ExportJson.Read(document.ToJsonString()).Problems.Select(problem => (problem.Code, problem.Path)));
        document["schema"] = "advocacy-export/2";
        Assert.Equal([ProblemCodes.SchemaUnknown], ExportJson.Read(document.ToJsonString()).Problems.Select(problem => problem.Code));
        Assert.NotEmpty(ExportJson.Read("{").Problems);
        Assert.NotEmpty(ExportJson.Read("[]").Problems);
    }

    [Fact]
    public void Write_OfAFactOfSomebodyElse_IsAMistake() => Assert.Throws<ArgumentException>(() =>
        ExportJson.Write(new() { At = Histories.Start, State = PersonState.Empty(new("p-1")), Facts = [new OptedOut { Id = new("o"), Person = new("p-2"), At = Histories.Start }] }));

    /// <summary>The host kept facts and decisions under either id, and went on with a third.</summary>
    [Fact]
    public void INV_18_ExportAfterAMerge_TakesWhatTheHostKeptUnderEveryId()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Place(Histories.Start);
        one.Enrol(Histories.Start, true, 0.9);
        other.Take(new OptedOut { Id = new("f-000001"), Person = other.Person, At = Histories.Start + Duration.FromDays(1) });
        var export = new PersonExport
        {
            At = Histories.Start + Duration.FromDays(2),
            State = Scenario.Engine.Merge(one.State, other.State, new("p-3")).State,
            OtherIds = [one.Person, other.Person],
            Facts = [.. one.Facts, .. other.Facts],
            Decisions = [one.Engine.Decide(one.State, one.Situation, Moment.Ordinary, Histories.Start) with { Inputs = null }],
        };
        var read = ExportJson.Read(ExportJson.Write(export));
        Assert.Empty(read.Problems);
        Assert.Equal(export, read.Value);
        Assert.Equal(["p-1", "p-1", "p-2"], read.Value!.Facts.Select(fact => fact.Person.Value));

        // Of whoever else it is still a mistake to write, and a problem to read.
        var stranger = export with { OtherIds = [one.Person] };
        Assert.Throws<ArgumentException>(() => ExportJson.Write(stranger));
        var document = JsonNode.Parse(ExportJson.Write(export))!.AsObject();
        document["otherIds"] = new JsonArray("p-1");
        Assert.Equal([(ProblemCodes.OtherPerson, "facts[2].person")], ExportJson.Read(document.ToJsonString()).Problems.Select(problem => (problem.Code, problem.Path)));
    }

    private static PersonExport Of(Scenario scenario) => PersonExport.Described(
        new()
        {
            At = scenario.Now,
            State = scenario.State,
            Told = Scenario.Engine.Tell(scenario.State, scenario.Now, Language.Dutch),
            Facts = ValueList.From(scenario.History.Facts),
            Decisions = [scenario.Decide() with { Inputs = null }],
        },
        s_around);
}
