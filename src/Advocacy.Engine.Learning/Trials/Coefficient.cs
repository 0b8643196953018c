using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>One number that was estimated, and how sure it is.</summary>
public sealed record Coefficient
{
    /// <summary>What it is of: see <see cref="TrialNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is estimated to be.</summary>
    public required double Estimate { get; init; }

    /// <summary>The standard error, corrected for few people where the estimate says so.</summary>
    public required double StandardError { get; init; }

    /// <summary>The standard error without that correction.</summary>
    public required double PlainStandardError { get; init; }

    /// <summary>From where to where it may lie by chance.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The estimate in standard errors: Student's t, whose square is F with one degree of freedom.</summary>
    public double Statistic => Estimate / StandardError;

    /// <summary>How likely a statistic at least as far from 0 is by chance alone.</summary>
    public required double PValue { get; init; }
}
