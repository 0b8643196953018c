using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>How ready the climate of a team, department or unit is.</summary>
/// <param name="Unit">The team, department or unit.</param>
/// <param name="Readiness">Listen, prepare or go.</param>
public sealed record UnitClimate(GroupId Unit, Readiness Readiness);
