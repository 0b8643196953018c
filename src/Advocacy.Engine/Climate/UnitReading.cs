using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>A measure, and the unit it is of.</summary>
/// <param name="Unit">The unit itself, or the next larger of which enough people answered.</param>
/// <param name="Reading">How the measure stands there.</param>
public sealed record UnitReading(GroupId Unit, MeasureReading Reading);
