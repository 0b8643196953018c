using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>The person is away for an interval, without a reason (INV-08). May be reported before, during or afterwards.</summary>
public sealed record Away : EventFact
{
    /// <summary>The first instant away.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant back; not before From.</summary>
    public required Instant To { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 2;
}

/// <summary>The engine itself was silent for an interval: kill switch or incident pause. It never counts against the person (INV-30, INV-49).</summary>
public sealed record Silenced : EventFact
{
    /// <summary>The first silent instant.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant after; not before From.</summary>
    public required Instant To { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 2;
}
