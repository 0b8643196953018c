using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

public sealed class LogTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Verify_LogOfDecide_FollowsFromItself()
    {
        var log = Log();
        var ran = InProcess.Run("verify", "--log", log);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        Assert.StartsWith($"{SampleFiles.Dossiers.Count} decisions on {SampleFiles.Dossiers.Count + 1} lines", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_LogThatIsThere_IsContinued()
    {
        var log = Log();
        Assert.Equal(ExitCodes.Done, Decide("--log", log).Code);
        var ran = InProcess.Run("verify", "--log", log);
        Assert.StartsWith($"{2 * SampleFiles.Dossiers.Count} decisions", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_Log_ChangesNoOutput() => Assert.Equal(Decide("--format", "json").Output, Decide("--format", "json", "--log", files.New("other.jsonl")).Output);

    [Fact]
    public void Verify_TamperedLog_NamesTheLines()
    {
        var log = Log();
        var lines = File.ReadAllLines(log);
        lines[5] = lines[5].Replace("\"actionLine\":0.25", "\"actionLine\":0.5", StringComparison.Ordinal);
        File.WriteAllLines(log, [.. lines[..20], .. lines[21..]]);

        var ran = InProcess.Run("verify", "--log", log);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(["6: AE3013 digest", "6: AE3012 actionLine", "21: AE3013 digest"], Places(ran, log));
        Assert.Equal("3 problems on 2 lines.", ran.ErrorLines[^1]);

        var json = InProcess.Run("verify", "--log", log, "--format", "json");
        Assert.Equal([6, 6, 21], json.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Verify_AnotherPolicy_IsNamed()
    {
        var log = files.New("strict.jsonl");
        Decide("--log", log, "--set", "prompts.mostPerWeek=1");
        Assert.Contains("policyVersion", InProcess.Run("verify", "--log", log).Error);
        Assert.Equal(ExitCodes.Done, InProcess.Run("verify", "--log", log, "--set", "prompts.mostPerWeek=1").Code);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Explain_DecisionOfALog_IsToldInWords(string language)
    {
        var log = Log();
        var line = File.ReadAllLines(log).Select(text => JsonDocument.Parse(text).RootElement)
            .First(root => root.TryGetProperty("counterfactual", out var turning) && turning.ValueKind != JsonValueKind.Null);
        var ran = InProcess.Run("explain", "--log", log, "--id", line.GetProperty("id").GetString()!, "--language", language);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("What would have turned the answer", ran.Output);
        Assert.StartsWith(line.GetProperty("person").GetString()!, ran.Output, StringComparison.Ordinal);
        var whole = Decide("--person", line.GetProperty("person").GetString()!, "--language", language).Output;
        Assert.All(ran.Lines.Skip(1), told => Assert.Contains(told.Trim(), whole));
    }

    [Fact]
    public void Explain_WhatIsNotThereOrChanged_SaysSo()
    {
        var log = Log();
        Assert.Equal((ExitCodes.BadInput, true), (InProcess.Run("explain", "--log", log, "--id", "d-0").Code, InProcess.Run("explain", "--log", log, "--id", "d-0").Error.Contains("AE8001")));
        Assert.Contains("AE8002", InProcess.Run("explain", "--log", files.New("none.jsonl"), "--id", "d-0").Error);

        var lines = File.ReadAllLines(log);
        var id = JsonDocument.Parse(lines[3]).RootElement.GetProperty("id").GetString()!;
        lines[3] = lines[3].Replace("\"isAsked\":", "\"isAsked\": ", StringComparison.Ordinal);
        File.WriteAllLines(log, lines);
        var ran = InProcess.Run("explain", "--log", log, "--id", id);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(":4: AE3013", ran.Error);
    }

    [Fact]
    public void Decide_LogThatCannotBe_DoesNothing()
    {
        Assert.Contains("AE8012", Decide("--log", Path.Combine(files.New("no-such-folder"), "log.jsonl")).Error);
        var other = files.Write("notes.txt", "not a log");
        var ran = Decide("--log", other);
        Assert.Equal((ExitCodes.BadInput, string.Empty, "not a log\n"), (ran.Code, ran.Output, File.ReadAllText(other)));
        Assert.Contains("AE8003", ran.Error);
    }

    [Fact]
    public void Verify_EmptyLog_IsNoProof() => Assert.Contains("AE8003", InProcess.Run("verify", "--log", Empty()).Error);

    private string Empty()
    {
        var path = files.New("nothing.jsonl");
        File.WriteAllText(path, string.Empty);
        return path;
    }

    private string Log()
    {
        var log = files.New("decisions.jsonl");
        Assert.Equal(ExitCodes.Done, Decide("--log", log).Code);
        return log;
    }

    private static IEnumerable<string> Places(Ran ran, string log) =>
        ran.ErrorLines.Where(line => line.StartsWith(log, StringComparison.Ordinal)).Select(line => string.Join(' ', line[(log.Length + 1)..].Split(' ')[..3]).TrimEnd(':'));

    private Ran Decide(params IEnumerable<string> more) =>
        InProcess.Run(["decide", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", "2026-08-18T10:00+02:00", .. more]);
}
