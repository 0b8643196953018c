using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>Whom content is held against.</summary>
public readonly record struct Audience
{
    /// <summary>The person's team, if known.</summary>
    public GroupId? Team { get; init; }

    /// <summary>The person's department, if known.</summary>
    public GroupId? Department { get; init; }

    /// <summary>Declared topics.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>Declared formats.</summary>
    public ValueList<ContentFormat> Formats { get; init; }

    /// <summary>The language the person declared; absent: any will do.</summary>
    public Language? Language { get; init; }

    /// <summary>What the person had to do with content.</summary>
    public ContentState? History { get; init; }

    /// <summary>The person's date: how old something is, is counted in whole local days.</summary>
    public LocalDate Today { get; init; }

    /// <summary>The zone in which the person's dates are told; absent: UTC.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Whether the person had to do with content in a way.</summary>
    public bool HasUsed(ContentId content, ContentUse use) => History?.LastOn(content, use) is not null;
}
