namespace Advocacy.Engine.Rewards;

/// <summary>A period of the person's local dates.</summary>
public enum RewardPeriod
{
    /// <summary>A single local date.</summary>
    Day,

    /// <summary>An ISO week; rolling: 7 dates.</summary>
    Week,

    /// <summary>A calendar month; rolling: 30 dates.</summary>
    Month,

    /// <summary>A calendar year; rolling: 365 dates.</summary>
    Year,

    /// <summary>All time: it never begins anew.</summary>
    Ever,
}
