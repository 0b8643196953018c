using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>Periods of local dates, numbered so that neighbours differ by one.</summary>
internal static class RewardPeriods
{
    /// <summary>The number of the calendar period a date lies in.</summary>
    internal static int NumberOf(LocalDate date, RewardPeriod period) => period switch
    {
        RewardPeriod.Day => LocalDays.NumberOf(date),
        RewardPeriod.Week => LocalDays.WeekOf(date),
        RewardPeriod.Month => (date.Year * 12) + date.Month - 1,
        RewardPeriod.Year => date.Year,
        _ => 0,
    };

    /// <summary>How many dates a period has at the most, calendar or rolling; none of all time.</summary>
    internal static int? MostDates(RewardPeriod period, bool isRolling) => period switch
    {
        RewardPeriod.Day => 1,
        RewardPeriod.Week => 7,
        RewardPeriod.Month => isRolling ? 30 : 31,
        RewardPeriod.Year => isRolling ? 365 : 366,
        _ => null,
    };
}
