using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>When a prompt comes.</summary>
/// <param name="At">When it is delivered.</param>
/// <param name="Until">The first instant at which it is no longer true.</param>
/// <param name="Basis">What its time goes by.</param>
internal readonly record struct Delivery(Instant At, Instant Until, string Basis);
