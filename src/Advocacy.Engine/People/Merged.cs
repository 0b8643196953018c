using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What two states of one person amount to.</summary>
/// <param name="State">The state under the one id.</param>
/// <param name="Outcomes">All that stands under the one id, to be stored in place of what stood under the others.</param>
/// <param name="Conflicts">
/// Facts of one id that said different things under both: the one that happened later is held, of one instant the one that protects.
/// </param>
public sealed record Merged(PersonState State, ValueList<Outcome> Outcomes, ValueList<FactId> Conflicts);
