namespace Advocacy.Engine.Rewards;

/// <summary>How a part of one is rounded, once, after all multipliers.</summary>
public enum RewardRounding
{
    /// <summary>To the lower whole number.</summary>
    Down,

    /// <summary>To the nearest; a half up.</summary>
    HalfUp,

    /// <summary>To the nearest; a half to the even one.</summary>
    HalfEven,

    /// <summary>To the higher whole number.</summary>
    Up,
}
