namespace Advocacy.Engine.Values;

/// <summary>What a message teaches when it is seen: evidence for the first two phases.</summary>
public enum Lesson
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Why it is valuable: the story of a colleague, or a leader's why.</summary>
    Story,

    /// <summary>How it is done: an example of somebody who does it well.</summary>
    Example,
}
