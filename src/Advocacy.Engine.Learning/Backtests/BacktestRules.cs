using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.OffPolicy;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>How a policy is tried on a recorded history.</summary>
public sealed record BacktestRules
{
    /// <summary>How many examples are kept of each pair of reasons. 0 to 100; default 3.</summary>
    public int Examples { get; init => field = Check.Range(value, 0, 100, nameof(Examples)); } = 3;

    /// <summary>The largest share of points without a draw at which the policy would do otherwise, for a verdict. 0 to 0.5; default 0.01 (ours).</summary>
    public double MostOutside { get; init => field = Check.Range(value, 0, 0.5, nameof(MostOutside)); } = 0.01;

    /// <summary>The largest share of points whose logged answer the facts do not lead to, for a verdict. 0 to 0.5; default 0.05 (ours).</summary>
    public double MostNotReproduced { get; init => field = Check.Range(value, 0, 0.5, nameof(MostNotReproduced)); } = 0.05;

    /// <summary>What counts as an outcome.</summary>
    public LogRules Log { get; init; } = new();

    /// <summary>What outcomes are worth.</summary>
    public RewardScale Rewards { get; init; } = RewardScale.Default;

    /// <summary>How the policy is judged on the draws.</summary>
    public OffPolicyRules OffPolicy { get; init; } = new();
}
