namespace Advocacy.Engine.Decisions;

/// <summary>Which fact or host action ends a wait that no instant ends (INV-47).</summary>
public enum Missing
{
    /// <summary>The host releases the kill switch.</summary>
    KillSwitchReleased,

    /// <summary>The host ends the incident pause.</summary>
    IncidentEnded,

    /// <summary>The person's own enrolment.</summary>
    Enrolment,

    /// <summary>What is held may be used again: the host reports that the restriction was lifted.</summary>
    RestrictionLifted,

    /// <summary>The person resumes.</summary>
    Resumption,

    /// <summary>A moment in which the person is not busy.</summary>
    FreeMoment,

    /// <summary>A placement with a known zone.</summary>
    Placement,

    /// <summary>Working hours that ever open, from preferences or placement, or a calendar with other holidays.</summary>
    WorkingHours,

    /// <summary>A better climate: see the climate assessment.</summary>
    Climate,

    /// <summary>Something to offer that suits the phase: a story, an example, an occasion, an item.</summary>
    Material,

    /// <summary>The groundwork that lifts the limiting factor.</summary>
    Groundwork,

    /// <summary>A channel the person agrees to and that works.</summary>
    Channel,
}
