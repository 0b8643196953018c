using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A barrier of a unit, and what can be done about it.</summary>
/// <param name="Barrier">The barrier, and how much it weighs.</param>
/// <param name="IsOfAbility">Whether it is one of ability: those come first.</param>
/// <param name="Interventions">What removes it, the lightest first; empty where the policy has nothing for it.</param>
public sealed record Remedy(BarrierShare Barrier, bool IsOfAbility, ValueList<InterventionId> Interventions);
