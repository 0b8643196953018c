using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>A micro-randomised trial that is thought of.</summary>
public sealed record TrialPlan
{
    /// <summary>How many days it is to last. 1 to 10,000.</summary>
    public required int Days { get; init => field = Check.Range(value, 1, 10_000, nameof(Days)); }

    /// <summary>How many decision points there are to be on a day. 1 to 1,000; default 1.</summary>
    public int PointsPerDay { get; init => field = Check.Range(value, 1, 1000, nameof(PointsPerDay)); } = 1;

    /// <summary>The probability of a prompt. Between 0 and 1; default 0.5.</summary>
    public double Probability { get; init => field = Check.Inside(value, nameof(Probability)); } = 0.5;

    /// <summary>The expected share of points at which somebody is available. Above 0, up to 1; default 1.</summary>
    public double Availability { get; init => field = Check.Range(value, 1e-6, 1, nameof(Availability)); } = 1;

    /// <summary>The effect that is to be found.</summary>
    public required EffectTrend Effect { get; init; }

    /// <summary>How many coefficients of controls there are to be, the intercept included. 1 to 100; default 3 (Liao et al. 2016).</summary>
    public int Controls { get; init => field = Check.Range(value, 1, 100, nameof(Controls)); } = 3;

    /// <summary>How often a trial without any effect may say that there is one. Between 0 and 1; default 0.05.</summary>
    public double Significance { get; init => field = Check.Inside(value, nameof(Significance)); } = 0.05;
}
