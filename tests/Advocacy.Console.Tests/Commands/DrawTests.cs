using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>People who agreed to draws, under a policy that has them: what was drawn among is shown wherever the decision is.</summary>
public sealed class DrawTests : IDisposable
{
    private const int People = 24;

    private static readonly string[] s_learning = ["--policy", "activating", "--set", "mechanisms.learning=true"];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Decide_UnderAPolicyWithDraws_SaysWithWhichProbability()
    {
        var plan = Decide(s_learning);
        Assert.Equal(ExitCodes.Done, plan.Code);
        Assert.Equal(People, plan.Lines.Count(line => line.Contains(", drawn with ", StringComparison.Ordinal)));
        Assert.Contains(plan.Lines, line => line.Contains("chance.silent", StringComparison.Ordinal));

        var draws = Decide([.. s_learning, "--format", "json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("randomisation")).ToArray();
        Assert.All(draws, draw => Assert.Equal(1, draw.GetProperty("silence").GetDouble() + draw.GetProperty("arms").EnumerateArray().Sum(arm => arm.GetProperty("probability").GetDouble())));
    }

    [Fact]
    public void Decide_UnderThePolicyThatShips_DrawsNothing()
    {
        var plan = Decide();
        Assert.DoesNotContain("drawn", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("chance", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_DrawsThatNobodyAgreedTo_AreRefused()
    {
        var ran = Decide("--set", "mechanisms.learning=true");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("AE1005", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prompt", "en")]
    [InlineData("wait", "nl")]
    public void Explain_ADraw_ListsWhatItWasAmong(string answer, string language)
    {
        var log = files.New("log.jsonl");
        var decided = Decide([.. s_learning, "--format", "json", "--log", log]).Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .First(decision => decision.GetProperty("decision").GetString() == answer);
        var explained = InProcess.Run("explain", "--log", log, "--id", decided.GetProperty("id").GetString()!, "--language", language);
        Assert.Contains("What chance decided", explained.Output, StringComparison.Ordinal);
        Assert.Contains(explained.Lines, line => line.Contains("silence", StringComparison.Ordinal) && line.Contains("drawn", StringComparison.Ordinal) == (answer == "wait"));
        Assert.Contains("What chance decided", Decide([.. s_learning, "--person", decided.GetProperty("person").GetString()!]).Output, StringComparison.Ordinal);

        var verified = InProcess.Run(["verify", "--log", log, .. s_learning]);
        Assert.Equal(ExitCodes.Done, verified.Code);
        Assert.StartsWith($"{People} decisions, {People} of them drawn, on ", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_SomeWeeksWithDraws_IsAsApproved() => Approved.Check(
        "some-weeks-with-draws",
        InProcess.Run(["timeline", "--script", Files.Shipped("scripts", "some-weeks-with-draws.json"), .. s_learning]).Output,
        Here());

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private Ran Decide(params string[] more)
    {
        var people = files.Write("people.jsonl", [.. Enumerable.Range(1, People).Select(number => $$"""{"person":"p-{{number}}","zone":"Europe/Amsterdam"}""")]);
        var facts = files.Write(
            "facts.jsonl",
            [
                .. Enumerable.Range(1, People).SelectMany(number => new[]
                {
                    $$"""{"type":"enrolled","id":"e-{{number}}","person":"p-{{number}}","at":"2026-07-06T08:00:00Z","by":"p-{{number}}","notice":"notice-1","channels":["in-app"],"knowsWhy":true,"confidence":0.9}""",
                    $$"""{"type":"consent-given","id":"c-{{number}}","person":"p-{{number}}","at":"2026-07-06T08:01:00Z","form":"learning"}""",
                }),
            ]);
        var situation = files.Write("situation.json", """{"climateElsewhere":"go","offers":[{"id":"item-1","kind":"item","title":"What I learned in my first year here"}]}""");
        return InProcess.Run(["decide", "--people", people, "--facts", facts, "--situation", situation, "--at", "2026-08-18T10:00+02:00", .. more]);
    }
}
