using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>What is measured of a unit.</summary>
/// <param name="Unit">The team, department or larger unit.</param>
/// <param name="Readings">Its measures, each once.</param>
public sealed record MeasuredUnit(GroupId Unit, ValueList<MeasureReading> Readings);
