using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Logs;

public class LogFormatTests
{
    private static readonly string[] s_names = ["a", "invite, or not", "\"quoted\" one", " spaced ", "naïve;ü\\", "x'y", "{\"j\":1}", "Ω"];

    private static Arbitrary<LogRow> Rows { get; } = Arb.From(
        from seed in Gen.Choose(1, int.MaxValue)
        from isRandomised in Gen.Elements(true, true, false)
        from isPrompted in Gen.Elements(true, false)
        select Row(new(seed), isRandomised, isPrompted));

    [Fact]
    public void Csv_WrittenAndRead_IsTheSameRow() => Law.Holds(
        "a log as CSV reads back",
        Rows,
        row =>
        {
            var entries = LogCsv.Read(LogCsv.Write([row])).ToArray();
            Assert.Empty(entries.SelectMany(entry => entry.Problems));
            Assert.Equal(row, Assert.Single(entries).Row);
            Assert.Equal(LogCsv.Write(row), LogCsv.Write(entries[0].Row!));
        },
        200,
        ("quoted", row => LogCsv.Write(row).Contains("\"\"", StringComparison.Ordinal), 0.2),
        ("drawn", row => row.IsRandomised, 0.4),
        ("acted", row => row.Acted, 0.2));

    [Fact]
    public void Lines_WrittenAndRead_AreTheSameRow() => Law.Holds(
        "a log as JSON lines reads back, and is JSON",
        Rows,
        row =>
        {
            var line = LogLines.Write(row);
            var entry = Assert.Single(LogLines.Read([line]));
            Assert.Empty(entry.Problems);
            Assert.Equal(row, entry.Row);
            using var document = JsonDocument.Parse(line);
            Assert.Equal(LogColumns.All.Select(column => column.Name), document.RootElement.EnumerateObject().Select(member => member.Name));
            Assert.Equal(row.Person, document.RootElement.GetProperty("person").GetString());
        });

    [Fact]
    public void Csv_ColumnsInAnotherOrder_ReadTheSame()
    {
        var row = LoggedLives.Rows.First(row => row.IsRandomised);
        var order = LogColumns.All.Reverse().ToArray();
        string[] lines = [string.Join(",", order.Select(column => column.Name)), string.Join(",", order.Select(column => "\"" + column.Of(row).Replace("\"", "\"\"", StringComparison.Ordinal) + "\""))];
        Assert.Equal(row, Assert.Single(LogCsv.Read(lines)).Row);
    }

    [Fact]
    public void Read_EverythingWrong_IsToldAtOnceWithItsLine()
    {
        string[] lines =
        [
            LogCsv.Heading,
            LogCsv.Write(LoggedLives.Rows[0]),
            "",
            ",2026-13-01,noon,yes,[1],2,b,x,true,-1,,r,early,1.5,-0.1,0,warm,0,1.5,true,{},false,false,false,false,false,false,false",
            "a,b",
            LogCsv.Write(LoggedLives.Rows[1]),
        ];
        var entries = LogCsv.Read(lines).ToArray();
        Assert.Equal([2, 4, 5, 6], entries.Select(entry => entry.Line));
        Assert.Equal([LoggedLives.Rows[0], null, null, LoggedLives.Rows[1]], entries.Select(entry => entry.Row));
        Assert.Equal(
            [
                "4:1: AE3008 person: 1 to 200 characters, no control characters",
                "4:1: AE3007 date: '2026-13-01', allowed: a date such as 2026-01-05",
                "4:1: AE3007 at: 'noon', allowed: an instant such as 2026-01-05T08:00:00Z",
                "4:1: AE3002 available: 'yes', allowed: true or false",
                "4:1: AE3002 arms: '1', allowed: a JSON list",
                "4:1: AE2008 silence: '2', allowed: 0 to 1",
                "4:1: AE3002 probability: 'x', allowed: a number",
                "4:1: AE3002 seed: '-1', allowed: a whole number",
                "4:1: AE3008 policy: 1 to 200 characters, no control characters",
                "4:1: AE3006 phase: 'early', allowed: one of: information, application, confirmation, consolidation",
                "4:1: AE2008 motivation: '1.5', allowed: 0 to 1",
                "4:1: AE2008 ability: '-0.1', allowed: 0 to 1",
                "4:1: AE3006 climate: 'warm', allowed: one of: listen, prepare, go",
                "4:1: AE2008 week: '0', allowed: 1 to 2147483647",
                "4:1: AE3002 recentPrompts: '1.5', allowed: a whole number",
                "4:1: AE3002 kinds: '{}', allowed: a JSON list",
            ],
            entries[1].Problems.Select(problem => problem.ToString()));
        Assert.Equal("5:1: AE5032 $: 'a,b', allowed: 28 cells, quotes in pairs", Assert.Single(entries[2].Problems).ToString());
    }

