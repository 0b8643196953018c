using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>A prompt was scheduled: what a decision becomes once the host has stored it.</summary>
public sealed record Scheduled : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <summary>The intervention.</summary>
    public required InterventionId Intervention { get; init; }

    /// <summary>The content that rides in it, the most relevant first.</summary>
    public ValueList<ShownItem> Items { get; init; }

    /// <summary>The nudge that rides in it, if any.</summary>
    public InterventionId? Nudge { get; init; }

    /// <summary>Through what it is delivered.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What it asks of the person.</summary>
    public required Ask Ask { get; init; }

    /// <summary>What it teaches when seen.</summary>
    public Lesson Lesson { get; init; }

    /// <summary>Whether it is the weekly overview.</summary>
    public bool IsOverview { get; init; }

    /// <summary>Whether the engine took the initiative; false for what the person asked for, which no cap counts.</summary>
    public bool IsProactive { get; init; } = true;

    /// <summary>When it is to be delivered.</summary>
    public required Instant DeliverAt { get; init; }

    /// <summary>The first instant at which it is no longer true.</summary>
    public required Instant ValidUntil { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 4;
}

/// <summary>A prompt was sent.</summary>
public sealed record Sent : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 5;
}

/// <summary>A prompt could not be delivered.</summary>
public sealed record NotDelivered : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>A scheduled prompt was no longer valid and was not sent.</summary>
public sealed record Expired : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>What is known about whether a prompt was seen.</summary>
public sealed record Seen : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <summary>Seen, not seen, or unknown.</summary>
    public required Opening Opening { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>The person closed a prompt: an answer, though not a choice.</summary>
public sealed record Dismissed : EventFact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>The person wants nothing of the engine until an instant.</summary>
public sealed record Snoozed : EventFact
{
    /// <summary>The prompt that was snoozed, if any.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>The first instant at which the person may be reached again.</summary>
    public required Instant Until { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}
