using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>From an instant on a policy is in force for a share of people.</summary>
/// <param name="From">The first instant.</param>
/// <param name="Share">The share of people, until the next step.</param>
public sealed record RollOutStep(Instant From, Score Share);
