using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>How one of the four foundations stands.</summary>
/// <param name="Foundation">Which of the four it is.</param>
/// <param name="Reading">Its reading; none where too few answered.</param>
/// <param name="Why">The figures, or that there are none.</param>
public sealed record FoundationBlock(Measure Foundation, MeasureReading? Reading, Reason Why);
