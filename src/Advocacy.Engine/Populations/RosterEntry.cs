using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>
/// What a host knows of a person of whom it has no state: enough to judge by. Of all that would be in a state and is not here, there is
/// nothing: no pause, no leave, no message that was ignored, no rhythm.
/// </summary>
public sealed record RosterEntry
{
    /// <summary>Whether the person enrolled and did not leave.</summary>
    public required bool IsEnrolled { get; init; }

    /// <summary>Where the person works: a tzdb id or a Windows zone id.</summary>
    public required string Zone { get; init; }

    /// <summary>When the person may be reached; absent: as the policy says.</summary>
    public WorkingHours? Hours { get; init; }

    /// <summary>Through what the person may be reached, the most wanted first; only of these, so that in-app is named where it is meant.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>How many messages of the engine's own accord count under the cap of a week, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int UsedThisWeek
    {
        get;
        init => field = FromNone(value);
    }

    /// <summary>How many of them are of today, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int UsedToday
    {
        get;
        init => field = FromNone(value);
    }

    /// <summary>When the last of them was delivered; absent: there was none.</summary>
    public Instant? LastMessage { get; init; }

    /// <summary>How strong every driver and link is.</summary>
    public required Strengths Strengths { get; init; }

    private static int FromNone(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
