using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>A story, an example, an occasion or an item that the host has on offer now.</summary>
public sealed record Offer
{
    /// <summary>Names the content for good.</summary>
    public required ContentId Id { get; init; }

    /// <summary>Story, example, occasion or item.</summary>
    public required OfferKind Kind { get; init; }

    /// <summary>What it is about, in the organisation's words; shown to people. 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is worth telling, in the organisation's words; shown to people (M10). At most 400 characters; absent: not said.</summary>
    public string? Why { get; init; }

    /// <summary>Ways to tell it, in the organisation's words: at least two for a ready-made item, at most 5 (M10). Each 1 to 200 characters.</summary>
    public ValueList<string> Angles { get; init; }

    /// <summary>What the person fills in, such as "what surprised you"; room for one's own voice (M10). At most 5, each 1 to 200 characters.</summary>
    public ValueList<string> Slots { get; init; }

    /// <summary>Which side of the work it shows.</summary>
    public Perspective Perspective { get; init; }

    /// <summary>Whether it asks people to react rather than to pass on.</summary>
    public bool InvitesReaction { get; init; }

    /// <summary>The kind of occasion, if it is one.</summary>
    public OccasionKind? Occasion { get; init; }

    /// <summary>The topics it is about.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>The format, if it has one.</summary>
    public ContentFormat? Format { get; init; }

    /// <summary>The language it is in; absent: any.</summary>
    public Language? Language { get; init; }

    /// <summary>The team it comes from, if any.</summary>
    public GroupId? Team { get; init; }

    /// <summary>The department it comes from, if any.</summary>
    public GroupId? Department { get; init; }

    /// <summary>When it happened or was made; absent: unknown, and then it is never fresh.</summary>
    public Instant? HappenedAt { get; init; }

    /// <summary>How far from where it happened it still concerns people: farther away it is not offered. Default the whole organisation.</summary>
    public Proximity UpTo { get; init; } = Proximity.Organisation;

    /// <summary>Whether it is only for who took part in it.</summary>
    public bool IsForParticipants { get; init; }

    /// <summary>Whether whoever passes it on may get something for it, such as a referral bonus: that is to be said then (INV-29).</summary>
    public bool HasBonus { get; init; }

    /// <summary>How many people have posted it word for word already, as far as the host knows. From 0.</summary>
    public int Copies { get; init; }

    /// <summary>Confidential content is never offered, not even on request.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The first instant at which it may be told; absent: at once.</summary>
    public Instant? EmbargoUntil { get; init; }

    /// <summary>The first instant at which it is stale; absent: never.</summary>
    public Instant? ExpiresAt { get; init; }
}
