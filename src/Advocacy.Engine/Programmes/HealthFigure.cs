using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A figure of many people.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Value">The figure: a share from 0 to 1, a number for each of something, or days; in whole hundredths; none where it cannot be told.</param>
/// <param name="Why">Why it cannot be told; none where it can.</param>
public sealed record HealthFigure(HealthMetric Metric, double? Value, Reason? Why);
