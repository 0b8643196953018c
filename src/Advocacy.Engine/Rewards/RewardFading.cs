namespace Advocacy.Engine.Rewards;

/// <summary>How what was granted ends.</summary>
public enum RewardFading
{
    /// <summary>It counts in full, and then no longer.</summary>
    AtOnce,

    /// <summary>It counts for the same part less every date.</summary>
    Evenly,
}
