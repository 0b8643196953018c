using System;

namespace Advocacy.Engine.Values;

/// <summary>A kind of thing at work that is worth telling (M11); hosts add their own.</summary>
public readonly record struct OccasionKind
{
    private readonly string? text;

    /// <summary>Names one; hosts may add their own.</summary>
    /// <param name="value">1 to 60 characters, no control characters; compared ordinally.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long or holds control characters.</exception>
    public OccasionKind(string value) => text = Text.Name(value, nameof(value));

    /// <summary>A project was delivered.</summary>
    public static OccasionKind ProjectDelivered { get; } = new("project-delivered");

    /// <summary>A visit to or from a client.</summary>
    public static OccasionKind ClientVisit { get; } = new("client-visit");

    /// <summary>A vacancy in the own team or on declared topics.</summary>
    public static OccasionKind Vacancy { get; } = new("vacancy");

    /// <summary>Working together with another team or organisation.</summary>
    public static OccasionKind Collaboration { get; } = new("collaboration");

    /// <summary>An event the person took part in.</summary>
    public static OccasionKind Event { get; } = new("event");

    /// <summary>A day out with the team.</summary>
    public static OccasionKind TeamDay { get; } = new("team-day");

    /// <summary>A meeting of the team in which something came up.</summary>
    public static OccasionKind TeamMeeting { get; } = new("team-meeting");

    /// <summary>A new colleague.</summary>
    public static OccasionKind NewColleague { get; } = new("new-colleague");

    /// <summary>A success, large or small.</summary>
    public static OccasionKind Success { get; } = new("success");

    /// <summary>A moment to be proud of.</summary>
    public static OccasionKind ProudMoment { get; } = new("proud-moment");

    /// <summary>The text itself; empty only for the default value.</summary>
    public string Value => text ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
