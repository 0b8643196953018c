using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>How much, or how often, is granted at the most in a period.</summary>
public sealed record RewardCap
{
    /// <summary>Names the cap; 1 to 60 characters.</summary>
    public required string Id { get; init; }

    /// <summary>The rules it binds; empty: all of its currency.</summary>
    public ValueList<string> Rules { get; init; }

    /// <summary>The currency it binds.</summary>
    public Currency Currency { get; init; } = Currency.Points;

    /// <summary>The ways of sharing it binds; empty: all, also what is no act.</summary>
    public ValueList<ActKind> Kinds { get; init; }

    /// <summary>Whether it counts amounts or times.</summary>
    public CapMeasure Counts { get; init; }

    /// <summary>How much or how often at the most, 0 to 1,000,000,000.</summary>
    public required int Most { get; init; }

    /// <summary>In which period.</summary>
    public required RewardPeriod Period { get; init; }

    /// <summary>Whether the period ends on every date anew, instead of with the calendar.</summary>
    public bool IsRolling { get; init; }

    internal bool Binds(LedgerEntry entry) =>
        Currency == entry.Currency
        && (Rules.IsEmpty || Rules.Contains(entry.Rule))
        && (Kinds.IsEmpty || (entry.Kind is { } kind && Kinds.Contains(kind)));
}
