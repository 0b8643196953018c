using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>What another policy would have decided, on what a simulated host stored.</summary>
public sealed class BacktestTests(SimulatedLog log)
{
    [Theory]
    [InlineData("backtest", "backtest", "--change", "prompts.mostPerWeek=1")]
    [InlineData("backtest-same", "backtest", "--against", "activating", "--change", "mechanisms.learning=true", "--at-most", "0")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    /// <summary>A policy against itself does nothing otherwise, and the facts lead to what was logged.</summary>
    [Fact]
    public void Run_SamePolicy_DoesTheSame()
    {
        var ran = Run("--against", "activating", "--change", "mechanisms.learning=true", "--at-most", "0", "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        var head = ran.Json[0];
        Assert.Equal(0, head.GetProperty("different").GetInt32());
        Assert.Equal(File.ReadLines(log.Rows).Count(), head.GetProperty("points").GetInt32());
        Assert.Equal(head.GetProperty("points").GetInt32(), head.GetProperty("reproduced").GetInt32());
        Assert.Equal(0, head.GetProperty("estimate").GetProperty("difference").GetProperty("value").GetDouble());
        Assert.Equal(BacktestReport.Notice, head.GetProperty("notice").GetString());
    }

    /// <summary>Half of the messages are not due under a policy of one a fortnight: the counts fit one another, and each example is one of them.</summary>
    [Fact]
    public void Run_Change_CountsByReasonAndPerson()
    {
        var ran = Run("--change", "prompts.cadenceWeeks=2", "--format", "json", "--examples", "5");
        var lines = ran.Json.ToLookup(line => line.GetProperty("entry").GetString()!);
        var head = lines["backtest"].Single();
        var different = head.GetProperty("different").GetInt32();
        var prompted = File.ReadLines(log.Rows).Count(line => !line.Contains("\"choice\":null", System.StringComparison.Ordinal));
        Assert.InRange(different, prompted / 4, prompted);
        Assert.Equal(different, Sum(lines["reason"], "points"));
        Assert.Equal(different, Sum(lines["person"], "different"));
        Assert.Equal(head.GetProperty("points").GetInt32(), Sum(lines["person"], "points"));
        Assert.Equal(head.GetProperty("people").GetInt32(), lines["person"].Count());
        Assert.Equal(lines["person"].Count(person => person.GetProperty("different").GetInt32() > 0), lines["person"].Count(person => person.TryGetProperty("first", out _)));
        Assert.Contains(lines["reason"], reason => reason.GetProperty("to").GetString() == "rest.not-due");
        Assert.All(lines["example"], example =>
        {
            Assert.NotEqual("silence", example.GetProperty("logged").GetProperty("answer").GetString());
            Assert.Equal("silence", example.GetProperty("candidate").GetProperty("answer").GetString());
            Assert.Contains("every 2 weeks", example.GetProperty("candidate").GetProperty("why").GetString());
        });
        Assert.NotEmpty(lines["example"]);
        Assert.InRange(lines["example"].Count(), 1, 5 * lines["reason"].Count());
    }

    [Fact]
    public void Run_MoreThanAllowed_EndsWithARefusal()
    {
        var ran = Run("--change", "prompts.cadenceWeeks=2", "--at-most", "0.01");
        Assert.Equal(ExitCodes.Refused, ran.Code);
        Assert.Contains("more than --at-most 0.01", ran.Output);
        Assert.Equal(ExitCodes.Refused, Run("--change", "prompts.cadenceWeeks=2", "--at-most", "0", "--format", "json").Code);
        Assert.DoesNotContain("more than --at-most", Run("--change", "prompts.cadenceWeeks=2", "--at-most", "1").Output);
    }

    /// <summary>From half of the facts other decisions follow: that is said, and there is no verdict.</summary>
    [Fact]
    public void Run_MissingFacts_WithholdTheVerdict()
    {
        var some = log.New("some.jsonl");
        File.WriteAllLines(some, File.ReadLines(log.Facts).Where((line, place) => !line.Contains("\"scheduled\"", System.StringComparison.Ordinal) || place % 2 == 0));
        var head = InProcess.Run(["backtest", "--log", log.Decisions, "--facts", some, .. SimulatedLog.Policy, "--change", "choosing.promptProbability=0.6", "--format", "json"]).Json[0];
        Assert.Equal("withheld", head.GetProperty("verdict").GetString());
        Assert.Contains("backtest.not-reproduced", head.GetProperty("withheldFor").EnumerateArray().Select(reason => reason.GetProperty("reason").GetString()));
    }

    [Fact]
    public void Run_WrongArguments_AreNamed()
    {
        Wrong("AE8001 --against", "backtest");
        Wrong("AE8001 --facts", "backtest", "--log", log.Decisions, "--change", "prompts.mostPerWeek=1");
        Wrong("AE8001 --at-most", "backtest", "--change", "prompts.mostPerWeek=1", "--at-most", "2");
        Wrong("AE8001 --policy: '" + SimulatedLog.Version + "'", "backtest", "--log", log.Decisions, "--facts", log.Facts, "--change", "prompts.mostPerWeek=1");
        Wrong("AE8002", "backtest", "--against", "no-such.json");
        Wrong("AE8003 --facts", ["backtest", "--log", log.Decisions, "--facts", log.New("empty", string.Empty), .. SimulatedLog.Policy, "--change", "prompts.mostPerWeek=1"]);
        Wrong("AE8003 --log", ["backtest", "--log", log.Decisions, "--facts", log.New("other", """{"type":"opted-out","person":"nobody","at":"2026-01-05T08:00:00Z"}"""), .. SimulatedLog.Policy, "--change", "prompts.mostPerWeek=1"]);
        Wrong("facts:1: AE", ["backtest", "--log", log.Decisions, "--facts", log.New("facts", "{}"), .. SimulatedLog.Policy, "--change", "prompts.mostPerWeek=1"]);
        Wrong("--change prompts.mostPerWeek", "backtest", "--change", "prompts.mostPerWeek=-1");
    }

    private static int Sum(IEnumerable<JsonElement> lines, string member) => lines.Sum(line => line.GetProperty(member).GetInt32());

    private Ran Run(params string[] more) => InProcess.Run(["backtest", "--log", log.Decisions, "--facts", log.Facts, "--until", SimulatedLog.End, .. SimulatedLog.Policy, .. more]);

    private static void Wrong(string named, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(named, ran.Error);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
