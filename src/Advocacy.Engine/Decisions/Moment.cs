using System;

namespace Advocacy.Engine.Decisions;

/// <summary>What is so for this person at this moment, as far as the host knows.</summary>
public sealed record Moment
{
    /// <summary>Nothing special is known.</summary>
    public static Moment Ordinary { get; } = new();

    /// <summary>The person asked what they could share: answered at once (M32).</summary>
    public static Moment OnRequest { get; } = new() { IsAsked = true };

    /// <summary>The person asked to see the overview: answered at once with what it holds (M09, M32).</summary>
    public static Moment OnOverviewRequest { get; } = new() { IsAsked = true, WantsOverview = true };

    /// <summary>Minutes the person has free now, from 0; absent: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, endless or not a number.</exception>
    public double? MinutesFree
    {
        get;
        init => field = value is null or (>= 0 and < double.PositiveInfinity) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Minutes free are 0 or more.");
    }

    /// <summary>How many contacts the person's own network has, as the person says; from 0; absent: unknown. Never a list of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? Connections
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Connections are 0 or more.");
    }

    /// <summary>Whether the person is known to be busy.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Whether the person asked (pull).</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether what the person asks for is the overview, and nothing else; says nothing where the person did not ask.</summary>
    public bool WantsOverview { get; init; }
}
