using System.Collections.Generic;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Trials;

namespace Advocacy.Sample.Trying;

/// <summary>What a log says of one outcome.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Effect">What a prompt does to it, against silence, by weighted and centred least squares; or why nothing is said.</param>
/// <param name="Relative">The same as logarithms of relative risks, where the outcome is 0 or 1 and that can be told.</param>
/// <param name="Controls">What was controlled for.</param>
internal sealed record TrialFinding(LogOutcome Outcome, TrialResult Effect, TrialEstimate? Relative, IReadOnlyList<string> Controls);
