using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Json;

/// <summary>Instants and dates of a packed text, each as what passed since the one before.</summary>
internal struct PackTimes
{
    private const long SecondsOfDay = 24 * 60 * 60;

    // The years 1 and 9999 lie beyond; whoever reads a state allows far less.
    private const long Least = -62_000_000_000;
    private const long Greatest = 253_000_000_000;
    private const long MostDays = 10_000_000;

    private long second;
    private int day;

    /// <summary>The seconds since the last instant, and the nanoseconds in it.</summary>
    internal (long Seconds, int Nanoseconds) Since(NodaTime.Instant instant)
    {
        var at = instant.ToUnixTimeSeconds();
        var since = at - second;
        second = at;
        return (since, (int)(instant - NodaTime.Instant.FromUnixTimeSeconds(at)).ToInt64Nanoseconds());
    }

    /// <summary>The days since the last date.</summary>
    internal int Since(LocalDate date)
    {
        var number = LocalDays.NumberOf(date);
        var since = number - day;
        day = number;
        return since;
    }

    /// <summary>The text of the instant so long after the last.</summary>
    internal string? Instant(long seconds, long nanoseconds)
    {
        second = unchecked(second + seconds);
        return second is >= Least and <= Greatest && nanoseconds is >= 0 and < 1_000_000_000
            ? InstantPattern.ExtendedIso.Format(NodaTime.Instant.FromUnixTimeSeconds(second).PlusNanoseconds(nanoseconds))
            : null;
    }

    /// <summary>The text of the date so long after the last.</summary>
    internal string? Date(long days) => Later(days) is { } date ? LocalDatePattern.Iso.Format(date) : null;

    /// <summary>The text of the local date and time so long after the last.</summary>
    internal string? LocalDateTime(long days, long seconds) => Later(days) is { } date && seconds is >= 0 and < SecondsOfDay
        ? LocalDateTimePattern.ExtendedIso.Format(date.At(LocalTime.FromSecondsSinceMidnight((int)seconds)))
        : null;

    private LocalDate? Later(long days)
    {
        var later = unchecked(day + days);
        if (later * SecondsOfDay is < Least or > Greatest || later is < -MostDays or > MostDays)
        {
            return null;
        }

        day = (int)later;
        return LocalDays.FromNumber(day);
    }
}
