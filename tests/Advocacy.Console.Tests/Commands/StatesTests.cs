using System;
using System.IO;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Sample.Packing;
using Advocacy.Sample.Tests.Support;
using Xunit;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>States as one file of few bytes, and back.</summary>
public sealed class StatesTests : IDisposable
{
    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void PackAndUnpack_StatesOfTheInventedCompany_AreTheSameLines()
    {
        var (lines, packed) = Company();
        var unpacked = files.New("back.jsonl");
        var ran = InProcess.Run("states", "unpack", packed, "--out", unpacked);
        Assert.Equal((ExitCodes.Done, string.Empty, "60 people in " + unpacked + ".\n"), (ran.Code, ran.Error, ran.Output));
        Assert.Equal(lines, File.ReadAllLines(unpacked));
        Assert.True(new FileInfo(packed).Length * 4 < lines.Sum(line => line.Length + 1), "It is hardly smaller than its lines.");
    }

    [Fact]
    public void Pack_Json_TellsFiguresByName()
    {
        var (lines, _) = Company();
        var target = files.New("again.bin");
        var told = Assert.Single(InProcess.Run("states", "pack", files.Write("all.jsonl", lines), "--out", target, "--format", "json").Json);
        Assert.Equal(60, told.GetProperty("people").GetInt32());
        Assert.Equal(new FileInfo(target).Length, told.GetProperty("bytes").GetInt64());
        Assert.Equal(lines.Sum(line => line.Length + 1), told.GetProperty("bytesOfJson").GetInt64());
    }

    [Fact]
    public void Pack_AFolder_TakesItsFilesInOrder()
    {
        var (lines, packed) = Company();
        var folder = Directory.CreateDirectory(files.New("folder")).FullName;
        File.WriteAllLines(Path.Combine(folder, "b.jsonl"), lines[20..]);
        File.WriteAllLines(Path.Combine(folder, "a.ndjson"), lines[..20]);
        File.WriteAllText(Path.Combine(folder, "c.txt"), "no states");
        var target = files.New("folder.bin");
        Assert.Equal(ExitCodes.Done, InProcess.Run("states", "pack", folder, "--out", target).Code);
        Assert.Equal(File.ReadAllBytes(packed), File.ReadAllBytes(target));
    }

    [Fact]
    public void Pack_WhatSweepPrints_IsTheStatesInIt()
    {
        var swept = InProcess.Run("rights", "sweep", "--format", "json").Output;
        var target = files.New("swept.bin");
        Assert.Equal(ExitCodes.Done, InProcess.RunWith(swept, "states", "pack", "-", "--out", target).Code);
        using var stream = File.OpenRead(target);
        Assert.Equal(60, StateFile.Read(stream).Count(record => record.State is not null));
    }

    [Fact]
    public void Pack_BadLines_AreNamedAndNothingIsWrittenUnlessToldToGoOn()
    {
        var (lines, _) = Company();
        var source = files.Write("bad.jsonl", lines[0], "{", lines[1], lines[2].Replace("advocacy-state/1", "advocacy-state/9", StringComparison.Ordinal));
        var target = files.New("bad.bin");
        var ran = InProcess.Run("states", "pack", source, "--out", target);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.StartsWith(source + ":2: AE3001", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith(source + ":4: AE3009", ran.ErrorLines[1], StringComparison.Ordinal);
        AssertNothing(target);

        var kept = InProcess.Run("states", "pack", source, "--out", target, "--keep-going");
        Assert.Equal(ExitCodes.Done, kept.Code);
        Assert.Equal("--keep-going: skipped 2 bad lines.", kept.ErrorLines[^1]);
        Assert.StartsWith("2 people in ", kept.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unpack_ADamagedRecord_IsNamedByItsNumberAndLosesNothingElse()
    {
        var (lines, packed) = Company();
        var bytes = File.ReadAllBytes(packed);
        bytes[4 + 4 + 20] ^= 1;
        File.WriteAllBytes(packed, bytes);
        var target = files.New("saved.jsonl");
        var ran = InProcess.Run("states", "unpack", packed, "--out", target);
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.StartsWith(packed + ":1: AE3015", ran.ErrorLines[0], StringComparison.Ordinal);
        AssertNothing(target);

        Assert.Equal(ExitCodes.Done, InProcess.Run("states", "unpack", packed, "--out", target, "--keep-going").Code);
        Assert.Equal(lines[1..], File.ReadAllLines(target));
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("unpack")]
    public void Run_WhatIsNotThere_IsOneProblem(string command)
    {
        var ran = InProcess.Run("states", command, files.New("nothing"), "--out", files.New("out"));
        Assert.Equal((ExitCodes.BadInput, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("AE8002", ran.ErrorLines[0], StringComparison.Ordinal);
        AssertNothing(files.New("out"));
    }

    [Fact]
    public void Pack_OutThatCannotBe_IsToldBeforeAnyWork()
    {
        var ran = InProcess.Run("states", "pack", files.New("nothing"), "--out", Path.Combine(files.New("no-folder"), "out.bin"));
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("AE8012", Assert.Single(ran.ErrorLines, line => line.Contains("AE", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Cancelled_LeavesWhatWasThere()
    {
        var (_, packed) = Company();
        var target = files.Write("there.jsonl", "what was there");
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(TextReader.Null, output, error, isOutputInteractive: false, isErrorInteractive: false);
        var canceled = new CancellationToken(canceled: true);
        Assert.Equal(ExitCodes.Interrupted, UnpackRun.Run(new() { Source = packed, Out = target }, terminal, canceled));
        Assert.Equal(ExitCodes.Interrupted, PackRun.Run(new() { Source = files.New("states.jsonl"), Out = packed }, terminal, canceled));
        Assert.Equal("what was there\n", File.ReadAllText(target));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(target)!, "*.unfinished"));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void Pack_Progress_IsABarOfWhatWasRead()
    {
        var (_, packed) = Company();
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(TextReader.Null, output, error, isOutputInteractive: false, isErrorInteractive: true);
        while (terminal.Elapsed < TimeSpan.FromSeconds(1.1))
        {
            Thread.Sleep(50);
        }

        Assert.Equal(ExitCodes.Done, UnpackRun.Run(new() { Source = packed, Out = files.New("shown.jsonl") }, terminal, CancellationToken.None));
        Assert.Contains("Unpacking people, kB: [#", error.ToString(), StringComparison.Ordinal);
    }

    private static void AssertNothing(string target)
    {
        Assert.False(File.Exists(target));
        Assert.False(File.Exists(target + ".unfinished"));
    }

    /// <summary>Everybody of the invented company: their states as lines, and packed.</summary>
    private (string[] Lines, string Packed) Company()
    {
        var lines = InProcess.Run("rights", "sweep", "--format", "json").Json.Select(line => line.GetProperty("state").GetRawText()).ToArray();
        var packed = files.New("people.bin");
        var ran = InProcess.Run("states", "pack", files.Write("states.jsonl", lines), "--out", packed);
        Assert.Equal((ExitCodes.Done, string.Empty), (ran.Code, ran.Error));
        return (lines, packed);
    }
}
