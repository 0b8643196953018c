namespace Advocacy.Engine.Content;

/// <summary>What a person had to do with content.</summary>
public enum ContentUse
{
    /// <summary>Took part in it.</summary>
    TookPart,

    /// <summary>Passed it by, at no cost; it rests for a while.</summary>
    Skipped,

    /// <summary>Shared it, or something about it; it is not offered again.</summary>
    Shared,
}
