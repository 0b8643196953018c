using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>Somebody in the person's own network responded to an act.</summary>
public sealed record NetworkResponded : EventFact
{
    /// <summary>The fact of the act.</summary>
    public required FactId Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>A colleague thanked the person.</summary>
public sealed record PeerThanked : EventFact
{
    /// <summary>The act, if it was for one.</summary>
    public FactId? Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>A colleague voted for an act.</summary>
public sealed record PeerVoted : EventFact
{
    /// <summary>The fact of the act.</summary>
    public required FactId Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>An award was granted.</summary>
public sealed record AwardGranted : EventFact
{
    /// <summary>The award: the host's name for it, 1 to 200 characters.</summary>
    public required string Award { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>The person was named in thanks, a shout-out or a story.</summary>
public sealed record RecognitionGiven : EventFact
{
    /// <summary>The act, if it was for one.</summary>
    public FactId? Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>The person spared a date: the period it lies in cannot be missed.</summary>
public sealed record FreezeUsed : EventFact
{
    /// <summary>A date in the period.</summary>
    public required LocalDate Date { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}
