using System;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

public class ScenarioTests
{
    private const string Frame = """ "name": "a", "about": "b", "start": "2026-01-05", "weeks": 4, "people": 10 """;

    public static TheoryData<string> Shipped => [.. ScenarioLibrary.Names];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Json_OfAShippedScenario_IsRead(string name)
    {
        var reading = ScenarioJson.Read(ScenarioLibrary.Json(name), SimulatedScenarios.Zones);
        Found.Nothing(reading.Problems.Select(problem => problem.ToString()));
        Assert.True(reading.TryGet(out var scenario));
        Assert.Equal(name, scenario.Name);
        Assert.InRange(scenario.Policies.Count, 2, 4);
    }

    [Fact]
    public void Names_Shipped_AreThoseAskedFor() => Assert.Equal(
        ["growing-company", "holiday-season", "launch-without-stories", "ordinary", "over-prompting", "reorganisation", "small-active-group", "stagnated-programme"],
        ScenarioLibrary.Names);

    [Fact]
    public void Named_NoneOfThatName_SaysWhichThereAre() =>
        Assert.Contains("ordinary", Assert.Throws<ArgumentException>(() => ScenarioLibrary.Named("none", SimulatedScenarios.Zones)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_EveryMember_IsTaken()
    {
        var scenario = Read(
            """
            "policies": [
              { "name": "one" },
              { "name": "two", "periods": [ { "fromWeek": 1, "set": { "prompts.mostItems": 5 } }, { "fromWeek": 3, "preset": "activating" } ] }
            ],
            "population": { "hope": 0.25, "teamSize": 4 }, "responses": { "novelty": 1.5 },
            "zones": [ { "zone": "Asia/Kolkata", "weight": 2 } ], "climate": "prepare", "supply": { "items": 7 },
            "events": [
              { "kind": "supply", "week": 2, "supply": { "stories": 3 } }, { "kind": "climate", "week": 2, "readiness": "listen" },
              { "kind": "reorganisation", "week": 3, "share": 0.5, "shock": 0.1, "weeks": 2 }, { "kind": "holidays", "dates": ["2026-01-06"] },
              { "kind": "leave", "week": 2, "share": 0.25, "weeks": 1 }, { "kind": "hires", "week": 4, "people": 5 },
              { "kind": "invitation", "week": 2, "share": 1 }, { "kind": "incident", "week": 1, "days": 3 }
            ]
            """).Scenario!;
        Assert.Equal((0.25, 4, 1.5, 7.0), (scenario.Population.Hope, scenario.Population.TeamSize, scenario.Responses.Novelty, scenario.Supply.Items));
        Assert.Equal(new("Asia/Kolkata", 2), Assert.Single(scenario.Zones));
        Assert.Equal(Readiness.Prepare, scenario.Climate);
        Assert.Equal(15, scenario.PeopleInAll);
        Assert.Equal<ScenarioEvent>(
            [
                new ScenarioEvent.Supply(2, new() { Stories = 3 }), new ScenarioEvent.Climate(2, Readiness.Listen), new ScenarioEvent.Reorganisation(3, 0.5, 0.1, 2),
                new ScenarioEvent.Holidays([new LocalDate(2026, 1, 6)]), new ScenarioEvent.Leave(2, 0.25, 1), new ScenarioEvent.Hires(4, 5),
                new ScenarioEvent.Invitation(2, 1), new ScenarioEvent.Incident(1, 3),
            ],
            scenario.Events);
        var two = scenario.Policies[1].Periods;
        Assert.Equal((1, 5, 3, true), (two[0].FromWeek, two[0].Policy.Prompts.MostItems, two[1].FromWeek, two[1].Policy.Mechanisms.NeedAgreement));
    }

    [Fact]
    public void Read_ADocumentFullOfMistakes_TellsThemAllAtOnce()
    {
        var problems = ScenarioJson.Read(
            """
            { "name": 7, "start": "2026-13-05", "weeks": 1.5, "people": 10, "people": 11, "hue": 1, "climate": "sunny", "zones": {},
              "population": { "hope": 2, "hoop": 1 }, "responses": [],
              "policies": [ { "name": "a", "preset": "wild", "set": { "prompts.mostItems": 50, "prompts.none": 1 } } ],
              "events": [ { "kind": "party" }, { "kind": "hires", "week": 1, "share": 1 } ] }
            """,
            SimulatedScenarios.Zones).Problems.Select(problem => problem.Code + " " + problem.Path).ToArray();
        Assert.Equal(
            [
                "AE1001 policies[0].set.prompts.mostItems", "AE1003 policies[0].set.prompts.none", "AE2008 population.hope", "AE3002 name", "AE3002 responses",
                "AE3002 weeks", "AE3002 zones", "AE3003 about", "AE3003 events[1].people", "AE3004 events[1].share", "AE3004 hue", "AE3004 population.hoop",
                "AE3005 people", "AE3006 climate", "AE3006 events[0].kind", "AE3006 policies[0].preset", "AE3007 start",
            ],
            problems.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "AE3001 line 1, byte 2")]
    [InlineData("[]", "AE3002 $")]
    [InlineData("{ \"name\": \"\\ud800\" }", "AE3001 $")]
    public void Read_NoScenarioAtAll_IsAProblem(string json, string expected) =>
        Assert.Contains(expected, ScenarioJson.Read(json, SimulatedScenarios.Zones).Problems.Select(problem => problem.Code + " " + problem.Path));

    [Theory]
    [InlineData("\"policies\": []", "policies")]
    [InlineData("\"policies\": [ { \"name\": \"a\" }, { \"name\": \"a\" } ]", "policies[1].name")]
    [InlineData("\"policies\": [ { \"name\": \"a\", \"periods\": [ { \"fromWeek\": 2 } ] } ]", "policies[0].periods")]
    [InlineData("\"policies\": [ { \"name\": \"a\", \"periods\": [ { \"fromWeek\": 1 }, { \"fromWeek\": 1 } ] } ]", "policies[0].periods[1].fromWeek")]
    [InlineData("\"policies\": [ { \"name\": \"a\" } ], \"zones\": [ { \"zone\": \"Mars/Olympus\", \"weight\": 0 } ]", "zones[0].zone zones[0].weight")]
    [InlineData("\"policies\": [ { \"name\": \"a\" } ], \"events\": [ { \"kind\": \"incident\", \"week\": 5, \"days\": 0 } ]", "events[0].week events[0].days")]
    [InlineData("\"policies\": [ { \"name\": \"a\" } ], \"events\": [ { \"kind\": \"holidays\", \"dates\": [\"2027-01-01\"] } ]", "events[0].dates")]
    [InlineData("\"policies\": [ { \"name\": \"a\" } ], \"supply\": { \"items\": 21 }", "supply.items")]
    public void Read_WhatContradictsItself_IsAProblem(string members, string paths) =>
        Assert.Equal(paths.Split(' '), Read(members).Problems.Select(problem => problem.Path));

    [Fact]
    public void Problems_ATuesday_IsNoStart() =>
        Assert.Equal(["start"], ScenarioCheck.Problems(SimulatedScenarios.Small with { Start = new(2026, 1, 6) }, SimulatedScenarios.Zones).Select(problem => problem.Path));

    private static ScenarioReading Read(string members) => ScenarioJson.Read("{" + Frame + "," + members + "}", SimulatedScenarios.Zones);
}
