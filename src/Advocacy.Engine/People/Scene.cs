using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>An instant as one person lives it: the policy in force, where the person works, and the date there; each looked up once.</summary>
internal readonly struct Scene
{
    internal Scene(Instant at, Standing standing, Surroundings around)
    {
        At = at;
        Standing = standing;
        Around = around;
        Policy = around.PolicyAt(at);
        Placement = standing.PlacementAt(at);
        Date = LocalDays.DateAt(at, Zone, DayStart);
    }

    internal Instant At { get; }

    internal Standing Standing { get; }

    internal Surroundings Around { get; }

    internal Policy Policy { get; }

    /// <summary>Where the person works; none if unknown.</summary>
    internal Placement? Placement { get; }

    /// <summary>The zone in which the person's days are counted; UTC as long as none is known.</summary>
    internal DateTimeZone Zone => Placement?.Zone ?? DateTimeZone.Utc;

    /// <summary>The hour at which the person's days begin.</summary>
    internal int DayStart => Policy.Prompts.DayStartHour;

    /// <summary>The person's date.</summary>
    internal LocalDate Date { get; }

    /// <summary>The days on which the person works.</summary>
    internal WorkingDays Days => (Placement?.Fact.Pattern ?? Policy.Prompts.Hours).Days;

    /// <summary>The context a habit lives in; empty where unknown.</summary>
    internal string Context => Placement?.Context ?? string.Empty;
}
