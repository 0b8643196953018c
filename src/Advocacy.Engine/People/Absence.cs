using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>An interval in which a person was away, or the engine silent.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="IsSilence">Whether the engine was silent rather than the person away.</param>
public readonly record struct Absence(Instant From, Instant To, bool IsSilence);
