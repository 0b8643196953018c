namespace Advocacy.Sample.Trying;

/// <summary>What backtest was asked for.</summary>
internal sealed record BacktestRequest
{
    public required LearningRequest Input { get; init; }

    /// <summary>The largest share of decision points at which it may do otherwise; absent: any.</summary>
    public double? AtMost { get; init; }

    /// <summary>How many examples are shown of each pair of reasons.</summary>
    public int Examples { get; init; } = 2;

    public ulong Seed { get; init; } = 1;
}
