using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Sample.SampleData;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The commands about experts and pairs: what they show of the invented company, and of files.</summary>
public sealed class ConnectionTests : IDisposable
{
    private const string Owner = """{"person":"a","zone":"Europe/Amsterdam","team":"one"}""";
    private const string Expert = """{"person":"b","zone":"Europe/Amsterdam","team":"one","roles":["expert"]}""";

    private static readonly string[] s_facts =
    [
        """{"type":"enrolled","id":"a-1","person":"a","at":"2026-08-03T08:00:00Z","by":"a","notice":"n","channels":["in-app"]}""",
        """{"type":"consent-given","id":"a-2","person":"a","at":"2026-08-03T08:01:00Z","form":"feedback"}""",
        """{"type":"acted","id":"a-3","person":"a","at":"2026-08-18T07:00:00Z","kind":"post"}""",
        """{"type":"enrolled","id":"b-1","person":"b","at":"2026-08-03T08:00:00Z","by":"b","notice":"n","channels":["in-app"]}""",
    ];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("experts", "experts")]
    [InlineData("experts-nl", "experts", "--language", "nl", "--set", "programmes.expertWorkingDays=2")]
    [InlineData("pairs", "pairs")]
    [InlineData("pairs-nl", "pairs", "--period", "2026-09", "--language", "nl")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    /// <summary>Something of everything: an expert to ask, one who was asked, and nobody free.</summary>
    [Fact]
    public void Experts_InventedCompany_ShowsEveryKindOfStep()
    {
        var steps = InProcess.Run("experts", "--format", "json").Json.Select(line => line.GetProperty("step").GetString()!).Distinct();
        Assert.Equal(["ask", "await", "hold", "thank"], steps.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_AsJson_IsAnObjectALine()
    {
        foreach (var command in new[] { "experts", "pairs" })
        {
            foreach (var arguments in new string[][] { [], ["--as-if-consented"], ["--policy", "default"] })
            {
                var ran = InProcess.Run([command, .. arguments, "--format", "json"]);
                Assert.Equal(ExitCodes.Done, ran.Code);
                Assert.NotEmpty(ran.Json);
                Assert.All(ran.Json, line => Assert.Equal(JsonValueKind.Object, line.ValueKind));
                Assert.All(ran.Json, line => Assert.Equal(arguments.Contains("--as-if-consented"), line.TryGetProperty("asIf", out _)));
            }
        }
    }

    [Fact]
    public void Experts_OfFiles_AsksAwaitsAndMovesOn()
    {
        var ask = Assert.Single(Plan("2026-08-18T10:00+02:00").Json);
        Assert.Equal(("ask", "b", "team", "2026-08-21T15:00:00Z"), (Text(ask, "step"), Text(ask, "expert"), Text(ask, "nearness"), Text(ask, "until")));
        var request = """{"act":"a-3","owner":"a","expert":"b","askedAt":"2026-08-18T10:00+02:00"}""";
        var awaiting = Assert.Single(Plan("2026-08-21T16:59+02:00", request).Json);
        Assert.Equal(("await", "b", "2026-08-21T15:00:00Z"), (Text(awaiting, "step"), Text(awaiting, "expert"), Text(awaiting, "until")));
        Assert.Equal("thank", Text(Assert.Single(Plan("2026-08-21T17:00+02:00", request).Json), "step"));
        var situation = files.Write("situation.json", """{"holidays":[{"date":"2026-08-20"}]}""");
        Assert.Equal("await", Text(Assert.Single(Plan("2026-08-21T17:00+02:00", request, "--situation", situation).Json), "step"));
    }

    [Fact]
    public void Experts_NothingWaits_IsSaid()
    {
        var people = files.Write("people.jsonl", Owner, Expert);
        var ran = InProcess.Run("experts", "--people", people, "--at", "2026-08-18T10:00+02:00");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("No act waits for feedback.", ran.Output);
        Assert.Contains("There are no pairs", InProcess.Run("pairs", "--people", people, "--at", "2026-08-18T10:00+02:00").Output);
    }

    [Theory]
    [InlineData("""{"owner":"a","expert":"b","askedAt":"2026-08-18T10:00+02:00"}""", "act")]
    [InlineData("""{"act":"a-3","owner":"a","expert":"","askedAt":"2026-08-18T10:00+02:00"}""", "expert")]
    [InlineData("""{"act":"a-3","owner":"a","expert":"b","askedAt":"2026-08-18"}""", "askedAt")]
    [InlineData("""{"act":"a-3","owner":"a","expert":"b","askedAt":"1026-08-18T10:00Z"}""", "askedAt")]
    [InlineData("""{"act":"a-3","owner":"a","expert":"b","askedAt":"2026-08-18T10:00Z","mood":"good"}""", "mood")]
    [InlineData("""["a"]""", "$")]
    [InlineData("act", "$")]
    public void Experts_WrongRequests_AreNamedWithTheirLine(string line, string path)
    {
        var ran = Plan("2026-08-18T10:00+02:00", """{"act":"a-3","owner":"a","expert":"b","askedAt":"2026-08-18T10:00+02:00"}""" + "\n" + line);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("requests.jsonl", ran.Error);
        Assert.Contains(path, ran.Error);
        Assert.Contains("2", ran.Error);
    }

    [Fact]
    public void Experts_RequestsThatAreNotThere_AreNamed() =>
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("experts", "--requests", "gone.jsonl").Code);

    [Fact]
    public void Pairs_AnyMonth_HaveNobodyTwiceAndOnlyWhoAgreed()
    {
        var agreed = SampleCompany.Create(NodaTime.DateTimeZoneProviders.Tzdb).People.All
            .Where(one => one.Facts.Any(sourced => sourced.Fact is Advocacy.Engine.Facts.ConsentGiven { Form: Advocacy.Engine.Values.ConsentForm.Pairing }))
            .Select(one => one.Employee.Person.Value)
            .ToList();
        foreach (var month in new[] { "2026-08", "2026-09", "2027-01" })
        {
            var people = InProcess.Run("pairs", "--period", month, "--format", "json").Json.SelectMany(line => line.GetProperty("people").EnumerateArray()).Select(person => person.GetString()!).ToList();
            Assert.NotEmpty(people);
            Assert.Equal(people.Count, people.Distinct().Count());
            Assert.Empty(people.Except(agreed));
        }
    }

    private Ran Plan(string at, string? requests = null, params string[] more)
    {
        string[] asked = requests is null ? [] : ["--requests", files.Write("requests.jsonl", requests)];
        return InProcess.Run(
            ["experts", "--people", files.Write("people.jsonl", Owner, Expert), "--facts", files.Write("facts.jsonl", s_facts), "--at", at, "--format", "json", .. asked, .. more]);
    }

    private static string? Text(JsonElement line, string member) => line.GetProperty(member).GetString();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
