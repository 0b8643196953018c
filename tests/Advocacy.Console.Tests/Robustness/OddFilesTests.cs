using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Robustness;

/// <summary>Files that are empty, of another encoding, or of another world.</summary>
public sealed class OddFilesTests : IDisposable
{
    private const string At = "2026-02-02T10:00+01:00";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advocacy-odd-");
    private readonly string map;
    private readonly string actsMap;

    public OddFilesTests()
    {
        map = Write("map.json", """{"id":"id","department":"department","zoneForAll":"Europe/Amsterdam"}""");
        actsMap = Write("acts.map.json", """{"person":"id","at":"at","act":"act"}""");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Decide_EmptyJsonLines_DecidesForNobody()
    {
        var ran = InProcess.Run("decide", "--people", Write("people.jsonl", ""), "--facts", Write("facts.jsonl", "\n\n"), "--at", At);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("Read: 0 people, 0 facts", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_HeaderOnly_DecidesForNobody()
    {
        var ran = InProcess.Run("decide", "--people", Write("people.csv", "id,department\n"), "--map", map, "--facts", Write("acts.csv", "id,at,act\n"), "--facts-map", actsMap, "--at", At);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("Read: 0 people, 0 facts", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Decide_EmptyCsv_SaysThatAHeaderIsMissing(string content)
    {
        var ran = InProcess.Run("decide", "--people", Write("people.csv", content), "--map", map, "--at", At);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("people.csv:1: AE8006 header", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map.json")]
    [InlineData("situation.json")]
    [InlineData("script.json")]
    public void Run_EmptyDocument_IsTold(string name)
    {
        var empty = Write("empty-" + name, "");
        var people = Write("people.csv", "id,department\na,b\n");
        var ran = name switch
        {
            "map.json" => InProcess.Run("decide", "--people", people, "--map", empty, "--at", At),
            "situation.json" => InProcess.Run("decide", "--people", people, "--map", map, "--situation", empty, "--at", At),
            _ => InProcess.Run("timeline", "--script", empty),
        };
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("empty-" + name, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\u0000")]
    [InlineData("\\ud83d")]
    public void Decide_DelimiterThatCannotBeOne_IsTold(string delimiter)
    {
        var odd = Write("odd.json", $$"""{"id":"id","zoneForAll":"Europe/Amsterdam","delimiter":"{{(delimiter == "\"" ? "\\\"" : delimiter)}}"}""");
        var ran = InProcess.Run("decide", "--people", Write("people.csv", "id,department\na,b\n"), "--map", odd, "--at", At);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("odd.json: AE8003 delimiter", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_TabsAndBarsPartColumns()
    {
        foreach (var delimiter in new[] { "\t", "|", ";", " " })
        {
            var odd = Write("odd.json", $$"""{"id":"id","zoneForAll":"Europe/Amsterdam","delimiter":"{{delimiter.Replace("\t", "\\t", StringComparison.Ordinal)}}"}""");
            var ran = InProcess.Run("decide", "--people", Write("people.csv", $"id{delimiter}department\na{delimiter}b\n"), "--map", odd, "--at", At);
            Assert.Equal(ExitCodes.Done, ran.Code);
            Assert.Contains("Read: 1 person", ran.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("id,department,note\na,b,\"x\nc,d,y\ne,f,z\n", "people.csv:2: AE8006 row: 'a stray quote'")]
    [InlineData("id,department,note\na,b,\"x \"\"y\"\" z\nc,d,y\n", "people.csv:2: AE8006 row: 'a stray quote'")]
    public void Decide_QuoteThatNeverCloses_IsTold_NobodyIsLost(string content, string problem)
    {
        var ran = InProcess.Run("decide", "--people", Write("people.csv", content), "--map", map, "--at", At);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains(problem, ran.Error, StringComparison.Ordinal);
        var closed = InProcess.Run("decide", "--people", Write("people.csv", "id,department,note\na,b,\"x\n\"\"y\"\"\nz\"\nc,d,\"\"\n"), "--map", map, "--at", At);
        Assert.Equal(ExitCodes.Done, closed.Code);
        Assert.Contains("Read: 2 people", closed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_Latin1_IsToldByLine_NeverMadeOneOfTwoPeople()
    {
        var latin = Path.Combine(folder.FullName, "latin.csv");
        File.WriteAllBytes(latin, Encoding.Latin1.GetBytes("id,department\nok,b\nJosé,b\nJosè,b\n"));
        var ran = InProcess.Run("decide", "--people", latin, "--map", map, "--at", At);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("latin.csv:3: AE8006", ran.Error, StringComparison.Ordinal);
        Assert.Contains("latin.csv:4: AE8006", ran.Error, StringComparison.Ordinal);
        Assert.Contains("UTF-8", ran.Error, StringComparison.Ordinal);

        var lines = Path.Combine(folder.FullName, "latin.jsonl");
        File.WriteAllBytes(lines, Encoding.Latin1.GetBytes("{\"person\":\"ok\",\"zone\":\"Europe/Amsterdam\"}\n{\"person\":\"José\",\"zone\":\"Europe/Amsterdam\"}\n"));
        Assert.Contains("latin.jsonl:2: AE8006", InProcess.Run("decide", "--people", lines, "--at", At).Error, StringComparison.Ordinal);
        Assert.Contains("latin.jsonl:2: AE8006", InProcess.Run("decide", "--people", Write("one.jsonl", "{\"person\":\"ok\",\"zone\":\"Europe/Amsterdam\"}"), "--facts", lines, "--at", At).Error, StringComparison.Ordinal);

        var situation = Path.Combine(folder.FullName, "latin.json");
        File.WriteAllBytes(situation, Encoding.Latin1.GetBytes("{\n\"offers\":[{\"id\":\"José\",\"kind\":\"story\",\"title\":\"t\"}]}"));
        Assert.Contains("latin.json:2: AE8006", InProcess.Run("decide", "--people", Write("one.jsonl", "{\"person\":\"ok\",\"zone\":\"Europe/Amsterdam\"}"), "--situation", situation, "--at", At).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_OtherUnicode_IsReadByItsMark()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF8Encoding(true) })
        {
            var file = Path.Combine(folder.FullName, "wide.csv");
            File.WriteAllText(file, "id,department\r\nJosé,b\r\nJosè,b\r\n", encoding);
            var ran = InProcess.Run("decide", "--people", file, "--map", map, "--at", At);
            Assert.Equal(ExitCodes.Done, ran.Code);
            Assert.Contains("Read: 2 people", ran.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Decide_ValuesOfManyLinesAndControls_AreToldOnOneShortLine()
    {
        var csv = Write("people.csv", "id,department\n\"a\nb\u001b[31m\",x\n" + new string('x', 100_000) + ",y\n");
        var ran = InProcess.Run("decide", "--people", csv, "--map", map, "--at", At);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(3, ran.ErrorLines.Count);
        Assert.DoesNotContain('\u001b', ran.Error);
        Assert.All(ran.ErrorLines, line => Assert.True(line.Length < 500));
        Assert.Contains("people.csv:2: AE8007 id: 'a\\u000ab\\u001b[31m'", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2200-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public void Decide_MomentOutsideTheYears_IsTold(string at)
    {
        foreach (var command in new[] { "decide", "state" })
        {
            var ran = InProcess.Run(command, "--people", Write("one.jsonl", "{\"person\":\"ok\",\"zone\":\"Europe/Amsterdam\"}"), "--at", at);
            Assert.Equal(ExitCodes.BadInput, ran.Code);
            Assert.Contains("arguments: AE8001 --at", ran.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData("1900-01-20T00:00:00Z")]
    [InlineData("2199-12-31T23:59:59Z")]
    public void Decide_MomentAtTheEndOfTheYears_Answers(string at)
    {
        var people = Write("one.jsonl", "{\"person\":\"ok\",\"zone\":\"Pacific/Kiritimati\"}\n{\"person\":\"two\",\"zone\":\"Pacific/Pago_Pago\"}");
        foreach (var more in new[] { Array.Empty<string>(), ["--as-if-enrolled"] })
        {
            Assert.Equal(ExitCodes.Done, InProcess.Run(["decide", "--people", people, "--at", at, .. more]).Code);
            Assert.Equal(ExitCodes.Done, InProcess.Run(["state", "--people", people, "--at", at, .. more]).Code);
        }
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData("1900-01-20T00:00:00Z")]
    [InlineData("2199-12-31T23:59:59Z")]
    public void Rewards_MomentAtTheEndOfTheYears_Answers(string at)
    {
        var people = Write("one.jsonl", "{\"person\":\"ok\",\"zone\":\"Pacific/Kiritimati\"}\n{\"person\":\"two\",\"zone\":\"Pacific/Pago_Pago\"}");
        string[][] commands = [["rewards"], ["rewards", "preview", "--rules", "team"], ["board", "--person", "ok", "--zone", "Asia/Tokyo"], ["award", "--zone", "Pacific/Pago_Pago"], ["recognise"]];
        foreach (var command in commands)
        {
            var ran = InProcess.Run([.. command, "--people", people, "--at", at, "--as-if-consented"]);
            Assert.True(ran.Code == ExitCodes.Done, command[0] + ": " + ran.Error);
        }
    }

    [Theory]
    [InlineData("""{"type":"away","from":"2026-03-01T00:00:00Z","to":"2026-02-01T00:00:00Z"}""", "AE2006")]
    [InlineData("""{"type":"snoozed","until":"9999-03-01T00:00:00Z"}""", "AE2003")]
    [InlineData("""{"type":"enrolled","by":"boss","notice":"n","channels":["in-app"]}""", "AE2004")]
    [InlineData("""{"type":"retracted","target":"fact-1"}""", "AE2009")]
    public void Timeline_EventThatCannotBe_IsTold(string fact, string code)
    {
        var script = Write("script.json", $$"""{"person":"noor","zone":"Europe/Amsterdam","from":"2026-01-05","weeks":2,"events":[{"day":0,"does":"opt-out"},{"day":1,"does":"report","fact":{{fact}}}]}""");
        var ran = InProcess.Run("timeline", "--script", script);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains($"script.json: {code} events", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2199-12-31", "2")]
    [InlineData("2199-12-31", "520")]
    [InlineData("2190-12-31", "520")]
    public void Timeline_BeyondTheYears_IsTold(string from, string weeks)
    {
        var script = Write("script.json", """{"person":"noor","zone":"Pacific/Pago_Pago","events":[{"day":0,"does":"enrol"},{"day":1,"does":"away","days":366}]}""");
        var ran = InProcess.Run("timeline", "--script", script, "--from", from, "--weeks", weeks);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("AE8001 --from", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_DirectoryInsteadOfFile_IsTold() =>
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("decide", "--people", folder.FullName, "--at", At).Code);

    [Fact]
    public void Decide_ManyRoles_TakesTimeInProportion()
    {
        long Allocated(int count)
        {
            var people = Write("many.jsonl", "{\"person\":\"ok\",\"zone\":\"Europe/Amsterdam\",\"roles\":[" + string.Join(',', Enumerable.Repeat("\"leader\"", count)) + "]}");
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(ExitCodes.Done, InProcess.Run("decide", "--people", people, "--at", At).Code);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(10);
        var (few, many) = (Allocated(2_000), Allocated(20_000));
        Assert.True(many < few * 15, string.Format(CultureInfo.InvariantCulture, "{0} bytes for 2,000 roles, {1} for 20,000", few, many));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
