using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What was learned of each arm, beside what is assumed.</summary>
/// <param name="Arms">The evidence of the arms there were outcomes of.</param>
public sealed record BetaThompsonState(ValueList<ArmEvidence> Arms)
{
    /// <summary>The state in which nothing was learned.</summary>
    public static BetaThompsonState Empty { get; } = new(ValueList.Create<ArmEvidence>([]));

    internal ArmEvidence Of(string arm)
    {
        foreach (var evidence in Arms)
        {
            if (string.Equals(evidence.Name, arm, System.StringComparison.Ordinal))
            {
                return evidence;
            }
        }

        return new(arm, 0, 0);
    }
}
