namespace Advocacy.Engine.Values;

/// <summary>Content that rode in a message.</summary>
/// <param name="Id">Names the content.</param>
/// <param name="Perspective">Which side of the work it shows.</param>
public readonly record struct ShownItem(ContentId Id, Perspective Perspective = Perspective.Neutral);
