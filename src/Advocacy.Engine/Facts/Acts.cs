using Advocacy.Engine.Values;

namespace Advocacy.Engine.Facts;

/// <summary>The person shared something: all forms count (M12).</summary>
public sealed record Acted : EventFact
{
    /// <summary>The way of sharing.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>The prompt that invited it; absent: of the person's own accord.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>What it is about, if known.</summary>
    public ContentId? Content { get; init; }

    /// <summary>The kind of occasion it is about, if known.</summary>
    public OccasionKind? Occasion { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>The person took part in an occasion.</summary>
public sealed record TookPart : EventFact
{
    /// <summary>The occasion the person took part in.</summary>
    public required ContentId Occasion { get; init; }

    /// <summary>The kind of occasion, if known.</summary>
    public OccasionKind? Kind { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}
