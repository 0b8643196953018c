using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Json;
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
