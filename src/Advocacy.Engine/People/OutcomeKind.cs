namespace Advocacy.Engine.People;

/// <summary>What facts and time can bring about.</summary>
public enum OutcomeKind
{
    /// <summary>A phase was entered.</summary>
    PhaseEntered,

    /// <summary>Practice lapsed: back to confirmation.</summary>
    PracticeLapsed,

    /// <summary>The habit is verified.</summary>
    HabitVerified,

    /// <summary>The longest rhythm reached a round number.</summary>
    RhythmReached,

    /// <summary>A row of kept periods ended.</summary>
    RhythmEnded,

    /// <summary>Milestone: the first own act.</summary>
    FirstAct,

    /// <summary>Milestone: the first response of the person's own network.</summary>
    FirstResponse,

    /// <summary>Something was granted: points, or another currency.</summary>
    Rewarded,

    /// <summary>What was granted no longer counts.</summary>
    RewardExpired,

    /// <summary>A tier of a badge was reached.</summary>
    BadgeReached,

    /// <summary>A colleague thanked the person.</summary>
    ThankedByPeer,
}
