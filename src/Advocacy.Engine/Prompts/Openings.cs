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

    // Yesterday's; and where the clock skips a whole day, as Samoa's did in 2011, the day before's.
    private const int DaysThatCanEndToday = 2;

    // Longer than any window that can be near an instant reaches back or ahead.
    private static readonly Duration Neighbourhood = Duration.FromDays(DaysThatCanEndToday + 2);

    /// <summary>The window that starts on a date; none on a free day, or where the clock skips all of it.</summary>
    public Window? On(LocalDate date)
    {
        if (Unrested(date) is not { } window)
        {
            return null;
        }

        if (IsRested(window))
        {
            return window;
        }

        var start = window.Start;
        for (var back = 1; back <= DaysThatCanEndToday; back++)
        {
            start = Unrested(date.PlusDays(-back)) is { } earlier ? Instant.Max(start, earlier.End + WorkingHours.LeastRest) : start;
        }

        return start < window.End ? window with { Start = start } : null;
    }

    /// <summary>The window an instant lies in; none in quiet time.</summary>
    public Window? At(Instant instant)
    {
        var interval = Zone.GetZoneInterval(instant);
        var date = instant.WithOffset(interval.WallOffset).Date;
        var window = Containing(date, instant);
        var isOfOtherDate = Hours.IsOvernight || !LocalDays.IsFarFromChange(instant, interval, Neighbourhood);
        return window is null && isOfOtherDate ? Containing(date.PlusDays(-1), instant) ?? Containing(date.PlusDays(1), instant) : window;
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

    /// <summary>Whether the clock alone leaves enough rest before a window: it is not put forward, and leaves enough between two dates.</summary>
    private bool IsRested(Window window) =>
        Hours.Length <= Duration.FromDays(1) - WorkingHours.LeastRest
        && LocalDays.IsFarFromChange(window.Start, Zone.GetZoneInterval(window.Start), Neighbourhood);

    private Window? Containing(LocalDate date, Instant instant) => On(date) is { } window && window.Contains(instant) ? window : null;

    /// <summary>The window that starts on a date by the clock alone.</summary>
    private Window? Unrested(LocalDate date)
    {
        if (!Hours.Days.Includes(date.DayOfWeek) || IsHoliday(date))
        {
            return null;
        }

        var start = LocalDays.At(date.At(Hours.Start), Zone);
        var end = LocalDays.At((Hours.IsOvernight ? date.PlusDays(1) : date).At(Hours.End), Zone);
        return start < end ? new Window(date, start, end) : null;
    }
}
