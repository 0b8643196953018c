using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What two states of one person amount to.</summary>
/// <param name="State">The state under the one id.</param>
/// <param name="Outcomes">All that stands under the one id, to be stored in place of what stood under the others.</param>
/// <param name="Conflicts">
/// Ids that meant different facts under both: both facts are held, that of the id given up under an id made of its own and that one.
/// </param>
public sealed record Merged(PersonState State, ValueList<Outcome> Outcomes, ValueList<FactId> Conflicts);
