using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Advocacy.Engine.Benchmarks.Report;

/// <summary>Runs all benchmarks and writes one page of their tables. A run of some of them is written too, but not where results are committed.</summary>
internal static class ReportRun
{
    /// <summary>The command on the command line.</summary>
    internal const string Command = "report";

    private const string Filter = "--filter";

    private const string Out = "--out";

    /// <summary>Runs what the options ask for: <c>--filter</c> as everywhere, <c>--out FILE</c>.</summary>
    /// <returns>0 where every benchmark has a figure; else 1, and nothing is written.</returns>
    internal static int Run(IReadOnlyList<string> options)
    {
        var place = options.ToList().IndexOf(Out);
        if (place == options.Count - 1 && place >= 0)
        {
            Console.Error.WriteLine($"{Out} takes the file to write to.");
            return 1;
        }

        var file = place < 0 ? null : options[place + 1];
        string[] rest = place < 0 ? [.. options] : [.. options.Take(place), .. options.Skip(place + 2)];
        var isWhole = !rest.Contains(Filter);
        var machine = Machine.Now();
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReportRun).Assembly)
            .Run(isWhole ? [.. rest, Filter, "*"] : rest, RunLength.Config())
            .ToArray();
        var missing = Missing(summaries);
        if (summaries.Length == 0 || missing.Length > 0)
        {
            Console.Error.WriteLine(missing.Length > 0 ? "Without a figure: " + string.Join(", ", missing) : "There is no such benchmark.");
            return 1;
        }

        ResultFiles.Write(file ?? ResultFiles.Of(RunLength.Name + ".md", isWhole), ReportPage.Of(summaries, machine));
        return 0;
    }

    private static string[] Missing(IEnumerable<Summary> summaries) =>
    [
        .. from summary in summaries
           from benchmark in summary.BenchmarksCases
           where summary[benchmark]?.ResultStatistics is null
           select benchmark.DisplayInfo,
    ];
}
