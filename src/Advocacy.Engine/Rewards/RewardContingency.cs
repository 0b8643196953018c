namespace Advocacy.Engine.Rewards;

/// <summary>On what a reward depends.</summary>
public enum RewardContingency
{
    /// <summary>Nothing that people knew of: not expected.</summary>
    Unexpected,

    /// <summary>Kind words that inform: no reward that could replace the motive.</summary>
    Praise,

    /// <summary>Taking part, whatever comes of it.</summary>
    Engagement,

    /// <summary>Doing something.</summary>
    Completion,

    /// <summary>Doing well; worst for those who do not.</summary>
    Performance,
}
