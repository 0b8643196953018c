using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Habits;

/// <summary>When nothing can be missed.</summary>
public class PausesTests
{
    private static readonly LocalDate s_monday = new(2026, 1, 5);
    private static readonly int s_week = LocalDays.WeekOf(s_monday);

    [Theory]
    [InlineData(12, 0, 12, 1, true)]
    [InlineData(0, 0, 12, 0, false)]
    [InlineData(12, 1, 23, 0, false)]
    [InlineData(9, 0, 17, 0, true)]
    public void Covers_ADate_IfItsNoonIsCovered(int fromHour, int fromMinute, int toHour, int toMinute, bool expected)
    {
        var pauses = Of(new Interval(s_monday.At(new(fromHour, fromMinute)).InUtc().ToInstant(), s_monday.At(new(toHour, toMinute)).InUtc().ToInstant()));
        Assert.Equal(expected, pauses.Covers(s_monday));
    }

    [Fact]
    public void Covers_AnyOfSeveralIntervals_AndNothingWithoutOne()
    {
        var pauses = Of(Days(0, 1), Days(3, 5));
        Assert.Equal([true, false, false, true, true, false], Enumerable.Range(0, 6).Select(day => pauses.Covers(s_monday.PlusDays(day))));
        Assert.False(Of().Covers(s_monday));
    }

    [Fact]
    public void Covers_InThePersonsZone_TakesItsNoon()
    {
        // Noon in Kathmandu is a quarter past six in UTC.
        var pauses = Of(new Interval(s_monday.At(new(6, 0)).InUtc().ToInstant(), s_monday.At(new(6, 16)).InUtc().ToInstant()));
        Assert.False(pauses.Covers(s_monday));
        Assert.True((pauses with { Zone = DateTimeZoneProviders.Tzdb["Asia/Kathmandu"] }).Covers(s_monday));
    }

    [Theory]
    [InlineData(WorkingDays.Weekdays, 2, false)]
    [InlineData(WorkingDays.Weekdays, 3, true)]
    [InlineData(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Thursday | WorkingDays.Friday, 1, false)]
    [InlineData(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Thursday | WorkingDays.Friday, 2, true)]
    [InlineData(WorkingDays.None, 0, true)]
    [InlineData(WorkingDays.Sunday, 6, false)]
    [InlineData(WorkingDays.Sunday, 7, true)]
    public void IsPaused_AWeek_WhereHalfTheWorkingDaysAreCovered(WorkingDays working, int covered, bool expected) =>
        Assert.Equal(expected, (Of(Days(0, covered)) with { Days = working }).IsPaused(RhythmUnit.Weeks, s_week));

    [Fact]
    public void IsPaused_AWeekWithoutLeave_OnlyIfNobodyWorksInIt()
    {
        Assert.False(Of().IsPaused(RhythmUnit.Weeks, s_week));
        Assert.True((Of() with { Days = WorkingDays.None }).IsPaused(RhythmUnit.Weeks, s_week));

        // By the pattern of each date, where it changed.
        var from = s_monday.PlusDays(7);
        var moved = Of() with { DaysOn = date => date < from ? WorkingDays.None : WorkingDays.Weekdays };
        Assert.True(moved.IsPaused(RhythmUnit.Weeks, s_week));
        Assert.False(moved.IsPaused(RhythmUnit.Weeks, s_week + 1));
    }

    [Theory]
    [InlineData(RhythmUnit.Days)]
    [InlineData(RhythmUnit.Workdays)]
    public void IsPaused_ADay_IfNotWorkedOrCovered(RhythmUnit unit)
    {
        var pauses = Of(Days(1, 2));
        bool IsPaused(int day) => pauses.IsPaused(unit, LocalDays.NumberOf(s_monday.PlusDays(day)));
        Assert.Equal([false, true, false, false, false, true, true, false], Enumerable.Range(0, 8).Select(IsPaused));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void IsPaused_AWeekInWhichTheEngineWasSilent_OnceItHadCome(int week, bool expected)
    {
        var pauses = Of() with { OfferedWeeks = [s_week, s_week + 2] };
        Assert.Equal(expected, pauses.IsPaused(RhythmUnit.Weeks, s_week + week));
        Assert.Equal(expected, pauses.IsPaused(RhythmUnit.Days, LocalDays.NumberOf(s_monday.PlusDays((7 * week) + 2))));
    }

    private static Pauses Of(params Interval[] intervals) => new(ValueList.From(intervals), WorkingDays.Weekdays, DateTimeZone.Utc, 0);

    /// <summary>Whole days from the Monday on.</summary>
    private static Interval Days(int from, int to) => new(s_monday.PlusDays(from).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant(), s_monday.PlusDays(to).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant());
}
