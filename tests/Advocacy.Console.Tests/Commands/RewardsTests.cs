using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Advocacy.Sample.SampleData;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The commands about rewards: what they show of the invented company, and of files.</summary>
public sealed class RewardsTests : IDisposable
{
    private const string Amsterdam = "Europe/Amsterdam";

    private static readonly string[][] Commands =
    [
        ["rewards"], ["rewards", "--person", "p-11"], ["rewards", "preview", "--rules", "team"], ["board"], ["award"], ["recognise"],
    ];

    private static readonly string[] Forms = ["rewards", "leaderboard", "recognition"];

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("rewards", "rewards")]
    [InlineData("rewards-person-en", "rewards", "--person", "p-11")]
    [InlineData("rewards-person-nl", "rewards", "--person", "p-11", "--language", "nl", "--year", "2026")]
    [InlineData("rewards-preview", "rewards", "preview", "--rules", "performance", "--person", "p-11")]
    [InlineData("board", "board")]
    [InlineData("board-not-in-nl", "board", "--person", "p-07", "--month", "2026-07", "--language", "nl")]
    [InlineData("award", "award")]
    [InlineData("award-most-shared-nl", "award", "--period", "2026-06", "--kind", "most-shared", "--language", "nl", "--seed", "it's known")]
    [InlineData("award-not-over", "award", "--period", "2026-08", "--kind", "raffle")]
    [InlineData("recognise", "recognise")]
    [InlineData("recognise-nl", "recognise", "--period", "2026-06", "--form", "story-inside", "--language", "nl")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    [Fact]
    public void Run_AnyCommandAsJson_IsAnObjectALine()
    {
        foreach (var command in Commands)
        {
            var ran = InProcess.Run([.. command, "--format", "json"]);
            Assert.Equal(ExitCodes.Done, ran.Code);
            Assert.NotEmpty(ran.Json);
            Assert.All(ran.Json, line => Assert.Equal(JsonValueKind.Object, line.ValueKind));
            Assert.All(ran.Json, line => Assert.False(line.TryGetProperty("asIf", out _)));
        }
    }

    [Fact]
    public void Run_SampleAsFiles_IsTheSameAsWithout()
    {
        string[] given = ["--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", SampleCompany.NowText, "--format", "json"];
        foreach (var command in Commands)
        {
            string[] who = command[0] == "board" ? ["--person", "p-03"] : [];
            var bundled = InProcess.Run([.. command, .. who, "--format", "json"]);
            Assert.Equal(bundled.Output, InProcess.Run([.. command, .. who, .. given]).Output);
        }
    }

    [Fact]
    public void Run_AsIfConsented_SaysSoInEveryOutput()
    {
        foreach (var command in Commands)
        {
            var text = InProcess.Run([.. command, "--as-if-consented"]).Output;
            Assert.Contains("AS IF CONSENTED", text);
            Assert.Contains("nobody agreed to this", text.Replace("\n", " ", StringComparison.Ordinal));
            Assert.All(InProcess.Run([.. command, "--as-if-consented", "--format", "json"]).Json, line => Assert.Equal("consented", line.GetProperty("asIf").GetString()));
        }
    }

    [Fact]
    public void Rewards_AsIfConsented_TakesNothingAway()
    {
        var people = files.Write("people.jsonl", [.. "abcd".Select(person => $$"""{"person":"{{person}}","zone":"{{Amsterdam}}"}""")]);
        var facts = files.Write(
            "facts.jsonl",
            """{"type":"acted","person":"a","at":"2026-01-05T09:00:00Z","kind":"post"}""",
            """{"type":"acted","person":"b","at":"2026-01-05T09:00:00Z","kind":"post"}""",
            """{"type":"opted-out","person":"b","at":"2026-01-06T09:00:00Z"}""",
            """{"type":"acted","person":"c","at":"2026-01-05T09:00:00Z","kind":"post"}""",
            """{"type":"consent-withdrawn","person":"c","at":"2026-01-06T09:00:00Z","form":"rewards"}""");
        string[] arguments = ["rewards", "--people", people, "--facts", facts, "--at", "2026-02-01T09:00Z", "--format", "json"];
        Assert.Empty(InProcess.Run(arguments).Json);
        Assert.Empty(InProcess.Run([.. arguments, "--as-if-enrolled"]).Json);
        var points = InProcess.Run([.. arguments, "--as-if-consented"]).Json.ToDictionary(line => line.GetProperty("person").GetString()!, PointsOf);
        Assert.Equal([new("a", 10), new("d", 0)], points);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Rewards_OfFewPeople_ShowNoSums(int count, bool isShown)
    {
        var ids = Enumerable.Range(0, count).Select(number => "p" + number).ToList();
        var people = files.Write("people.jsonl", [.. ids.Select(person => $$"""{"person":"{{person}}","zone":"{{Amsterdam}}"}""")]);
        var facts = files.Write("facts.jsonl", [.. ids.Select(person => Act(person + "-1", person, "2026-01-20"))]);
        var ran = InProcess.Run("rewards", "--people", people, "--facts", facts, "--at", "2026-02-01T09:00Z", "--as-if-consented");
        Assert.Contains("p8", ran.Output);
        Assert.Equal(isShown, ran.Output.Contains("Points by month", StringComparison.Ordinal));
    }

    [Fact]
    public void Recognise_CautiousPolicy_NeedsConsentOnly() =>
        Assert.NotEmpty(InProcess.Run("recognise", "--policy", "default", "--format", "json").Json);

    [Fact]
    public void Rewards_NobodyTakesPart_IsSaid()
    {
        var people = files.Write("people.jsonl", $$"""{"person":"a","zone":"{{Amsterdam}}"}""");
        var ran = InProcess.Run("rewards", "--people", people, "--at", "2026-02-01T09:00Z");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("Nobody takes part.", ran.Output);
    }

    [Fact]
    public void Rewards_Everybody_AreInTheOrderOfIdsAndOnlyWhoAgreed()
    {
        var shown = InProcess.Run("rewards", "--format", "json").Json.Select(line => line.GetProperty("person").GetString()!).ToList();
        Assert.Equal(shown.Order(StringComparer.Ordinal), shown);
        Assert.Equal(Agreeing(ConsentForm.Rewards).Order(StringComparer.Ordinal), shown);
        Assert.InRange(shown.Count, 30, 50);
    }

    [Theory]
    [InlineData(2016)]
    [InlineData(2023)]
    [InlineData(2025)]
    public void Rewards_PublicActsOfAYear_EqualAPlainCount(int year)
    {
        var expected = PlainCount(year);
        var at = FormattableString.Invariant($"{year}-12-31T23:59:59+01:00");
        string[] files = SharedData.MainJob();
        files[Array.IndexOf(files, "--at") + 1] = at;
        var ran = InProcess.Run(["rewards", .. files, "--as-if-consented", "--format", "json", "--year", year.ToString(CultureInfo.InvariantCulture)]);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Equal(1470, ran.Json.Count);
        var actual = ran.Json.ToDictionary(line => line.GetProperty("person").GetString()!, line => line.GetProperty("pointsInYear").GetInt64());
        Assert.All(actual, pair => Assert.Equal((pair.Key, expected.GetValueOrDefault(pair.Key)), (pair.Key, pair.Value)));
        Assert.True(expected.Values.Sum() > 1000);
        Assert.Contains(expected, pair => pair.Value >= 200);
    }

    [Fact]
    public void Preview_Differences_AddUpToTheTotals()
    {
        var lines = InProcess.Run("rewards", "preview", "--rules", "performance", "--format", "json").Json;
        var totals = lines[0].GetProperty("totals").EnumerateArray().ToDictionary(total => total.GetProperty("currency").GetString()!);
        var differences = lines.Skip(1).SelectMany(line => line.GetProperty("differences").EnumerateArray()).ToList();
        Assert.NotEmpty(differences);
        foreach (var (currency, total) in totals)
        {
            var change = differences.Where(one => one.GetProperty("currency").GetString() == currency).Sum(one => Number(one, "after") - Number(one, "before"));
            Assert.Equal(Number(total, "after") - Number(total, "before"), change);
            Assert.Equal(lines.Count - 1, Number(total, "less") + Number(total, "same") + Number(total, "more"));
        }

        var now = InProcess.Run("rewards", "--format", "json").Json;
        Assert.Equal(now.Sum(PointsOf), Number(totals["points"], "before"));
        Assert.True(Number(totals["points"], "less") > 0);
    }

    [Fact]
    public void Preview_RulesInForce_WouldHaveGrantedTheSame()
    {
        var ran = InProcess.Run("rewards", "preview", "--rules", "effort");
        Assert.Contains("None: these rules would have granted the same.", ran.Output);
    }

    [Fact]
    public void Board_Anybody_ShowsOnlyWhoAgreedAndNobodysBottom()
    {
        var agreeing = Agreeing(ConsentForm.Leaderboard).Intersect(Agreeing(ConsentForm.Rewards)).ToHashSet();
        var points = InProcess.Run("rewards", "--format", "json").Json.ToDictionary(line => line.GetProperty("person").GetString()!, PointsInAugust);
        var boards = agreeing.Order(StringComparer.Ordinal).Take(12).Select(person => InProcess.Run("board", "--person", person, "--format", "json").Json.Single()).ToList();
        var rows = boards.Where(board => board.GetProperty("league").TryGetProperty("rows", out _)).Select(board => board.GetProperty("league").GetProperty("rows").EnumerateArray().ToList()).ToList();
        Assert.True(rows.Count > 5);
        foreach (var row in rows.SelectMany(row => row))
        {
            var person = row.GetProperty("person").GetString()!;
            Assert.Contains(person, agreeing);
            Assert.Equal((person, points[person]), (person, Number(row, "points")));
            Assert.True(row.GetProperty("isOwn").GetBoolean() || Number(row, "points") > 0, "somebody is shown without points");
        }

        Assert.All(rows, board => Assert.Single(board, row => row.GetProperty("isOwn").GetBoolean()));
        Assert.All(rows, board => Assert.InRange(board.Count, 1, 5));
    }

    [Theory]
    [InlineData("competition", "1 1 1 4")]
    [InlineData("dense", "1 1 1 2")]
    [InlineData("ordinal", "1 2 3 4")]
    public void Board_Strategy_NumbersEqualsSo(string strategy, string expected)
    {
        var board = InProcess.Run("board", "--strategy", strategy, "--format", "json").Json.Single();
        var places = board.GetProperty("league").GetProperty("rows").EnumerateArray().Select(row => Number(row, "place").ToString(CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Join(' ', places));
    }

    [Fact]
    public void Award_Raffle_IsTheLowestTicketOfThoseWhoContributed()
    {
        var key = files.Write("key.txt", "a secret of the host");
        var award = InProcess.Run("award", "--period", "2026-07", "--kind", "raffle", "--seed", "7 12 21", "--key", key, "--format", "json").Json.Single();
        Assert.False(award.GetProperty("isExample").GetBoolean());
        var winner = award.GetProperty("winners").EnumerateArray().Single();
        var tickets = Contributing(2026, 7).Select(person => (Ticket: TicketOf("7 12 21", PseudonymOf("a secret of the host", person)), Person: person)).ToList();
        Assert.True(tickets.Count > 10);
        Assert.Equal(tickets.Min(), (winner.GetProperty("ticket").GetString()!, winner.GetProperty("person").GetString()!));

        // Whoever holds the list needs nothing else to find the winner.
        var published = award.GetProperty("tickets").EnumerateArray().Select(ticket => ticket.GetString()!).ToList();
        Assert.Equal(tickets.Select(ticket => PseudonymOf("a secret of the host", ticket.Person)).Order(StringComparer.Ordinal), published);
        Assert.Equal(winner.GetProperty("pseudonym").GetString(), published.MinBy(pseudonym => TicketOf("7 12 21", pseudonym), StringComparer.Ordinal));
    }

    [Fact]
    public void Award_AnySeed_IsAlwaysTheSameForOneAndNotForAll()
    {
        var winners = Enumerable.Range(0, 8).Select(seed => Winner("seed " + seed)).ToList();
        Assert.Equal(winners[0], Winner("seed 0"));
        Assert.True(winners.Distinct().Count() > 2);

        static string Winner(string seed) =>
            InProcess.Run("award", "--seed", seed, "--format", "json").Json.Single().GetProperty("winners").EnumerateArray().Single().GetProperty("person").GetString()!;
    }

    [Fact]
    public void Recognise_Anybody_AgreedToTheForm()
    {
        foreach (var (form, consent) in new[] { ("thanks", ConsentForm.Recognition), ("story-inside", ConsentForm.StoryInside) })
        {
            var shown = InProcess.Run("recognise", "--form", form, "--format", "json", "--set", "programmes.suggestionsPerList=50").Json;
            Assert.NotEmpty(shown);
            Assert.Subset(Agreeing(consent).ToHashSet(), shown.Select(line => line.GetProperty("person").GetString()!).ToHashSet());
        }

        Assert.Empty(InProcess.Run("recognise", "--form", "story-outside", "--format", "json").Json);
    }

    [Fact]
    public void Recognise_EarlierMonth_LeavesOutWhoWithdrewAndWhatWasTakenBackSince()
    {
        string[] lives =
        [
            .. Agreed("a", "2026-01-05"), Act("a-1", "a", "2026-03-20"),
            .. Agreed("b", "2026-01-05"), Act("b-1", "b", "2026-03-20"), """{"type":"consent-withdrawn","person":"b","at":"2026-04-09T09:00:00Z","form":"recognition"}""",
            .. Agreed("c", "2026-01-05"), Act("c-1", "c", "2026-03-20"), """{"type":"retracted","person":"c","at":"2026-04-09T09:00:00Z","target":"c-1"}""",
            .. Agreed("d", "2026-01-05"), Act("d-1", "d", "2026-04-02"),
        ];
        Assert.Equal("a", string.Join(' ', Shown("2026-04-20T09:00Z")));
        Assert.Equal("a b c", string.Join(' ', Shown("2026-04-08T09:00Z").Order(StringComparer.Ordinal)));

        IEnumerable<string> Shown(string at) => InProcess
            .Run(["recognise", .. PeopleWith(lives), "--at", at, "--period", "2026-03", "--format", "json"]).Json.Select(line => line.GetProperty("person").GetString()!);
    }

    [Fact]
    public void Board_WhoAgreedAfterTheMonthBegan_IsInFromTheNext()
    {
        string[] lives =
        [
            .. Agreed("a", "2026-01-05"), Act("a-1", "a", "2026-03-20"), .. Agreed("b", "2026-01-05"), .. Agreed("c", "2026-02-27"), Act("c-1", "c", "2026-03-02"),
            .. Agreed("d", "2026-03-03"), Act("d-1", "d", "2026-03-20"),
        ];
        Assert.Equal("programme.from-next", LeagueOf("d").GetProperty("reason").GetString());
        var rows = LeagueOf("a").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("person").GetString()!);
        Assert.Equal("a c", string.Join(' ', rows.Order(StringComparer.Ordinal)));
        Assert.Equal("programme.not-in", LeagueOf("e").GetProperty("reason").GetString());

        JsonElement LeagueOf(string person) => InProcess
            .Run(["board", .. PeopleWith(lives), "--at", "2026-03-25T09:00Z", "--person", person, "--format", "json"]).Json.Single().GetProperty("league");
    }

    [Theory]
    [InlineData("--policy: 'default', allowed: a policy that has points or badges switched on", "rewards", "--policy", "default")]
    [InlineData("--policy: 'default', allowed: a policy that has points or badges switched on", "rewards", "preview", "--rules", "team", "--policy", "default")]
    [InlineData("--policy: 'default', allowed: a policy that has leagues switched on", "board", "--policy", "default")]
    [InlineData("--policy: 'default', allowed: a policy that has the monthly award switched on", "award", "--policy", "default")]
    [InlineData("AE8008 --person: 'p-99'", "rewards", "--person", "p-99")]
    [InlineData("AE8008 --person: 'p-99'", "rewards", "preview", "--rules", "team", "--person", "p-99")]
    [InlineData("AE8008 --person: 'p-99'", "board", "--person", "p-99")]
    [InlineData("--month: '2026-13', allowed: a month such as 2026-07", "board", "--month", "2026-13")]
    [InlineData("--month: '2026-09', allowed: a month that has begun by --at", "board", "--month", "2026-09")]
    [InlineData("--month: '2024-01', allowed: a month that has begun by --at", "board", "--month", "2024-01")]
    [InlineData("--period: 'July', allowed: a month such as 2026-07", "award", "--period", "July")]
    [InlineData("--period: '2026-09', allowed: a month that has begun by --at", "recognise", "--period", "2026-09")]
    [InlineData("--zone: 'Mars', allowed: a time zone", "award", "--zone", "Mars")]
    [InlineData("--year: '2024', allowed: a year the ledger holds whole", "rewards", "--year", "2024")]
    [InlineData("--year: '2028', allowed: a year the ledger holds whole", "rewards", "--year", "2028")]
    [InlineData("--year: 'last', allowed: a year such as 2026", "rewards", "--year", "last")]
    [InlineData("--at is required with --people", "rewards", "--people", "people.jsonl")]
    [InlineData("--facts goes with --people", "board", "--facts", "facts.jsonl")]
    [InlineData("--rules", "rewards", "preview")]
    [InlineData("best", "award", "--kind", "best")]
    [InlineData("AE8002 file: 'no-such-key'", "award", "--key", "no-such-key")]
    [InlineData("AE8001 --seed: 1 to 200 characters", "award", "--seed", "")]
    [InlineData("AE8001 --person: who looks: a board is what one person sees", "board", "--people", "no-such-file", "--at", "2026-02-01T09:00Z")]
    public void Run_WrongArgument_IsToldAndNothingIsDone(string problem, params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains(problem, ran.Error);
        Assert.Contains("nothing was done", ran.Error);
    }

    [Fact]
    public void Run_ManyWrongArguments_AreToldAtOnce()
    {
        var ran = InProcess.Run("board", "--policy", "default", "--month", "x", "--zone", "Mars", "--set", "a=1", "--format", "json");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(4, ran.ErrorLines.Count(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString() == "arguments"));
    }

    private static string[] Agreed(string person, string date) =>
    [
        $$"""{"type":"enrolled","person":"{{person}}","at":"{{date}}T09:00:00Z","by":"{{person}}","notice":"n","channels":["in-app"]}""",
        .. Forms.Select(form => $$"""{"type":"consent-given","person":"{{person}}","at":"{{date}}T09:00:00Z","form":"{{form}}"}"""),
    ];

    private static string Act(string id, string person, string date) => $$"""{"type":"acted","id":"{{id}}","person":"{{person}}","at":"{{date}}T10:00:00Z","kind":"post"}""";

    private string[] PeopleWith(string[] facts) =>
    [
        "--people", files.Write("people.jsonl", [.. "abcde".Select(person => $$"""{"person":"{{person}}","zone":"{{Amsterdam}}"}""")]), "--facts", files.Write("facts.jsonl", facts),
    ];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static long Number(JsonElement line, string name) => line.GetProperty(name).GetInt64();

    private static long PointsOf(JsonElement line) =>
        line.GetProperty("balances").EnumerateArray().Where(balance => balance.GetProperty("currency").GetString() == "points").Sum(balance => Number(balance, "amount"));

    private static long PointsInAugust(JsonElement line) => line.GetProperty("entries").EnumerateArray()
        .Where(entry => entry.GetProperty("currency").GetString() == "points" && LocalOf(entry.GetProperty("at").GetDateTimeOffset()) is { Year: 2026, Month: 8 })
        .Sum(entry => Number(entry, "granted"));

    /// <summary>Who agrees to a form at the moment, from the facts alone.</summary>
    private static IEnumerable<string> Agreeing(ConsentForm form) =>
        from dossier in SampleFiles.Dossiers
        let facts = dossier.Facts.Select(sourced => sourced.Fact).ToList()
        where facts.Exists(fact => fact is ConsentGiven given && given.Form == form)
            && !facts.Exists(fact => fact is OptedOut or Objected || (fact is ConsentWithdrawn withdrawn && withdrawn.Form == form))
        select dossier.Employee.Person.Value;

    /// <summary>Who agreed to rewards and did something in a month that was not taken back.</summary>
    private static IEnumerable<string> Contributing(int year, int month)
    {
        var agreeing = Agreeing(ConsentForm.Rewards).ToHashSet();
        foreach (var dossier in SampleFiles.Dossiers.Where(dossier => agreeing.Contains(dossier.Employee.Person.Value)))
        {
            var facts = dossier.Facts.Select(sourced => sourced.Fact).ToList();
            var takenBack = facts.OfType<Retracted>().Select(retracted => retracted.Target).ToHashSet();
            if (facts.Exists(fact => fact is Acted or IdeaProposed or PeerThanked && !takenBack.Contains(fact.Id)
                && LocalOf(fact.At.ToDateTimeOffset()) is var local && local.Year == year && local.Month == month))
            {
                yield return dossier.Employee.Person.Value;
            }
        }
    }

    private static DateTimeOffset LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Amsterdam));

    private static string PseudonymOf(string key, string person) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(person)))[..20];

    private static string TicketOf(string seed, string pseudonym) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed + "\n" + pseudonym)));

    /// <summary>10 points an act, 50 an ISO week at most, by the calendar of the platform; rows that say the same count once.</summary>
    private static Dictionary<string, long> PlainCount(int year)
    {
        var acts = File.ReadLines(SharedData.PathOf("activity.csv")).Skip(1).Select(line => line.Split(','))
            .Select(row => (Person: row[0], At: DateTimeOffset.Parse(row[1], CultureInfo.InvariantCulture).ToUniversalTime(), Act: row[2])).Distinct().OrderBy(act => act.At);
        var weeks = new Dictionary<(string Person, int Year, int Week), long>();
        var points = new Dictionary<string, long>();
        foreach (var (person, at, _) in acts)
        {
            var local = LocalOf(at).DateTime;
            var week = (person, ISOWeek.GetYear(local), ISOWeek.GetWeekOfYear(local));
            var granted = Math.Min(10, 50 - weeks.GetValueOrDefault(week));
            weeks[week] = weeks.GetValueOrDefault(week) + granted;
            if (local.Year == year)
            {
                points[person] = points.GetValueOrDefault(person) + granted;
            }
        }

        return points;
    }
}
