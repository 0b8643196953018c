using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>Content that rides in a prompt, with what helps to make it one's own.</summary>
public sealed record OfferedItem
{
    /// <summary>Names the content.</summary>
    public required ContentId Id { get; init; }

    /// <summary>What it is about, in the organisation's words.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of occasion, if it is one.</summary>
    public OccasionKind? Occasion { get; init; }

    /// <summary>Why it is worth telling, in the organisation's words; absent: not said.</summary>
    public string? Why { get; init; }

    /// <summary>Ways to tell it, in the organisation's words; where there are fewer than two, the texts have some for every kind.</summary>
    public ValueList<string> Angles { get; init; }

    /// <summary>What the person fills in.</summary>
    public ValueList<string> Slots { get; init; }

    /// <summary>Which side of the work it shows.</summary>
    public Perspective Perspective { get; init; }

    /// <summary>Whether it asks people to react.</summary>
    public bool InvitesReaction { get; init; }

    /// <summary>Whether whoever passes it on may get something for it.</summary>
    public bool HasBonus { get; init; }

    /// <summary>How many people have posted it word for word, where they are many enough to be told (M23); else absent.</summary>
    public int? Copies { get; init; }

    internal static OfferedItem Of(Offer offer, ContentRules rules) => new()
    {
        Id = offer.Id,
        Title = offer.Title,
        Occasion = offer.Occasion,
        Why = offer.Why,
        Angles = offer.Angles,
        Slots = offer.Slots,
        Perspective = offer.Perspective,
        InvitesReaction = offer.InvitesReaction,
        HasBonus = offer.HasBonus,
        Copies = offer.Copies >= rules.ManyCopies ? offer.Copies : null,
    };
}
