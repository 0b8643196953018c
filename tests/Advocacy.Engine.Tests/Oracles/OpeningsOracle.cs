using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>
/// When a person may be reached, minute by minute. Day after day: on a working day that is no holiday the window opens at the first minute
/// at which the clock has shown the start, and closes at the first at which it has shown the end. It does not open within eleven hours after
/// the one before closed.
/// </summary>
internal sealed class OpeningsOracle
{
    private readonly WallClock clock;
    private readonly LocalDate?[] window;

    internal OpeningsOracle(WallClock clock, WorkingHours hours, IReadOnlyCollection<LocalDate> holidays)
    {
        this.clock = clock;
        window = new LocalDate?[clock.Minutes];
        int? closed = null;
        for (var date = clock.DateAt(0).PlusDays(1); date < clock.DateAt(clock.Minutes - 1); date = date.PlusDays(1))
        {
            var isWorkingDay = ((int)hours.Days & (1 << ((int)date.DayOfWeek - 1))) != 0;
            if (!isWorkingDay || Contains(holidays, date))
            {
                continue;
            }

            var byTheClock = clock.First(date.At(hours.Start));
            var closes = clock.First((hours.End > hours.Start ? date : date.PlusDays(1)).At(hours.End));
            var opens = closed + (11 * 60) is { } rested && rested > byTheClock ? rested : byTheClock;
            PutOff += opens > byTheClock && byTheClock < closes ? 1 : 0;
            for (var minute = opens; minute < closes; minute++)
            {
                window[minute] = date;
            }

            closed = opens < closes ? closes : closed;
        }
    }

    /// <summary>How many windows open later than the clock alone would have it.</summary>
    internal int PutOff { get; }

    /// <summary>The date of the window a minute lies in; none where it lies in none.</summary>
    internal LocalDate? DateOf(int minute) => window[minute];

    /// <summary>The first open minute from one on; none within the stretch.</summary>
    internal int? NextOpen(int minute)
    {
        for (var at = minute; at < window.Length; at++)
        {
            if (window[at] is not null)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The first and the last open minute of the window a minute lies in.</summary>
    internal (int First, int Last) Around(int minute)
    {
        var (first, last) = (minute, minute);
        while (first > 0 && window[first - 1] == window[minute])
        {
            first--;
        }

        while (last < window.Length - 1 && window[last + 1] == window[minute])
        {
            last++;
        }

        return (first, last);
    }

    private static bool Contains(IReadOnlyCollection<LocalDate> dates, LocalDate wanted)
    {
        foreach (var date in dates)
        {
            if (date == wanted)
            {
                return true;
            }
        }

        return false;
    }
}
