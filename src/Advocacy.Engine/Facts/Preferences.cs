using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>What a person prefers. What is absent is left to the working pattern and the policy.</summary>
public sealed record Preferences
{
    /// <summary>The hours in which the person may be reached; at least 11 hours between windows (INV-24).</summary>
    public WorkingHours? Hours { get; init; }

    /// <summary>The channels, the most wanted first. Being listed is a wish, not a consent.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>The formats the person likes.</summary>
    public ValueList<ContentFormat> Formats { get; init; }

    /// <summary>The topics the person likes to tell about.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>The time of day for the overview.</summary>
    public LocalTime? Slot { get; init; }

    /// <summary>How many weeks from one overview to the next, 1 to 52; absent: the policy's.</summary>
    public int? CadenceWeeks { get; init; }

    /// <summary>How many proactive messages in 7 local dates the person wants, 1 to 7 (INV-25): more than one a week only comes of this; absent: the policy's cap.</summary>
    public int? MostPerWeek { get; init; }

    /// <summary>The language of texts; absent: the host's choice.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether an occasion of the own team, or one the person took part in, may come at once, in the place of the week's message.</summary>
    public bool OccasionsAtOnce { get; init; }

    /// <summary>Whether the person wants to see the rhythm.</summary>
    public bool ShowRhythm { get; init; }
}
