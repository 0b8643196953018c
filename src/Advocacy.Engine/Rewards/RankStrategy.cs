namespace Advocacy.Engine.Rewards;

/// <summary>How places are numbered where scores are equal: 50, 20, 20, 10.</summary>
public enum RankStrategy
{
    /// <summary>Equals share a place, and those after them stand where they would: 1, 2, 2, 4.</summary>
    Competition,

    /// <summary>Equals share a place, and the next place follows: 1, 2, 2, 3.</summary>
    Dense,

    /// <summary>Everybody has a place of their own: 1, 2, 3, 4.</summary>
    Ordinal,
}
