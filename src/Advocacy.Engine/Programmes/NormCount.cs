using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>How many of how many people did something within a while.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="Doing">How many did it.</param>
/// <param name="People">Of how many, at least as many.</param>
public sealed record NormCount(Instant From, Instant To, long Doing, long People);
