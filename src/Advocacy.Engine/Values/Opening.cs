namespace Advocacy.Engine.Values;

/// <summary>What is known about whether a message was seen.</summary>
public enum Opening
{
    /// <summary>Nobody can tell: the channel does not report it.</summary>
    Unknown,

    /// <summary>The message was seen.</summary>
    Seen,

    /// <summary>It was not seen.</summary>
    NotSeen,
}
