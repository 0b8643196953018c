using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What can be chosen about action-centred Thompson sampling.</summary>
public sealed record ActionCentredRules : BanditRules
{
    /// <summary>How widely coefficients are drawn about their estimates. 0.001 to 10; default 0.5 (ours).</summary>
    public double Spread { get; init => field = Check.Range(value, 0.001, 10, nameof(Spread)); } = 0.5;

    /// <summary>How strongly coefficients are held to 0. 0.001 to 1,000; default 1 (Greenewald et al. 2017).</summary>
    public double Ridge { get; init => field = Check.Range(value, 0.001, 1000, nameof(Ridge)); } = 1;

    /// <summary>How often coefficients are drawn where parts are found by trial. 100 to 1,000,000; default 4,000 (ours).</summary>
    public int Draws { get; init => field = Check.Range(value, 100, 1_000_000, nameof(Draws)); } = 4000;
}
