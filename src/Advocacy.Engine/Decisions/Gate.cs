namespace Advocacy.Engine.Decisions;

/// <summary>The gates of a decision, in the order in which they decide.</summary>
public enum Gate
{
    /// <summary>Kill switch and incident pause.</summary>
    Stop,

    /// <summary>Enrolment, opting out, objection, the end of the work, restriction.</summary>
    Consent,

    /// <summary>Away, paused, muted, snoozed, busy.</summary>
    Availability,

    /// <summary>The person's hours, free days, holidays.</summary>
    QuietTime,

    /// <summary>Caps, cadence, backing off, rest after an own act.</summary>
    Rest,

    /// <summary>Whether the organisation has earned the right to ask.</summary>
    Climate,

    /// <summary>What the phase allows.</summary>
    Phase,

    /// <summary>Motivation, ability and the action line.</summary>
    Fogg,

    /// <summary>Whether there is something that was not offered lately.</summary>
    Novelty,

    /// <summary>A draw between what could be offered and silence, where policy and person agreed to it. It comes when all other gates are open.</summary>
    Chance,

    /// <summary>Whether the person can be reached.</summary>
    Channel,

    /// <summary>When: the person's slot. It closes nothing.</summary>
    Slot,
}
