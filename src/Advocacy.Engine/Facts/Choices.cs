using Advocacy.Engine.Values;

namespace Advocacy.Engine.Facts;

/// <summary>The person made one of the three choices (M09). Skip costs nothing (INV-06).</summary>
public sealed record Chose : EventFact
{
    /// <summary>Adapt, copy or skip.</summary>
    public required Choice Choice { get; init; }

    /// <summary>The prompt it answers, if any.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>The item, if any.</summary>
    public ContentId? Content { get; init; }

    /// <summary>What kept the person from sharing, if the person said so.</summary>
    public Barrier? Barrier { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}
