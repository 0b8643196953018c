using System;
using System.Globalization;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class LocalDaysTests
{
    public sealed record Sample(DateTimeZone Zone, Instant At, int DayStart)
    {
        public override string ToString() => $"{Zone.Id} {At} from {DayStart}:00";
    }

    private static readonly Duration s_longAgo = Duration.FromDays(80 * 365);

    private static readonly Arbitrary<Sample> s_cases = Arb.From(
        from near in Some.NearTransition
        from dayStart in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 4)), (1, Gen.Choose(5, 12)))
        select new Sample(near.Zone, near.At, dayStart),
        shown => shown.DayStart > 0 ? [shown with { DayStart = shown.DayStart - 1 }] : []);

    [Fact]
    public void NumberOf_AnyDate_CountsDaysSince1970() => Law.Holds(
        "day numbers count days",
        Arb.From(Some.Date),
        date => LocalDays.NumberOf(date) == (date.ToDateTimeUnspecified() - new DateTime(1970, 1, 1)).Days
            && LocalDays.FromNumber(LocalDays.NumberOf(date)) == date,
        500,
        ("before 1970", date => date.Year < 1970, 0.1));

    [Fact]
    public void WeekOf_AnyTwoDates_IsTheSameInTheSameIsoWeek() => Law.Holds(
        "weeks are ISO weeks",
        Arb.From(from date in Some.Date from apart in Gen.Choose(0, 8) select (date, apart)),
        pair =>
        {
            var one = pair.date.ToDateTimeUnspecified();
            var other = one.AddDays(pair.apart);
            var same = ISOWeek.GetYear(one) == ISOWeek.GetYear(other) && ISOWeek.GetWeekOfYear(one) == ISOWeek.GetWeekOfYear(other);
            var week = LocalDays.WeekOf(pair.date);
            Assert.Equal(same, week == LocalDays.WeekOf(pair.date.PlusDays(pair.apart)));
            Assert.Equal(week + 1, LocalDays.WeekOf(pair.date.PlusDays(7)));
            Assert.Equal(
                ISOWeek.ToDateTime(ISOWeek.GetYear(one), ISOWeek.GetWeekOfYear(one), DayOfWeek.Monday),
                LocalDays.MondayOf(week).ToDateTimeUnspecified());
        },
        500,
        ("same week", pair => pair.apart is > 0 and < 4, 0.1),
        ("before 1970", pair => pair.date.Year < 1970, 0.1));

    [Fact]
    public void WeekOf_TheWeekOfJanuary5th1970_IsZero()
    {
        Assert.Equal(0, LocalDays.WeekOf(new(1970, 1, 5)));
        Assert.Equal(0, LocalDays.WeekOf(new(1970, 1, 11)));
        Assert.Equal(-1, LocalDays.WeekOf(new(1970, 1, 4)));
        Assert.Equal(-1, LocalDays.WeekOf(new(1969, 12, 29)));
        Assert.Equal(-2, LocalDays.WeekOf(new(1969, 12, 28)));
        Assert.Equal(0, LocalDays.NumberOf(new(1970, 1, 1)));
    }

    [Fact]
    public void DateAt_AnyInstant_LiesBetweenTheStartsOfTwoDates() => Law.Holds(
        "a date lasts from its start to the start of the next",
        s_cases,
        shown =>
        {
            var date = LocalDays.DateAt(shown.At, shown.Zone, shown.DayStart);
            Assert.InRange(shown.At, LocalDays.StartOf(date, shown.Zone, shown.DayStart), LocalDays.StartOf(date.PlusDays(1), shown.Zone, shown.DayStart) - Duration.Epsilon);
        },
        2000,
        ("clock just put back", JustPutBack, 0.05),
        ("days begin later", shown => shown.DayStart > 0, 0.5));

    [Fact]
    public void DateAt_LaterInstant_IsNeverAnEarlierDate() => Law.Holds(
        "dates never run back",
        s_cases,
        shown =>
        {
            var before = LocalDate.MinIsoValue;
            for (var minute = 0; minute <= 300; minute++)
            {
                var date = LocalDays.DateAt(shown.At + Duration.FromMinutes(minute), shown.Zone, shown.DayStart);
                Assert.True(date >= before, $"{before} and then {date}");
                before = date;
            }
        },
        200,
        ("clock just put back", JustPutBack, 0.05));

    [Fact]
    public void NumberAt_AnyInstant_NumbersTheDateThere() => Law.Holds(
        "the number of a date is found without the date, and so is its week",
        s_cases,
        shown =>
        {
            foreach (var at in new[] { shown.At, shown.At - s_longAgo })
            {
                var date = LocalDays.DateAt(at, shown.Zone, shown.DayStart);
                Assert.Equal((date.ToDateTimeUnspecified() - new DateTime(1970, 1, 1)).Days, LocalDays.NumberAt(at, shown.Zone, shown.DayStart));
                Assert.Equal(LocalDays.WeekOf(date), LocalDays.WeekAt(at, shown.Zone, shown.DayStart));
            }
        },
        2000,
        ("clock just put back", JustPutBack, 0.05),
        ("days begin later", shown => shown.DayStart > 0, 0.5),
        ("and before 1970", shown => shown.At - s_longAgo < NodaConstants.UnixEpoch, 0.5));

    [Fact]
    public void LocalCalendar_AroundAnyInstant_NumbersEveryDate() => Law.Holds(
        "days are counted alike around whichever instant the zone was asked",
        Arb.From(
            from shown in s_cases.Generator
            from around in Gen.OneOf(Gen.Choose(-60, 60), Gen.Choose(-150 * 24 * 60, 150 * 24 * 60))
            from seconds in Gen.Choose(-60, 60)
            select (shown, Around: shown.At + Duration.FromMinutes(around) + Duration.FromSeconds(seconds))),
        drawn =>
        {
            var (zone, dayStart) = (drawn.shown.Zone, drawn.shown.DayStart);
            var calendar = new LocalCalendar(zone, dayStart, drawn.Around);
            foreach (var at in new[] { drawn.shown.At, drawn.Around, drawn.shown.At - s_longAgo })
            {
                Assert.Equal(LocalDays.DateAt(at, zone, dayStart), calendar.DateAt(at));
            }

            Assert.Equal(drawn.Around.InZone(zone).Date, LocalDays.FromNumber(calendar.OnTheWallAt(drawn.Around)));
        },
        2000,
        ("the clock is changed between", drawn => drawn.shown.Zone.GetZoneInterval(drawn.shown.At) != drawn.shown.Zone.GetZoneInterval(drawn.Around), 0.15),
        ("clock just put back", drawn => JustPutBack(drawn.shown), 0.05),
        ("days begin later", drawn => drawn.shown.DayStart > 0, 0.5));

    [Fact]
    public void DayOfWeekOf_AnyDate_CountsFromMonday() => Law.Holds(
        "days of the week are counted from Monday",
        Arb.From(Some.Date),
        date => LocalDays.DayOfWeekOf(LocalDays.NumberOf(date)) == ((int)date.ToDateTimeUnspecified().DayOfWeek + 6) % 7,
        500,
        ("before 1970", date => date.Year < 1970, 0.1));

    [Fact]
    public void StartOf_AnyDate_IsTheFirstMinuteTheClockShowsIt() => Law.Holds(
        "a date starts at the first instant the clock shows its hour or later",
        s_cases,
        shown =>
        {
            var date = shown.At.InZone(shown.Zone).Date;
            var hour = date.At(new LocalTime(shown.DayStart, 0));
            var at = date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() - Duration.FromHours(30);
            while (at.InZone(shown.Zone).LocalDateTime < hour)
            {
                at += Duration.FromMinutes(1);
            }

            var started = LocalDays.StartOf(date, shown.Zone, shown.DayStart);
            Assert.InRange(started, at - Duration.FromMinutes(1), at);
        },
        150);

    [Theory]
    [InlineData("America/Sao_Paulo", 2017, 10, 15, 0, "2017-10-15T03:00:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 30, 0, "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 31, 0, "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 31, 4, "2011-12-30T14:00:00Z")]
    [InlineData("Europe/Amsterdam", 2026, 3, 29, 2, "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Amsterdam", 2026, 10, 25, 2, "2026-10-25T00:00:00Z")]
    [InlineData("America/St_Johns", 2010, 11, 7, 0, "2010-11-07T02:30:00Z")]
    public void StartOf_AtAChangeOfTheClock_FollowsTheStatedRule(string zone, int year, int month, int day, int dayStart, string expected) =>
        Assert.Equal(expected, LocalDays.StartOf(new(year, month, day), DateTimeZoneProviders.Tzdb[zone], dayStart).ToString());

    [Theory]
    [InlineData(0, 0, 59, 1)]
    [InlineData(4, 3, 59, 0)]
    [InlineData(4, 4, 0, 1)]
    [InlineData(12, 11, 59, 0)]
    public void DateAt_WhereDaysBeginLater_BelongsToTheDayBefore(int dayStart, int hour, int minute, int expectedDay) =>
        Assert.Equal(
            new LocalDate(2026, 5, 4).PlusDays(expectedDay),
            LocalDays.DateAt(Instant.FromUtc(2026, 5, 5, hour, minute), DateTimeZone.Utc, dayStart));

    [Theory]
    [InlineData("America/St_Johns", 0, "2010-11-07T02:30:30Z", 7)]
    [InlineData("America/St_Johns", 0, "2010-11-07T02:45:00Z", 7)]
    [InlineData("Antarctica/Troll", 2, "2026-10-25T00:30:00Z", 25)]
    [InlineData("Antarctica/Troll", 2, "2026-10-25T01:30:00Z", 25)]
    public void DateAt_WhereTheClockShowsTheStartOfADayTwice_DoesNotGoBackADay(string zone, int dayStart, string at, int expectedDay) =>
        Assert.Equal(
            expectedDay,
            LocalDays.DateAt(NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value, DateTimeZoneProviders.Tzdb[zone], dayStart).Day);

    private static bool JustPutBack(Sample shown)
    {
        var interval = shown.Zone.GetZoneInterval(shown.At);
        return interval.HasStart && shown.At - interval.Start < Duration.FromHours(24)
            && shown.Zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset > interval.WallOffset;
    }
}
