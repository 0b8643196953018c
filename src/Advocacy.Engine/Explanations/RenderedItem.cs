using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Content in a message, with what helps to make it one's own.</summary>
public sealed record RenderedItem
{
    /// <summary>Names the content.</summary>
    public required ContentId Id { get; init; }

    /// <summary>What it is about, in the organisation's words.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is worth telling, in the organisation's words; absent: not said.</summary>
    public string? Why { get; init; }

    /// <summary>Ways to tell it: at least two where something is to be shared.</summary>
    public ValueList<string> Angles { get; init; }

    /// <summary>What the person fills in.</summary>
    public ValueList<string> Slots { get; init; }

    /// <summary>What the person can do with it: in an overview adapt, copy and skip, in this order and none preselected; else empty.</summary>
    public ValueList<RenderedChoice> Choices { get; init; }

    /// <summary>Hints on this content: that many have posted these very words.</summary>
    public ValueList<string> Hints { get; init; }
}
