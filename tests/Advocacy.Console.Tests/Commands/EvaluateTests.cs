using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>What a log says of prompts and of other policies, held to sums over its lines.</summary>
public sealed class EvaluateTests(SimulatedLog log)
{
    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate-moderated", "--outcome", "acted", "adapted", "--moderators", "week", "--controls")]
    public void Run_SimulatedLog_IsAsApproved(string name, params string[] more) => Approved.CheckRun(name, ["evaluate", "--log", log.Rows, .. more], Folder());

    [Fact]
    public void Run_Log_IsNamedByTheHashOfItsFile()
    {
        var head = Head("--log", log.Rows);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(log.Rows))), head.GetProperty("digest").GetString());
        Assert.Equal((File.ReadLines(log.Rows).Count(), "sound"), (head.GetProperty("rows").GetInt32(), head.GetProperty("verdict").GetString()));
    }

    /// <summary>Every draw was with a half, so that without controls the effect is the difference of two means.</summary>
    [Fact]
    public void Run_WithoutControls_IsTheDifferenceOfMeans()
    {
        var drawn = log.New("drawn.jsonl");
        File.WriteAllLines(drawn, new DrawnRows(0.1, 0.15, 0.3, StrongTurnsAway: 0.1).Of(100));
        IsDifferenceOfMeans(log.Rows);
        IsDifferenceOfMeans(drawn, "--pseudonyms");
        Assert.Contains(Rows(drawn), row => row.GetProperty("optedOut").GetBoolean());
    }

    private static void IsDifferenceOfMeans(string log, params string[] more)
    {
        var lines = InProcess.Run(["evaluate", "--log", log, .. more, "--controls", "--format", "json"]).Json;
        var rows = Rows(log);
        Assert.All(rows, row => Assert.Equal(0.5, row.GetProperty("silence").GetDouble()));
        Dictionary<string, Func<JsonElement, double>> outcomes = new()
        {
            ["acted"] = row => row.GetProperty("acted").GetBoolean() ? 1 : 0,
            ["turned-away"] = row => row.GetProperty("muted").GetBoolean() || row.GetProperty("optedOut").GetBoolean() ? 1 : 0,
            ["reward"] = Worth,
        };
        foreach (var line in lines.Where(line => line.GetProperty("entry").GetString() == "effect" && line.GetProperty("refusals").GetArrayLength() == 0))
        {
            var of = outcomes[line.GetProperty("outcome").GetString()!];
            var (with, without) = (rows.Where(IsPrompted).Average(of), rows.Where(row => !IsPrompted(row)).Average(of));
            Assert.Equal(with - without, line.GetProperty("difference")[0].GetProperty("value").GetDouble(), 1e-9);
            if (line.GetProperty("logRelativeRisk") is var relative && relative.GetArrayLength() > 0)
            {
                Assert.Equal(with / without, Math.Exp(relative[0].GetProperty("value").GetDouble()), 1e-6);
            }
        }
    }

    /// <summary>All weights are alike, so that silence each time brings the mean of silence, and a prompt each time that of prompts.</summary>
    [Fact]
    public void Run_OtherPolicies_AreMeansOfTheirDraws()
    {
        var told = InProcess.Run("evaluate", "--log", log.Rows, "--format", "json").Json.Where(line => line.GetProperty("entry").GetString() == "policy")
            .ToDictionary(line => line.GetProperty("policy").GetString()!, line => line.GetProperty("selfNormalised").GetProperty("value").GetDouble());
        Assert.Equal(Rows(log.Rows).Where(row => !IsPrompted(row)).Average(Worth), told["silence each time"], 1e-9);
        Assert.Equal(Rows(log.Rows).Where(IsPrompted).Average(Worth), told["a prompt each time"], 1e-9);
    }

    /// <summary>A change is judged by hand: each draw weighs as much as it would be likelier.</summary>
    [Fact]
    public void Run_Change_IsWeighedByItsProbabilities()
    {
        var line = InProcess.Run(["evaluate", "--log", log.Rows, .. SimulatedLog.Policy, "--change", "choosing.promptProbability=0.7", "--format", "json"]).Json[^1];
        Assert.Equal("+choosing.promptProbability=0.7", line.GetProperty("policy").GetString());
        var weighed = Rows(log.Rows).Select(row => (Row: row, Weight: row.GetProperty("warmUp").GetBoolean() ? 1 : IsPrompted(row) ? 1.4 : 0.6)).ToList();
        Assert.Contains(weighed, one => one.Weight != 1);
        Assert.Equal(weighed.Sum(one => one.Weight * Worth(one.Row)) / weighed.Sum(one => one.Weight), line.GetProperty("selfNormalised").GetProperty("value").GetDouble(), 1e-6);
    }

    /// <summary>What a host stored leads to the very log that the simulation wrote; pseudonyms and CSV keep all but ids.</summary>
    [Fact]
    public void Run_DecisionsAndFacts_GiveTheSameRows()
    {
        string[] history = ["--log", log.Decisions, "--facts", log.Facts, "--until", SimulatedLog.End, .. SimulatedLog.Policy];
        var again = log.New("again.jsonl");
        Assert.Equal(0, Head([.. history, "--out", again]).GetProperty("unfinished").GetInt32());
        Assert.Equal(File.ReadAllText(log.Rows), File.ReadAllText(again));

        var csv = log.New("rows.csv");
        Assert.Equal(Head("--log", log.Rows).GetProperty("digest").GetString(), Head([.. history, "--out", csv]).GetProperty("digest").GetString());
        Assert.Equal(Head("--log", log.Rows).GetProperty("digest").GetString(), Head("--log", csv).GetProperty("digest").GetString());

        var (key, hidden) = (log.New("secret.txt"), log.New("hidden.csv"));
        File.WriteAllText(key, "nobody guesses this one\n");
        Assert.Equal("sound", Head([.. history, "--key", key, "--out", hidden]).GetProperty("verdict").GetString());
        Assert.DoesNotContain("p-0", File.ReadAllText(hidden));
        Assert.Equal("wrong", Head("--log", hidden).GetProperty("verdict").GetString());
        Assert.Equal("sound", Head("--log", hidden, "--pseudonyms").GetProperty("verdict").GetString());
        Assert.True(Head(["--log", log.Decisions, "--facts", log.Facts, "--until", "2026-03-01T00:00Z", .. SimulatedLog.Policy]).GetProperty("unfinished").GetInt32() > 0);
    }

    [Fact]
    public void Run_DrawThatWasChanged_IsFoundAndNothingIsSaid()
    {
        var lines = File.ReadAllLines(log.Rows);
        var place = Array.FindIndex(lines, line => line.Contains("\"choice\":null", StringComparison.Ordinal));
        var arm = JsonDocument.Parse(lines[place]).RootElement.GetProperty("arms")[0];
        lines[place] = lines[place].Replace("\"choice\":null,\"probability\":0.5", "\"choice\":\"" + arm[0].GetString() + "\",\"probability\":" + arm[1].GetRawText(), StringComparison.Ordinal);
        var changed = log.New("changed.jsonl");
        File.WriteAllLines(changed, lines);
        var ran = InProcess.Run("evaluate", "--log", changed);
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("AE5035", ran.Output);
        Assert.DoesNotContain("What a prompt does", ran.Output);
        Assert.Equal(ExitCodes.Refused, InProcess.Run(["propose", "--log", changed, .. SimulatedLog.Policy]).Code);
    }

    [Fact]
    public void Run_FalseProbabilitiesOrNoDraws_AreRefused()
    {
        var rows = log.New("false.jsonl");
        File.WriteAllLines(rows, new DrawnRows(0.1, 0.1, 0.1) { IsFalse = true }.Of(100));
        var ran = InProcess.Run("evaluate", "--log", rows, "--pseudonyms");
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("not by chance", ran.Output);

        var quiet = log.New("quiet.jsonl");
        Assert.Contains("nothing was drawn", InProcess.Run("simulate", "ordinary", "--people", "60", "--weeks", "5", "--log", quiet).Output);
        var nothing = InProcess.Run("evaluate", "--log", quiet);
        Assert.Equal(ExitCodes.Refused, nothing.Code);
        Assert.Contains("Nothing was drawn", nothing.Output);
    }

    [Fact]
    public void Run_AnotherPolicy_IsNamed()
    {
        var ran = InProcess.Run("evaluate", "--log", log.Rows, "--policy", "activating");
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("AE5034", ran.Output);
        Assert.Contains("more: --format json", ran.Output);
        Wrong("--policy: 'activating@1', allowed: the policy that the log was drawn under: " + SimulatedLog.Version, "evaluate", "--log", log.Rows, "--policy", "activating", "--change", "choosing.promptProbability=0.7");
        Wrong("AE8001 --against", ["evaluate", "--log", log.Rows, .. SimulatedLog.Policy, "--change", "prompts.mostPerWeek=1"]);
        Wrong("--change choosing.promptProbability", ["evaluate", "--log", log.Rows, .. SimulatedLog.Policy, "--change", "choosing.promptProbability=2"]);
    }

    [Fact]
    public void Run_WrongFiles_AreToldWithTheirLines()
    {
        var lines = File.ReadAllLines(log.Rows);
        lines[1] = lines[1].Replace("\"silence\":0.5", "\"silence\":0.6", StringComparison.Ordinal);
        lines[3] = "{\"person\":";
        lines[4] = lines[4].Replace("\"motivation\"", "\"feeling\"", StringComparison.Ordinal);
        var wrong = log.New("wrong.jsonl");
        File.WriteAllLines(wrong, lines);
        var ran = InProcess.Run("evaluate", "--log", wrong, "--format", "json");
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Equal([2, 4, 5], ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()).Distinct().Order());

        Wrong("AE8003 --log", "evaluate", "--log", log.Decisions);
        Wrong(":1: AE8006 line", "evaluate", "--log", log.New("half.jsonl", File.ReadLines(log.Rows).First().Replace("p-0", "p-\uFFFD", StringComparison.Ordinal)));
        Wrong("AE8002", "evaluate", "--log", log.New("none.jsonl"));
        Wrong("AE8003 --log", "evaluate", "--log", Empty());
        Wrong("AE8001 --until", "evaluate", "--log", log.Decisions, "--facts", log.Facts, "--until", "tomorrow");
        Wrong("AE8012 --out", "evaluate", "--log", log.Rows, "--out", Path.Combine(log.New("nowhere"), "rows.csv"));
        Wrong("--moderators", "evaluate", "--log", log.Rows, "--moderators", "salary");
        Wrong("--outcome", "evaluate", "--log", log.Rows, "--outcome", "pride");
        Wrong("under a policy that has it", "evaluate", "--log", log.Decisions, "--facts", log.Facts);
        var key = log.New("key.txt");
        File.WriteAllText(key, "short");
        Wrong("AE8003 --key", "evaluate", "--log", log.Decisions, "--facts", log.Facts, "--key", key);
    }

    private static void Wrong(string named, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(named, ran.Error);
    }

    private static JsonElement Head(params string[] arguments) => InProcess.Run(["evaluate", .. arguments, "--format", "json"]).Json[0];

    private static bool IsPrompted(JsonElement row) => row.GetProperty("choice").ValueKind == JsonValueKind.String;

    private static double Worth(JsonElement row) =>
        (row.GetProperty("acted").GetBoolean() ? 1 : 0) - (row.GetProperty("muted").GetBoolean() || row.GetProperty("optedOut").GetBoolean() ? 1 : 0);

    private static List<JsonElement> Rows(string log) => [.. File.ReadLines(log).Select(line => JsonDocument.Parse(line).RootElement)];

    private string Empty()
    {
        var path = log.New("empty.jsonl");
        File.WriteAllText(path, string.Empty);
        return path;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
