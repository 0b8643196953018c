using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>The mean reward of a policy, or the difference of two.</summary>
/// <param name="Value">The estimate of it.</param>
/// <param name="StandardError">The standard error of it.</param>
/// <param name="Interval">From where to where it may lie by chance.</param>
public sealed record OffPolicyEstimate(double Value, double StandardError, Interval Interval);
