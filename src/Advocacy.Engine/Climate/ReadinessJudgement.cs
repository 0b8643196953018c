using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>How ready a unit is, and why.</summary>
/// <param name="Readiness">Listen, prepare or go.</param>
/// <param name="Overall">The weighted mean of what is measured; none where that is too little.</param>
/// <param name="Readings">What it was judged by, each with the unit it is of.</param>
/// <param name="Reasons">What decided first, then the rest: every measure, the unmeasured ones too.</param>
public sealed record ReadinessJudgement(Readiness Readiness, Score? Overall, ValueList<UnitReading> Readings, ValueList<Reason> Reasons);
