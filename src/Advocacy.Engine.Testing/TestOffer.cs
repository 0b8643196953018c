using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing;

/// <summary>Content on offer, in a few words; what else it has is set with <c>with</c>.</summary>
public static class TestOffer
{
    /// <summary>A colleague's story.</summary>
    /// <param name="id">Names it, and is its title.</param>
    public static Offer Story(string id) => Of(id, OfferKind.Story);

    /// <summary>An example of somebody who does it well.</summary>
    /// <param name="id">Names it, and is its title.</param>
    public static Offer Example(string id) => Of(id, OfferKind.Example);

    /// <summary>A ready-made item with two angles.</summary>
    /// <param name="id">Names it, and is its title.</param>
    public static Offer Item(string id) => Of(id, OfferKind.Item) with { Angles = ["What it means to you", "What surprised you"] };

    /// <summary>Something that happened at work.</summary>
    /// <param name="id">Names it, and is its title.</param>
    /// <param name="kind">Which occasion it is.</param>
    public static Offer Occasion(string id, OccasionKind kind) => Of(id, OfferKind.Occasion) with { Occasion = kind };

    private static Offer Of(string id, OfferKind kind) => new() { Id = new(Given.NotNull(id)), Kind = kind, Title = id };
}
