using NodaTime;

namespace Advocacy.Engine.Behavior;

/// <summary>A value and the instant it was true: what fades is computed from it, never stored.</summary>
/// <param name="Value">How strong it was, from 0 to 1.</param>
/// <param name="At">The instant at which it was so.</param>
/// <param name="IsBarrier">Whether it is a barrier that the person named.</param>
public readonly record struct Anchor(double Value, Instant At, bool IsBarrier = false);
