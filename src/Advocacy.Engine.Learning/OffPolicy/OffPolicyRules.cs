using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>How another policy is judged, and when no verdict is given.</summary>
public sealed record OffPolicyRules
{
    /// <summary>The largest weight that the clipped estimate uses. 1 to 1,000,000; default 10 (ours).</summary>
    public double Cap { get; init => field = Check.Range(value, 1, 1e6, nameof(Cap)); } = 10;

    /// <summary>The largest weight up to which the switching estimate corrects its model by what was logged. 0 to 1,000,000; default 10 (ours).</summary>
    public double SwitchAt { get; init => field = Check.Range(value, 0, 1e6, nameof(SwitchAt)); } = 10;

    /// <summary>How sure an interval is to be. Between 0 and 1; default 0.95.</summary>
    public double Coverage { get; init => field = Check.Inside(value, nameof(Coverage)); } = 0.95;

    /// <summary>The least effective sample size for a verdict. 1 to 1,000,000; default 100 (ours).</summary>
    public double LeastEffectiveSample { get; init => field = Check.Range(value, 1, 1e6, nameof(LeastEffectiveSample)); } = 100;

    /// <summary>How far from 1 the mean weight may lie for a verdict. 0.001 to 1; default 0.1 (ours).</summary>
    public double MostMeanWeightOff { get; init => field = Check.Range(value, 0.001, 1, nameof(MostMeanWeightOff)); } = 0.1;

    /// <summary>How many of its standard errors the mean weight may lie from 1 for a verdict. 2 to 10; default 4 (ours).</summary>
    public double MostMeanWeightErrors { get; init => field = Check.Range(value, 2, 10, nameof(MostMeanWeightErrors)); } = 4;

    /// <summary>The largest share of all weights that one decision may have for a verdict. 0.001 to 1; default 0.05 (ours).</summary>
    public double MostOneShare { get; init => field = Check.Range(value, 0.001, 1, nameof(MostOneShare)); } = 0.05;
}
