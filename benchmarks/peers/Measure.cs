namespace Advocacy.Engine.Peers;

/// <summary>What deciding for some people took.</summary>
/// <param name="Nanoseconds">The time.</param>
/// <param name="Bytes">What was allocated; none where it cannot be told.</param>
internal readonly record struct Measure(double Nanoseconds, long? Bytes);
