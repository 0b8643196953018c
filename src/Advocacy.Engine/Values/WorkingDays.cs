using System;
using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>Days of the week as a set.</summary>
[Flags]
public enum WorkingDays
{
    /// <summary>No day: never open.</summary>
    None = 0,

    /// <summary>Windows that start on a Monday.</summary>
    Monday = 1,

    /// <summary>Windows that start on a Tuesday.</summary>
    Tuesday = 1 << 1,

    /// <summary>Windows that start on a Wednesday.</summary>
    Wednesday = 1 << 2,

    /// <summary>Windows that start on a Thursday.</summary>
    Thursday = 1 << 3,

    /// <summary>Windows that start on a Friday.</summary>
    Friday = 1 << 4,

    /// <summary>Windows that start on a Saturday.</summary>
    Saturday = 1 << 5,

    /// <summary>Windows that start on a Sunday.</summary>
    Sunday = 1 << 6,

    /// <summary>Monday to Friday.</summary>
    Weekdays = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>All seven days of the week.</summary>
    All = Weekdays | Saturday | Sunday,
}

/// <summary>Questions about a set of days.</summary>
public static class WorkingDaysExtensions
{
    /// <summary>Whether a day of the week is in the set.</summary>
    public static bool Includes(this WorkingDays days, IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday && ((int)days & (1 << ((int)day - 1))) != 0;

    /// <summary>How many days are in the set.</summary>
    public static int Count(this WorkingDays days)
    {
        var count = 0;
        for (var rest = (int)(days & WorkingDays.All); rest != 0; rest &= rest - 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>The days before the days of a set; the one before Monday is Sunday.</summary>
    internal static WorkingDays DayBefore(this WorkingDays days)
    {
        var set = (int)(days & WorkingDays.All);
        return (WorkingDays)((set >> 1) | ((set & 1) << 6));
    }

    /// <summary>Whether two days in a row are in the set; Sunday and Monday are neighbours.</summary>
    public static bool HasNeighbours(this WorkingDays days)
    {
        var set = (int)(days & WorkingDays.All);
        var shifted = ((set << 1) | (set >> 6)) & (int)WorkingDays.All;
        return (set & shifted) != 0;
    }
}
