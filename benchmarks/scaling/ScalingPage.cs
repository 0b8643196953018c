using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Advocacy.Engine.Benchmarks.Report;

namespace Advocacy.Engine.Scaling;

/// <summary>The page of a run: the machine, the figure and the table.</summary>
internal static class ScalingPage
{
    internal static string Of(IReadOnlyList<Measured> all, Machine machine, string figure)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Scaling, {ResultFiles.Measured.Version}\n\nDecisions for everybody at one moment: invented people no two of whom are alike, a fifth of them not enrolled. ");
        page.Append("The fastest of up to fifty runs, or of those of two seconds, after one to warm up, in one process. What is measured, and how to repeat it: [benchmarks](../README.md).\n\n```\n");
        foreach (var line in machine.Lines())
            page.Append(CultureInfo.InvariantCulture, $"{line}\n");

        page.Append(CultureInfo.InvariantCulture, $"```\n\n![Time and memory by number of people]({figure})\n\n");
        page.Append("| way | people | threads | time | a person | people a second | times as fast as one thread | held a person | allocated a person | invited |\n");
        page.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var measured in all)
            page.Append(CultureInfo.InvariantCulture, $"| {measured.Contender} | {measured.People:N0} | {measured.Threads} | {Row(measured, all)} |\n");

        return page.ToString();
    }

    private static string Row(Measured measured, IReadOnlyList<Measured> all)
    {
        if (measured.Figures is not { } figures)
            return measured.LeftOut + string.Concat(Enumerable.Repeat(" | ", 6));

        var single = all.FirstOrDefault(other => other.Contender == measured.Contender && other.People == measured.People && other.Threads == 1)?.Figures;
        double people = measured.People;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Time(figures.Seconds)} | {Time(figures.Seconds / people)} | {people / figures.Seconds:N0} | {(single is null ? "" : Text(single.Seconds / figures.Seconds))} | {figures.Held / people:N0} B | {figures.Allocated / people:N0} B | {figures.Invited:N0}");
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Time(double seconds) => seconds switch
    {
        >= 1 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s"),
        >= 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e3:0.0} ms"),
        >= 1e-6 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e6:0.0} μs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e9:0.0} ns"),
    };
}
