using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>One metric, week by week.</summary>
/// <param name="Metric">What is told of each week.</param>
/// <param name="Weeks">One estimate a week; none where there is nothing to divide by, such as a ratio of no choices.</param>
public sealed record MetricSeries(SimulationMetric Metric, ValueList<Estimate?> Weeks);
