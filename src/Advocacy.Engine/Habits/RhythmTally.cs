using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>What a row of periods amounts to, up to the period before <see cref="Next"/>.</summary>
public sealed record RhythmTally
{
    /// <summary>Before the first period.</summary>
    public static RhythmTally Start { get; } = new();

    /// <summary>The first period that is not counted yet.</summary>
    public int Next { get; init; }

    /// <summary>Kept periods of the row that still stands.</summary>
    public int Current { get; init; }

    /// <summary>The longest such row ever.</summary>
    public int Longest { get; init; }

    /// <summary>Misses in that row that were forgiven.</summary>
    public int Forgiven { get; init; }

    /// <summary>Periods in that row that were paused.</summary>
    public int Paused { get; init; }

    /// <summary>How many periods have passed since an unforgiven miss, pauses not counted; −1 when there is nothing to repair.</summary>
    public int SinceMiss { get; init; } = -1;

    /// <summary>How often a row was lost.</summary>
    public int Lost { get; init; }

    /// <summary>The last kept period; meaningless before there is one.</summary>
    public int LastKept { get; init; }

    /// <summary>The missed periods that lie in the forgiveness window, in order.</summary>
    public ValueList<int> Misses { get; init; }

    /// <summary>Whether an unforgiven miss waits for any own choice to repair it.</summary>
    public bool IsRepairable => SinceMiss >= 0;
}
