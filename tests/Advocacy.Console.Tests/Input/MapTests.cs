using System;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Input;

/// <summary>INV-07: only mapped columns are read, and a mapping of a forbidden kind of column is refused.</summary>
public sealed class MapTests : IDisposable
{
    private const string At = "2026-08-18T10:00+02:00";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("""{ "id": "Email", "zoneForAll": "Europe/Amsterdam" }""", "AE8004 id: 'Email'")]
    [InlineData("""{ "id": "Id", "team": "MonthlyIncome", "zoneForAll": "Europe/Amsterdam" }""", "AE8004 team: 'MonthlyIncome'")]
    [InlineData("""{ "id": "Id", "department": "Gender", "unit": "Age", "zoneForAll": "Europe/Amsterdam" }""", "AE8004 unit: 'Age'")]
    [InlineData("""{ "id": "Id", "zoneForAll": "Europe/Amsterdam", "age": "Leeftijd" }""", "AE8003 age: one of: id, team, department")]
    [InlineData("""{ "id": "Id" }""", "AE8003 zone: either zone (a column) or zoneForAll")]
    [InlineData("""{ "id": "Id", "zoneForAll": "Europe/Amsterdm" }""", "AE8003 zoneForAll: 'Europe/Amsterdm'")]
    [InlineData("""{ "id": "Nr", "zoneForAll": "Europe/Amsterdam" }""", "AE8005 header: 'Nr', allowed: one of: Id, Team, Age")]
    [InlineData("""{ "id": """, "AE8003 $: one JSON object")]
    public void Decide_WrongMap_IsRefused(string map, string problem)
    {
        var ran = Decide(map, "Id,Team,Age", "1,a,30");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains(problem, ran.Error);
    }

    [Fact]
    public void Decide_MapWithSeveralFaults_TellsAll()
    {
        var ran = Decide("""{ "id": "Name", "team": "Salary", "department": "Ethnicity" }""", "Id,Team", "1,a");
        Assert.Equal(3, ran.Error.Split("AE8004").Length - 1);
        Assert.Contains("AE8003 zone", ran.Error);
    }

    [Fact]
    public void Decide_ColumnsThatAreNotMapped_AreNeverRead()
    {
        var ran = Decide("""{ "id": "Id", "team": "Team", "zoneForAll": "Europe/Amsterdam" }""", "Id,Team,Age,Notes", "1,a,notANumber,\"x, y\"", "2,b,,");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("Read: 2 people", ran.Output);
        Assert.DoesNotContain("notANumber", ran.Output);
    }

    [Fact]
    public void Decide_HoursFromColumns_AreTakenIn()
    {
        var map = """{ "id": "Nr", "zone": "Zone", "workDays": "Days", "workStart": "From", "workEnd": "To", "delimiter": ";" }""";
        var ran = Decide(map, "Nr;Zone;Days;From;To", "1;Europe/Amsterdam;ma-wo;08:30;15:00", "2;W. Europe Standard Time;;;", "3;Europe/Amsterdam;xx;8;25:00");
        Assert.Equal(4, ran.ErrorLines.Count);
        Assert.All(
            ["people.csv:4: AE8007 workDays: 'xx'", "people.csv:4: AE8007 workStart: '8'", "people.csv:4: AE8007 workEnd: '25:00'"],
            problem => Assert.Contains(problem, ran.Error));
    }

    [Fact]
    public void Decide_RowsThatAreNotWhole_AreTold()
    {
        var ran = Decide("""{ "id": "Id", "zoneForAll": "Europe/Amsterdam" }""", "Id,Team", "1", "2,b", "\"two", "lines\",c", "2,d,e");
        Assert.Contains("people.csv:2: AE8006 row: '1 columns'", ran.Error);
        Assert.Contains("people.csv:6: AE8006 row: '3 columns'", ran.Error);
        Assert.Contains("people.csv:4: AE8007 id", ran.Error);
    }

    private Ran Decide(string map, params string[] people) => InProcess.Run(
        "decide", "--people", files.Write("people.csv", people), "--map", files.Write("map.json", map), "--at", At);
}
