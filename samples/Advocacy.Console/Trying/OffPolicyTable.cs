using System.Collections.Generic;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using Spectre.Console;
using static Advocacy.Sample.Trying.LearningWords;

namespace Advocacy.Sample.Trying;

/// <summary>What other policies would bring, each with how far the log carries.</summary>
internal static class OffPolicyTable
{
    public static void Write(string heading, IReadOnlyList<PolicyFinding> findings, Screen screen, bool withReasons = true)
    {
        screen.Heading(heading);
        if (findings.Count == 0)
        {
            screen.Line("Nothing was drawn that it could have drawn.");
            return;
        }

        var table = Screen.TableOf("Policy", "Worth", "Was", "Difference", "95 %", "Counts as", "Verdict");
        Screen.AlignRight(table, 1, 6);
        foreach (var (name, report) in findings)
        {
            table.AddRow(
                new Text(name),
                new Text(report.SelfNormalised is { } worth ? Number(worth.Value) : "–"),
                new Text(Number(report.Logged.Value)),
                new Text(report.Difference is { } difference ? Number(difference.Value) : "–", Screen.Strong),
                new Text(report.Difference is { } of ? Number(of.Interval.Low) + " to " + Number(of.Interval.High) : string.Empty),
                new Text(Words.Of((long)report.Weights.EffectiveSample) + " of " + Words.Of(report.Rows)),
                new Text(Kinds.NameOf(report.Verdict)));
        }

        screen.Write(table);
        foreach (var (name, report) in findings)
        {
            foreach (var reason in withReasons ? report.WithheldFor : [])
            {
                screen.Line("Withheld of " + name + ". " + Of(reason), Screen.Warning);
            }
        }
    }
}
