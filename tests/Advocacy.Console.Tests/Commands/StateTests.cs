using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Facts;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>With forgiveness 0 and no pauses a rhythm is a plain run of ISO weeks.</summary>
public sealed class StateTests : IDisposable
{
    private const string At = "2026-08-18T10:00+02:00";

    private static readonly string[] Plain = ["--at", At, "--format", "json", "--set", "habits.forgivenMisses=0", "--set", "habits.repairWeeks=0"];
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse(At, CultureInfo.InvariantCulture);

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void State_GeneratedActsWithoutForgiveness_EqualsPlainWeekRuns()
    {
        var ran = InProcess.Run(["state", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files, fact => fact is Acted), .. Plain]);
        var zones = SampleFiles.Dossiers.ToDictionary(dossier => dossier.Employee.Person.Value, dossier => dossier.Employee.Zone);
        var acts = SampleFiles.Dossiers.ToDictionary(
            dossier => dossier.Employee.Person.Value,
            dossier => dossier.Facts.Where(sourced => sourced.Fact is Acted).Select(sourced => sourced.Fact.At.ToDateTimeOffset()));
        AssertEqual(ran, person => WeekRuns.Of(acts[person], Now, zones[person]));
        Assert.Contains(ran.Json, line => line.GetProperty("rhythm").GetProperty("longest").GetInt32() > 2);
    }

    [Fact]
    public void State_PublicActsWithoutForgiveness_EqualsPlainWeekRuns()
    {
        var acts = File.ReadLines(SharedData.PathOf("activity.csv")).Skip(1).Select(line => line.Split(','))
            .ToLookup(row => row[0], row => DateTimeOffset.Parse(row[1], CultureInfo.InvariantCulture));
        var ran = InProcess.Run(["state", .. SharedData.MainJob(), .. Plain.Skip(2)]);
        AssertEqual(ran, person => WeekRuns.Of(acts[person], Now, "Europe/Amsterdam"));
        Assert.Equal(135, ran.Json.Count(line => line.GetProperty("rhythm").GetProperty("longest").GetInt32() > 0));
    }

    [Fact]
    public void State_Json_HasRhythmPhaseEvidenceHabitAndCaps()
    {
        var ran = InProcess.Run("state", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", At, "--person", "p-26", "--format", "json");
        var view = Assert.Single(ran.Json);
        Assert.All(
            ["unit", "current", "longest", "forgivenUsed", "pausedPeriods", "lastKept"],
            member => Assert.True(view.GetProperty("rhythm").TryGetProperty(member, out _), member));
        Assert.All(["phase", "evidence", "habit", "caps"], member => Assert.True(view.TryGetProperty(member, out _), member));
    }

    [Fact]
    public void State_EarlierMoment_IsOfTheFactsUpToIt()
    {
        var ran = InProcess.Run("state", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", "2026-03-01T00:00Z");
        Assert.Contains("0 facts", ran.Output);
        Assert.Contains("later than --at, left out", ran.Output);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void State_Language_TellsInWordsWhatIsHeldAsApproved(string language) =>
        Approved.Check("state-" + language, Told("--language", language, "--person", "p-17").Output, Folder());

    [Fact]
    public void State_LanguageWithoutPerson_TellsEverybody()
    {
        var ran = Told("--language", "nl");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("• Je doet mee sinds maandag 2 maart, uit eigen keuze.", ran.Output);
        Assert.Contains("• Je staat bij ons onder de code p-18, zonder je naam.", ran.Output);
        Assert.DoesNotContain("motivation", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void State_WithoutLanguage_IsTheTableOfNumbers()
    {
        var ran = Told("--person", "p-17");
        Assert.All(["What is held of p-17", "evidence", "motivation", "ability", "messages"], row => Assert.Contains(row, ran.Output));
        Assert.DoesNotContain("•", ran.Output);
    }

    [Fact]
    public void State_Json_IsTheSameInEveryLanguage() =>
        Assert.Equal(Told("--format", "json").Output, Told("--format", "json", "--language", "nl").Output);

    [Fact]
    public void State_AsIfEnrolled_SaysSoInWordsToo() => Assert.Contains("AS IF", Told("--language", "en", "--as-if-enrolled").Output);

    [Fact]
    public void State_UnknownPerson_IsTold()
    {
        var ran = Told("--language", "nl", "--person", "p-99");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("arguments: AE8008 --person: 'p-99'", ran.Error);
    }

    [Fact]
    public void State_UnknownLanguage_IsTold()
    {
        var ran = Told("--language", "fr");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("AE8001", ran.Error);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private Ran Told(params string[] more) => InProcess.Run(["state", .. HeldPerson.Arguments(files), .. more]);

    private static void AssertEqual(Ran ran, Func<string, (int Current, int Longest)> expected)
    {
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.All(ran.Json, line =>
        {
            var person = line.GetProperty("person").GetString()!;
            var rhythm = line.GetProperty("rhythm");
            Assert.Equal((person, expected(person)), (person, (rhythm.GetProperty("current").GetInt32(), rhythm.GetProperty("longest").GetInt32())));
        });
    }
}
