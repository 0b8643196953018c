using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>
/// Something that happened at work, as an HR, project or calendar system tells it, or an employee: about the work, never about a person.
/// Who tells it makes no difference, so that employees' own occasions count as much as anyone's.
/// </summary>
public sealed record WorkEvent
{
    /// <summary>Names what happened for good; the content offered has the same id.</summary>
    public required ContentId Id { get; init; }

    /// <summary>What kind of event it is in the words of the system it comes from, such as <c>project-closed</c>. 1 to 60 characters.</summary>
    public required string Event { get; init; }

    /// <summary>What it is about; shown to people. 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>The kind of occasion, where whoever tells it says so; absent: from the kind of event.</summary>
    public OccasionKind? Kind { get; init; }

    /// <summary>Why it is worth telling; shown to people. At most 400 characters; absent: not said.</summary>
    public string? Why { get; init; }

    /// <summary>The topics it is about.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>The language its words are in; absent: any.</summary>
    public Language? Language { get; init; }

    /// <summary>The team it happened in, if any.</summary>
    public GroupId? Team { get; init; }

    /// <summary>The department it happened in, if any.</summary>
    public GroupId? Department { get; init; }

    /// <summary>Which side of the work it shows; absent: that of its kind.</summary>
    public Perspective? Perspective { get; init; }

    /// <summary>Whether it is confidential: then it never becomes an occasion.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The first instant at which it may be told; absent: at once. Its shelf life begins then.</summary>
    public Instant? EmbargoUntil { get; init; }

    /// <summary>Whether whoever passes it on may get something for it, such as a referral bonus.</summary>
    public bool HasBonus { get; init; }
}
