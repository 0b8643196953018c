using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>
/// How likely each arm of a draw is, and silence. Every probability is a whole number of 2⁻³²: doubles hold it and their sums exactly, so
/// that all of them are 1 together and what is logged is what is drawn.
/// </summary>
/// <param name="Arms">The probability of each arm, above 0.</param>
/// <param name="Silence">The probability of silence, above 0.</param>
public sealed record Odds(ValueList<double> Arms, double Silence);
