using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Dates as one reads them off a clock on the wall.</summary>
internal static class WallCalendar
{
    private static readonly ZoneLocalMappingResolver s_firstShown =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The latest date the clock has shown by an instant: only a clock that was just put back shows an earlier one.</summary>
    internal static LocalDate DateAt(Instant instant, DateTimeZone zone)
    {
        var latest = instant.InZone(zone).Date;
        foreach (var interval in zone.GetZoneIntervals(instant - Duration.FromDays(2), instant + Duration.Epsilon))
        {
            if (interval.HasEnd && interval.End <= instant)
            {
                latest = LocalDate.Max(latest, (interval.End - Duration.Epsilon).InZone(zone).Date);
            }
        }

        return latest;
    }

    /// <summary>The first instant at which the clock shows a local time, or where it skips it, a later one.</summary>
    internal static Instant FirstShown(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, s_firstShown).ToInstant();

    /// <summary>The Monday on or before a date.</summary>
    internal static LocalDate MondayOf(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);

    /// <summary>How many dates one is after another.</summary>
    internal static int DaysFrom(LocalDate one, LocalDate other) => Period.DaysBetween(one, other);
}
