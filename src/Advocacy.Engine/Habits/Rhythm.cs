using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Habits;

/// <summary>
/// Rhythm: kept periods in a row, forgiving, repairable, pausing (M07, INV-30; Silverman and Barasch 2023). A miss is forgiven while
/// there are few in the window; an unforgiven one is repaired by any own choice in time; only then is the row lost. Fewer misses
/// never give a shorter row, so that reporting leave never lowers it.
/// </summary>
public static class Rhythm
{
    // The longest forgiveness window a policy can have: a miss as long ago plays no part in a later one.
    private const int LongestWindowWeeks = 12;

    /// <summary>The period of a date.</summary>
    public static int PeriodOf(LocalDate date, RhythmUnit unit) =>
        unit == RhythmUnit.Weeks ? LocalDays.WeekOf(date) : LocalDays.NumberOf(date);

    /// <summary>The first date of a period.</summary>
    public static LocalDate FirstDateOf(int period, RhythmUnit unit) =>
        unit == RhythmUnit.Weeks ? LocalDays.MondayOf(period) : LocalDays.FromNumber(period);

    /// <summary>The state after an own choice on a date.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="date">The person's date.</param>
    /// <param name="pauses">When nothing can be missed.</param>
    /// <param name="retentionDays">How far back periods are kept one by one (INV-19).</param>
    /// <param name="rules">The rules.</param>
    public static RhythmState Keep(RhythmState state, LocalDate date, Pauses pauses, int retentionDays, HabitRules rules) =>
        Compact(Keep(state, date, Guard.NotNull(pauses).Days, rules), date, pauses, retentionDays, _ => rules);

    /// <summary>The state after an own choice on a date of somebody who works on some days of the week.</summary>
    internal static RhythmState Keep(RhythmState state, LocalDate date, WorkingDays days, HabitRules rules)
    {
        Guard.NotNull(state);
        if (Guard.NotNull(rules).RhythmUnit == RhythmUnit.Workdays && !days.Includes(date.DayOfWeek))
        {
            return state;
        }

        var current = state.Unit == rules.RhythmUnit ? state : new RhythmState { Unit = rules.RhythmUnit };
        var period = PeriodOf(date, current.Unit);
        if (!current.HasBegun)
        {
            current = current with { HasBegun = true, Earlier = RhythmTally.Start with { Next = period } };
        }

        return current with { Kept = Added(current.Kept, period, current) };
    }

    /// <summary>The state after a skip on a date: neutral.</summary>
    public static RhythmState Skip(RhythmState state, LocalDate date) => Guard.NotNull(state).HasBegun
        ? state with { Neutral = Added(state.Neutral, PeriodOf(date, state.Unit), state) }
        : state;

    /// <summary>The state after a freeze for the period of a date.</summary>
    public static RhythmState Spare(RhythmState state, LocalDate date) =>
        Guard.NotNull(state) with { Spared = Added(state.Spared, PeriodOf(date, state.Unit), state) };

    /// <summary>The same where the rhythm may not have begun: what it will be counted in is in the rules.</summary>
    internal static RhythmState Spare(RhythmState state, LocalDate date, HabitRules rules) =>
        Spare(state.HasBegun || state.Unit == rules.RhythmUnit ? state : new RhythmState { Unit = rules.RhythmUnit }, date);

    /// <summary>What the rhythm amounts to on a date. The open period counts from the moment it is kept, and is never a miss.</summary>
    public static RhythmTally TallyAt(RhythmState state, LocalDate date, Pauses pauses, HabitRules rules) =>
        TallyAt(state, date, pauses, _ => rules);

    /// <summary>The same where rules changed over time: every period is judged under those in force on its first date.</summary>
    public static RhythmTally TallyAt(RhythmState state, LocalDate date, Pauses pauses, Func<LocalDate, HabitRules> rules) =>
        TallyAt(state, date, () => pauses, rules);

    /// <summary>The same, where pauses are only asked for once a period was neither kept nor excused: not of who acts every week.</summary>
    internal static RhythmTally TallyAt(RhythmState state, LocalDate date, Func<Pauses> pauses, Func<LocalDate, HabitRules> rules)
    {
        var open = PeriodOf(date, Guard.NotNull(state).Unit);
        var count = Through(state, open - 1, pauses, rules);
        return (count.Next == open && Holds(state.Kept, open) ? count.Kept(1) : count).AsTally();
    }

