using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The commands about what there is to offer.</summary>
public sealed class OfferingTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("occasions", "occasions")]
    [InlineData("occasions-nl", "occasions", "--language", "nl", "--at", "2026-08-30T10:00+02:00")]
    [InlineData("overview", "overview")]
    [InlineData("overview-person-en", "overview", "--person", "p-20", "--connections", "500")]
    [InlineData("overview-person-nl", "overview", "--person", "p-11", "--language", "nl")]
    [InlineData("overview-person-out", "overview", "--person", "p-14")]
    public void Run_InventedCompany_IsAsApproved(string name, params string[] arguments) => Approved.CheckRun(name, arguments, Folder());

    [Fact]
    public void Occasions_OfAFile_AreThoseOfTheFile()
    {
        var path = files.Write("events.jsonl", """
            {"id":"a","event":"project-closed","title":"A bridge","at":"2026-08-17T10:00:00+02:00"}
            {"id":"b","event":"nothing","title":"Nothing","at":"2026-08-17T10:00:00+02:00"}

            """);
        var ran = InProcess.Run("occasions", "--events", path, "--format", "json");
        Assert.Equal(ExitCodes.Done, ran.Code);
        var lines = ran.Lines.Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["a", "b"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal("2026-08-31T08:00:00Z", lines[0].GetProperty("expiresAt").GetString());
        Assert.Equal("occasion.none", lines[1].GetProperty("passedOver").GetString());
    }

    [Fact]
    public void Occasions_UnderAPolicyOfOnesOwn_AreThoseOfThePolicy()
    {
        var path = files.Write("events.jsonl", """{"id":"a","event":"bridge-opened","title":"A bridge","at":"2026-08-17T10:00:00+02:00"}""");
        var policy = files.Write("policy.json", """
            {"schema":"advocacy-policy/3","version":"acme@1","basedOn":"default@1","occasions":[{"kind":"opening","events":["bridge-opened"],"shelfLifeDays":7}]}
            """);
        Assert.Contains("occasion.none", InProcess.Run("occasions", "--events", path, "--format", "json").Output, StringComparison.Ordinal);
        var line = Assert.Single(InProcess.Run("occasions", "--events", path, "--policy", policy, "--format", "json").Json);
        Assert.Equal(("opening", "2026-08-24T08:00:00Z"), (line.GetProperty("occasion").GetString(), line.GetProperty("expiresAt").GetString()));

        var wrong = InProcess.Run("occasions", "--policy", files.Write("wrong.json", "{}"));
        Assert.Equal((ExitCodes.BadInput, ""), (wrong.Code, wrong.Output));
    }

    [Fact]
    public void Occasions_BadLines_AreAllNamedAndNothingIsDone()
    {
        var path = files.Write("events.jsonl", """
            {"id":"a","event":"project-closed","title":"","at":"yesterday"}
            {"id":"b","event":"project-closed","title":"B","at":"2026-08-17T10:00:00+02:00","salary":1}
            {"id":"c","event":"project-closed","title":"C","at":"2026-08-17T10:00:00+02:00"}
            """);
        var ran = InProcess.Run("occasions", "--events", path, "--at", "noon");
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.All(["--at", "title", "salary"], text => Assert.Contains(text, ran.Error, StringComparison.Ordinal));

        var kept = InProcess.Run("occasions", "--events", path, "--keep-going");
        Assert.Equal(ExitCodes.Done, kept.Code);
        Assert.Contains("1 occasion in 1 event.", kept.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overview", "--person", "nobody")]
    [InlineData("overview", "--connections", "-1")]
    [InlineData("overview", "--connections", "many")]
    [InlineData("occasions", "--events", "no-such-file")]
    public void Run_BadArgument_SaysWhatIsAllowed(params string[] arguments)
    {
        var ran = InProcess.Run(arguments);
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Empty(ran.Output);
        Assert.NotEmpty(ran.Error);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
