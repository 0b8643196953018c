namespace Advocacy.Sample.Trying;

/// <summary>What sample-size was asked for.</summary>
internal sealed record SampleSizeRequest
{
    public int Days { get; init; } = 42;

    public int PointsPerDay { get; init; } = 1;

    public double Probability { get; init; } = 0.5;

    public double Availability { get; init; } = 1;

    /// <summary>The mean effect over all days, in standard deviations of the outcome.</summary>
    public double Effect { get; init; } = 0.1;

    /// <summary>The effect on the first day; absent: it is the same on all days.</summary>
    public double? Initial { get; init; }

    /// <summary>The day on which it turns; absent: it changes evenly.</summary>
    public int? TurningDay { get; init; }

    public int Controls { get; init; } = 3;

    public double Significance { get; init; } = 0.05;

    public double Power { get; init; } = 0.8;

    /// <summary>How many people there are to be had, whose power is to be told.</summary>
    public int? People { get; init; }

    /// <summary>The folder for figures.</summary>
    public string? Figures { get; init; }

    public bool IsJson { get; init; }
}