    [Fact]
    public void Read_JsonWithMistakes_TellsThemAll()
    {
        var entry = Assert.Single(LogLines.Read(["{\"person\":1,\"date\":\"2026-01-05\",\"extra\":2,\"acted\":\"true\",\"seed\":5}"]));
        Assert.Null(entry.Row);
        Assert.Equal(
            ["AE3002 person", "AE3006 extra", "AE3002 acted", "AE3002 seed"],
            entry.Problems.Take(4).Select(problem => problem.Code.Replace("AE3004", "AE3006", StringComparison.Ordinal) + " " + problem.Path));
        Assert.Equal(LogColumns.All.Count - 4 - 1, entry.Problems.Count(problem => problem.Code == "AE3003"));
        Assert.Equal(["AE3001", "AE3002"], LogLines.Read(["{", "[]"]).SelectMany(read => read.Problems).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("person,person", "AE3005")]
    [InlineData("person,name", "AE3004")]
    [InlineData("person,\"date", "AE3003")]
    public void Read_AHeadingThatIsNone_EndsThere(string heading, string code)
    {
        var entry = Assert.Single(LogCsv.Read([heading, "a,b"]));
        Assert.Contains(code, entry.Problems.Select(problem => problem.Code));
        Assert.Contains("AE3003", entry.Problems.Select(problem => problem.Code));
    }

    /// <summary>Each contradiction alone, by its code.</summary>
    [Fact]
    public void Read_RowsThatContradictThemselves_AreRefused()
    {
        var row = new SimulatedLog().Draw(1).First(row => row is { IsPrompted: true, Acted: true });
        var other = row.Arms.Single(arm => arm.Intervention != row.Choice).Intervention;
        (LogRow Row, string Code)[] wrong =
        [
            (row with { Silence = 0.4 }, "AE5012"),
            (row with { Probability = 0.3 }, "AE5014"),
            (row with { Choice = new InterventionId("c") }, "AE5011"),
            (row with { IsAvailable = false }, "AE5004"),
            (row with { Arms = [row.Arms[1], row.Arms[0]] }, "AE5031"),
            (row with { Kinds = [] }, "AE5031"),
            (row with { Acted = false }, "AE5031"),
            (row with { Kinds = [ActKind.Post, ActKind.Comment] }, "AE5031"),
            (row with { Arms = [new(row.Choice!.Value, 0.5), new(other, 0)], Choice = row.Choice, Probability = 0.5 }, "AE5003"),
            (row with { Arms = [] }, "AE5031"),
        ];
        Assert.All(wrong, one => Assert.Contains(one.Code, LogLines.Read([LogLines.Write(one.Row)]).Single().Problems.Select(problem => problem.Code)));
        Assert.NotNull(LogLines.Read([LogLines.Write(row)]).Single().Row);
    }

    [Fact]
    public void INV_13_Lines_InAnotherCulture_AreTheSame()
    {
        var (before, lines) = (CultureInfo.CurrentCulture, LoggedLives.Rows.Take(50).Select(LogLines.Write).ToArray());
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(lines, LoggedLives.Rows.Take(50).Select(LogLines.Write));
            Assert.Equal(LoggedLives.Rows.Take(50), LogCsv.Read(LogCsv.Write(LoggedLives.Rows.Take(50))).Select(entry => entry.Row!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Page_ListsEveryColumn() => Assert.Equal(
        LogColumns.All.Select(column => FormattableString.Invariant($"| `{column.Name}` | {column.Kind.ToString().ToLowerInvariant()} | {column.Meaning} |")),
        Page("### Columns"));

    [Fact]
    public void Page_ListsEveryCovariate() => Assert.Equal(
        LogCovariates.All.Select(covariate => $"| `{covariate.Name}` | {covariate.Meaning} |"),
        Page("### Covariates"));

    private static IEnumerable<string> Page(string heading) =>
        Resource.Lines("learning.md").SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    private static LogRow Row(Random random, bool isRandomised, bool isPrompted)
    {
        var names = s_names.OrderBy(_ => random.Next()).Take(random.Next(1, 5)).Order(StringComparer.Ordinal).ToArray();
        var parts = names.Select(_ => 1 + random.Next(1 << 20)).ToArray();
        var silence = 1 + random.Next(1 << 20);
        var sum = (double)(parts.Sum() + silence);
        ValueList<Arm> arms = isRandomised ? [.. names.Select((name, place) => new Arm(new(name), parts[place] / sum))] : [];
        var choice = isPrompted ? random.Next(names.Length) : -1;
        ActKind[] kinds = [ActKind.Comment, ActKind.Idea, new("own, \"kind\""), ActKind.Post];
        var acted = random.Next(2) == 0;
        return new()
        {
            Person = s_names[random.Next(s_names.Length)],
            Date = new LocalDate(2026, 1, 1).PlusDays(random.Next(1000)),
            At = Instant.FromUnixTimeTicks(17_000_000_000_000_000 + random.NextInt64(1_000_000_000_000)),
            IsAvailable = isRandomised || isPrompted,
            Arms = arms,
            Silence = isRandomised ? silence / sum : 0,
            Choice = choice < 0 ? null : new InterventionId(names[choice]),
            Probability = !isRandomised ? 1 : choice < 0 ? silence / sum : parts[choice] / sum,
            IsWarmUp = isRandomised && random.Next(2) == 0,
            Seed = isRandomised ? unchecked((ulong)random.NextInt64()) * 2 : 0,
            Policy = s_names[random.Next(s_names.Length)],
            Reason = "chance.silent",
            Phase = (Phase)random.Next(4),
            Motivation = random.NextDouble(),
            Ability = random.Next(2),
            HabitStrength = random.NextDouble() * 1e-7,
            Climate = (Readiness)random.Next(3),
            Week = random.Next(1, 60),
            RecentPrompts = random.Next(9),
            Acted = acted,
            Kinds = acted ? [.. kinds.Skip(random.Next(4)).OrderBy(kind => kind.Value, StringComparer.Ordinal)] : [],
            Adapted = random.Next(2) == 0,
            Copied = random.Next(2) == 0,
            Skipped = random.Next(2) == 0,
            Dismissed = random.Next(2) == 0,
            Snoozed = random.Next(2) == 0,
            Muted = random.Next(2) == 0,
            OptedOut = random.Next(2) == 0,
        };
    }
}
