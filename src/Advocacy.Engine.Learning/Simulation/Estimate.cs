using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>A number of one week, and from where to where it may lie by the chance of who is simulated.</summary>
/// <param name="Value">The number itself, over all people.</param>
/// <param name="Interval">The interval of 95 %, over people.</param>
public readonly record struct Estimate(double Value, Interval Interval);
