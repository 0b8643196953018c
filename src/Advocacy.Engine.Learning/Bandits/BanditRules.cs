using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What all bandits have in common.</summary>
public abstract record BanditRules
{
    private protected BanditRules()
    {
    }

    /// <summary>What outcomes are worth.</summary>
    public RewardScale Rewards { get; init => field = Check.NotNull(value, nameof(Rewards)); } = RewardScale.Default;

    /// <summary>Between which bounds the probability of any prompt stays.</summary>
    public ProbabilityBounds Bounds { get; init => field = Check.NotNull(value, nameof(Bounds)); } = ProbabilityBounds.Default;

    /// <summary>The least part of all prompts that each arm has when awake. 0.001 to 0.5; default 0.05 (ours).</summary>
    public double LeastPart { get; init => field = Check.Range(value, 0.001, 0.5, nameof(LeastPart)); } = 0.05;
}
