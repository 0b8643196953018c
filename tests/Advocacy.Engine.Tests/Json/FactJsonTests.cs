using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class FactJsonTests
{
    private const string Acted = """{"type":"acted","id":"a-1","person":"p","at":"2026-08-18T08:00:00Z","kind":"told-a-friend","decision":"d-1"}""";

    private static readonly FactReadOptions MakingIds = new() { MakeMissingIds = true };

    [Fact]
    public void Read_CanonicalLine_IsTheFactAndWritesTheSameLine()
    {
        var fact = new Acted { Id = new("a-1"), Person = new("p"), At = Instant.FromUtc(2026, 8, 18, 8, 0), Kind = ActKind.ToldAFriend, Decision = new("d-1") };
        Assert.Equal(fact, FactJson.Read(Acted).Value);
        Assert.Equal(Acted, FactJson.Write(fact));
    }

    [Fact]
    public void Read_OffsetOrderSpaceAndNull_DoNotMatter() => Assert.Equal(
        FactJson.Read(Acted).Value,
        FactJson.Read("""{ "at" : "2026-08-18T20:00:00+12:00", "kind":"told-a-friend", "content": null, "decision":"d-1","person":"p","id":"a-1","type":"acted"}""").Value);

    [Theory]
    [InlineData("", ProblemCodes.Malformed, "line 1, byte 1")]
    [InlineData("{\"type\":\"acted\"", ProblemCodes.Malformed, "line 1, byte 16")]
    [InlineData("{} {}", ProblemCodes.Malformed, "line 1, byte 4")]
    [InlineData("[]", ProblemCodes.WrongKind, "$")]
    [InlineData("null", ProblemCodes.WrongKind, "$")]
    public void Read_NoObject_SaysWhere(string json, string code, string path)
    {
        var problem = Assert.Single(FactJson.Read(json).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("\"kind\":\"told-a-friend\"", "\"kind\":7", ProblemCodes.WrongKind, "kind", "7")]
    [InlineData("\"kind\":\"told-a-friend\"", "\"kind\":\"\"", ProblemCodes.TextNotAllowed, "kind", "")]
    [InlineData("\"kind\":\"told-a-friend\",", "", ProblemCodes.MemberMissing, "kind", "")]
    [InlineData("\"kind\":\"told-a-friend\"", "\"kind\":\"\\ud800\"", ProblemCodes.TextNotAllowed, "kind", "\"\\ud800\"")]
    [InlineData("\"id\"", "\"mood\":1,\"id\"", ProblemCodes.MemberUnknown, "mood", "")]
    [InlineData("\"id\"", "\"\\ud800\":1,\"id\"", ProblemCodes.MemberUnknown, "$", "")]
    [InlineData("\"id\"", "\"id\":\"b\",\"id\"", ProblemCodes.MemberTwice, "id", "")]
    [InlineData("08:00:00Z", "08:00:61Z", ProblemCodes.TimeNotUnderstood, "at", "2026-08-18T08:00:61Z")]
    [InlineData("\"acted\"", "\"achted\"", ProblemCodes.NameUnknown, "type", "achted")]
    [InlineData("\"acted\"", "3", ProblemCodes.WrongKind, "type", "3")]
    [InlineData("\"type\":\"acted\",", "", ProblemCodes.MemberMissing, "type", "")]
    public void Read_OneFault_IsNamedAndLocated(string right, string wrong, string code, string path, string value)
    {
        var problem = Assert.Single(FactJson.Read(Acted.Replace(right, wrong, StringComparison.Ordinal)).Problems);
        Assert.Equal((code, path, value), (problem.Code, problem.Path, problem.Value));
        Assert.NotEmpty(problem.Allowed);
    }

    [Fact]
    public void Read_ManyFaults_AreReportedAtOnce() => Assert.Equal(
        ["id", "preferences.hours.days[1]", "preferences.hours.end", "preferences.cadenceWeeks", "preferences.colour", "at"],
        FactJson.Read("""
            {"type":"preferences-set","id":"","person":"p",
             "preferences":{"hours":{"days":["monday","noday"],"start":"09:00"},"cadenceWeeks":0,"colour":1}}
            """).Problems.Select(problem => problem.Path));

    [Fact]
    public void Read_UnknownType_ReportsTheCommonMembersToo() => Assert.Equal(
        [("type", ProblemCodes.NameUnknown), ("at", ProblemCodes.TimeNotUnderstood), ("id", ProblemCodes.MemberMissing)],
        FactJson.Read("""{"type":"x","person":"p","at":"yesterday","more":1}""").Problems.Select(problem => (problem.Path, problem.Code)));

    [Fact]
    public void Read_WithoutId_MakesOneOfAllThatIsSaid()
    {
        const string One = """{"type":"consent-given","person":"p","at":"2026-08-18T08:00:00Z","form":"learning"}""";
        var made = FactJson.Read(One, MakingIds).Value!.Id;
        Assert.Matches("^auto-[0-9a-f]{32}$", made.Value);
        Assert.Equal(made, FactJson.Read(One.Replace("08:00:00Z", "10:00:00+02:00", StringComparison.Ordinal), MakingIds).Value!.Id);
        Assert.NotEqual(made, FactJson.Read(One.Replace("learning", "rewards", StringComparison.Ordinal), MakingIds).Value!.Id);
        Assert.Equal(ProblemCodes.MemberMissing, Assert.Single(FactJson.Read(One).Problems).Code);
    }

    [Fact]
    public void Read_HalfACharacter_IsAProblem() => Assert.Equal(ProblemCodes.Malformed, Assert.Single(FactJson.Read("\"\ud800\"").Problems).Code);

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreAProblem() => Assert.Equal(ProblemCodes.Malformed, Assert.Single(FactJson.Read([0x22, 0xC3, 0x22]).Problems).Code);

    [Fact]
    public void Write_AnyText_IsOneLineThatReadsBack()
    {
        const string Awkward = "\"é\\ \u2028<+'&";
        var line = FactJson.Write(new AwardGranted { Id = new("a"), Person = new("p"), At = default, Award = Awkward });
        Assert.DoesNotContain(line, character => character is '\n' or '\r' or '\u2028');
        Assert.Contains("é", line, StringComparison.Ordinal);
        Assert.Equal(Awkward, JsonDocument.Parse(line).RootElement.GetProperty("award").GetString());
    }
}
