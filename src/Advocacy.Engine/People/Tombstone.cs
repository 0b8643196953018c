using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>That a fact was taken back, held also when it arrives before the fact itself.</summary>
/// <param name="Target">The fact that was taken back.</param>
/// <param name="At">When it was first taken back.</param>
public readonly record struct Tombstone(FactId Target, Instant At);
