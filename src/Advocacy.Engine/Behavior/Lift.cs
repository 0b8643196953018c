using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>What an intervention adds to a driver or a link while it is at hand.</summary>
/// <param name="Factor">The driver or link.</param>
/// <param name="Amount">What it adds, above 0 to 1.</param>
public readonly record struct Lift(Factor Factor, double Amount);
