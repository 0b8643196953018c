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

    /// <summary>How many times what a period allows can fall within another period, at the worst; none of what has no end.</summary>
    /// <param name="inner">The period that is counted.</param>
    /// <param name="isInnerRolling">Whether it is rolling.</param>
    /// <param name="outer">The period it is counted in.</param>
    /// <param name="isOuterRolling">Whether that is rolling.</param>
    internal static int? MostWithin(RewardPeriod inner, bool isInnerRolling, RewardPeriod outer, bool isOuterRolling)
    {
        if (inner == RewardPeriod.Ever)
        {
            return 1;
        }

        if (MostDates(outer, isOuterRolling) is not { } dates)
        {
            return null;
        }

        if (isInnerRolling)
        {
            var length = MostDates(inner, true)!.Value;
            return (dates + length - 1) / length;
        }

        // Calendar periods nest, save weeks in months and years.
        return (inner, outer) switch
        {
            (RewardPeriod.Day, _) => dates,
            (RewardPeriod.Month, RewardPeriod.Year) => isOuterRolling ? 13 : 12,
            (RewardPeriod.Week, RewardPeriod.Week) or (RewardPeriod.Month, RewardPeriod.Month) or (RewardPeriod.Year, RewardPeriod.Year or RewardPeriod.Month) when !isOuterRolling => 1,
            _ when dates == 1 => 1,
            _ => ((dates - 2) / LeastDates(inner)) + 2,
        };
    }

    private static int LeastDates(RewardPeriod period) => period switch
    {
        RewardPeriod.Week => 7,
        RewardPeriod.Month => 28,
        _ => 365,
    };
}
