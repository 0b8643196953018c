namespace Advocacy.Engine.Behavior;

/// <summary>What an intervention must have to offer. Those that need nothing work from the first day, when nobody has shared yet.</summary>
public enum Material
{
    /// <summary>Nothing: it always works.</summary>
    None,

    /// <summary>A colleague's story.</summary>
    Story,

    /// <summary>An example of somebody who does it well.</summary>
    Example,

    /// <summary>An occasion or a ready-made item to share.</summary>
    Item,

    /// <summary>What the organisation did with what people said.</summary>
    Reply,
}
