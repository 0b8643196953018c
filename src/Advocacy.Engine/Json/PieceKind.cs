namespace Advocacy.Engine.Json;

/// <summary>What a piece of an export is.</summary>
public enum PieceKind
{
    /// <summary>Enrolment, opting out, objection, the end of the work, restriction.</summary>
    TakingPart,

    /// <summary>What the person said yes or no to, by form and by channel.</summary>
    Consents,

    /// <summary>What the person prefers.</summary>
    Wishes,

    /// <summary>Pauses, mutes, resuming.</summary>
    Pauses,

    /// <summary>Where and when the person works.</summary>
    Work,

    /// <summary>Single events of the last weeks.</summary>
    Events,

    /// <summary>What was taken back: ids and instants.</summary>
    TakenBack,

    /// <summary>Messages and what became of them.</summary>
    Messages,

    /// <summary>The weeks in which messages came that are no longer held, but for the last of them.</summary>
    Weeks,

    /// <summary>The hours in which the person acts and opens.</summary>
    Hours,

    /// <summary>When the person last acted, and until when they snoozed.</summary>
    LastSteps,

    /// <summary>What the person said, or what was seen, of drivers and links.</summary>
    Signals,

    /// <summary>Content the person had to do with.</summary>
    Content,

    /// <summary>When the person was away, or the engine silent.</summary>
    Absences,

    /// <summary>What was granted, claim by claim, with its corrections.</summary>
    Rewards,

    /// <summary>Kept periods of the rhythm, one by one.</summary>
    Rhythm,

    /// <summary>How many messages in a row were left unanswered, and when the last of them was counted: until the person acts.</summary>
    Unanswered,

    /// <summary>The last question "keep, less, stop?", and the last week of messages that are no longer held.</summary>
    Latest,

    /// <summary>What all that amounts to: phase, habit, longest row, balances, counts.</summary>
    Totals,

    /// <summary>Facts the host keeps.</summary>
    HostFacts,

    /// <summary>Decisions the host keeps.</summary>
    HostDecisions,

    /// <summary>Outcomes the host keeps.</summary>
    HostOutcomes,

    /// <summary>Results of programmes the host keeps, as far as they are about the person.</summary>
    HostResults,
}
