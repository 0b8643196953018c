using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.OffPolicy;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>How a policy is proposed from a log, and when none is.</summary>
public sealed record ProposalRules
{
    /// <summary>How many people must have been in draws, of those it is learned from and of those it is judged on. 2 to 1,000,000; default 20 (ours).</summary>
    public int LeastPeople { get; init => field = Check.Range(value, 2, 1_000_000, nameof(LeastPeople)); } = 20;

    /// <summary>How many draws there must be, of those it is learned from and of those it is judged on. 2 to 100,000,000; default 500 (ours).</summary>
    public int LeastDraws { get; init => field = Check.Range(value, 2, 100_000_000, nameof(LeastDraws)); } = 500;

    /// <summary>How often an arm must have been taken to have a weight of its own. 1 to 1,000,000; default 30 (ours).</summary>
    public int LeastTaken { get; init => field = Check.Range(value, 1, 1_000_000, nameof(LeastTaken)); } = 30;

    /// <summary>The most that a weight may add or take away, in units of the policy's temperature. 0 to 10; default 2 (ours: about seven times as likely).</summary>
    public double MostWeight { get; init => field = Check.Range(value, 0, 10, nameof(MostWeight)); } = 2;

    /// <summary>By how much the probability of a prompt may change at once. 0 to 0.5; default 0.1 (ours).</summary>
    public double MostStep { get; init => field = Check.Range(value, 0, 0.5, nameof(MostStep)); } = 0.1;

    /// <summary>By how much more often, in all decisions, people may be estimated to mute or opt out. 0 to 0.1; default 0.002 (ours).</summary>
    public double MostTurningAway { get; init => field = Check.Range(value, 0, 0.1, nameof(MostTurningAway)); } = 0.002;

    /// <summary>By how much the share of adapting among adapting and copying may be estimated to fall. 0 to 1; default 0.05 (ours).</summary>
    public double MostAdaptLoss { get; init => field = Check.Range(value, 0, 1, nameof(MostAdaptLoss)); } = 0.05;

    /// <summary>The bandit whose weights are proposed; its rewards are those it is judged by (INV-39).</summary>
    public RecoveringSoftmaxRules Bandit { get; init => field = Check.NotNull(value, nameof(Bandit)); } = new();

    /// <summary>How it is judged on the log.</summary>
    public OffPolicyRules OffPolicy { get; init => field = Check.NotNull(value, nameof(OffPolicy)); } = new();
}
