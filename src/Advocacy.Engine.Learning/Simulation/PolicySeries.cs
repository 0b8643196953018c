using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What came of one policy, or how it differs from the first.</summary>
/// <param name="Name">The name of the policy in the scenario.</param>
/// <param name="Metrics">One series a metric, in the order of <see cref="SimulationMetric"/>.</param>
public sealed record PolicySeries(string Name, ValueList<MetricSeries> Metrics)
{
    /// <summary>The series of one metric.</summary>
    public MetricSeries this[SimulationMetric metric] => Metrics[(int)metric];
}
