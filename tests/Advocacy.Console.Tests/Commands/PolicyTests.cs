using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The command policy, and documents of policies wherever a policy is asked for.</summary>
public sealed class PolicyTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Check_RightDocument_SaysSo()
    {
        var file = Small();
        var ran = InProcess.Run("policy", "check", file);
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
        Assert.Equal($"{file}: policy acme@1, nothing wrong. 3 parameters differ from the default, of {Policy.Parameters.Count}.", Assert.Single(ran.Lines));
        var line = Assert.Single(InProcess.Run("policy", "check", file, "--format", "json").Json);
        Assert.Equal(("acme@1", 3), (line.GetProperty("version").GetString(), line.GetProperty("differing").GetInt32()));
    }

    [Fact]
    public void Check_WrongDocument_TellsAllWithLineAndColumn()
    {
        var file = Wrong();
        var ran = InProcess.Run("policy", "check", file);
        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.Equal(
            [
                file + ":3:15: AE3004 habits.forgivenMises: one of: growthPerRepetition, ",
                file + ":3:49: AE3006 habits.rhythmUnit: 'workday', allowed: one of: weeks, workdays, days; did you mean 'workdays'?",
                file + ":3:75: AE1001 habits.repairWeeks: '99', allowed: a whole number from 0 to 12 (weeks)",
                "3 problems.",
            ],
            ran.ErrorLines.Select((line, i) => i == 0 ? line[..line.IndexOf("breakAfterDays", StringComparison.Ordinal)] : line));
        Assert.EndsWith("; did you mean 'forgivenMisses'?", ran.ErrorLines[0]);

        var json = InProcess.Run("policy", "check", file, "--format", "json").ErrorLines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([(3, 15), (3, 49), (3, 75)], json.Select(line => (line.GetProperty("line").GetInt32(), line.GetProperty("column").GetInt32())));
        Assert.Equal("did you mean 'workdays'?", json[1].GetProperty("hint").GetString());
        Assert.False(json[2].TryGetProperty("hint", out _));
    }

    [Fact]
    public void Check_Timeline_SaysSoOfEachPolicy()
    {
        var file = files.Write("timeline.json", """
            { "schema": "advocacy-policies/1", "periods": [
              { "policy": { "schema": "advocacy-policy/3", "version": "acme@1", "basedOn": "default@1" } },
              { "from": "2026-03-01T00:00:00Z", "policy": { "schema": "advocacy-policy/3", "version": "acme@2", "basedOn": "default@1", "habits": { "repairWeeks": 3 } } } ] }
            """);
        var ran = InProcess.Run("policy", "check", file);
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
        Assert.Equal(
            [
                $"{file}: policy acme@1, nothing wrong. 0 parameters differ from the default, of {Policy.Parameters.Count}.",
                $"{file}: policy acme@2 from 2026-03-01T00:00:00Z on, nothing wrong. 1 parameter differs from the default, of {Policy.Parameters.Count}.",
            ],
            ran.Lines);
        Assert.Equal(["acme@1", "acme@2"], InProcess.Run("policy", "check", file, "--format", "json").Json.Select(line => line.GetProperty("version").GetString()));
    }

    /// <summary>Of each period what is wrong with it, where it stands, and what is wrong between them.</summary>
    [Fact]
    public void Check_WrongTimeline_TellsAllWithTheirPlaces()
    {
        var file = files.Write("timeline.json", """
            { "schema": "advocacy-policies/1", "periods": [
              { "policy": { "schema": "advocacy-policy/3", "version": "acme@1", "basedOn": "default@1", "habits": { "repairWeeks": 99 } } },
              { "from": "2026-03-01T00:00:00Z", "policy": { "schema": "advocacy-policy/3", "version": "acme@2", "basedOn": "default@1", "prompts": { "mostPerDay": 3 } } } ] }
            """);
        var ran = InProcess.Run("policy", "check", file);
        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.Contains(ran.ErrorLines, line => line.StartsWith(file + ":2:", StringComparison.Ordinal) && line.Contains("periods[0].policy.habits.repairWeeks: '99'", StringComparison.Ordinal));
        Assert.Contains(ran.ErrorLines, line => line.StartsWith(file + ":3:", StringComparison.Ordinal) && line.Contains("periods[1].policy.prompts.mostPerDay", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_StandardInput_IsRead() => Assert.Equal(ExitCodes.Done, InProcess.RunWith(PolicyJson.Write(Policy.Default), "policy", "check", "-").Code);

    [Fact]
    public void Check_NoSuchFile_IsAProblem()
    {
        var ran = InProcess.Run("policy", "check", files.New("none.json"));
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("AE8002", ran.Error);
    }

    [Fact]
    public void Default_Presets_AreDocumentsOfThem()
    {
        Assert.Equal(Policy.Default, PolicyJson.Read(InProcess.Run("policy", "default").Output).Value);
        var activating = PolicyJson.Read(InProcess.Run("policy", "default", "--preset", "activating").Output).Value!;
        Assert.Equal(Policy.Activating(activating.Agreement!), activating);
        Assert.Equal(Policy.Reference, PolicyJson.Read(InProcess.Run("policy", "default", "--preset", "reference").Output).Value);
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("policy", "default", "--preset", "other").Code);
    }

    [Fact]
    public void Schema_IsThatOfTheEngine() => Assert.Equal(PolicyJson.Schema, InProcess.Run("policy", "schema").Output);

    [Fact]
    public void Diff_TwoDocuments_IsAsApproved()
    {
        var file = files.Write(
            "other.json",
            "{ \"schema\": \"advocacy-policy/3\", \"version\": \"acme@2\", \"basedOn\": \"default@1\",",
            "  \"habits\": { \"rhythmUnit\": \"days\", \"forgivenMisses\": 2 }, \"behavior\": { \"actionLine\": 0.3 },",
            "  \"agreement\": { \"by\": \"works council\", \"on\": \"2026-01-05\", \"hasRepresentatives\": true },",
            "  \"guideline\": { \"allowed\": [\"own-opinion\", \"public-news\", \"vacancy\", \"a-song\"] },",
            "  \"rewards\": { \"caps\": [{ \"id\": \"points-a-week\", \"most\": 30, \"period\": \"week\" }, { \"id\": \"points-a-day\", \"most\": 20, \"period\": \"day\" }] } }");
        Approved.CheckRun("policy-diff", ["policy", "diff", "default", file], Folder());
        var lines = InProcess.Run("policy", "diff", "default", file, "--format", "json").Json;
        Assert.Equal(
            ["added rewards.caps.points-a-day", "changed rewards.caps.points-a-week.most", "removed rewards.caps.team-points-a-week"],
            lines.Where(line => line.GetProperty("path").GetString()!.StartsWith("rewards.caps.", StringComparison.Ordinal))
                .Select(line => line.GetProperty("what").GetString() + " " + line.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Diff_TheSame_IsNone()
    {
        Assert.Contains("No difference.", InProcess.Run("policy", "diff", "activating", "activating").Output);
        Assert.Empty(InProcess.Run("policy", "diff", "default", "default", "--format", "json").Output);
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("policy", "diff", "default", Wrong()).Code);
    }

    [Theory]
    [InlineData("default", "default@1")]
    [InlineData("activating", "activating@1")]
    [InlineData("reference", "reference@1")]
    public void Presets_ByName_AreTakenWhereverAPolicyIs(string name, string version)
    {
        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (InProcess.Run("policy", "check", name).Code, InProcess.Run("policy", "advise", name).Code));
        Assert.Contains(version, InProcess.Run("policy", "summary", name).Output);
        Assert.Equal(name == "default", InProcess.Run("policy", "diff", "default", name, "--format", "json").Json.Count == 0);
        Assert.Equal(InProcess.Run("policy", "default").Output == InProcess.Run("policy", "default", "--preset", name).Output, name == "default");
    }

    [Fact]
    public void Migrate_OldDocument_IsOneThatCanBeChecked()
    {
        var old = files.Write("old.json", "{\"schema\":\"advocacy-policy/1\",\"version\":\"a@1\",\"basedOn\":\"default@1\",\"habits\":{\"rhythmUnit\":1}}");
        var ran = InProcess.Run("policy", "migrate", old);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("\"rhythmUnit\": \"workdays\"", ran.Output);
        Assert.Equal(ExitCodes.Done, InProcess.RunWith(ran.Output, "policy", "check", "-").Code);
        Assert.Equal(ExitCodes.BadInput, InProcess.RunWith("{}", "policy", "migrate", "-").Code);
    }

    [Fact]
    public void Policy_OfOtherCommands_MayBeADocument()
    {
        var whole = files.Write("activating.json", InProcess.Run("policy", "default", "--preset", "activating").Output.Replace("\"activating@1\"", "\"acme@9\"", StringComparison.Ordinal));
        Assert.Contains("policy acme@9", InProcess.Run("rewards", "--policy", whole).Output);
        Assert.Contains("policy acme@9", InProcess.Run("rewards", "preview", "--rules", "team", "--policy", whole).Output);
        var small = Small();
        var refused = InProcess.Run("rewards", "--policy", small);
        Assert.Equal(ExitCodes.BadInput, refused.Code);
        Assert.Contains("points or badges switched on", refused.Error);
        var wrong = InProcess.Run("rewards", "--policy", Wrong());
        Assert.Equal(ExitCodes.BadInput, wrong.Code);
        Assert.Contains(":3:49: AE3006 habits.rhythmUnit", wrong.Error);
        Assert.DoesNotContain("switched on", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("rewards", "--policy", "-").Code);
    }

    [Fact]
    public void Preview_RulesOfADocument_AreThose()
    {
        var rules = files.Write("rules.json", "{\"schema\":\"advocacy-policy/3\",\"version\":\"r@1\",\"basedOn\":\"default@1\",\"rewards\":{\"rules\":[{\"id\":\"only\",\"on\":\"idea\",\"amount\":7}],\"badges\":[]}}");
        var lines = InProcess.Run("rewards", "preview", "--rules", rules, "--format", "json").Json;
        Assert.Equal("only", Assert.Single(lines[0].GetProperty("rules").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("rewards", "preview", "--rules", Wrong()).Code);
    }

    private string Small() => files.Write(
        "small.json",
        "{ \"schema\": \"advocacy-policy/3\", \"version\": \"acme@1\", \"basedOn\": \"default@1\",",
        "  \"habits\": { \"rhythmUnit\": \"workdays\", \"forgivenMisses\": 2 }, \"mechanisms\": { \"aiDrafts\": true } }");

    private string Wrong() => files.Write(
        "wrong.json",
        "{",
        "  \"schema\": \"advocacy-policy/3\", \"version\": \"acme@1\", \"basedOn\": \"default@1\",",
        "  \"habits\": { \"forgivenMises\": 2, \"rhythmUnit\": \"workday\", \"repairWeeks\": 99 }",
        "}");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
