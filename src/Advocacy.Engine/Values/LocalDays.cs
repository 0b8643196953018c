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
        var wasJustSet = interval.HasStart && instant - interval.Start < LongestSetBack;
        return wasJustSet && StartOf(date.PlusDays(1), zone, dayStart) <= instant ? date.PlusDays(1) : date;
    }

    /// <summary>
    /// The first instant of the person's date. Where the clock skips it, the first instant after the gap; where the clock
    /// shows it twice, the earlier one.
    /// </summary>
    public static Instant StartOf(LocalDate date, DateTimeZone zone, int dayStart = 0) =>
        At(date.At(new LocalTime(dayStart, 0)), zone);

    /// <summary>The first instant of a date in UTC: where a date is held and its zone is not.</summary>
    internal static Instant StartInUtc(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

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
        (!interval.HasStart || instant - interval.Start > distance) && (!interval.HasEnd || interval.End - instant > distance);

    /// <summary>Days since 1970-01-01: neighbours differ by one.</summary>
    public static int NumberOf(LocalDate date) => Period.DaysBetween(FirstMonday, date) + 4;

    /// <summary>The date of a day number.</summary>
    public static LocalDate FromNumber(int day) => FirstMonday.PlusDays(day - 4);

    /// <summary>ISO weeks since the week of Monday 1970-01-05: neighbours differ by one.</summary>
    public static int WeekOf(LocalDate date)
    {
        var days = Period.DaysBetween(FirstMonday, date);
        return days >= 0 ? days / 7 : ((days + 1) / 7) - 1;
    }

    /// <summary>The Monday of an ISO week.</summary>
    public static LocalDate MondayOf(int week) => FirstMonday.PlusDays(week * 7);
}
