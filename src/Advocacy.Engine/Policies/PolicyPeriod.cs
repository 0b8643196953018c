using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>A policy and the instant from which it is in force.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Policy">The policy in force from then on.</param>
public sealed record PolicyPeriod(Instant From, Policy Policy);
