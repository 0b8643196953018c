namespace Advocacy.Engine.Explanations;

/// <summary>What a part of the holdings is about, in the order in which it is told.</summary>
public enum HeldKind
{
    /// <summary>Whether and since when the person takes part, and which notice they saw.</summary>
    TakingPart,

    /// <summary>Through which channels the person can be reached.</summary>
    Reach,

    /// <summary>What the person said yes or no to.</summary>
    Consent,

    /// <summary>What the person prefers.</summary>
    Wishes,

    /// <summary>Where and when the person works.</summary>
    Work,

    /// <summary>Pauses, quiet and absence: intervals, never a reason.</summary>
    Rest,

    /// <summary>Messages and what became of them, as counts.</summary>
    Messages,

    /// <summary>What the person told.</summary>
    Said,

    /// <summary>What the person did, as counts.</summary>
    Did,

    /// <summary>What came back from others, as counts.</summary>
    Received,

    /// <summary>Content the person took part in, skipped or shared.</summary>
    Content,

    /// <summary>What was granted: points, badges.</summary>
    Rewards,

    /// <summary>Stories and examples the person saw.</summary>
    Seen,

    /// <summary>What follows from all that: the phase, the habit, the hour of the day.</summary>
    Gathered,

    /// <summary>The rhythm of own choices.</summary>
    Rhythm,

    /// <summary>Single facts still held, and what was taken back.</summary>
    Facts,

    /// <summary>How long it is kept, and how long it counts.</summary>
    Keeping,

    /// <summary>What is never held.</summary>
    Never,

    /// <summary>What the person can ask for.</summary>
    Rights,
}
