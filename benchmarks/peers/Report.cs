using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Advocacy.Engine.Benchmarks.Report;

namespace Advocacy.Engine.Peers;

/// <summary>The table of a run.</summary>
internal static class Report
{
    public static string Of(Machine machine, IReadOnlyList<Result> results, int people, int rounds, IReadOnlyDictionary<string, double> coldStarts)
    {
        var text = new StringBuilder();
        text.AppendLine("# The reference decision");
        text.AppendLine();
        text.AppendLine(FormattableString.Invariant($"The reference decision for {people:N0} people in {rounds} rounds, every round in another order, of at least 20 ms for each contender of this process. What is held against what, and how to repeat it: [peers](../peers/README.md)."));
        text.AppendLine();
        text.AppendLine("```");
        foreach (var line in machine.Lines())
        {
            text.AppendLine(line);
        }

        text.AppendLine("```");
        text.AppendLine();
        text.AppendLine("| contender | ns a person, median (least–most of the rounds) | ratio to the first | bytes a person | cold start, ms | decided for | agrees | checksum |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---|---|");
        foreach (var result in results)
        {
            var bytes = result.Bytes is { } known ? known.ToString("N1", System.Globalization.CultureInfo.InvariantCulture) : "–";
            text.AppendLine(FormattableString.Invariant(
                $"| {result.Name} | {result.Median:N1} ({result.Least:N1}–{result.Most:N1}) | {result.Median / results[0].Median:N1} | {bytes} | {coldStarts[result.Name]:N0} | {result.Decided:N0} | {(result.Agrees ? "yes" : "NO")} | {result.Checksum:x16} |"));
        }

        text.AppendLine();
        text.AppendLine("How often each answer was given: " + string.Join(", ", results[0].Answers.GroupBy(answer => answer).OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Key}: {group.Count():N0}"))));
        return text.ToString();
    }
}
