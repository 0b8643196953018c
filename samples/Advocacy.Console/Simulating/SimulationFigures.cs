using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Output;
using Advocacy.Sample.Output.Figures;

namespace Advocacy.Sample.Simulating;

/// <summary>What a simulation tells, as a figure for each metric: the policies above, how they differ below.</summary>
internal static class SimulationFigures
{
    public static IEnumerable<Figure> Of(SimulationResult result) => result.Policies[0].Metrics.Select(series => Of(result, series.Metric));

    private static Figure Of(SimulationResult result, SimulationMetric metric) => new()
    {
        Name = MetricWords.NameOf(metric),
        Title = MetricWords.Title(metric) + " (simulated: " + result.Scenario + ")",
        Description = Described(result, metric),
        Across = "Week",
        Panels = PanelsOf(result, metric),
        Note = SimulationResult.Notice + " " + SimulationPage.OfIntervals + " " + Words.Counted(result.People, "person", "people") + " of whom "
            + Words.Of(result.Joined) + " ever enrolled, seed " + result.Seed.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static IReadOnlyList<Panel> PanelsOf(SimulationResult result, SimulationMetric metric)
    {
        var levels = new Panel(MetricWords.Unit(metric), [.. result.Policies.Select((policy, place) => LineOf(policy.Name, place, policy[metric], metric))], 0, MetricWords.Most(metric));
        return result.Differences.Count == 0
            ? [levels]
            : [levels, new("difference", [.. result.Differences.Select((policy, place) => LineOf(Less(policy, result) + " (below)", place + 1, policy[metric], metric))])];
    }

    private static Line LineOf(string name, int look, MetricSeries series, SimulationMetric metric) =>
        new(name, look, [.. series.Weeks.Select((told, week) => told is { } one ? PointOf(week + 1, MetricWords.Scaled(metric, one)) : (Point?)null)]);

    private static Point PointOf(int week, Estimate told) => new(week, told.Value, told.Interval.Low, told.Interval.High);

    /// <summary>The first and the last number of each line, in words.</summary>
    private static string Described(SimulationResult result, SimulationMetric metric)
    {
        var parts = result.Policies.Select(policy => policy.Name + ": " + FromTo(policy[metric], metric))
            .Concat(result.Differences.Select(policy => Less(policy, result) + ": " + FromTo(policy[metric], metric)));
        return MetricWords.Title(metric) + ", " + MetricWords.Unit(metric) + ", over " + Words.Counted(result.Weeks, "week", "weeks")
            + ", with intervals of 95 % in brackets. " + string.Join("; ", parts) + ". " + SimulationResult.Notice;
    }

    private static string FromTo(MetricSeries series, SimulationMetric metric)
    {
        var told = series.Weeks.Select((estimate, week) => (Estimate: estimate, Week: week + 1)).Where(one => one.Estimate is not null).ToList();
        return told.Count switch
        {
            0 => "nothing to tell",
            1 => One(told[0]),
            _ => One(told[0]) + ", " + One(told[^1]),
        };

        string One((Estimate? Estimate, int Week) one) => MetricWords.Of(metric, one.Estimate) + " in week " + Words.Of(one.Week);
    }

    private static string Less(PolicySeries policy, SimulationResult result) => policy.Name + " less " + result.Policies[0].Name;
}
