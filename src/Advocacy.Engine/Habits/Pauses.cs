using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Habits;

/// <summary>When nothing can be missed: intervals in which the person was away or paused or the engine silent, and free days.</summary>
/// <param name="Intervals">The intervals; they may overlap.</param>
/// <param name="Days">The days of the week on which the person works.</param>
/// <param name="Zone">The person's zone.</param>
/// <param name="DayStart">The hour at which the person's days begin.</param>
public sealed record Pauses(ValueList<Interval> Intervals, WorkingDays Days, DateTimeZone Zone, int DayStart)
{
    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>
    /// The ISO weeks in which a message of the engine's own reached the person, in order. After the first of them, a week without one is
    /// the engine's own silence, in which nothing can be missed (INV-49). Empty where the engine never came by: then every week counts.
    /// </summary>
    public ValueList<int> OfferedWeeks { get; init; }

    /// <summary>The days on which the person worked as the pattern was on a date; absent: <see cref="Days"/> at all times.</summary>
    public Func<LocalDate, WorkingDays>? DaysOn { get; init; }

    /// <summary>Whether a date is paused: its noon lies in an interval (ours).</summary>
    public bool Covers(LocalDate date)
    {
        if (Intervals.IsEmpty)
        {
            return false;
        }

        var noon = NoonOf(date);
        foreach (var interval in Intervals)
        {
            if (interval.Contains(noon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a period cannot be missed: a day that is paused or on which the person does not work; a week of which at least half of
    /// the working days are paused, or that has none.
    /// </summary>
    public bool IsPaused(RhythmUnit unit, int period)
    {
        if (unit != RhythmUnit.Weeks)
        {
            var date = LocalDays.FromNumber(period);
            return !WorksOn(date) || IsSilent(LocalDays.WeekOf(date)) || Covers(date);
        }

        if (IsSilent(period))
        {
            return true;
        }

        var monday = LocalDays.MondayOf(period);
        if (DaysOn is null && !TouchesWeekOf(monday))
        {
            return Days == WorkingDays.None;
        }

        var (working, covered) = (0, 0);
        for (var i = 0; i < 7; i++)
        {
            var date = monday.PlusDays(i);
            if (WorksOn(date))
            {
                working++;
                covered += Covers(date) ? 1 : 0;
            }
        }

        return 2 * covered >= working;
    }

    /// <summary>Whether any date of a week may be paused: an interval lies between the noons of its first and last.</summary>
    private bool TouchesWeekOf(LocalDate monday)
    {
        if (Intervals.IsEmpty)
        {
            return false;
        }

        var (first, last) = (NoonOf(monday), NoonOf(monday.PlusDays(6)));
        foreach (var interval in Intervals)
        {
            if (interval.Contains(first) || (interval.HasStart && interval.Start > first && interval.Start <= last))
            {
                return true;
            }
        }

        return false;
    }

    private Instant NoonOf(LocalDate date) => LocalDays.At(date.At(Noon), Zone);

    private bool WorksOn(LocalDate date) => (DaysOn?.Invoke(date) ?? Days).Includes(date.DayOfWeek);

    private bool IsSilent(int week) =>
        !OfferedWeeks.IsEmpty && week > OfferedWeeks[0] && OfferedWeeks.AsSpan().BinarySearch(week) < 0;
}
