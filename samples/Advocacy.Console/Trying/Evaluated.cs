using System.Collections.Generic;

namespace Advocacy.Sample.Trying;

/// <summary>What a log says.</summary>
/// <param name="Input">The log.</param>
/// <param name="Policies">The versions of the policies it was decided under.</param>
/// <param name="Effects">What prompts do; nothing where it cannot be learned from.</param>
/// <param name="Others">What other policies would bring; nothing where it cannot be learned from.</param>
internal sealed record Evaluated(LearningInput Input, IReadOnlyList<string> Policies, IReadOnlyList<TrialFinding> Effects, IReadOnlyList<PolicyFinding> Others);
