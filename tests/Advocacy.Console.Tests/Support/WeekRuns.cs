using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Plain runs of ISO weeks, computed from the calendar of the platform alone: what a rhythm without forgiveness must equal.</summary>
internal static class WeekRuns
{
    /// <summary>The run that ends in this week, or the last if this one has no act yet; and the longest.</summary>
    public static (int Current, int Longest) Of(IEnumerable<DateTimeOffset> acts, DateTimeOffset now, string zone)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var weeks = acts.Where(act => act <= now).Select(WeekOf).ToHashSet();
        var longest = weeks.Where(week => !weeks.Contains(week - 1)).Select(RunFrom).DefaultIfEmpty(0).Max();
        var current = 0;
        for (var week = weeks.Contains(WeekOf(now)) ? WeekOf(now) : WeekOf(now) - 1; weeks.Contains(week); week--)
        {
            current++;
        }

        return (current, longest);

        int RunFrom(int first)
        {
            var length = 0;
            while (weeks.Contains(first + length))
            {
                length++;
            }

            return length;
        }

        int WeekOf(DateTimeOffset instant)
        {
            var local = TimeZoneInfo.ConvertTime(instant, place).Date;
            var monday = ISOWeek.ToDateTime(ISOWeek.GetYear(local), ISOWeek.GetWeekOfYear(local), DayOfWeek.Monday);
            return (int)((monday - DateTime.UnixEpoch.AddDays(4)).TotalDays / 7);
        }
    }
}
