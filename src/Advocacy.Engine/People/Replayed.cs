using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What many facts did to a person's state.</summary>
/// <param name="State">The state after all facts.</param>
/// <param name="Outcomes">What came about since the state before.</param>
/// <param name="Refused">Facts that were not taken in, each with the reason; nothing is dropped silently.</param>
/// <param name="AcceptedCount">How many were taken in.</param>
/// <param name="DuplicateCount">How many were known already.</param>
public sealed record Replayed(
    PersonState State, ValueList<Outcome> Outcomes, ValueList<Refusal> Refused, int AcceptedCount, int DuplicateCount);

/// <summary>A fact that was not taken in.</summary>
/// <param name="Fact">The fact as it came.</param>
/// <param name="Verdict">Why it was not taken in.</param>
public sealed record Refusal(Fact Fact, Verdict Verdict);
