using System;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.TimeZones;

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
    private const int FarthestDays = 999;

    // Yesterday's; and where the clock skips a whole day, as Samoa's did in 2011, the day before's.
    private const int DaysThatCanEndToday = 2;

    /// <summary>Longer than any window that can be near an instant reaches back or ahead.</summary>
    internal const int NeighbourhoodDays = DaysThatCanEndToday + 2;

    private static readonly Duration Neighbourhood = Duration.FromDays(NeighbourhoodDays);

    private static readonly Duration LongestRested = Duration.FromDays(1) - WorkingHours.LeastRest;

    /// <summary>The window that starts on a date; none on a free day, or where the clock skips all of it.</summary>
    public Window? On(LocalDate date) => IsWorked(date) ? Undisturbed(date) ?? Disturbed(date) : null;

    /// <summary>The window an instant lies in; none in quiet time.</summary>
    public Window? At(Instant instant)
    {
        var interval = Zone.GetZoneInterval(instant);
        var date = instant.WithOffset(interval.WallOffset).Date;
        var window = Containing(date, instant);
        return window is null && !IsOfDate(instant, interval) ? Containing(date.PlusDays(-1), instant) ?? Containing(date.PlusDays(1), instant) : window;
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

        var interval = Zone.GetZoneInterval(instant);
        var date = instant.WithOffset(interval.WallOffset).Date;
        for (var i = IsOfDate(instant, interval) ? 0 : -1; i < FarthestDays; i++)
        {
            if (On(date.PlusDays(i)) is { } window && window.End > instant)
            {
                return window;
            }
        }

        return null;
    }

    /// <summary>Whether a window at an instant can only belong to the local date of that instant.</summary>
    private bool IsOfDate(Instant instant, ZoneInterval interval) =>
        !Hours.IsOvernight && LocalDays.IsFarFromChange(instant, interval, Neighbourhood);

    /// <summary>
    /// The window of a date on which the person works, where it follows from the hours alone: the clock is not changed anywhere near, and
    /// the hours leave enough rest between two dates.
    /// </summary>
    private Window? Undisturbed(LocalDate date)
    {
        var near = LocalDays.StartInUtc(date);
        var interval = Zone.GetZoneInterval(near);
        if (Hours.Length > LongestRested || !LocalDays.IsFarFromChange(near, interval, Neighbourhood))
        {
            return null;
        }

        var start = date.At(Hours.Start).WithOffset(interval.WallOffset).ToInstant();
        return new(date, start, start + Hours.Length);
    }

    /// <summary>The window of any other date on which the person works: it does not start before there was enough rest.</summary>
    private Window? Disturbed(LocalDate date)
    {
        if (Unrested(date) is not { } window)
        {
            return null;
        }

        var start = window.Start;
        for (var back = 1; back <= DaysThatCanEndToday; back++)
        {
            start = Unrested(date.PlusDays(-back)) is { } earlier ? Instant.Max(start, earlier.End + WorkingHours.LeastRest) : start;
        }

        return start < window.End ? window with { Start = start } : null;
    }

    private bool IsWorked(LocalDate date) => Hours.Days.Includes(date.DayOfWeek) && !IsHoliday(date);

    private Window? Containing(LocalDate date, Instant instant) => On(date) is { } window && window.Contains(instant) ? window : null;

    /// <summary>The window that starts on a date by the clock alone.</summary>
    private Window? Unrested(LocalDate date)
    {
        if (!IsWorked(date))
        {
            return null;
        }

        var start = LocalDays.At(date.At(Hours.Start), Zone);
        var end = LocalDays.At((Hours.IsOvernight ? date.PlusDays(1) : date).At(Hours.End), Zone);
        return start < end ? new Window(date, start, end) : null;
    }
}
