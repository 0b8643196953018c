using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Sample.SampleData;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>How a programme does, and what came of what one person shared: of the invented company, and of files.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("health", "health")]
    [InlineData("health-nl", "health", "--language", "nl", "--set", "health.weeks=12")]
    [InlineData("health-too-few", "health", "--set", "health.leastPeople=60")]
    [InlineData("impact", "impact", "--person", "p-11", "--connections", "480")]
    [InlineData("impact-nl", "impact", "--person", "p-11", "--language", "nl")]
    [InlineData("impact-not-enrolled", "impact", "--person", "p-14")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    [Fact]
    public void Run_SampleAsFiles_IsTheSameAsWithout()
    {
        string[] given = ["--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", SampleCompany.NowText, "--format", "json"];
        Assert.Equal(InProcess.Run("health", "--format", "json").Output, InProcess.Run(["health", .. given]).Output);
        Assert.Equal(InProcess.Run("impact", "--person", "p-11", "--format", "json").Output, InProcess.Run(["impact", "--person", "p-11", .. given]).Output);
    }

    /// <summary>No id of anybody is in what is told of everybody.</summary>
    [Fact]
    public void INV_11_Health_NamesNobody()
    {
        Assert.DoesNotMatch("p-[0-9]", InProcess.Run("health").Output);
        Assert.DoesNotMatch("p-[0-9]", InProcess.Run("health", "--format", "json").Output);
    }

    [Fact]
    public void Health_Json_HasFiguresFindingsAndAdvice()
    {
        var json = InProcess.Run("health", "--format", "json").Json.Single();
        Assert.Equal(12, json.GetProperty("figures").EnumerateObject().Count());
        Assert.Equal(7, json.GetProperty("findings").GetArrayLength());
        Assert.Equal(52, json.GetProperty("activeByWeek").GetArrayLength());
        Assert.All(json.GetProperty("findings").EnumerateArray(), finding => Assert.NotEmpty(finding.GetProperty("why").GetString()!));
        Assert.NotEmpty(json.GetProperty("advice").EnumerateArray());
        Assert.True(json.TryGetProperty("socialProof", out _));
    }

    /// <summary>Of 1,470 people of whom nobody enrolled nothing is told; as if they had, the few who act stand out.</summary>
    [Fact]
    public void Health_PublicActs_FindTheSmallActiveGroup()
    {
        var refused = InProcess.Run(["health", .. SharedData.MainJob("--format", "json")]).Json.Single();
        Assert.Equal("health.too-few", refused.GetProperty("reason").GetString());

        var json = InProcess.Run(["health", .. SharedData.MainJob("--as-if-enrolled", "--format", "json")]).Json.Single();
        Assert.Equal("enrolled", json.GetProperty("asIf").GetString());
        var acts = PlainActs();
        Assert.Equal(Math.Round(Gini(acts), 2), json.GetProperty("figures").GetProperty("gini").GetDouble());
        Assert.Equal(Math.Round(acts.OrderDescending().Take(147).Sum() / (double)acts.Sum(), 2), json.GetProperty("figures").GetProperty("top-tenth").GetDouble());
        var found = json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("sign").GetString() == "small-group");
        Assert.Equal("found", found.GetProperty("verdict").GetString());
        Assert.All(["copy-heavy", "no-feedback", "leader-absent", "over-prompting", "content-only"], sign =>
            Assert.Equal("unknown", json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("sign").GetString() == sign).GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("--zone", "health", "--zone", "Mars/Olympus")]
    [InlineData("--person", "impact")]
    [InlineData("--person", "impact", "--person", "nobody")]
    [InlineData("--connections", "impact", "--person", "p-11", "--connections", "-1")]
    [InlineData("--set health.leastPeople", "health", "--set", "health.leastPeople=4")]
    [InlineData("--at", "health", "--at", "yesterday")]
    [InlineData("health", "health", "--people", "people.jsonl")]
    public void Run_WrongArguments_AreNamed(string named, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains(named, ran.Error);
    }

    /// <summary>
    /// How often each acted in the 52 whole weeks before Monday 17 August 2026, in Amsterdam; the same row twice counts once. Of 1,470, but
    /// for those who were there for fewer than four weeks: as if enrolled, at their first act ever.
    /// </summary>
    private static List<int> PlainActs()
    {
        var (from, to) = (DateTimeOffset.Parse("2025-08-18T00:00+02:00", CultureInfo.InvariantCulture), DateTimeOffset.Parse("2026-08-17T00:00+02:00", CultureInfo.InvariantCulture));
        var (fourWeeks, at) = (to - TimeSpan.FromDays(21), DateTimeOffset.Parse("2026-08-18T10:00+02:00", CultureInfo.InvariantCulture));
        var people = File.ReadLines(SharedData.PathOf("activity.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => (Person: cells[0], At: DateTimeOffset.Parse(cells[1], CultureInfo.InvariantCulture).ToUniversalTime(), Act: cells[2])).Distinct()
            .Where(act => act.At <= at)
            .GroupBy(act => act.Person).ToList();
        var newcomers = people.Count(person => person.Min(act => act.At) >= fourWeeks);
        var acts = people.Where(person => person.Min(act => act.At) < fourWeeks).Select(person => person.Count(act => act.At >= from && act.At < to)).ToList();
        return [.. acts, .. Enumerable.Repeat(0, 1470 - newcomers - acts.Count)];
    }

    private static double Gini(List<int> values) =>
        values.Sum(one => values.Sum(other => (double)Math.Abs(one - other))) / (2.0 * values.Count * values.Sum());

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
