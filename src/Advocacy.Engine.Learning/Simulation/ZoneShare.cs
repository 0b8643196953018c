namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How many people work in a zone.</summary>
/// <param name="Zone">The zone, a tzdb id.</param>
/// <param name="Weight">How many, in proportion to the other zones; more than 0.</param>
public sealed record ZoneShare(string Zone, double Weight);
