using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What can be chosen about the recovering difference softmax.</summary>
public sealed record RecoveringSoftmaxRules : ArmBanditRules
{
    /// <summary>What a decision is usually worth, which differences are relative to. 0.001 to 1,000; default 0.2 (ours).</summary>
    public double Baseline { get; init => field = Check.Range(value, 0.001, 1000, nameof(Baseline)); } = 0.2;

    /// <summary>
    /// How many prompts, on the side of an arm and on that of others, are assumed to have brought what all did. 0 to 10,000; default 20 (ours).
    /// </summary>
    public double PriorWeight { get; init => field = Check.Range(value, 0, 10_000, nameof(PriorWeight)); } = 20;

    /// <summary>The penalty γ on an arm just used, as a relative difference. 0 to 10; default 0.17 (Yancey and Settles 2020; size ours, a third of τ).</summary>
    public double Penalty { get; init => field = Check.Range(value, 0, 10, nameof(Penalty)); } = 0.17;

    /// <summary>After how many local dates half of the penalty is gone. 1 to 365; default 15 (Yancey and Settles 2020).</summary>
    public double HalfLifeDays { get; init => field = Check.Range(value, 1, 365, nameof(HalfLifeDays)); } = 15;

    /// <summary>The temperature τ: how large a relative difference must be to matter. 0.0001 to 10; default 0.5 (ours).</summary>
    public double Temperature { get; init => field = Check.Range(value, 0.0001, 10, nameof(Temperature)); } = 0.5;
}
