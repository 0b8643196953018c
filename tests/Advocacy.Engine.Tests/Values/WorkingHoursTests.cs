using System;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class WorkingHoursTests
{
    private static readonly IsoDayOfWeek[] s_week =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];

    [Fact]
    public void WorkingDays_EverySet_CountsWhatItIncludes()
    {
        for (var bits = 0; bits < 128; bits++)
        {
            var days = (WorkingDays)bits;
            var names = days.ToString() switch
            {
                "None" => [],
                "Weekdays" => s_week[..5],
                "All" => s_week,
                _ => [.. s_week.Where(day => days.HasFlag(Enum.Parse<WorkingDays>(day.ToString())))],
            };
            Assert.Equal(names, s_week.Where(day => days.Includes(day)));
            Assert.Equal(names.Length, days.Count());
            Assert.Equal(names.Any(day => names.Contains(day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1)), days.HasNeighbours());
        }
    }

    [Fact]
    public void WorkingDays_WhatIsNoDay_IsNotIncluded()
    {
        Assert.False(WorkingDays.All.Includes(IsoDayOfWeek.None));
        Assert.False(WorkingDays.All.Includes((IsoDayOfWeek)8));
        Assert.Equal(0, ((WorkingDays)128).Count());
    }

    [Fact]
    public void LeavesRest_EveryWeek_WhenItsWindowsLieElevenHoursApart()
    {
        const int Day = 24 * 60;
        for (var bits = 0; bits < 128; bits++)
        {
            for (var start = 0; start < Day; start += 90)
            {
                for (var end = 0; end < Day; end += 30)
                {
                    var hours = new WorkingHours((WorkingDays)bits, LocalTime.FromMinutesSinceMidnight(start), LocalTime.FromMinutesSinceMidnight(end));
                    var length = end > start ? end - start : end - start + Day;
                    var leaves = true;
                    var before = -10 * Day;
                    for (var day = 0; day < 15; day++)
                    {
                        if ((bits & (1 << (day % 7))) != 0)
                        {
                            leaves &= (day * Day) + start - before >= 11 * 60;
                            before = (day * Day) + start + length;
                        }
                    }

                    Assert.True(leaves == hours.LeavesRest, hours.ToString());
                    Assert.Equal(Duration.FromMinutes(length), hours.Length);
                }
            }
        }
    }

    [Fact]
    public void Office_IsNineToFiveOnWeekdays()
    {
        Assert.Equal(new WorkingHours(WorkingDays.Weekdays, new LocalTime(9, 0), new LocalTime(17, 0)), WorkingHours.Office);
        Assert.False(WorkingHours.Office.IsOvernight);
        Assert.True(WorkingHours.Office.LeavesRest);
        Assert.True(new WorkingHours(WorkingDays.Monday, new LocalTime(9, 0), new LocalTime(9, 0)).IsOvernight);
    }
}
