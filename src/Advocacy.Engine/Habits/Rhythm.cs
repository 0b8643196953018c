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
        Keep(state, date, pauses, retentionDays, _ => rules);

    /// <summary>The same where rules changed over time: every period is judged under those in force on its first date.</summary>
    internal static RhythmState Keep(RhythmState state, LocalDate date, Pauses pauses, int retentionDays, Func<LocalDate, HabitRules> rulesOn)
    {
        Guard.NotNull(state);
        Guard.NotNull(pauses);
        var rules = Guard.NotNull(rulesOn)(date);
        if (rules.RhythmUnit == RhythmUnit.Workdays && !pauses.Days.Includes(date.DayOfWeek))
        {
            return state;
        }

        var current = state.Unit == rules.RhythmUnit ? state : new RhythmState { Unit = rules.RhythmUnit };
        var period = PeriodOf(date, current.Unit);
        if (!current.HasBegun)
        {
            current = current with { HasBegun = true, Earlier = RhythmTally.Start with { Next = period } };
        }

        return Compacted(current with { Kept = Added(current.Kept, period, current) }, date, pauses, retentionDays, rulesOn);
    }

    /// <summary>The state after a skip on a date: neutral.</summary>
    public static RhythmState Skip(RhythmState state, LocalDate date) => Guard.NotNull(state).HasBegun
        ? state with { Neutral = Added(state.Neutral, PeriodOf(date, state.Unit), state) }
        : state;

    /// <summary>The state after a skip, where what is older than retention is folded away.</summary>
    internal static RhythmState Skip(RhythmState state, LocalDate date, Pauses pauses, int retentionDays, Func<LocalDate, HabitRules> rules) =>
        Compacted(Skip(state, date), date, pauses, retentionDays, rules);

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
    public static RhythmTally TallyAt(RhythmState state, LocalDate date, Pauses pauses, Func<LocalDate, HabitRules> rules)
    {
        Guard.NotNull(state);
        var open = PeriodOf(date, state.Unit);
        var tally = Through(state, open - 1, pauses, rules);
        return tally.Next == open && Holds(state.Kept, open) ? Count(tally, state, pauses, rules) : tally;
    }

    /// <summary>Counts closed periods up to and including one; stops where nothing can change any more.</summary>
    private static RhythmTally Through(RhythmState state, int last, Pauses pauses, Func<LocalDate, HabitRules> rules)
    {
        var tally = state.Earlier;
        var lastKept = state.Kept.IsEmpty ? int.MinValue : state.Kept[state.Kept.Count - 1];
        while (state.HasBegun && tally.Next <= last)
        {
            if (tally.Current == 0 && tally.Next > lastKept)
            {
                return tally with { Next = last + 1 };
            }

            tally = Count(tally, state, pauses, rules);
        }

        return tally;
    }

    private static RhythmTally Count(RhythmTally tally, RhythmState state, Pauses pauses, Func<LocalDate, HabitRules> rulesOn)
    {
        var period = tally.Next;
        var next = tally with { Next = period + 1 };
        if (Holds(state.Kept, period))
        {
            var row = tally.Current + 1;
            return next with { Current = row, Longest = row > tally.Longest ? row : tally.Longest, SinceMiss = -1, LastKept = period };
        }

        if (Holds(state.Neutral, period) || Holds(state.Spared, period) || pauses.IsPaused(state.Unit, period))
        {
            return tally.Current > 0 ? next with { Paused = tally.Paused + 1 } : next;
        }

        var rules = rulesOn(FirstDateOf(period, state.Unit));
        var window = rules.ForgivenessWeeks * (state.Unit == RhythmUnit.Weeks ? 1 : 7);
        var misses = tally.Misses.Where(miss => miss > period - window).Add(period);
        next = next with { Misses = misses };
        if (tally.Current == 0)
        {
            return next;
        }

        var sinceMiss = tally.IsRepairable ? tally.SinceMiss + 1 : misses.Count > rules.ForgivenMisses ? 0 : -1;
        if (sinceMiss < 0)
        {
            return next with { Forgiven = tally.Forgiven + 1 };
        }

        var repairPeriods = rules.RepairWeeks * (state.Unit == RhythmUnit.Weeks ? 1 : state.Unit == RhythmUnit.Workdays ? 5 : 7);
        return sinceMiss < repairPeriods
            ? next with { SinceMiss = sinceMiss }
            : next with { Current = 0, Forgiven = 0, Paused = 0, SinceMiss = -1, Lost = tally.Lost + 1 };
    }

    /// <summary>Folds the periods that are older than retention into the tally before the window.</summary>
    private static RhythmState Compacted(RhythmState state, LocalDate today, Pauses pauses, int retentionDays, Func<LocalDate, HabitRules> rules)
    {
        var first = PeriodOf(today.PlusDays(-retentionDays), state.Unit);
        if (!state.HasBegun || first <= state.Earlier.Next)
        {
            return state;
        }

        return state with
        {
            Earlier = Through(state, first - 1, pauses, rules),
            Kept = state.Kept.Where(period => period >= first),
            Neutral = state.Neutral.Where(period => period >= first),
            Spared = state.Spared.Where(period => period >= first),
        };
    }

    private static bool Holds(ValueList<int> periods, int period) => periods.AsSpan().BinarySearch(period) >= 0;

    private static ValueList<int> Added(ValueList<int> periods, int period, RhythmState state)
    {
        if (period < state.Earlier.Next)
        {
            return periods;
        }

        var place = periods.Count;
        while (place > 0 && periods[place - 1] > period)
        {
            place--;
        }

        return place > 0 && periods[place - 1] == period ? periods : periods.Insert(place, period);
    }
}
