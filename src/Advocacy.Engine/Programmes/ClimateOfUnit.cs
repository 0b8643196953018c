using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>How ready a unit is, by what could be shown of it and of the larger ones around it.</summary>
/// <param name="Unit">The group that was asked for.</param>
/// <param name="Judgement">Its readiness, and why.</param>
public sealed record ClimateOfUnit(GroupId Unit, ReadinessJudgement Judgement);
