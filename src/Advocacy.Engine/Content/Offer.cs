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

    /// <summary>Confidential content is never offered, not even on request.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The first instant at which it may be told; absent: at once.</summary>
    public Instant? EmbargoUntil { get; init; }

    /// <summary>The first instant at which it is stale; absent: never.</summary>
    public Instant? ExpiresAt { get; init; }
}
