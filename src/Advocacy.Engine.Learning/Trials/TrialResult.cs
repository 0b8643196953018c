using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>What a trial says, or why it says nothing.</summary>
/// <param name="Estimate">The estimate; none where it is refused.</param>
/// <param name="Refusals">Why it is refused; nothing where there is an estimate.</param>
public sealed record TrialResult(TrialEstimate? Estimate, ValueList<Reason> Refusals)
{
    internal static TrialResult Refused(params ValueList<Reason> why) => new(null, why);
}
