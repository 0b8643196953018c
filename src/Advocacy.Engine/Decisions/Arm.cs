using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>One of the things a draw was among.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Probability">How likely it was, above 0.</param>
public readonly record struct Arm(InterventionId Intervention, double Probability);
