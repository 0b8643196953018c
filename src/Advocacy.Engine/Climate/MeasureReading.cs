using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>One measure of one unit.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Score">How it stands, from 0 to 1, 1 being the best.</param>
/// <param name="People">How many people's answers it is made of, at the least.</param>
public sealed record MeasureReading(Measure Measure, Score Score, long People);
