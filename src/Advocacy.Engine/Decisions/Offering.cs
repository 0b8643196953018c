using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>What is on offer, by what it is material for, sorted once for everybody. Two are equal when what they were made from is.</summary>
internal sealed class Offering : IEquatable<Offering>
{
    private readonly ValueList<Offer> offers;
    private readonly ValueList<Offer> stories;
    private readonly ValueList<Offer> examples;
    private readonly ValueList<Offer> items;
    private readonly ValueList<Offer> replies;

    internal Offering(ValueList<Offer> offers)
    {
        this.offers = offers;
        stories = offers.Where(static offer => offer.Kind == OfferKind.Story);
        examples = offers.Where(static offer => offer.Kind == OfferKind.Example);
        items = offers.Where(static offer => offer.Kind is OfferKind.Item or OfferKind.Occasion);
        replies = offers.Where(static offer => offer.Kind == OfferKind.Reply);
        var seen = new HashSet<ContentId>();
        IsDistinct = offers.Where(offer => !seen.Add(offer.Id)).IsEmpty;
    }

    /// <summary>Whether no two have one id.</summary>
    internal bool IsDistinct { get; }

    /// <summary>What there is of a material, in the order in which it is on offer.</summary>
    internal ValueList<Offer> Of(Material needs) => needs switch
    {
        Material.Story => stories,
        Material.Example => examples,
        Material.Item => items,
        Material.Reply => replies,
        _ => [],
    };

    /// <inheritdoc/>
    public bool Equals(Offering? other) => other is not null && offers == other.offers;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Offering);

    /// <inheritdoc/>
    public override int GetHashCode() => offers.Count;
}
