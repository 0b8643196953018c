using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>Bad input: all problems at once, each with file, line, code, value and what is allowed; nothing half done.</summary>
public sealed class ProblemTests : IDisposable
{
    private readonly Files files = new();
    private readonly string people;
    private readonly string facts;

    public ProblemTests()
    {
        people = files.Write(
            "people.jsonl",
            """{"person":"a","zone":"Europe/Amsterdam"}""",
            """{"person":"","zone":"Europe/Amsterdam","age":33}""",
            "not json",
            """{"person":"a","zone":"Europe/Amsterdam"}""",
            """{"person":"b","zone":"Europe/Amsterdam","hours":{"days":["mon"],"start":"9","end":"17:00"}}""");
        facts = files.Write(
            "facts.jsonl",
            """{"type":"acted","person":"a","at":"2026-01-05T09:00:00Z","kind":"post"}""",
            """{"type":"acted","person":"a","at":"2026-01-05T10:00:00+01:00","kind":"post"}""",
            """{"type":"acted","id":"x","person":"a","at":"2026-01-06T09:00:00Z","kind":"post"}""",
            """{"type":"acted","id":"x","person":"a","at":"2026-01-06T09:00:00Z","kind":"photo"}""",
            """{"type":"acted","person":"zz","at":"2026-01-05T09:00:00Z","kind":"post"}""",
            """{"type":"jumped","person":"a","at":"gisteren"}""",
            """{"type":"enrolled","person":"a","at":"2026-01-05T09:00:00Z","by":"boss","notice":"n","channels":["in-app"]}""");
    }

    public void Dispose() => files.Dispose();

    [Fact]
    public void Decide_ManyFaults_TellsAllAtOnceAndDoesNothing()
    {
        var ran = Decide("--at", "gisteren", "--set", "habits.forgivenMisses=99", "--set", "habits.nope=1", "--set", "prompts.mostPerWeek=1.5", "--set", "nonsense");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(
            [
                "arguments AE8001 --at 'gisteren'",
                "arguments AE1001 --set habits.forgivenMisses '99'",
                "arguments AE1003 --set habits.nope '1'",
                "arguments AE1001 --set prompts.mostPerWeek '1.5'",
                "arguments AE8001 --set 'nonsense'",
                "people.jsonl:2 AE8006 person ''",
                "people.jsonl:2 AE8006 age ''",
                "people.jsonl:3 AE8006 $ ''",
                "people.jsonl:4 AE8009 person 'a'",
                "people.jsonl:5 AE8006 hours.start '9'",
                "facts.jsonl:4 AE8010 id 'x'",
                "facts.jsonl:5 AE8008 person 'zz'",
                "facts.jsonl:6 AE3006 type 'jumped'",
                "facts.jsonl:6 AE3007 at 'gisteren'",
                "facts.jsonl:7 AE2004 by 'boss'",
            ],
            Shown(Decide("--format", "json", "--at", "gisteren", "--set", "habits.forgivenMisses=99", "--set", "habits.nope=1", "--set", "prompts.mostPerWeek=1.5", "--set", "nonsense")));
        Assert.Equal("15 problems; nothing was done.", ran.ErrorLines[^1]);
    }

    [Fact]
    public void Decide_AnyProblem_SaysWhatIsAllowed()
    {
        var ran = Decide("--format", "json", "--at", "2026-02-01T10:00Z");
        Assert.All(ran.ErrorLines, line => Assert.NotEmpty(JsonDocument.Parse(line).RootElement.GetProperty("allowed").GetString()!));
        Assert.Contains("a whole number from 0 to 28 (misses)", Decide("--at", "2026-02-01T10:00Z", "--set", "habits.forgivenMisses=99").Error);
    }

    [Fact]
    public void Decide_KeepGoing_SkipsAndCountsBadLines()
    {
        var ran = Decide("--at", "2026-02-01T10:00Z", "--keep-going");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("Read: 1 person, 2 facts, 1 duplicate, 8 bad lines skipped.", ran.Output);
        Assert.Equal("--keep-going: skipped 8 bad lines.", ran.ErrorLines[^1]);
    }

    [Fact]
    public void Decide_KeepGoingWithWrongArguments_StillStops() =>
        Assert.Equal(ExitCodes.BadInput, Decide("--at", "gisteren", "--keep-going").Code);

    [Fact]
    public void Decide_MissingFiles_AreTold()
    {
        var ran = InProcess.Run("decide", "--people", "none.jsonl", "--facts", "nothing.jsonl", "--map", "nowhere.json", "--at", "2026-02-01T10:00Z");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("nowhere.json: AE8002", ran.Error);
    }

    [Fact]
    public void Decide_UnknownPerson_IsTold()
    {
        var ran = InProcess.Run("decide", "--people", files.Write("one.jsonl", """{"person":"a","zone":"Europe/Amsterdam"}"""), "--at", "2026-02-01T10:00Z", "--person", "b");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("arguments: AE8008 --person: 'b'", ran.Error);
    }

    [Fact]
    public void Decide_HalfCharacters_AreTold()
    {
        var half = files.Write("half.jsonl", """{"person":"a\ud800","zone":"Europe/Amsterdam"}""", """{"person":"b","zone":"Europe/Amsterdam","\ud800":1}""");
        var ran = InProcess.Run("decide", "--people", half, "--at", "2026-02-01T10:00Z");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("half.jsonl:1: AE8006 person", ran.Error);
        Assert.Contains("half.jsonl:2: AE8006", ran.Error);
    }

    [Fact]
    public void Decide_StandardInputTwice_IsRefused()
    {
        var ran = InProcess.RunWith("{}", "decide", "--people", "-", "--facts", "-", "--at", "2026-02-01T10:00Z");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("standard input for one file only", ran.Error);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("fly")]
    [InlineData("decide", "--people", "a", "--at", "b", "--language", "fr")]
    [InlineData("decide", "--people", "a", "--at", "b", "--seed", "-1")]
    [InlineData("timeline", "--weeks", "0")]
    [InlineData("timeline", "--from", "yesterday")]
    [InlineData("timeline", "--script", "none.json")]
    public void Run_WrongArguments_EndsWithTwo(params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Matches("AE800[12]", ran.Error);
    }

    private static string[] Shown(Ran ran) => [.. ran.ErrorLines.Select(line =>
    {
        var problem = JsonDocument.Parse(line).RootElement;
        var file = problem.GetProperty("file").GetString()!.Split('/', '\\')[^1];
        var number = problem.TryGetProperty("line", out var found) ? ":" + found.GetInt32() : string.Empty;
        return $"{file}{number} {problem.GetProperty("code")} {problem.GetProperty("path")} '{problem.GetProperty("value")}'";
    })];

    private Ran Decide(params string[] more) => InProcess.Run(["decide", "--people", people, "--facts", facts, .. more]);
}
