using System;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>The clock on the wall of a zone, read every minute over a stretch of days.</summary>
internal sealed class WallClock
{
    private readonly Instant start;
    private readonly long[] latestShown;

    internal WallClock(DateTimeZone zone, Instant start, int days)
    {
        Zone = zone;
        this.start = start;
        latestShown = new long[days * 24 * 60];
        var latest = long.MinValue;
        for (var minute = 0; minute < latestShown.Length; minute++)
        {
            latest = Math.Max(latest, MinuteOf(At(minute).InZone(zone).LocalDateTime));
            latestShown[minute] = latest;
        }
    }

    internal DateTimeZone Zone { get; }

    internal int Minutes => latestShown.Length;

    internal Instant At(int minute) => start + Duration.FromMinutes(minute);

    internal LocalDate DateAt(int minute) => LocalDate.FromDateTime(new DateTime(latestShown[minute] * TimeSpan.TicksPerMinute));

    /// <summary>The first minute at which the clock has shown a local time or a later one.</summary>
    internal int First(LocalDateTime local)
    {
        var wanted = MinuteOf(local);
        var (low, high) = (0, latestShown.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = latestShown[middle] >= wanted ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static long MinuteOf(LocalDateTime local) => local.ToDateTimeUnspecified().Ticks / TimeSpan.TicksPerMinute;
}
