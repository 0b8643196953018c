using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

public class OpeningsTests
{
    private static readonly Gen<WorkingHours> s_hours =
        from days in Some.Days
        from start in Gen.Choose(0, 95)
        from length in Gen.Choose(1, 96)
        let opens = start * 15
        let hours = new WorkingHours(days, LocalTime.FromMinutesSinceMidnight(opens), LocalTime.FromMinutesSinceMidnight((opens + (length * 15)) % 1440))
        where hours.LeavesRest
        select hours;

    [Fact]
    public void INV_24_ConsecutiveWindows_InEveryZone_LeaveElevenHours() => Law.Holds(
        "INV-24 eleven hours of rest",
        Arb.From(from near in Some.NearTransition from hours in s_hours select (near.Zone, near.At, hours)),
        sample =>
        {
            var openings = new Openings(sample.hours, sample.Zone, _ => false);
            var at = sample.At - Duration.FromDays(3);
            Window? before = null;
            while (openings.NextWindow(at) is { } window && window.Start < sample.At + Duration.FromDays(5))
            {
                Assert.True(window.Start < window.End);
                Assert.True(sample.hours.Days.Includes(window.Date.DayOfWeek));
                Assert.True(before is null || window.Start - before.Value.End >= Duration.FromHours(11), $"{before} and then {window} in {sample.Zone}");
                (before, at) = (window, window.End);
            }
        },
        1000,
        ("windows on neighbouring days", sample => sample.hours.Days.HasNeighbours(), 0.3),
        ("longest allowed", sample => sample.hours.Length >= Duration.FromHours(12), 0.1));

    [Fact]
    public void INV_24_EveryZoneOfTzdb_LeavesElevenHoursWhenTheClockIsSet()
    {
        // The longest nights and days that are allowed, around each change of the clock in 2011 and 2026.
        WorkingHours[] patterns =
        [
            new(WorkingDays.All, new(9, 0), new(22, 0)), new(WorkingDays.All, new(19, 0), new(8, 0)), new(WorkingDays.All, new(13, 30), new(2, 30)),
            new(WorkingDays.Thursday | WorkingDays.Saturday | WorkingDays.Monday, new(9, 0), new(9, 0)),
        ];
        var changes = 0;
        foreach (var id in Some.ZoneIds)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            foreach (var year in new[] { 2011, 2026 })
            {
                foreach (var interval in zone.GetZoneIntervals(Instant.FromUtc(year, 1, 2, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0)))
                {
                    changes += interval.HasStart ? 1 : 0;
                    foreach (var hours in patterns)
                    {
                        var openings = new Openings(hours, zone, _ => false);
                        var at = (interval.HasStart ? interval.Start : Instant.FromUtc(year, 1, 2, 0, 0)) - Duration.FromDays(2);
                        Window? before = null;
                        for (var i = 0; i < 5 && openings.NextWindow(at) is { } window; i++)
                        {
                            Assert.True(before is null || window.Start - before.Value.End >= Duration.FromHours(11), $"{before} and then {window} in {id}");
                            (before, at) = (window, window.End);
                        }
                    }
                }
            }
        }

