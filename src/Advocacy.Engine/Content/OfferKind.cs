namespace Advocacy.Engine.Content;

/// <summary>What the host has on offer.</summary>
public enum OfferKind
{
    /// <summary>A colleague's story of why sharing was worthwhile.</summary>
    Story,

    /// <summary>An example of somebody who does it well.</summary>
    Example,

    /// <summary>Something that happened at work and is worth telling.</summary>
    Occasion,

    /// <summary>A ready-made item with room for one's own voice.</summary>
    Item,

    /// <summary>What the organisation did with what people said when they were asked (M22).</summary>
    Reply,
}
