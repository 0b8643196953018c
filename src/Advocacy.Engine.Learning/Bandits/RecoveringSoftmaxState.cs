using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What was learned of each arm.</summary>
/// <param name="Arms">The evidence of the arms that were awake at some decision.</param>
public sealed record RecoveringSoftmaxState(ValueList<SoftmaxEvidence> Arms)
{
    /// <summary>The state in which nothing was learned.</summary>
    public static RecoveringSoftmaxState Empty { get; } = new(ValueList.Create<SoftmaxEvidence>([]));

    internal SoftmaxEvidence Of(string arm)
    {
        foreach (var evidence in Arms)
        {
            if (string.Equals(evidence.Name, arm, System.StringComparison.Ordinal))
            {
                return evidence;
            }
        }

        return new(arm, 0, 0, 0, 0);
    }
}
