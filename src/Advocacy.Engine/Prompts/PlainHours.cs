using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>
/// Hours whose windows begin and end on one date and leave enough rest. Where the clock is not changed anywhere near, the window of a date
/// is then a matter of adding up: the same as <see cref="Openings"/> says, which is to be asked wherever this is not sure.
/// </summary>
internal readonly struct PlainHours
{
    private static readonly Duration LongestRested = Duration.FromDays(1) - WorkingHours.LeastRest;

    private readonly WorkingDays days;
    private readonly Duration opens;
    private readonly Duration length;

    /// <summary>Hours in the days of a person.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="calendar">The days.</param>
    internal PlainHours(WorkingHours hours, in LocalCalendar calendar)
    {
        days = hours.Days;
        length = hours.Length;
        IsPlain = !hours.IsOvernight && length <= LongestRested;
        opens = Duration.FromNanoseconds(hours.Start.NanosecondOfDay) - Duration.FromSeconds(calendar.Offset.Seconds);
    }

    /// <summary>Whether they are such hours at all.</summary>
    internal bool IsPlain { get; }

    /// <summary>Whether the window of an instant, if it lies in any, is that of its date on the wall.</summary>
    internal bool IsSureAt(Instant instant, in LocalCalendar calendar) => IsPlain && calendar.IsFarFromChange(instant, Openings.NeighbourhoodDays);

    /// <summary>Whether the window of a date follows from the hours alone.</summary>
    internal bool IsSureOn(int day, in LocalCalendar calendar) => IsPlain && calendar.IsFarFromChange(day, Openings.NeighbourhoodDays);

    /// <summary>Whether a window may start on a date; not on a holiday.</summary>
    internal bool Includes(int day) => ((int)days & (1 << LocalDays.DayOfWeekOf(day))) != 0;

    /// <summary>When the window of a date opens.</summary>
    internal Instant OpensOn(int day) => NodaConstants.UnixEpoch + (Duration.FromDays(day) + opens);

    /// <summary>When a window closes that opens at an instant.</summary>
    internal Instant ClosesAfter(Instant opening) => opening + length;
}
