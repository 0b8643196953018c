using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>One message to a person, with what became of it.</summary>
public sealed record Contact
{
    /// <summary>The decision it came from.</summary>
    public required DecisionId Decision { get; init; }

    /// <summary>When it was or will be delivered: the caps count its local date.</summary>
    public required Instant At { get; init; }

    /// <summary>The first instant at which it is no longer true.</summary>
    public required Instant ValidUntil { get; init; }

    /// <summary>The intervention; empty for a message the engine did not schedule.</summary>
    public InterventionId Intervention { get; init; }

    /// <summary>The content that rode in it, the most relevant first.</summary>
    public ValueList<ShownItem> Items { get; init; }

    /// <summary>The nudge that rode in it, if any.</summary>
    public InterventionId? Nudge { get; init; }

    /// <summary>Through what it is delivered.</summary>
    public Channel Channel { get; init; }

    /// <summary>What it asks of the person.</summary>
    public Ask Ask { get; init; }

    /// <summary>What it teaches when seen.</summary>
    public Lesson Lesson { get; init; }

    /// <summary>Whether it is the weekly overview.</summary>
    public bool IsOverview { get; init; }

    /// <summary>Whether the engine took the initiative.</summary>
    public bool IsProactive { get; init; } = true;

    /// <summary>How far it has come.</summary>
    public ContactStage Stage { get; init; }

    /// <summary>Whether it was seen.</summary>
    public Opening Opening { get; init; }

    /// <summary>Whether the person answered, in whatever way.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>How much of its lesson has been counted, 0 to 1.</summary>
    public double Learned { get; init; }

    /// <summary>Whether the time to answer is over and what followed from that is counted.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether it counts under the caps: all the engine's own initiative that was not withheld.</summary>
    public bool CountsUnderCaps => IsProactive && Stage != ContactStage.Expired;

    /// <summary>Whether the engine came by with it, of its own accord.</summary>
    internal bool IsOffer => CountsUnderCaps && CanHaveReached;

    /// <summary>Whether it was seen and asks for something, and the person did not answer: what it counts as when the time to answer is over.</summary>
    internal bool IsIgnored => IsProactive && !IsAnswered && Opening == Opening.Seen && IsOnItsWay && Ask != Ask.Nothing;

    /// <summary>Whether it was scheduled or sent, and did not come back.</summary>
    internal bool IsOnItsWay => Stage is ContactStage.Scheduled or ContactStage.Sent;

    /// <summary>Whether it can have reached the person.</summary>
    public bool CanHaveReached => Stage is ContactStage.Scheduled or ContactStage.Sent && Opening != Opening.NotSeen;
}
