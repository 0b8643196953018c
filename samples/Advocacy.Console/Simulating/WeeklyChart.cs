using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Simulating;

/// <summary>One figure week by week, the policies side by side, and how they differ.</summary>
internal static class WeeklyChart
{
    private const int MostRows = 26;
    private const int Columns = 100;
    private const int OfWeek = 8;
    private const int OfDifference = 26;
    private const int OfNumber = 10;
    private const int LeastBar = 3;
    private const int MostBar = 30;

    private static readonly char[] Eighths = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

    public static void Write(SimulationResult result, SimulationMetric metric, Screen screen)
    {
        var every = ((result.Weeks - 1) / MostRows) + 1;
        screen.Heading(MetricWords.Title(metric) + ", " + MetricWords.Unit(metric) + (every > 1 ? ", every " + Words.Of(every) + " weeks" : string.Empty));
        var most = result.Policies.SelectMany(policy => policy[metric].Weeks).Select(told => told is { } one ? MetricWords.Scaled(metric, one).Value : 0).Max();
        var width = Math.Clamp(((Columns - OfWeek - (OfDifference * result.Differences.Count)) / result.Policies.Count) - OfNumber, LeastBar, MostBar);
        var table = Screen.TableOf(["Week", .. result.Policies.Select(policy => policy.Name), .. result.Differences.Select(policy => policy.Name + " less " + result.Policies[0].Name)]);
        table.Columns[0].Alignment = Justify.Right;
        Screen.AlignRight(table, result.Policies.Count + 1);
        for (var week = every - 1; week < result.Weeks; week += every)
        {
            table.AddRow(Row(result, metric, week, most, width));
        }

        screen.Write(table);
    }

    private static IEnumerable<Text> Row(SimulationResult result, SimulationMetric metric, int week, double most, int width)
    {
        yield return new(Words.Of(week + 1));
        foreach (var policy in result.Policies)
        {
            yield return new(policy[metric].Weeks[week] is { } told && MetricWords.Scaled(metric, told).Value is var value
                ? (Bar(value, most, width) + " " + MetricWords.Of(value)).TrimStart()
                : "–");
        }

        foreach (var policy in result.Differences)
        {
            yield return new(MetricWords.Of(metric, policy[metric].Weeks[week]));
        }
    }

    /// <summary>A bar to an eighth of a column.</summary>
    private static string Bar(double value, double most, int width)
    {
        var eighths = most > 0 ? (int)Math.Round(8 * width * Math.Clamp(value / most, 0, 1)) : 0;
        return new string('█', eighths / 8) + (eighths % 8 > 0 ? Eighths[(eighths % 8) - 1] : string.Empty);
    }
}
