using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

public sealed class DecideTests : IDisposable
{
    private const string At = "2026-08-18T10:00+02:00";

    private static readonly string[] Required =
    [
        "person", "id", "decision", "kind", "intervention", "channel", "deliverAt", "validUntil", "until", "missing", "phase", "rhythm",
        "motivation", "ability", "scarcest", "reasons", "policyVersion",
    ];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Decide_Json_HasEveryMemberInEveryLine()
    {
        var ran = Decide("--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Equal(SampleFiles.Dossiers.Count, ran.Lines.Count);
        Assert.All(ran.Json, line =>
        {
            Assert.All(Required, member => Assert.True(line.TryGetProperty(member, out _), member));
            Assert.False(line.TryGetProperty("asIf", out _));
            Assert.NotEmpty(line.GetProperty("reasons").EnumerateArray());
            Assert.All(line.GetProperty("reasons").EnumerateArray(), reason => Assert.True(reason.TryGetProperty("code", out _) && reason.TryGetProperty("data", out _)));
        });
    }

    [Fact]
    public void Decide_AsIfEnrolled_SaysSoInEveryOutput()
    {
        var json = Decide("--format", "json", "--as-if-enrolled");
        Assert.All(json.Json, line => Assert.Equal("enrolled", line.GetProperty("asIf").GetString()));
        Assert.Contains("AS IF ENROLLED", Decide("--as-if-enrolled").Output);
        Assert.Contains("AS IF ENROLLED", Decide("--as-if-enrolled", "--person", "p-07").Output);
        Assert.DoesNotContain("AS IF", Decide().Output);
    }

    [Fact]
    public void Decide_AsIfEnrolled_LeavesOutWhoOptedOut()
    {
        var line = Assert.Single(Decide("--format", "json", "--as-if-enrolled", "--person", "p-16").Json);
        Assert.Equal("wait", line.GetProperty("decision").GetString());
        Assert.Equal("enrolment", line.GetProperty("missing").GetString());
    }

    [Fact]
    public void Decide_WithoutEnrolment_PromptsNobody()
    {
        var ran = InProcess.Run("decide", "--people", SampleFiles.People(files), "--at", At, "--format", "json");
        Assert.All(ran.Json, line => Assert.Equal("enrolment", line.GetProperty("missing").GetString()));
    }

    [Fact]
    public void Decide_Text_EndsWithCountsOfEverybody()
    {
        var ran = Decide();
        Assert.Contains("By outcome and decisive reason", ran.Output);
        var counts = ran.Lines.SkipWhile(line => !line.Contains("decisive reason", StringComparison.Ordinal)).Select(line => line.Trim())
            .Where(line => line.StartsWith("wait ", StringComparison.Ordinal) || line.StartsWith("prompt ", StringComparison.Ordinal))
            .Sum(line => int.Parse(line.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(SampleFiles.Dossiers.Count, counts);
    }

    [Fact]
    public void Decide_FactsTwiceAndInPieces_CountsDuplicatesAndDecidesTheSame()
    {
        var facts = SampleFiles.Lines().ToList();
        var half = files.Write("half.jsonl", [.. facts.Take(facts.Count / 2)]);
        var rest = files.Write("rest.jsonl", [.. facts.Skip(facts.Count / 2)]);
        var once = Decide("--format", "json");
        var twice = InProcess.RunWith(
            string.Join('\n', facts),
            "decide", "--people", SampleFiles.People(files), "--facts", rest, half, "--facts", "-", "--at", At, "--format", "json");
        Assert.Equal(once.Output, twice.Output);
        Assert.Contains($"{facts.Count:N0} facts, 0 duplicates", once.Error);
        Assert.Contains($"{facts.Count:N0} facts, {facts.Count:N0} duplicates", twice.Error);
    }

    [Fact]
    public void Decide_RowsWithoutId_AreTheSameWhereTheySayTheSame()
    {
        var people = files.Write("people.csv", "nr,team", "1,a", "2,a");
        var map = files.Write("map.json", """{ "id": "nr", "team": "team", "zoneForAll": "Europe/Amsterdam" }""");
        var acts = files.Write("acts.csv", "who,when,what", "1,2026-08-03T10:00:00+02:00,post", "1,2026-08-03T08:00:00Z,post", "1,2026-08-03T08:00:00Z,photo", "2,2026-09-01T08:00:00Z,post");
        var actsMap = files.Write("acts.json", """{ "person": "who", "at": "when", "act": "what" }""");
        var ran = InProcess.Run("decide", "--people", people, "--map", map, "--facts", acts, "--facts-map", actsMap, "--at", At);
        Assert.Contains("Read: 2 people, 2 facts, 1 duplicate, 1 later than --at, left out.", ran.Output);
    }

    [Fact]
    public void Decide_Pull_IsAnsweredAtOnce()
    {
        var line = Assert.Single(Decide("--format", "json", "--pull", "--person", "p-22").Json);
        Assert.Equal("prompt", line.GetProperty("decision").GetString());
        Assert.Equal("2026-08-18T08:00:00Z", line.GetProperty("deliverAt").GetString());
    }

    [Fact]
    public void Decide_OnePerson_IsExplainedInTheLanguageAsked()
    {
        Assert.Contains("Adapt and share", Decide("--person", "p-22", "--pull", "--situation", Situation()).Output);
        Assert.Contains("Pas aan en deel", Decide("--person", "p-22", "--pull", "--situation", Situation(), "--language", "nl").Output);
    }

    [Fact]
    public void Decide_Settings_NameThePolicy()
    {
        var versions = Decide("--format", "json", "--set", "habits.forgivenMisses=0", "habits.repairWeeks=0").Json.Select(line => line.GetProperty("policyVersion").GetString()).ToHashSet();
        Assert.Equal(["default@1+habits.forgivenMisses=0+habits.repairWeeks=0"], versions);
        Assert.Contains("activating@1", Decide("--policy", "activating").Output);
        Assert.Contains("reference@1", Decide("--policy", "reference").Output);
    }

    [Fact]
    public void Decide_SameSeed_SameAnswers()
    {
        Assert.Equal(Decide("--format", "json", "--seed", "7").Output, Decide("--format", "json", "--seed", "7").Output);
        Assert.NotEqual(Decide("--format", "json", "--seed", "7", "--as-if-enrolled").Output, Decide("--format", "json", "--seed", "8", "--as-if-enrolled").Output);
    }

    [Fact]
    public void Decide_Redirected_IsPlainTextOfAHundredColumns()
    {
        var ran = Decide("--person", "p-22");
        Assert.DoesNotContain('\u001b', ran.Output);
        Assert.DoesNotContain("[/]", ran.Output);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 100, line));
    }

    private string Situation() => files.Write(
        "situation.json", """{ "climateElsewhere": "go", "offers": [{ "id": "i", "kind": "item", "title": "What I learned" }] }""");

    private Ran Decide(params IEnumerable<string> more) =>
        InProcess.Run(["decide", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", At, .. more]);
}
