namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>What the weights w = π_e / π_0 say of how far a log carries.</summary>
/// <param name="EffectiveSample">How many decisions of equal weight tell as much: (Σw)² ÷ Σw² (Kish 1965).</param>
/// <param name="Largest">The largest weight.</param>
/// <param name="Mean">The mean weight, which is 1 but for chance where the logged probabilities are right.</param>
/// <param name="MeanStandardError">The standard error of the mean weight.</param>
/// <param name="LargestShare">The share of all weights that the largest has; 0 where there are none.</param>
public sealed record WeightDiagnostics(double EffectiveSample, double Largest, double Mean, double MeanStandardError, double LargestShare);
