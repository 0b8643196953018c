using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>
/// What must be remembered of a person's rhythm: which periods were kept, left neutral by a skip, or spared by a freeze, as far back
/// as individual acts may count, and what all earlier periods amount to. Nothing in it depends on leave, so that leave reported
/// afterwards can still mend what seemed broken.
/// </summary>
public sealed record RhythmState
{
    /// <summary>No own choice yet: the rhythm has not begun.</summary>
    public static RhythmState New { get; } = new();

    /// <summary>What the periods are.</summary>
    public RhythmUnit Unit { get; init; }

    /// <summary>Whether the rhythm has begun: with the first own choice.</summary>
    public bool HasBegun { get; init; }

    /// <summary>Kept periods from <see cref="RhythmTally.Next"/> on, in order.</summary>
    public ValueList<int> Kept { get; init; }

    /// <summary>Periods in which there was only a skip, in order. Skip is neutral (INV-06).</summary>
    public ValueList<int> Neutral { get; init; }

    /// <summary>Periods spared by a freeze, in order.</summary>
    public ValueList<int> Spared { get; init; }

    /// <summary>What all periods before amount to.</summary>
    public RhythmTally Earlier { get; init; } = RhythmTally.Start;
}
