namespace Advocacy.Engine.Values;

/// <summary>The three choices under every item of an overview (M09); skip is free.</summary>
public enum Choice
{
    /// <summary>Adapt and share: in one's own voice.</summary>
    Adapt,

    /// <summary>Copy and post: as it stands.</summary>
    Copy,

    /// <summary>Skip, which costs nothing.</summary>
    Skip,
}
