using Advocacy.Engine.Values;

namespace Advocacy.Engine.Facts;

/// <summary>The person saw why sharing is valuable: a colleague's story, or a leader's why.</summary>
public sealed record StorySeen : EventFact
{
    /// <summary>Whether a leader told it.</summary>
    public bool ByLeader { get; init; }

    /// <summary>Which story, if known.</summary>
    public ContentId? Content { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person saw how somebody does it.</summary>
public sealed record ExampleSeen : EventFact
{
    /// <summary>Which example, if known.</summary>
    public ContentId? Content { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person read the guideline: what is encouraged, allowed, and asked first.</summary>
public sealed record GuidelineRead : EventFact
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person attended a workshop.</summary>
public sealed record WorkshopAttended : EventFact
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person said to know why sharing is worthwhile.</summary>
public sealed record UnderstoodWhy : EventFact
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person said how confident they are that they could share.</summary>
public sealed record ConfidenceReported : EventFact
{
    /// <summary>How confident, from 0 to 1.</summary>
    public required Score Confidence { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person proposed an idea of their own.</summary>
public sealed record IdeaProposed : EventFact
{
    /// <summary>What it is about, if known.</summary>
    public ContentId? Content { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>Feedback on an act was asked of an expert.</summary>
public sealed record FeedbackRequested : EventFact
{
    /// <summary>The fact of the act.</summary>
    public required FactId Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 7;
}

/// <summary>An expert gave positive feedback on an act.</summary>
public sealed record FeedbackReceived : EventFact
{
    /// <summary>The fact of the act.</summary>
    public required FactId Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 8;
}

/// <summary>Nobody answered a request for feedback in time; it never holds a phase back.</summary>
public sealed record FeedbackLapsed : EventFact
{
    /// <summary>The fact of the act.</summary>
    public required FactId Act { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 8;
}

/// <summary>
/// The person answered a request for feedback as an expert. It names neither the colleague nor the act: that is told to the colleague alone,
/// as <see cref="FeedbackReceived"/>.
/// </summary>
public sealed record FeedbackGiven : EventFact
{
    /// <summary>The request that was answered, as it was scheduled.</summary>
    public required DecisionId Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 6;
}

/// <summary>The person said how automatic sharing has become (SRBAI, or its single item).</summary>
public sealed record AutomaticityReported : EventFact
{
    /// <summary>From 1 (not at all) to 7 (wholly).</summary>
    public required int Automaticity { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}

/// <summary>The person answered a listening question; the answer itself is not held.</summary>
public sealed record ListeningAnswered : EventFact
{
    /// <summary>The prompt it answers, if any.</summary>
    public DecisionId? Decision { get; init; }

    /// <inheritdoc/>
    internal override int Rank => 3;
}
