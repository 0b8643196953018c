using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What one gate found. A gate may find several things; it is closed when any of them closes it.</summary>
/// <param name="Gate">Which gate was judged.</param>
/// <param name="IsOpen">Whether this leaves the gate open.</param>
/// <param name="Reason">Why it was found so.</param>
/// <param name="OpensAt">When it opens again, other things equal; none if open or not a matter of time.</param>
/// <param name="Missing">What opens it where time does not.</param>
public sealed record Finding(Gate Gate, bool IsOpen, Reason Reason, Instant? OpensAt = null, Missing? Missing = null);
