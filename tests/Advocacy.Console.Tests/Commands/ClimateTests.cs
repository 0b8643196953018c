using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The commands climate and reach: an invented export, the public one, and what is wrong with what was given.</summary>
public sealed class ClimateTests : IDisposable
{
    private const string Map = """
        {
          "id": "Nr", "department": "Dept", "zoneForAll": "Europe/Amsterdam",
          "measures": [
            { "measure": "engagement", "column": "Q1", "least": 1, "most": 5 },
            { "measure": "connectedness", "column": "Q2", "least": 1, "most": 5, "reverse": true },
            { "measure": "well-being-of-use", "column": "JobSatisfaction", "least": 0, "most": 10 },
            { "measure": "safety", "column": "Q4", "least": 1, "most": 5 },
            { "measure": "trust-and-safety", "column": "Q4 again", "least": 1, "most": 5 }
          ]
        }
        """;

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("climate", "--by", "Dept")]
    [InlineData("climate-crossed-nl", "--by", "Dept,Role", "--language", "nl", "--k", "8")]
    [InlineData("climate-attested", "--attested", "2026-06-01", "--on", "2026-08-18")]
    public void Climate_InventedExport_IsAsApproved(string name, params string[] arguments)
    {
        var ran = Climate(Map, arguments);
        Assert.Empty(ran.Error);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.All(ran.Lines, line => Assert.True(line.Length <= 100, line));
        Approved.Check(name, ran.Output, Folder());
    }

    [Fact]
    public void Climate_AsJson_IsALineAGroupWithScoresOrReasons()
    {
        var lines = Climate(Map, "--by", "Dept", "--format", "json").Json;
        Assert.Equal(["Everybody", "bridges", "legal", "roads"], lines.Select(line => line.GetProperty("group").GetString()!));
        Assert.Equal(["engagement", "connectedness", "well-being-of-use", "safety", "trust-and-safety"], Figures(lines[0]).Keys);
        Assert.Equal((3.0 - 1) / 4, Figures(lines[1])["engagement"].GetProperty("score").GetDouble());
        Assert.Equal((5.0 - 2) / 4, Figures(lines[1])["connectedness"].GetProperty("score").GetDouble());
        Assert.Equal("release.refused", Figures(lines[2])["engagement"].GetProperty("reason").GetString());
        Assert.Equal(["brand"], lines[0].GetProperty("notMeasured").EnumerateArray().Select(measure => measure.GetString()!));
    }

    [Fact]
    public void Climate_PublicExport_DepartmentsAndRolesAreShownAndWhatIsNotAskedIsNotMeasured()
    {
        var departments = PublicExport("--by", "Department");
        Assert.Equal([("Everybody", 1470L), ("Human Resources", 63L), ("Research & Development", 961L), ("Sales", 446L)], departments.Select(line => (NameOf(line), PeopleOf(line)!.Value)));
        Assert.All(departments, line => Assert.Equal("prepare", line.GetProperty("readiness").GetString()));
        Assert.All(departments, line => Assert.Equal(["well-being-of-use", "brand", "safety"], line.GetProperty("notMeasured").EnumerateArray().Select(measure => measure.GetString()!)));
        var roles = PublicExport("--by", "JobRole");
        Assert.Equal(10, roles.Count);
        Assert.Equal(1470, roles.Skip(1).Sum(line => PeopleOf(line)));
    }

    /// <summary>Eleven people: neither shown, nor had as 63 − 52, nor as 102 − 37 − 54, nor by any other sums of rows and columns.</summary>
    [Fact]
    public void Climate_PublicExportByDepartmentAndRole_TheSmallCellCannotBeHad()
    {
        var shown = PublicExport("--by", "Department,JobRole", "--k", "12").Where(line => PeopleOf(line) is not null).Select(NameOf).ToHashSet();
        Assert.Contains("Department: Human Resources", shown);
        Assert.Contains("JobRole: Manager", shown);
        Assert.DoesNotContain("Human Resources × Manager", shown);
        Assert.DoesNotContain("Human Resources × Human Resources", shown);
        Assert.DoesNotContain("JobRole: Human Resources", shown);
        Assert.False(shown.Contains("Sales × Manager") && shown.Contains("Research & Development × Manager"));

        // Of Sales, what is neither executive nor representative is a manager: 446 − 326 − 83.
        Assert.False(shown.Contains("Research & Development × Manager") && shown.Contains("Sales × Sales Executive") && shown.Contains("JobRole: Sales Representative"));
        Assert.Contains("Sales × Sales Executive", shown);

        var ten = PublicExport("--by", "Department,JobRole");
        Assert.All(ten, line => Assert.NotNull(PeopleOf(line)));
        Assert.Equal(11, PeopleOf(ten.Single(line => NameOf(line) == "Human Resources × Manager")));
    }

    [Theory]
    [InlineData("AE8004 --by: 'Gender', allowed: a column that does not hold gender", "--by", "Dept,Gender")]
    [InlineData("AE8001 --by: 'Dept,Role,Nr'", "--by", "Dept,Role,Nr")]
    [InlineData("AE8001 --by: 'Dept,Dept'", "--by", "Dept,Dept")]
    [InlineData("AE8005 header: 'Rol'", "--by", "Rol")]
    [InlineData("'4', allowed: a whole number from 5 to 1000", "--k", "4")]
    [InlineData("AE8001 --on", "--attested", "2026-06-01")]
    [InlineData("AE8001 --attested: 'June'", "--attested", "June", "--on", "2026-08-18")]
    [InlineData("AE1002 --set climate.goFrom", "--set", "climate.goFrom=0.3")]
    public void Climate_WrongArguments_AreTold(string problem, params string[] arguments)
    {
        var ran = Climate(Map, arguments);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains(problem, ran.Error);
    }

    [Fact]
    public void Climate_WrongMap_AllIsToldAtOnce()
    {
        var ran = Climate("""
            { "id": "Nr", "zoneForAll": "Europe/Amsterdam", "measures": [
              { "measure": "mood", "column": "Q1", "least": 1, "most": 5 },
              { "measure": "brand", "column": "Mood", "least": 1, "most": 5 },
              { "measure": "brand", "column": "PerformanceRating", "least": 1, "most": 5 },
              { "measure": "brand", "column": "Q2", "least": 5, "most": 1, "max": 3 },
              { "measure": "brand", "column": "Q4", "least": 1 } ] }
            """);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.All(
            ["measures[0].measure: 'mood', allowed: one of: engagement, connectedness", "AE8004 measures[1].column: 'Mood'", "AE8004 measures[2].column: 'PerformanceRating'",
                "measures[3].most: '1', allowed: more than least", "measures[3].max", "measures[4].most"],
            problem => Assert.Contains(problem, ran.Error));
        Assert.Contains("AE8003 measures", Climate("""{ "id": "Nr", "department": "Dept", "zoneForAll": "Europe/Amsterdam" }""").Error);
        Assert.Contains("AE8001 --by", Climate("""{ "id": "Nr", "zoneForAll": "Europe/Amsterdam", "measures": [{ "measure": "brand", "column": "Q1", "least": 1, "most": 5 }] }""").Error);
    }

    [Fact]
    public void Climate_BadLines_AreToldOrSkippedAndCounted()
    {
        string[] rows = [.. Rows()[..33], "98,,x,F,9,2,5,3,3", "99,roads,x,F,3,,5,3.5,"];
        var ran = ClimateOf(rows, Map, "--by", "Dept");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(3, ran.ErrorLines.Count);
        Assert.Contains("AE8007 Dept: 1 to 200 characters", ran.Error);
        Assert.Contains("AE8007 Q4: '3.5', allowed: a whole number from 1 to 5, or nothing", ran.Error);
        var kept = ClimateOf(rows, Map, "--by", "Dept", "--keep-going", "--format", "json");
        Assert.Equal(ExitCodes.Done, kept.Code);
        var roads = Figures(kept.Json.Single(line => NameOf(line) == "roads"));
        Assert.Equal((13, 12, 13), (PeopleIn(roads["engagement"]), PeopleIn(roads["connectedness"]), PeopleIn(roads["well-being-of-use"])));
        Assert.Contains("AE8006 rows", ClimateOf(Rows()[..1], Map, "--by", "Dept").Error);
    }

    /// <summary>Every name in the table is a group's own, and none is longer than an id.</summary>
    [Fact]
    public void Climate_GroupsWhoseNamesCannotBeTold_AreTold()
    {
        var named = ClimateOf([.. Rows(), "98,Everybody,planner,X,3,2,8,5,4"], Map, "--by", "Dept");
        Assert.Equal(ExitCodes.BadInput, named.Code);
        Assert.Empty(named.Output);
        Assert.Contains("AE8007 Dept: 'Everybody', allowed: a name that no other group", named.Error);
        Assert.Equal(ExitCodes.Done, ClimateOf([.. Rows(), "98,Everybody,planner,X,3,2,8,5,4"], Map, "--by", "Dept,Role").Code);

        var row = "98," + new string('d', 120) + "," + new string('r', 120) + ",X,3,2,8,5,4";
        var crossed = ClimateOf([.. Rows(), row], Map, "--by", "Dept,Role");
        Assert.Equal(ExitCodes.BadInput, crossed.Code);
        Assert.Empty(crossed.Output);
        Assert.Contains("AE8007 Dept,Role: 'ddd", crossed.Error);
        Assert.Equal(ExitCodes.Done, ClimateOf([.. Rows(), row], Map, "--by", "Dept").Code);

        string[] alike = ["97,a,p × q,X,3,2,8,5,4", "98,Dept: a × p,q,X,3,2,8,5,4", "99,a × p,q,X,3,2,8,5,4"];
        Assert.Contains("AE8007 Dept,Role: 'a × p × q'", ClimateOf([.. Rows(), .. alike], Map, "--by", "Dept,Role").Error);
    }

    [Fact]
    public void Reach_OfTheSource_IsAsApproved()
    {
        var ran = InProcess.Run("reach", "--people", "50", "--connections", "500", "--population", "100000");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("25,000", ran.Output);
        Assert.Contains("22,169", ran.Output);
        Approved.Check("reach", ran.Output, Folder());
    }

    [Fact]
    public void Reach_AsJson_IsLabelledPotential()
    {
        var line = Assert.Single(InProcess.Run("reach", "--people", "50", "--connections", "500", "--population", "100000", "--format", "json", "--language", "nl").Json);
        Assert.Equal((25_000, 22_169, 100_000), (line.GetProperty("potentialContacts").GetInt64(), line.GetProperty("potentialPeople").GetInt64(), line.GetProperty("population").GetInt64()));
        Assert.StartsWith("Mogelijk", line.GetProperty("why").GetString());
    }

    [Theory]
    [InlineData("-1", "-2", "-3", "AE2008 --population: '-3'", "AE2008 --people: '-1'", "AE2008 --connections: '-2'")]
    [InlineData("1", "11", "10", "AE2008 --connections: '11', allowed: 0 to 10")]
    [InlineData("many", "1", "1", "'many', allowed: a whole number")]
    public void Reach_Impossible_TellsAll(string people, string connections, string population, params string[] problems)
    {
        var ran = InProcess.Run("reach", "--people", people, "--connections", connections, "--population", population);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.All(problems, problem => Assert.Contains(problem, ran.Error));
    }

    private static List<JsonElement> PublicExport(params string[] arguments) =>
        [.. InProcess.Run(["climate", "--people", SharedData.PathOf("hr-export.csv"), "--map", Files.Shipped("maps", "hr-export.json"), "--format", "json", .. arguments]).Json];

    private static long PeopleIn(JsonElement figure) => figure.GetProperty("people").GetInt64();

    private static string NameOf(JsonElement line) => line.GetProperty("group").GetString()!;

    /// <summary>How many people a group is of; none where nothing of it is shown.</summary>
    private static long? PeopleOf(JsonElement line)
    {
        var figures = Figures(line).Values.ToList();
        var shown = figures.Where(figure => figure.TryGetProperty("people", out _)).Select(figure => figure.GetProperty("people").GetInt64()).ToList();
        Assert.True(shown.Count == 0 || shown.Count == figures.Count);
        return shown.Count == 0 ? null : Assert.Single(shown.Distinct());
    }

    private static Dictionary<string, JsonElement> Figures(JsonElement line) =>
        line.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("measure").GetString()!);

    private Ran Climate(string map, params string[] arguments) => ClimateOf(Rows(), map, arguments);

    private Ran ClimateOf(string[] rows, string map, params string[] arguments) =>
        InProcess.Run(["climate", "--people", files.Write("people.csv", rows), "--map", files.Write("map.json", map), .. arguments]);

    /// <summary>Twenty of bridges who are at ease, twelve of roads who are not, of whom four do the planning; three lawyers.</summary>
    private static string[] Rows() =>
    [
        "Nr,Dept,Role,Gender,Q1,Q2,JobSatisfaction,Q4,Q4 again",
        .. Enumerable.Range(0, 20).Select(i => $"{i},bridges,{(i < 10 ? "planner" : "builder")},X,3,2,8,5,4"),
        .. Enumerable.Range(20, 12).Select(i => $"{i},roads,{(i < 24 ? "planner" : "builder")},X,{1 + (i % 3)},3,4,2,2"),
        .. Enumerable.Range(32, 3).Select(i => $"{i},legal,planner,X,5,1,9,5,5"),
    ];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
