using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>
/// When a person may be reached: half-open windows, each belonging to the day it starts on. A start or end that the clock skips is the
/// first instant after the gap, one that it shows twice the earlier. A window never starts within 11 hours after the end of the one
/// before, also when the clock is put forward in the night (INV-24).
/// </summary>
/// <param name="Hours">The hours in which windows lie.</param>
/// <param name="Zone">The person's zone.</param>
/// <param name="IsHoliday">Whether a local date is a holiday for the person.</param>
public sealed record Openings(WorkingHours Hours, DateTimeZone Zone, Predicate<LocalDate> IsHoliday)
{
    private const int FarthestDays = 1_000;

    /// <summary>The window that starts on a date; none on a free day, or where the clock skips all of it.</summary>
    public Window? On(LocalDate date)
    {
        if (!Hours.Days.Includes(date.DayOfWeek) || IsHoliday(date))
        {
            return null;
        }

        var start = LocalDays.At(date.At(Hours.Start), Zone);
        var yesterday = date.PlusDays(-1);
        if (Hours.Days.Includes(yesterday.DayOfWeek))
        {
            start = Instant.Max(start, EndOf(yesterday) + WorkingHours.LeastRest);
        }

        var end = EndOf(date);
        return start < end ? new Window(date, start, end) : null;
    }

    /// <summary>The window an instant lies in; none in quiet time.</summary>
    public Window? At(Instant instant)
    {
        var date = instant.InZone(Zone).Date;
        return Containing(date, instant) ?? Containing(date.PlusDays(-1), instant) ?? Containing(date.PlusDays(1), instant);
    }

    /// <summary>The first instant from one on that lies in a window; none where there never is one.</summary>
    public Instant? Next(Instant instant) => NextWindow(instant) is { } window ? Instant.Max(window.Start, instant) : null;

    /// <summary>The window an instant lies in, or the first one after it; none where there never is one.</summary>
    public Window? NextWindow(Instant instant)
    {
        if (Hours.Days == WorkingDays.None)
        {
            return null;
        }

        var date = instant.InZone(Zone).Date.PlusDays(-1);
        for (var i = 0; i < FarthestDays; i++)
        {
            if (On(date.PlusDays(i)) is { } window && window.End > instant)
            {
                return window;
            }
        }

        return null;
    }

    private Window? Containing(LocalDate date, Instant instant) => On(date) is { } window && window.Contains(instant) ? window : null;

    private Instant EndOf(LocalDate date) => LocalDays.At((Hours.IsOvernight ? date.PlusDays(1) : date).At(Hours.End), Zone);
}