        Assert.True(changes > 200, $"only {changes} changes of the clock");
    }

    [Fact]
    public void NextWindow_WhereAWholeDayIsSkipped_LeavesElevenHoursAfterTheDayBeforeIt()
    {
        // Samoa went from 29 to 31 December 2011. A day of 24 hours from Thursday 09:00 ends with that Thursday.
        var openings = new Openings(new(WorkingDays.Thursday | WorkingDays.Saturday, new(9, 0), new(9, 0)), DateTimeZoneProviders.Tzdb["Pacific/Apia"], _ => false);
        var thursday = openings.On(new(2011, 12, 29));
        var saturday = openings.On(new(2011, 12, 31));
        Assert.Equal(Instant.FromUtc(2011, 12, 30, 10, 0), thursday!.Value.End);
        Assert.Equal(Instant.FromUtc(2011, 12, 30, 21, 0), saturday!.Value.Start);
    }

    [Fact]
    public void On_AfterASkippedDay_IsNotPutOffByAWindowThatNeverWas()
    {
        var openings = new Openings(new(WorkingDays.All, new(9, 0), new(17, 0)), DateTimeZoneProviders.Tzdb["Pacific/Apia"], _ => false);
        Assert.Null(openings.On(new(2011, 12, 30)));
        Assert.Equal(Instant.FromUtc(2011, 12, 30, 19, 0), openings.On(new(2011, 12, 31))!.Value.Start);
    }

    [Fact]
    public void On_AfterAHolidayNight_IsNotPutOffByAWindowThatNeverWas()
    {
        // 13:00–02:00 every day. On Sunday 29 March 2026 the clock goes forward at 02:00: 13:00 is ten hours later.
        var hours = new WorkingHours(WorkingDays.All, new(13, 0), new(2, 0));
        var zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var saturday = new LocalDate(2026, 3, 28);
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 12, 0), new Openings(hours, zone, _ => false).On(saturday.PlusDays(1))!.Value.Start);
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 11, 0), new Openings(hours, zone, date => date == saturday).On(saturday.PlusDays(1))!.Value.Start);
    }

    [Theory]
    [InlineData("2026-03-28T18:00:00Z", "2026-03-29T05:00:00Z")] // forward: the night lasts 11 hours
    [InlineData("2026-10-24T17:00:00Z", "2026-10-25T06:00:00Z")] // back: it lasts 13
    public void On_ANightInWhichTheClockIsSet_IsAsLongAsItIs(string start, string end)
    {
        var openings = new Openings(new(WorkingDays.Saturday, new(19, 0), new(7, 0)), DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], _ => false);
        var window = openings.NextWindow(InstantPattern.ExtendedIso.Parse(start).Value - Duration.FromDays(2))!.Value;
        Assert.Equal(start, window.Start.ToString());
        Assert.Equal(end, window.End.ToString());
    }

    [Fact]
    public void On_AWindowTheClockSkipsWhole_IsNone()
    {
        var openings = new Openings(new(WorkingDays.All, new(2, 0), new(3, 0)), DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], _ => false);
        Assert.Null(openings.On(new(2026, 3, 29)));
        Assert.Equal(Instant.FromUtc(2026, 3, 30, 0, 0), openings.Next(Instant.FromUtc(2026, 3, 29, 0, 30)));
    }

    [Fact]
    public void Next_EveryDayOffOrAHoliday_IsNone()
    {
        var now = Instant.FromUtc(2026, 1, 1, 0, 0);
        Assert.Null(new Openings(WorkingHours.Office with { Days = WorkingDays.None }, DateTimeZone.Utc, _ => false).Next(now));
        Assert.Null(new Openings(WorkingHours.Office, DateTimeZone.Utc, _ => true).NextWindow(now));
    }

    [Fact]
    public void At_WhereMidnightIsShownTwice_IsTheWindowThatHasBegunAlready()
    {
        // St John's, 7 November 2010: a minute past midnight the clock went back to 23:01 of the day before.
        var openings = new Openings(new(WorkingDays.Sunday, new(0, 0), new(6, 0)), DateTimeZoneProviders.Tzdb["America/St_Johns"], _ => false);
        var begins = Instant.FromUtc(2010, 11, 7, 2, 30);
        Assert.Null(openings.At(begins - Duration.Epsilon));
        Assert.Equal((new LocalDate(2010, 11, 7), begins), (openings.At(begins)!.Value.Date, openings.At(begins)!.Value.Start));
        Assert.Equal(begins, openings.At(Instant.FromUtc(2010, 11, 7, 2, 40))!.Value.Start);
    }

    [Fact]
    public void At_TheEdges_IsHalfOpen()
    {
        var openings = new Openings(WorkingHours.Office, DateTimeZone.Utc, _ => false);
        var nine = Instant.FromUtc(2026, 1, 5, 9, 0);
        var five = Instant.FromUtc(2026, 1, 5, 17, 0);
        Assert.Null(openings.At(nine - Duration.Epsilon));
        Assert.Equal(new Window(new(2026, 1, 5), nine, five), openings.At(nine));
        Assert.NotNull(openings.At(five - Duration.Epsilon));
        Assert.Null(openings.At(five));
        Assert.Equal(nine, openings.Next(nine));
        Assert.Equal(five - Duration.Epsilon, openings.Next(five - Duration.Epsilon));
        Assert.Equal(Instant.FromUtc(2026, 1, 6, 9, 0), openings.Next(five));
    }
}
