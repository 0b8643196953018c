namespace Advocacy.Engine.Policies;

/// <summary>How strong an effect was in the study that is named; a range where it differed.</summary>
/// <param name="Measure">What it is a size of.</param>
/// <param name="Least">The lowest of what was found.</param>
/// <param name="Most">The highest; the same where one figure was found.</param>
public sealed record EffectSize(EffectMeasure Measure, double Least, double Most);
