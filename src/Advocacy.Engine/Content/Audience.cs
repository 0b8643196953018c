using Advocacy.Engine.Values;

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
}
