namespace Advocacy.Engine.Values;

/// <summary>What a message asks of the person.</summary>
public enum Ask
{
    /// <summary>Nothing: it tells or shows something.</summary>
    Nothing,

    /// <summary>An answer: to a question about how it is going, or a few words on what a colleague shared.</summary>
    Answer,

    /// <summary>A tiny step that takes a minute.</summary>
    TinyStep,

    /// <summary>Sharing something, in one of three choices or in one's own way.</summary>
    Share,

    /// <summary>Whether to keep going, get less, or stop.</summary>
    Cadence,
}
