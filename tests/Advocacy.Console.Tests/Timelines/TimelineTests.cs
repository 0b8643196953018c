using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Timelines;

/// <summary>The shipped scripts as approved texts: they must read well, and a change of them is a line in a review.</summary>
public class TimelineTests
{
    public static TheoryData<string> Scripts => ["year-with-one-employee", "answers-both-questions", "only-opens", "opening-never-reported"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Timeline_ShippedScript_IsAsApproved(string name)
    {
        var ran = InProcess.Run("timeline", "--script", Files.Shipped("scripts", name + ".json"));
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        Approved.Check(name, ran.Output, Folder());
    }

    /// <summary>INV-46: invited to share within 2, 6 and 8 weeks.</summary>
    [Theory]
    [InlineData("answers-both-questions", 2)]
    [InlineData("only-opens", 6)]
    [InlineData("opening-never-reported", 8)]
    public void Timeline_Inv46_InvitesToShareInTime(string name, int weeks)
    {
        var first = Play(name).First(line => IsPrompt(line) && line.GetProperty("decision").GetProperty("ask").GetString() == "share");
        Assert.InRange(first.GetProperty("week").GetInt32(), 1, weeks);
    }

    [Fact]
    public void Timeline_Year_GoesThroughEveryStation()
    {
        var lines = Play("year-with-one-employee");
        var facts = lines.Where(line => line.GetProperty("entry").GetString() == "fact").Select(line => line.GetProperty("fact").GetProperty("type").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "enrolled", "sent", "seen", "chose", "acted", "feedback-received", "away", "automaticity-reported", "opted-out" }, facts);
        Assert.Contains(lines, line => line.GetProperty("entry").GetString() == "outcome" && line.GetProperty("kind").GetString() == "HabitVerified");
        Assert.Contains(lines, line => IsPrompt(line) && line.GetProperty("decision").GetProperty("isAsked").GetBoolean());
        var optedOut = lines.FindIndex(line => line.GetProperty("entry").GetString() == "fact" && line.GetProperty("fact").GetProperty("type").GetString() == "opted-out");
        Assert.DoesNotContain(lines.Skip(optedOut), IsPrompt);
    }

    [Fact]
    public void Timeline_NoPromptWhileAway_AndNothingPilesUp()
    {
        var lines = Play("year-with-one-employee");
        var prompts = lines.Where(IsPrompt).ToList();
        Assert.DoesNotContain(prompts, line => line.GetProperty("week").GetInt32() is 8 or 9);
        Assert.Single(prompts, line => line.GetProperty("week").GetInt32() == 10);
    }

    [Fact]
    public void Timeline_WithoutScript_IsTheYear() =>
        Assert.Equal(InProcess.Run("timeline", "--script", Files.Shipped("scripts", "year-with-one-employee.json")).Output, InProcess.Run("timeline").Output);

    [Fact]
    public void Timeline_PersonFromAndWeeks_OverruleTheScript()
    {
        var ran = InProcess.Run("timeline", "--script", Files.Shipped("scripts", "only-opens.json"), "--person", "p-17", "--from", "2026-03-02", "--weeks", "3", "--language", "nl");
        Assert.StartsWith("p-17, 3 weeks from 2026-03-02", ran.Output);
        Assert.DoesNotContain("2026-01", ran.Output);
    }

    [Fact]
    public void Timeline_WrongScript_TellsAllThatIsWrong()
    {
        using var files = new Files();
        var script = files.Write(
            "script.json",
            """{ "person": "", "zone": "Europe/Amsterdam", "weeks": 0, "mood": 3, "situation": { "climateElsewhere": "hot" },""",
            """  "behaviours": [{ "opens": "maybe", "answers": ["dance"] }],""",
            """  "events": [{ "day": -1, "does": "ask" }, { "day": 1, "does": "fly" }, { "day": 2, "does": "report", "fact": { "type": "automaticity-reported", "automaticity": 9 } }] }""");
        var ran = InProcess.Run("timeline", "--script", script);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.All(
            ["person", "weeks", "mood", "situation.climateElsewhere", "behaviours[0].opens", "behaviours[0].answers", "events[0].day", "events[1].does", "events[2].fact.automaticity"],
            path => Assert.Contains(" " + path + ":", ran.Error));
    }

    /// <summary>What is decided again at the same point is neither sent again nor waited for again (INV-48).</summary>
    [Fact]
    public void Timeline_ChannelWithdrawnBeforeTheSlot_ExpiresOnceAndInvitesAnotherDay()
    {
        using var files = new Files();
        var script = files.Write(
            "script.json",
            """{ "person": "withdraws", "from": "2026-01-05", "weeks": 2, "zone": "Europe/Amsterdam", "situation": { "climateElsewhere": "go" },""",
            """  "behaviours": [{ "opens": "yes", "answers": ["ignore"] }],""",
            """  "events": [{ "day": 0, "time": "09:30", "does": "enrol", "channels": ["teams", "in-app"] },""",
            """    { "day": 1, "time": "09:30", "does": "report", "fact": { "type": "channel-withdrawn", "channel": "teams" } }] }""");
        var lines = InProcess.Run("timeline", "--script", script, "--format", "json").Json.ToList();

        var invited = lines.Where(IsPrompt).Select(line => line.GetProperty("decision").GetProperty("id").GetString()).ToArray();
        Assert.Equal(invited.Distinct(), invited);
        Assert.Equal(invited.Take(1), DecisionsOf("expired"));
        Assert.Equal(invited.Skip(1), DecisionsOf("sent"));
        Assert.NotEmpty(DecisionsOf("sent"));

        string?[] DecisionsOf(string type) => [.. lines
            .Where(line => line.GetProperty("entry").GetString() == "fact" && line.GetProperty("fact").GetProperty("type").GetString() == type)
            .Select(line => line.GetProperty("fact").GetProperty("decision").GetString())];
    }

    private static bool IsPrompt(JsonElement line) =>
        line.GetProperty("entry").GetString() == "decision" && line.GetProperty("decision").GetProperty("decision").GetString() == "prompt";

    private static List<JsonElement> Play(string name) =>
        [.. InProcess.Run("timeline", "--script", Files.Shipped("scripts", name + ".json"), "--format", "json").Json];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
