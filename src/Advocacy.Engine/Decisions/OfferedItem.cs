using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>Content that rides in a prompt.</summary>
/// <param name="Id">Names the content.</param>
/// <param name="Title">What it is about, in the organisation's words.</param>
public sealed record OfferedItem(ContentId Id, string Title);
