using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>What no facts can have led to is a problem of the state, by place and code, and not an exception, a hang or an overflow later.</summary>
public class StateRefusalTests
{
    [Theory]
    [InlineData("checkpoint.rhythm.earlier.next", "-2147483648", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.next", "-25577", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.next", "84100", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.lastKept", "2147483647", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.lost", "2147483647", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.sinceMiss", "-2", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.earlier.current", "4", ProblemCodes.Inconsistent)]
    [InlineData("checkpoint.rhythm.earlier.misses", "[10,9]", ProblemCodes.Disordered)]
    [InlineData("checkpoint.rhythm.kept", "[2,1]", ProblemCodes.Disordered)]
    [InlineData("checkpoint.rhythm.kept", "[1,1]", ProblemCodes.Disordered)]
    [InlineData("checkpoint.rhythm.kept", "[1,90000]", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.neutral", "[3,-2147483648]", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.rhythm.spared", "[4,4]", ProblemCodes.Disordered)]
    [InlineData("checkpoint.phases.stories", "-0.5", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.practice", "1e300", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.confidence", "1.01", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.acts", "-1", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.acts", "2147483647", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.consolidations", "2147483647", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.phases.practiceAt", "6", ProblemCodes.Inconsistent)]
    [InlineData("checkpoint.habits.repetitions", "-1", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.habits.lastDay", "2147483647", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.habits.automaticity", "8", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.behavior.declared.hope.value", "1.5", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.behavior.declared.hope.at", "\"-9998-01-01T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("checkpoint.prompts.contacts[0].at", "\"9999-12-31T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("checkpoint.prompts.contacts[0].validUntil", "\"9999-12-31T23:59:59Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("checkpoint.prompts.contacts[0].learned", "2", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.prompts.snoozedUntil", "\"2200-01-01T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("checkpoint.prompts.ignored", "-1", ProblemCodes.NumberOutOfRange)]
    [InlineData("checkpoint.prompts.observations", "[\"9999-12-31T09:00:00\"]", ProblemCodes.InstantOutOfRange)]
    [InlineData("checkpoint.prompts.observations", "[\"2026-08-05T09:00:00\",\"2026-08-05T10:00:00\"]", ProblemCodes.Disordered)]
    [InlineData("checkpoint.absences[0].to", "\"2026-08-05T00:00:00Z\"", ProblemCodes.IntervalReversed)]
    [InlineData("checkpoint.through", "\"2026-08-18T08:00:00.1Z\"", ProblemCodes.Disordered)]
    [InlineData("newest", "\"2026-08-18T08:00:01Z\"", ProblemCodes.Inconsistent)]
    [InlineData("newest", "null", ProblemCodes.Inconsistent)]
    [InlineData("events", "[]", ProblemCodes.Inconsistent)]
    [InlineData("events[0].at", "\"1899-12-31T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("events[0].id", "\"r-1\"", ProblemCodes.Inconsistent)]
    [InlineData("registers[0].at", "\"9999-12-31T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    [InlineData("tombstones[0].at", "\"9999-12-31T00:00:00Z\"", ProblemCodes.InstantOutOfRange)]
    public void Read_WhatCannotHaveComeAbout_IsAProblem(string path, string value, string code)
    {
        var problems = StateJson.Read(Golden(path, JsonNode.Parse(value))).Problems;
        Assert.Contains(problems, problem => problem.Code == code && (path == "events" || problem.Path.StartsWith(path, StringComparison.Ordinal)));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Allowed));
    }

    [Fact]
    public void Read_MoreMessagesThanAreHeld_IsAProblem()
    {
        var contacts = new JsonArray([.. Enumerable.Range(0, 65).Select(i => JsonNode.Parse(
            $$"""{"decision":"d-{{i:D3}}","at":"2026-08-18T08:00:00Z","validUntil":"2026-08-18T09:00:00Z"}"""))]);
        var problem = Assert.Single(StateJson.Read(Golden("checkpoint.prompts.contacts", contacts.DeepClone())).Problems);
        Assert.Equal(("checkpoint.prompts.contacts", ProblemCodes.NumberOutOfRange, "65"), (problem.Path, problem.Code, problem.Value));
        contacts.RemoveAt(64);
        Assert.Empty(StateJson.Read(Golden("checkpoint.prompts.contacts", contacts.DeepClone())).Problems);
        contacts.Insert(1, contacts[0]!.DeepClone());
        contacts.RemoveAt(64);
        Assert.Equal(
            [ProblemCodes.Inconsistent, ProblemCodes.Disordered],
            StateJson.Read(Golden("checkpoint.prompts.contacts", contacts.DeepClone())).Problems.Select(doubled => doubled.Code));
    }

    [Fact]
    public void Read_HeldFactThatCannotBeRight_IsAProblem()
    {
        var enrolled = JsonNode.Parse("""[{"type":"enrolled","id":"r-1","person":"p-1","at":"2026-08-18T08:00:00Z","by":"p-2","notice":"n","channels":["in-app"]}]""");
        var problem = Assert.Single(StateJson.Read(Golden("registers", enrolled)).Problems);
        Assert.Equal(("registers[0].by", ProblemCodes.NotEnrolledByThePerson), (problem.Path, problem.Code));
    }

    /// <summary>A problem tells a name and a value as far as a line holds it, never half a character.</summary>
    [Fact]
    public void Read_LongNamesAndValues_AreToldInShort()
    {
        var name = new string('n', 79) + "🎉" + new string('m', 5000);
        var problems = SituationJson.Read($$"""{"{{name}}":1,"climateElsewhere":"{{name}}"}""").Problems;
        Assert.Equal([new string('n', 79) + "…", "climateElsewhere"], problems.Select(problem => problem.Path));
        Assert.Equal(new string('n', 79) + "…", problems[1].Value);
    }

    /// <summary>The golden state with one value replaced.</summary>
    private static string Golden(string path, JsonNode? value)
    {
        using var stream = typeof(StateRefusalTests).Assembly.GetManifestResourceStream("Golden.state.json")!;
        using var reader = new StreamReader(stream);
        var root = JsonNode.Parse(reader.ReadToEnd())!;
        Assert.Empty(StateJson.Read(root.ToJsonString()).Problems);
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => step == "0" ? node[0]! : node[step]!);
        parent[steps[^1]] = value;
        return root.ToJsonString();
    }
}
