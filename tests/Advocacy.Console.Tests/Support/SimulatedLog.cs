using System;
using System.IO;
using System.Threading;
using Xunit;

[assembly: AssemblyFixture(typeof(Advocacy.Sample.Tests.Support.SimulatedLog))]

namespace Advocacy.Sample.Tests.Support;

/// <summary>What invented people did under a policy that draws, written by the program itself once for all tests.</summary>
public sealed class SimulatedLog : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advocacy-learning-");
    private int number;

    public SimulatedLog()
    {
        var ran = InProcess.Run(["simulate", "ordinary", "--people", "160", "--weeks", "9", .. Policy, "--log", Rows, "--history", folder.FullName]);
        Assert.Equal((ExitCodes.Done, string.Empty), (ran.Code, ran.Error));
        Said = ran.Output;
    }

    /// <summary>The policy it was drawn under, as arguments.</summary>
    public static string[] Policy { get; } = ["--policy", "activating", "--set", "mechanisms.learning=true"];

    /// <summary>Its version.</summary>
    public static string Version => "activating@1+mechanisms.learning=true";

    /// <summary>The first instant after its weeks: all facts there are came before.</summary>
    public static string End => "2026-03-09T00:00+01:00";

    public string Said { get; }

    public string Rows => Path.Combine(folder.FullName, "log.jsonl");

    public string Decisions => Path.Combine(folder.FullName, "decisions.jsonl");

    public string Facts => Path.Combine(folder.FullName, "facts.jsonl");

    /// <summary>The path of a file that is not there yet.</summary>
    public string New(string name) => Path.Combine(folder.FullName, Interlocked.Increment(ref number) + "-" + name);

    /// <summary>A file with a text.</summary>
    /// <returns>Its path.</returns>
    public string New(string name, string text)
    {
        var path = New(name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
