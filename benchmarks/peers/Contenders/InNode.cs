using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>
/// A rules engine from npm in a Node process of its own. The people are given to it as a file and made into objects before the clock runs;
/// the process times itself, so that what crosses the process is not counted.
/// </summary>
internal sealed class InNode(string name, string contender, int mostPerRound) : IContender
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "node");

    private readonly string scratch = Path.Combine(Path.GetTempPath(), "advocacy-peers-" + Path.GetRandomFileName());

    private Process? process;

    public string Name { get; } = name;

    public int MostPerRound { get; } = mostPerRound;

    /// <summary>Fetches the engines from npm, in the versions of package.json, where they are not there.</summary>
    public static void Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = Folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("npm did not start.");
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("npm could not fetch what package.json names.");
        }
    }

    public void Prepare(Crowd crowd)
    {
        using (var file = File.Create(scratch))
        {
            foreach (var column in new[] { crowd.Consent, crowd.Hour, crowd.Weekday, crowd.Messages, crowd.HasSlack, crowd.HasTeams, crowd.HasEmail })
            {
                file.Write(column);
            }

            foreach (var column in (double[][])[crowd.SinceLast, crowd.Motivation, .. crowd.Links])
            {
                file.Write(MemoryMarshal.AsBytes(column.AsSpan()));
            }
        }

        process = Process.Start(new ProcessStartInfo("node", ["--expose-gc", "runner.mjs", contender, scratch, crowd.Count.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("Node did not start.");
        Answer();
    }

    public Measure Decide(int from, Span<byte> answers)
    {
        process!.StandardInput.WriteLine(FormattableString.Invariant($"{from} {answers.Length}"));
        process.StandardInput.Flush();
        using var answer = JsonDocument.Parse(Answer());
        Convert.FromBase64String(answer.RootElement.GetProperty("answers").GetString()!).CopyTo(answers);
        return new(answer.RootElement.GetProperty("nanoseconds").GetDouble(), null);
    }

    public void Dispose()
    {
        process?.StandardInput.Close();
        process?.WaitForExit();
        process?.Dispose();
        File.Delete(scratch);
    }

    private string Answer() => process!.StandardOutput.ReadLine() ?? throw new InvalidOperationException(Name + " ended early.");
}
