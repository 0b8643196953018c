using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Whether something was drawn as often as was logged.</summary>
/// <param name="Arm">The intervention; none for silence.</param>
/// <param name="Draws">In how many draws it could come.</param>
/// <param name="Expected">How often it was to come: the sum of its probabilities.</param>
/// <param name="Drawn">How often it came.</param>
/// <param name="PValue">How likely a count at least as far out is by chance alone, to either side.</param>
/// <param name="IsCalibrated">Whether that is likely enough, given how many arms are looked at (Bonferroni).</param>
public sealed record ArmCalibration(InterventionId? Arm, int Draws, double Expected, int Drawn, double PValue, bool IsCalibrated);
