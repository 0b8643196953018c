using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>What a person may ask for, of the invented company and of a log.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("rights-export", "rights", "export", "--person", "p-11")]
    [InlineData("rights-export-nl", "rights", "export", "--person", "p-14", "--language", "nl")]
    [InlineData("rights-sweep", "rights", "sweep", "--set", "history.retentionDays=60", "content.skipRestDays=60")]
    [InlineData("rights-merge", "rights", "merge", "p-11", "p-14", "--into", "p-11")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    [Fact]
    public void INV_18_Export_Json_IsADocumentThatImports()
    {
        var ran = InProcess.Run("rights", "export", "--person", "p-11", "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        var read = ExportJson.Read(ran.Output.Trim());
        Assert.Empty(read.Problems);
        Assert.Equal("p-11", read.Value!.State.Person.Value);
        Assert.NotEmpty(read.Value.Facts);
        Assert.NotEmpty(read.Value.Pieces);
        Assert.NotNull(read.Value.Told);
    }

    [Fact]
    public void INV_18_Import_OfAnExport_IsTheSameStateByteForByte()
    {
        var exported = InProcess.Run("rights", "export", "--person", "p-11", "--format", "json");
        using var document = JsonDocument.Parse(exported.Output);
        var ran = InProcess.RunWith(exported.Output, "rights", "import", "-", "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Empty(ran.Error);
        var line = Assert.Single(ran.Json);
        var state = document.RootElement.GetProperty("state").GetRawText();
        Assert.Equal(state, line.GetProperty("state").GetRawText());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 16)), line.GetProperty("etag").GetString());
        Assert.Equal(document.RootElement.GetProperty("facts").GetArrayLength(), line.GetProperty("facts").GetInt32());
        Assert.Equal("p-11", line.GetProperty("person").GetString());
    }

    [Fact]
    public void Import_OfAnExport_ShowsWhatItHoldsAsApproved()
    {
        var file = files.New("p-11.json");
        File.WriteAllText(file, InProcess.Run("rights", "export", "--person", "p-11", "--format", "json").Output);
        Approved.CheckRun("rights-import", ["rights", "import", file], Folder());
    }

    [Fact]
    public void Import_OfADamagedExport_TellsAllThatIsWrongAndWhere()
    {
        var document = JsonNode.Parse(InProcess.Run("rights", "export", "--person", "p-11", "--format", "json").Output)!.AsObject();
        document["at"] = "yesterday";
        document["facts"]![3]!["type"] = "vanished";
        document["state"]!["registers"]![0]!["at"] = 7;
        var file = files.Write("p-11.json", document.ToJsonString());
        var ran = InProcess.Run("rights", "import", file);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Equal(4, ran.ErrorLines.Count);
        Assert.All(["at:", "state.registers[0].at:", "facts[3].type:"], place => Assert.Single(ran.ErrorLines, line => line.StartsWith(file, StringComparison.Ordinal) && line.Contains(" " + place, StringComparison.Ordinal)));
        Assert.Equal("3 problems; nothing was done.", ran.ErrorLines[3]);

        ran = InProcess.Run("rights", "import", file, "--format", "json");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal(["at", "state.registers[0].at", "facts[3].type"], ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString()));
    }

    /// <summary>What is as if is nobody's, and nothing to store.</summary>
    [Fact]
    public void Import_OfAWhatIf_IsRefused()
    {
        var exported = InProcess.Run("rights", "export", "--person", "p-11", "--as-if-enrolled", "--format", "json");
        Assert.Equal(ExitCodes.Done, exported.Code);
        var ran = InProcess.RunWith(exported.Output, "rights", "import", "-");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("asIf", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfNoFile_IsTold()
    {
        var ran = InProcess.Run("rights", "import", files.New("nothing.json"));
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("AE8002", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_Json_GivesTheStateToStoreWhicheverIsFirst()
    {
        var ran = InProcess.Run("rights", "merge", "p-11", "p-14", "--into", "p-99", "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        var line = Assert.Single(ran.Json);
        var read = StateJson.Read(line.GetProperty("state").GetRawText());
        Assert.Empty(read.Problems);
        Assert.Equal("p-99", read.Value!.Person.Value);
        Assert.Equal(StateJson.ETagOf(read.Value), line.GetProperty("etag").GetString());
        Assert.All(read.Value.Registers, fact => Assert.Equal("p-99", fact.Person.Value));
        Assert.Equal(Held("p-11").Concat(Held("p-14")).Order(StringComparer.Ordinal), read.Value.Events.Select(fact => fact.Id.Value).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Held("p-11"));
        Assert.NotEmpty(Held("p-14"));
        Assert.Empty(line.GetProperty("conflicts").EnumerateArray());

        var turned = InProcess.Run("rights", "merge", "p-14", "p-11", "--into", "p-99", "--format", "json");
        Assert.Equal(line.GetProperty("etag").GetString(), Assert.Single(turned.Json).GetProperty("etag").GetString());

        static IEnumerable<string> Held(string person) => StateJson.Read(
            Assert.Single(InProcess.Run("rights", "export", "--person", person, "--format", "json").Json).GetProperty("state").GetRawText()).Value!.Events.Select(fact => fact.Id.Value);
    }

    [Fact]
    public void Merge_OfTwoWithAFactThatDiffers_TellsWhich()
    {
        var people = files.Write("people.jsonl", """{"person":"a","zone":"UTC"}""", """{"person":"b","zone":"UTC"}""");
        var facts = files.Write(
            "facts.jsonl",
            """{"type":"acted","id":"f-1","person":"a","at":"2026-08-10T10:00:00Z","kind":"post"}""",
            """{"type":"acted","id":"f-1","person":"b","at":"2026-08-11T10:00:00Z","kind":"photo"}""",
            """{"type":"acted","id":"f-2","person":"b","at":"2026-08-12T10:00:00Z","kind":"post"}""");
        var ran = InProcess.Run("rights", "merge", "--into", "b", "a", "b", "--people", people, "--facts", facts, "--at", "2026-08-18T10:00+02:00", "--format", "json");
        Assert.Equal((ExitCodes.Done, "f-1"), (ran.Code, Assert.Single(Assert.Single(ran.Json).GetProperty("conflicts").EnumerateArray()).GetString()));
        var held = StateJson.Read(ran.Json[0].GetProperty("state").GetRawText()).Value!;
        Assert.Equal(["f-1@a", "f-1", "f-2"], held.Events.Select(fact => fact.Id.Value));
        Assert.Equal([ActKind.Post, ActKind.Photo, ActKind.Post], held.Events.Select(fact => Assert.IsType<Acted>(fact).Kind));
    }

    [Fact]
    public void Merge_OfWhomNobodyKnowsOrIntoSomebodyElse_TellsAllThatIsWrong()
    {
        var ran = InProcess.Run("rights", "merge", "p-77", "p-78", "--into", "p-12");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.All(
            ["AE8008 ONE: 'p-77'", "AE8008 OTHER: 'p-78'", "AE8001 --into: 'p-12'", "3 problems"],
            part => Assert.Contains(part, ran.Error, StringComparison.Ordinal));
        Assert.Contains("AE8001 OTHER: 'p-11'", InProcess.Run("rights", "merge", "p-11", "p-11", "--into", "p-11").Error, StringComparison.Ordinal);
        Assert.Contains("AE8001 --into: 1 to 200 characters", InProcess.Run("rights", "merge", "p-11", "p-14", "--into", "").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("rights", "merge", "p-11", "p-14").Code);
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("rights", "merge", "p-11", "--into", "p-11").Code);
    }

    [Fact]
    public void INV_18_Export_OfWhomIdsWereMerged_HoldsWhatWasKeptUnderEach()
    {
        var ran = InProcess.Run("rights", "export", "--person", "p-11", "--also", "p-14", "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        var read = ExportJson.Read(ran.Output.Trim());
        Assert.Empty(read.Problems);
        Assert.Equal(("p-11", "p-14"), (read.Value!.State.Person.Value, Assert.Single(read.Value.OtherIds).Value));
        foreach (var id in new[] { "p-11", "p-14" })
            Assert.Equal(ExportJson.Read(InProcess.Run("rights", "export", "--person", id, "--format", "json").Output.Trim()).Value!.Facts, read.Value.Facts.Where(fact => fact.Person.Value == id));
        var merged = InProcess.Run("rights", "merge", "p-11", "p-14", "--into", "p-11", "--format", "json");
        Assert.Equal(Assert.Single(merged.Json).GetProperty("etag").GetString(), StateJson.ETagOf(read.Value.State));
        Assert.StartsWith("For p-11 and p-14, and for nobody else.", InProcess.Run("rights", "export", "--person", "p-11", "--also", "p-14").Lines.First(line => line.StartsWith("For ", StringComparison.Ordinal)), StringComparison.Ordinal);

        var unknown = InProcess.Run("rights", "export", "--person", "p-11", "--also", "p-77");
        Assert.Equal((ExitCodes.BadInput, string.Empty), (unknown.Code, unknown.Output));
        Assert.Contains("AE8008 --also: 'p-77'", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void INV_17_Erase_OfWhomIdsWereMerged_TakesLinesOfEach()
    {
        var log = files.New("decisions.jsonl");
        Assert.Equal(
            ExitCodes.Done,
            InProcess.Run("decide", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", Advocacy.Sample.SampleData.SampleCompany.NowText, "--log", log).Code);
        string[] ids = [.. SampleFiles.Dossiers.Take(2).Select(dossier => dossier.Employee.Person.Value)];
        var ran = InProcess.Run("rights", "erase", "--log", log, "--person", ids[0], ids[1]);
        Assert.Equal((ExitCodes.Done, 2), (ran.Code, ran.Lines.Count(DecisionLog.IsErased)));
        Assert.All(ids, id => Assert.DoesNotContain($"\"{id}\"", ran.Output, StringComparison.Ordinal));
        Assert.Equal(ExitCodes.BadInput, InProcess.Run("rights", "erase", "--log", log, "--person", ids[0], "").Code);
    }

    [Fact]
    public void Export_OfNobody_IsRefused() => Assert.Equal(ExitCodes.BadInput, InProcess.Run("rights", "export").Code);

    [Fact]
    public void Sweep_Json_GivesTheStatesToStore()
    {
        var ran = InProcess.Run("rights", "sweep", "--format", "json", "--set", "history.retentionDays=60", "content.skipRestDays=60");
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.All(ran.Json, line => Assert.Empty(StateJson.Read(line.GetProperty("state").GetRawText()).Problems));
        Assert.Contains(ran.Json, line => line.GetProperty("letGo").GetInt32() > 0);
    }

    [Fact]
    public void INV_17_Erase_TakesAPersonOutOfALogThatGoesOnChecking()
    {
        var log = files.New("decisions.jsonl");
        Assert.Equal(
            ExitCodes.Done,
            InProcess.Run("decide", "--people", SampleFiles.People(files), "--facts", SampleFiles.Facts(files), "--at", Advocacy.Sample.SampleData.SampleCompany.NowText, "--log", log).Code);
        var person = SampleFiles.Dossiers[3].Employee.Person.Value;
        Assert.Contains($"\"{person}\"", File.ReadAllText(log), StringComparison.Ordinal);

        var ran = InProcess.Run("rights", "erase", "--log", log, "--person", person);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.DoesNotContain($"\"{person}\"", ran.Output, StringComparison.Ordinal);
        Assert.Equal(1, ran.Lines.Count(DecisionLog.IsErased));
        var without = files.New("without.jsonl");
        File.WriteAllText(without, ran.Output);
        var verified = InProcess.Run("verify", "--log", without);
        Assert.Equal(ExitCodes.Done, verified.Code);
        Assert.StartsWith($"{SampleFiles.Dossiers.Count - 1} decisions on {SampleFiles.Dossiers.Count + 1} lines", verified.Output, StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
