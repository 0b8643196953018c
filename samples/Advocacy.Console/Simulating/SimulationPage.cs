using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Simulating;

/// <summary>What a simulation tells, for people: how it is to be read, some of it week by week, and all of it of one week.</summary>
internal static class SimulationPage
{
    public const string OfIntervals =
        "Intervals of 95 % say how much another draw of people from the same description would differ, and nothing about whether the model is right.";

    private const int FewColumns = 4;
    private const int NameWidth = 27;

    public static void Write(SimulationResult result, Chosen chosen, SimulateRequest request, IReadOnlyList<string> figures, Screen screen)
    {
        screen.Line("Simulated: " + result.Scenario, Screen.Strong);
        screen.Line(
            Words.Counted(result.People, "person", "people") + " of whom " + Words.Of(result.Joined) + " ever enrolled · " + Words.Counted(result.Weeks, "week", "weeks")
            + " · seed " + result.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Screen.Quiet);
        screen.Line(chosen.Scenario.About, Screen.Quiet);
        if (chosen.LeftOut.Count > 0)
        {
            screen.Line("Left out, since it lies after the last week: " + string.Join(", ", chosen.LeftOut) + ".", Screen.Warning);
        }

        screen.Line(SimulationResult.Notice, Screen.Warning);
        foreach (var metric in request.Charts)
        {
            WeeklyChart.Write(result, metric, screen);
        }

        WriteWeek(result, request.Week ?? result.Weeks, screen);
        screen.Line(OfIntervals, Screen.Quiet);
        if (result.Differences.Count > 0)
        {
            screen.Line("Differences are of the same people with the same luck. Of so many figures some differ by chance alone.", Screen.Quiet);
        }

        if (request.Log is { } log)
        {
            screen.Line();
            screen.Line(
                "Log of " + result.Policies[0].Name + ": " + log + ", with " + Words.Counted(result.Points[0].Count, "decision point", "decision points") + " of who agreed to learning"
                + (result.Points[0].Any(row => row.IsRandomised) ? "." : "; nothing was drawn, which takes mechanisms.learning."));
        }

        if (request.History is { } history)
        {
            screen.Line();
            screen.Line("History under " + result.Policies[0].Name + ": decisions.jsonl and facts.jsonl in " + history + ".");
        }

        if (figures.Count > 0)
        {
            screen.Line();
            screen.Line("Figures: " + figures[0] + (figures.Count > 1 ? " and " + Words.Of(figures.Count - 1) + " more." : "."));
        }
    }

    private static void WriteWeek(SimulationResult result, int week, Screen screen)
    {
        screen.Heading("Week " + Words.Of(week));
        var table = Screen.TableOf(["", .. result.Policies.Select(policy => policy.Name), .. result.Differences.Select(policy => policy.Name + " less " + result.Policies[0].Name)]);
        Screen.AlignRight(table, 1);
        if (table.Columns.Count <= FewColumns)
        {
            table.Columns[0].Width = NameWidth;
        }

        foreach (var group in result.Policies[0].Metrics.Select(series => series.Metric).GroupBy(MetricWords.Unit))
        {
            table.AddRow(new Text(group.Key, Screen.Quiet));
            foreach (var metric in group)
            {
                table.AddRow(
                [
                    new Text("  " + MetricWords.Title(metric)),
                    .. result.Policies.Concat(result.Differences).Select(policy => new Text(MetricWords.Of(metric, policy[metric].Weeks[week - 1]))),
                ]);
            }
        }

        screen.Write(table);
    }
}
