using System;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>Policies that came into force one after another, as one document.</summary>
public class PolicyTimelineJsonTests
{
    private static readonly Instant September = Instant.FromUtc(2026, 9, 1, 0, 0);

    [Fact]
    public void Write_Timeline_ReadsTheSame()
    {
        var timeline = new PolicyTimeline([new(Instant.MinValue, Policy.Default), new(September, Policy.Default with { Version = "default@2" })]);
        var line = PolicyTimelineJson.Write(timeline);
        Assert.StartsWith("""{"schema":"advocacy-policies/1","periods":[{"policy":{"schema":"advocacy-policy/3","version":"default@1",""", line, StringComparison.Ordinal);
        Assert.Contains("""},{"from":"2026-09-01T00:00:00Z","policy":{""", line, StringComparison.Ordinal);
        Assert.Equal(timeline.Entries, PolicyTimelineJson.Read(line).Value!.Entries);
        Assert.Equal(timeline.Entries, PolicyTimelineJson.Read(System.Text.Encoding.UTF8.GetBytes(PolicyJson.Indent(line))).Value!.Entries);
    }

    [Fact]
    public void INV_41_Timeline_WrittenAndRead_IsTheSame() => Law.Holds(
        "INV-41 read(write(timeline)) = timeline",
        FsCheck.Fluent.Arb.From(FsCheck.Fluent.Gen.Select(FsCheck.Fluent.Gen.Choose(0, int.MaxValue), Drawn)),
        timeline =>
        {
            var line = PolicyTimelineJson.Write(timeline);
            var read = PolicyTimelineJson.Read(line);
            Assert.Empty(read.Problems);
            Assert.Equal(timeline.Entries, read.Value!.Entries);
            Assert.Equal(line, PolicyTimelineJson.Write(read.Value));
        },
        20,
        ("there are several", timeline => timeline.Entries.Count > 1, 0.5),
        ("the first has a beginning", timeline => timeline.Entries[0].From > Instant.MinValue, 0.2));

    /// <summary>Each policy may be in the form of its time.</summary>
    [Fact]
    public void Read_OldPolicyInIt_IsMoved()
    {
        var read = PolicyTimelineJson.Read("""{"schema":"advocacy-policies/1","periods":[{"policy":{"schema":"advocacy-policy/1","version":"a@1","basedOn":"default@1","habits":{"rhythmUnit":2}}}]}""");
        Assert.Equal(Advocacy.Engine.Habits.RhythmUnit.Days, Assert.Single(read.Value!.Entries).Policy.Habits.RhythmUnit);
    }

    [Fact]
    public void Read_ManyFaults_TellsAllWithTheirPlaces()
    {
        var json = """
            {
              "schema": "advocacy-policies/1",
              "periods": [
                { "from": "2026-01-01T00:00:00Z", "policy": { "schema": "advocacy-policy/3", "version": "a@1", "basedOn": "default@1" } },
                { "policy": { "schema": "advocacy-policy/3", "version": "b@1", "basedOn": "default@1", "habits": { "repairWeeks": 99 } } },
                { "from": "yesterday", "policy": { "schema": "advocacy-policy/9", "version": "b@1" } }
              ]
            }
            """;
        Assert.Equal(
            ["5:119 AE1001 periods[1].policy.habits.repairWeeks", "6:15 AE3007 periods[2].from", "6:50 AE3009 periods[2].policy.schema"],
            Places(PolicyTimelineJson.Read(json)));
    }

    [Fact]
    public void Read_Disordered_SaysWhich()
    {
        var json = """
            {"schema":"advocacy-policies/1","periods":[
            {"from":"2026-09-01T00:00:00Z","policy":{"schema":"advocacy-policy/3","version":"a@1","basedOn":"default@1"}},
            {"from":"2026-09-01T02:00:00+02:00","policy":{"schema":"advocacy-policy/3","version":"b@1","basedOn":"default@1"}},
            {"policy":{"schema":"advocacy-policy/3","version":"c@1","basedOn":"default@1"}}]}
            """;
        Assert.Equal(["3:9 AE1007 periods[1].from", "4:1 AE3003 periods[2].from"], Places(PolicyTimelineJson.Read(json)));
    }

    [Fact]
    public void Read_TwoHistories_SaysWhich()
    {
        var json = """
            {"schema":"advocacy-policies/1","periods":[
            {"policy":{"schema":"advocacy-policy/3","version":"a@1","basedOn":"default@1","history":{"retentionDays":400}}},
            {"from":"2026-09-01T00:00:00Z","policy":{"schema":"advocacy-policy/3","version":"b@1","basedOn":"default@1","history":{"retentionDays":350}}}]}
            """;
        Assert.Equal(["3:119 AE1002 periods[1].policy.history"], Places(PolicyTimelineJson.Read(json)));
    }

    [Theory]
    [InlineData("""{"schema":"advocacy-policies/2","periods":[]}""", "1:11 AE3009 schema")]
    [InlineData("""{"schema":"advocacy-policies/1","periods":[]}""", "1:43 AE2010 periods")]
    [InlineData("""{"periods":[]}""", "1:1 AE3003 schema")]
    [InlineData("[]", "1:1 AE3002 $")]
    public void Read_WhatIsNoTimeline_IsAProblem(string json, string expected) => Assert.Equal([expected], Places(PolicyTimelineJson.Read(json)));

    private static System.Collections.Generic.IEnumerable<string> Places(JsonResult<PolicyTimeline> read) =>
        read.Problems.Select(problem => FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code} {problem.Path}"));

    private static PolicyTimeline Drawn(int seed)
    {
        var random = new Random(seed);
        var from = random.Next(2) == 0 ? Instant.MinValue : September;
        var first = PolicyGen.BuildValid(random);
        return new(ValueList.From(Enumerable.Range(0, 1 + random.Next(3)).Select(i => new PolicyPeriod(
            i == 0 ? from : September + Duration.FromHours(i * (1 + random.Next(1000))) + Duration.FromDays(i * 100) + Duration.FromNanoseconds(random.Next()),
            i == 0 ? first : Later(random, first, i)))));
    }

    /// <summary>A policy that holds facts as long as the first one.</summary>
    private static Policy Later(Random random, Policy first, int place)
    {
        var drawn = PolicyGen.BuildValid(random) with { History = first.History };
        return PolicyValidation.Validate(drawn).IsEmpty ? drawn : first with { Version = FormattableString.Invariant($"{first.Version}-{place}") };
    }
}
