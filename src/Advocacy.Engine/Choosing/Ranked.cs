namespace Advocacy.Engine.Choosing;

/// <summary>What decides the place of a candidate.</summary>
/// <param name="Worth">What it is worth to the person, from 0.</param>
/// <param name="DaysSinceUse">Local dates since the same template was used; none if never.</param>
/// <param name="Weight">How heavy its intervention is: the lighter goes first among equals.</param>
/// <param name="Key">A stable key that settles ties.</param>
public readonly record struct Ranked(double Worth, int? DaysSinceUse, double Weight, string Key);
