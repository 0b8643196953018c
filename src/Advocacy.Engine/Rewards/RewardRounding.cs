namespace Advocacy.Engine.Rewards;

/// <summary>How a part of one is rounded, once, after all multipliers.</summary>
public enum RewardRounding
{
    /// <summary>Down.</summary>
    Down,

    /// <summary>To the nearest; a half up.</summary>
    HalfUp,

    /// <summary>To the nearest; a half to the even one.</summary>
    HalfEven,

    /// <summary>Up.</summary>
    Up,
}
