using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>Documents of policies that were written under an older schema: each with the newest form it is to get, written by hand.</summary>
public class PolicyMigrationTests
{
    public static TheoryData<string, string> Documents => [.. Old("v1/"), .. Old("v2/")];

    private static IEnumerable<(string Version, string Name)> Old(string version) => PolicyGolden.Names(version).Select(name => (version, name[version.Length..]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Migrate_OldDocument_IsAsExpected(string version, string name)
    {
        var moved = PolicyJson.Migrate(PolicyGolden.Text(version + name));
        Assert.Empty(moved.Problems);
        using var actual = JsonDocument.Parse(moved.Value!);
        using var expected = JsonDocument.Parse(PolicyGolden.Text("v3/" + name));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), moved.Value);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_OldDocument_IsThePolicyOfTheNewOne(string version, string name)
    {
        var (old, newest) = (PolicyJson.Read(PolicyGolden.Text(version + name)), PolicyJson.Read(PolicyGolden.Text("v3/" + name)));
        Assert.Equal(newest.Value, old.Value);
        Assert.Equal(newest.Problems.Select(problem => (problem.Code, problem.Path, problem.Value, problem.Hint)), old.Problems.Select(problem => (problem.Code, problem.Path, problem.Value, problem.Hint)));
        Assert.Equal(name == "wrong.json", old.Value is null);
    }

    [Fact]
    public void Corpus_Everything_IsThePresetThatShips() => Assert.Equal(Policy.Default, PolicyJson.Read(PolicyGolden.Text("v1/everything.json")).Value);

    [Fact]
    public void Corpus_OldDocuments_HaveEveryChoice() => Assert.Equal(
        Policy.Parameters.Where(parameter => parameter.Kind == RuleParameterKind.Choice).Select(parameter => (parameter.Name, parameter.Names.Count)),
        Policy.Parameters.Where(parameter => parameter.Kind == RuleParameterKind.Choice).Select(parameter => (
            parameter.Name,
            PolicyGolden.Names("v1/").Select(name => PolicyJson.Read(PolicyGolden.Text(name)).Value).OfType<Policy>().Select(parameter.Of).Distinct().Count())));

    /// <summary>What is read once is paid once: a long text under many levels costs hardly more than the text, and a small older document little more than a newer one.</summary>
    [Fact]
    public void Migrate_LongAndDeepDocuments_CostNoMoreThanTheirLength()
    {
        var text = new string('x', 100_000);
        string Deep(int levels) => string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "\"" + text + "\"" + new string('}', levels);
        var (flat, deep) = (Allocated(() => PolicyJson.Indent(Deep(1))), Allocated(() => PolicyJson.Indent(Deep(60))));
        Assert.True(deep < 1.5 * flat, $"{deep} bytes under 60 levels, {flat} under one");

        string Timeline(string version, int periods) => """{ "schema": "advocacy-policies/1", "periods": [""" + string.Join(
            ",", Enumerable.Repeat("""{ "from": "2026-01-01T00:00:00Z", "policy": """ + PolicyGolden.Text(version + "/based-on-default.json") + " }", periods)) + "] }";
        var (old, newest) = (Allocated(() => PolicyTimelineJson.Read(Timeline("v1", 20))), Allocated(() => PolicyTimelineJson.Read(Timeline("v3", 20))));
        Assert.True(old < 1.5 * newest, $"{old} bytes for older periods, {newest} for newer ones");

        static long Allocated(Action act)
        {
            act();
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Migrate_NewestDocument_StaysAsItIs()
    {
        var line = PolicyJson.Write(Policy.Default);
        Assert.Equal(PolicyJson.Indent(line), PolicyJson.Migrate(line).Value);
    }

    /// <summary>A problem of an old document lies where the old document has it.</summary>
    [Fact]
    public void Read_OldDocumentWithAFault_SaysWhereInIt()
    {
        const string Old = """
            {
              "schema": "advocacy-policy/1", "version": "a@1", "basedOn": "default@1",
              "rewards": { "rounding": 1 },
              "habits": { "rhythmUnit": 0,
                "repairWeeks": 99 }
            }
            """;
        var problem = Assert.Single(PolicyJson.Read(Old).Problems);
        Assert.Equal((ProblemCodes.RuleOutOfBounds, "habits.repairWeeks", 5, 20), (problem.Code, problem.Path, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("""{"schema":"advocacy-policy/4","version":"a@1"}""", ProblemCodes.SchemaUnknown, "schema")]
    [InlineData("""{"schema":2,"version":"a@1"}""", ProblemCodes.SchemaUnknown, "schema")]
    [InlineData("""{"version":"a@1"}""", ProblemCodes.MemberMissing, "schema")]
    [InlineData("[]", ProblemCodes.WrongKind, "$")]
    [InlineData("{", ProblemCodes.Malformed, "$")]
    public void Migrate_WhatIsNoKnownDocument_IsTheOnlyProblem(string json, string code, string path)
    {
        Assert.Equal((code, path), Assert.Single(PolicyJson.Migrate(json).Problems.Select(problem => (problem.Code, problem.Path))));
        Assert.Equal((code, path), Assert.Single(PolicyJson.Read(json).Problems.Select(problem => (problem.Code, problem.Path))));
    }
}