    /// <summary>The state with all periods before that of a date counted already, for reading it at that date or later.</summary>
    internal static RhythmState Counted(RhythmState state, LocalDate date, Func<Pauses> pauses, Func<LocalDate, HabitRules> rules) =>
        state with { Earlier = Through(state, PeriodOf(date, state.Unit) - 1, pauses, rules).AsTally() };

    /// <summary>Whether there are periods older than retention that are still held one by one.</summary>
    internal static bool IsToCompact(RhythmState state, LocalDate today, int retentionDays)
    {
        var first = FirstHeld(state, today, retentionDays);
        return state.HasBegun ? first > state.Earlier.Next : !state.Spared.IsEmpty && state.Spared[0] < first;
    }

    /// <summary>Folds the periods that are older than retention into the tally before the window.</summary>
    internal static RhythmState Compact(RhythmState state, LocalDate today, Pauses pauses, int retentionDays, Func<LocalDate, HabitRules> rules)
    {
        if (!IsToCompact(state, today, retentionDays))
        {
            return state;
        }

        var first = FirstHeld(state, today, retentionDays);
        return state with
        {
            Earlier = Folded(state, first - 1, () => pauses, rules).AsTally(),
            Kept = state.Kept.Where(period => period >= first),
            Neutral = state.Neutral.Where(period => period >= first),
            Spared = state.Spared.Where(period => period >= first),
        };
    }

    internal static int PeriodsInWeek(RhythmUnit unit) => unit == RhythmUnit.Weeks ? 1 : 7;

    /// <summary>Counts closed periods up to and including one, to be read there: where no row stands or begins, nothing changes any more.</summary>
    private static RhythmCount Through(RhythmState state, int last, Func<Pauses> pauses, Func<LocalDate, HabitRules> rules)
    {
        var count = RhythmCount.Of(state.Earlier);
        Pauses? asked = null;
        var lastKept = state.Kept.IsEmpty ? int.MinValue : state.Kept[state.Kept.Count - 1];
        while (state.HasBegun && count.Next <= last)
        {
            count = count.Current == 0 && count.Next > lastKept ? count with { Next = last + 1 } : Count(count, last, state, pauses, ref asked, rules);
        }

        return count;
    }

    /// <summary>The same to go on from there: also the misses that a row yet to begin may have in its window.</summary>
    private static RhythmCount Folded(RhythmState state, int last, Func<Pauses> pauses, Func<LocalDate, HabitRules> rules)
    {
        Pauses? asked = null;
        var count = Through(state, last - (LongestWindowWeeks * PeriodsInWeek(state.Unit)), pauses, rules);
        while (state.HasBegun && count.Next <= last)
        {
            count = Count(count, last, state, pauses, ref asked, rules);
        }

        return count;
    }

    private static RhythmCount Count(RhythmCount count, int last, RhythmState state, Func<Pauses> pauses, ref Pauses? asked, Func<LocalDate, HabitRules> rulesOn) =>
        RowFrom(state.Kept, count.Next, last) is > 0 and var row ? count.Kept(row)
        : Holds(state.Neutral, count.Next) || Holds(state.Spared, count.Next) || (asked ??= pauses()).IsPaused(state.Unit, count.Next) ? count.Excused()
        : count.Missed(state.Unit, rulesOn(FirstDateOf(count.Next, state.Unit)));

    private static bool Holds(ValueList<int> periods, int period) => periods.AsSpan().BinarySearch(period) >= 0;

    /// <summary>How many periods of a list follow one another from one on, up to another.</summary>
    private static int RowFrom(ValueList<int> periods, int first, int last)
    {
        var place = periods.AsSpan().BinarySearch(first);
        var row = 0;
        while (place >= 0 && place + row < periods.Count && periods[place + row] == first + row && first + row <= last)
        {
            row++;
        }

        return row;
    }

    private static int FirstHeld(RhythmState state, LocalDate today, int retentionDays)
    {
        var oldest = LocalDays.NumberOf(today) - retentionDays;
        return state.Unit == RhythmUnit.Weeks ? LocalDays.WeekOfNumber(oldest) : oldest;
    }

    private static ValueList<int> Added(ValueList<int> periods, int period, RhythmState state)
    {
        if (period < state.Earlier.Next)
        {
            return periods;
        }

        var place = periods.AsSpan().BinarySearch(period);
        return place >= 0 ? periods : periods.Insert(~place, period);
    }
}
