using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What can be chosen about Thompson sampling on beta distributions.</summary>
public sealed record BetaThompsonRules : ArmBanditRules
{
    /// <summary>What is assumed for an arm. 1 to 1,000; default 1.</summary>
    public double PriorFor { get; init => field = Check.Range(value, 1, 1000, nameof(PriorFor)); } = 1;

    /// <summary>What is assumed against an arm. 1 to 1,000; default 1.</summary>
    public double PriorAgainst { get; init => field = Check.Range(value, 1, 1000, nameof(PriorAgainst)); } = 1;
}
