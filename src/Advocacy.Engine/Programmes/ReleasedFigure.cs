using Advocacy.Engine.Climate;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A figure of a group, or why there is none.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Reading">Score and people; none where it is refused, or where nobody at all answered.</param>
/// <param name="Why">Why there is none. It does not tell whether the group itself is too small, empty, or another could be read from it.</param>
public sealed record ReleasedFigure(Measure Measure, MeasureReading? Reading, Reason? Why);
