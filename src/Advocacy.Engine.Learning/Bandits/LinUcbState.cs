using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What was learned of each arm.</summary>
/// <param name="Features">How many features a decision has.</param>
/// <param name="Arms">The evidence of the arms there were outcomes of.</param>
public sealed record LinUcbState(int Features, ValueList<LinearEvidence> Arms)
{
    /// <summary>The state in which nothing was learned.</summary>
    /// <param name="features">How many features a decision has: 1 to 1,000.</param>
    public static LinUcbState Empty(int features) => new(Check.Range(features, 1, 1000), ValueList.Create<LinearEvidence>([]));

    internal LinearEvidence Of(string arm)
    {
        foreach (var evidence in Arms)
        {
            if (string.Equals(evidence.Name, arm, System.StringComparison.Ordinal))
            {
                return evidence;
            }
        }

        return LinearEvidence.Empty(arm, Features);
    }
}
