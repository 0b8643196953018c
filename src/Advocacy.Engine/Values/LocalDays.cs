using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.Values;

/// <summary>
/// Days of a person: local dates in the person's zone, where a day may begin at a later hour than midnight
/// (an act at 01:00 belongs to the day before where days begin at 04:00).
/// </summary>
public static class LocalDays
{
    private static readonly LocalDate FirstMonday = new(1970, 1, 5);
    private static readonly Duration LongestSetBack = Duration.FromDays(1);
    private static readonly Duration MoreThanAnyOffset = Duration.FromDays(1);
    private const int NumberOfFirstMonday = 4;

    /// <summary>Seconds of a day.</summary>
    internal const long SecondsADay = 24 * 60 * 60;

    /// <summary>Seconds of an hour.</summary>
    internal const int SecondsAnHour = 60 * 60;

    /// <summary>
    /// The person's date at an instant: dates never run back, also where a clock put back shows the end of a day once more.
    /// </summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The person's zone.</param>
    /// <param name="dayStart">The hour at which the person's days begin, 0 to 12.</param>
    public static LocalDate DateAt(Instant instant, DateTimeZone zone, int dayStart = 0)
    {
        var interval = Guard.NotNull(zone).GetZoneInterval(instant);
        var local = instant.WithOffset(interval.WallOffset).LocalDateTime;
        var date = local.Hour < dayStart ? local.Date.PlusDays(-1) : local.Date;

        // A clock put back over the start of a day shows it again; the day has begun all the same.
        return WasJustSet(interval, instant) && StartOf(date.PlusDays(1), zone, dayStart) <= instant ? date.PlusDays(1) : date;
    }

    /// <summary>The number of the person's date at an instant, where the date itself is not needed: far cheaper.</summary>
    internal static int NumberAt(Instant instant, DateTimeZone zone, int dayStart = 0)
    {
        var interval = Guard.NotNull(zone).GetZoneInterval(instant);
        if (WasJustSet(interval, instant))
        {
            return NumberOf(DateAt(instant, zone, dayStart));
        }

        return NumberOfSecond(instant.ToUnixTimeSeconds() + interval.WallOffset.Seconds - (dayStart * SecondsAnHour));
    }

    /// <summary>The number of the day in which a second since the beginning of 1970-01-01 lies.</summary>
    internal static int NumberOfSecond(long second) => (int)((second >= 0 ? second : second - SecondsADay + 1) / SecondsADay);

    /// <summary>The ISO week of the person's date at an instant.</summary>
    internal static int WeekAt(Instant instant, DateTimeZone zone, int dayStart = 0) => WeekOfNumber(NumberAt(instant, zone, dayStart));

    /// <summary>
    /// The first instant of the person's date. Where the clock skips it, the first instant after the gap; where the clock
    /// shows it twice, the earlier one.
    /// </summary>
    public static Instant StartOf(LocalDate date, DateTimeZone zone, int dayStart = 0) =>
        At(date.At(new LocalTime(dayStart, 0)), zone);

    /// <summary>The first instant of a date in UTC: where a date is held and its zone is not.</summary>
    internal static Instant StartInUtc(LocalDate date) => NodaConstants.UnixEpoch + Duration.FromDays(NumberOf(date));

    /// <summary>The instant of a local time: the first instant after a gap, the earlier one of two.</summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone)
    {
        // Far from any change of the clock there is only one offset.
        var asUtc = local.WithOffset(Offset.Zero).ToInstant();
        var interval = Guard.NotNull(zone).GetZoneInterval(asUtc);
        if (IsFarFromChange(asUtc, interval, MoreThanAnyOffset))
        {
            return local.WithOffset(interval.WallOffset).ToInstant();
        }

        var map = zone.MapLocal(local);
        return map.Count == 0 ? map.LateInterval.Start : map.First().ToInstant();
    }

    /// <summary>Whether the clock is changed neither shortly before an instant nor shortly after it.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="interval">The stretch without a change that it lies in.</param>
    /// <param name="distance">What is not shortly.</param>
    internal static bool IsFarFromChange(Instant instant, ZoneInterval interval, Duration distance) =>
        (!interval.HasStart || interval.Contains(instant - distance)) && (!interval.HasEnd || interval.Contains(instant + distance));

    /// <summary>Days since 1970-01-01: neighbours differ by one.</summary>
    public static int NumberOf(LocalDate date) => Period.DaysBetween(FirstMonday, date) + NumberOfFirstMonday;

    /// <summary>The date of a day number.</summary>
    public static LocalDate FromNumber(int day) => (NodaConstants.UnixEpoch + Duration.FromDays(day)).WithOffset(Offset.Zero).Date;

    /// <summary>ISO weeks since the week of Monday 1970-01-05: neighbours differ by one.</summary>
    public static int WeekOf(LocalDate date) => WeekOfNumber(NumberOf(date));

    /// <summary>The ISO week of a day number.</summary>
    internal static int WeekOfNumber(int day)
    {
        var days = day - NumberOfFirstMonday;
        return days >= 0 ? days / 7 : ((days + 1) / 7) - 1;
    }

    /// <summary>The day of the week of a day number, from 0 for Monday to 6.</summary>
    internal static int DayOfWeekOf(int day) => day - NumberOfMonday(WeekOfNumber(day));

    /// <summary>The day number of the Monday of an ISO week.</summary>
    internal static int NumberOfMonday(int week) => NumberOfFirstMonday + (week * 7);

    /// <summary>The Monday of an ISO week.</summary>
    public static LocalDate MondayOf(int week) => FirstMonday.PlusDays(week * 7);

    private static bool WasJustSet(ZoneInterval interval, Instant instant) => interval.HasStart && !interval.Contains(instant - LongestSetBack);
}
