using Advocacy.Engine.People;

namespace Advocacy.Engine.Decisions;

/// <summary>All a decision was made from, apart from the policy and the time zones, which it names.</summary>
/// <param name="State">
/// The person's state, folded: what it amounted to then, without the single events of the last weeks, on which no decision depends.
/// </param>
/// <param name="Situation">What was the same for everybody.</param>
/// <param name="Moment">What was so for this person.</param>
/// <param name="Seed">The seed of the engine that decided.</param>
public sealed record DecisionInputs(PersonState State, Situation Situation, Moment Moment, ulong Seed);
