using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What can be chosen about LinUCB.</summary>
public sealed record LinUcbRules : ArmBanditRules
{
    /// <summary>How many standard deviations an arm is given for what is not known of it. 0 to 10; default 1 (Li et al. 2010, the size ours).</summary>
    public double Exploration { get; init => field = Check.Range(value, 0, 10, nameof(Exploration)); } = 1;

    /// <summary>How strongly coefficients are held to 0. 0.001 to 1,000; default 1 (Li et al. 2010).</summary>
    public double Ridge { get; init => field = Check.Range(value, 0.001, 1000, nameof(Ridge)); } = 1;
}
