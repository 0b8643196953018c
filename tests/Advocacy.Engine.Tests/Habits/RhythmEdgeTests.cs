using System;
using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Habits;

/// <summary>A rhythm before it begins, after it is lost, and where nothing is to be counted.</summary>
public class RhythmEdgeTests
{
    private static readonly HabitRules s_rules = new();
    private static readonly HabitRules s_daily = new() { RhythmUnit = RhythmUnit.Days };
    private static readonly LocalDate s_monday = new(2026, 1, 5);
    private static readonly Pauses s_noPauses = new([], WorkingDays.Weekdays, DateTimeZone.Utc, 0);

    [Fact]
    public void Keep_TwiceInAWeek_HoldsItOnceInOrder()
    {
        var state = Kept(7, 0, 9, 8, 14);
        Assert.Equal([7, 14], Kept(7, 9, 14, 8).Kept.Select(DayOf));
        Assert.Equal([7, 14], state.Kept.Select(DayOf));
    }

    [Fact]
    public void Keep_BeforeTheFirst_IsNotHeld() => Assert.Equal([7], Kept(7, 0).Kept.Select(DayOf));

    [Fact]
    public void Skip_BeforeTheRhythmBegan_ChangesNothing() => Assert.Equal(RhythmState.New, Rhythm.Skip(RhythmState.New, s_monday));

    [Fact]
    public void Spare_BeforeTheRhythmBegan_IsInTheUnitOfTheRules()
    {
        var spared = Rhythm.Spare(RhythmState.New, s_monday, s_daily);
        Assert.Equal((RhythmUnit.Days, LocalDays.NumberOf(s_monday)), (spared.Unit, Assert.Single(spared.Spared)));
        Assert.Equal(2, Rhythm.Spare(spared, s_monday.PlusDays(3), s_daily).Spared.Count);

        // One that has begun keeps its unit, and what it holds.
        var kept = Rhythm.Spare(Kept(0), s_monday.PlusDays(7), s_daily);
        Assert.Equal((RhythmUnit.Weeks, true, LocalDays.WeekOf(s_monday) + 1), (kept.Unit, kept.HasBegun, Assert.Single(kept.Spared)));
    }

    [Fact]
    public void FirstDateOf_AWeekIsItsMonday_AndADayItself()
    {
        Assert.Equal(s_monday, Rhythm.FirstDateOf(Rhythm.PeriodOf(s_monday.PlusDays(6), RhythmUnit.Weeks), RhythmUnit.Weeks));
        Assert.Equal(s_monday.PlusDays(6), Rhythm.FirstDateOf(Rhythm.PeriodOf(s_monday.PlusDays(6), RhythmUnit.Days), RhythmUnit.Days));
        Assert.Equal(s_monday.PlusDays(3), Rhythm.FirstDateOf(Rhythm.PeriodOf(s_monday.PlusDays(3), RhythmUnit.Workdays), RhythmUnit.Workdays));
    }

    [Fact]
    public void TallyAt_ARowLostLongAgo_CountsNoFurtherMissesAndPauses()
    {
        // Kept in week 0, lost in week 4; week 20 was skipped, week 40 kept again.
        var state = Rhythm.Skip(Kept(0), s_monday.PlusDays(7 * 20));
        state = Rhythm.Keep(state, s_monday.PlusDays(7 * 40), s_noPauses, 4000, s_rules);
        var tally = At(state, 7 * 40);
        Assert.Equal((1, 1, 1, 0, 0, false), (tally.Current, tally.Longest, tally.Lost, tally.Forgiven, tally.Paused, tally.IsRepairable));
        Assert.Equal(LocalDays.WeekOf(s_monday) + 41, tally.Next);
    }

    [Fact]
    public void TallyAt_ARowLost_IsReadUpToTheOpenPeriodAndNotToBeMended()
    {
        var tally = At(Kept(0), 7 * 60);
        Assert.Equal((0, 1, false), (tally.Current, tally.Lost, tally.IsRepairable));
        Assert.Equal(LocalDays.WeekOf(s_monday) + 60, tally.Next);
        Assert.False(At(Kept(0), 7 * 5).IsRepairable);
    }

    [Fact]
    public void TallyAt_NothingKeptYet_IsNothingToMend()
    {
        var tally = At(RhythmState.New, 100);
        Assert.Equal((0, 0, 0, false), (tally.Current, tally.Longest, tally.Lost, tally.IsRepairable));
        Assert.False(RhythmTally.Start.IsRepairable);
    }

    [Fact]
    public void Repeat_TheVeryFirstTime_CountsOnAnyDay()
    {
        Assert.Equal(1, Habit.Repeat(HabitState.New, 0, "a", s_rules).Repetitions);
        Assert.Equal(1, Habit.Repeat(HabitState.New, -400, "a", s_rules).Repetitions);
    }

    [Fact]
    public void Habits_NothingGiven_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("state", () => Habit.Repeat(null!, 1, "a", s_rules));
        Assert.Throws<ArgumentNullException>("state", () => Habit.RepetitionsAt(null!, 1, "a", s_rules));
        Assert.Throws<ArgumentNullException>("rules", () => Habit.RepetitionsAt(HabitState.New, 1, "a", null!));
        Assert.Throws<ArgumentNullException>("state", () => Rhythm.Keep(null!, s_monday, s_noPauses, 400, s_rules));
        Assert.Throws<ArgumentNullException>("pauses", () => Rhythm.Keep(RhythmState.New, s_monday, null!, 400, s_rules));
        Assert.Throws<ArgumentNullException>("state", () => Rhythm.TallyAt(null!, s_monday, s_noPauses, s_rules));
    }

    private static RhythmState Kept(params int[] days) =>
        days.Aggregate(RhythmState.New, (state, day) => Rhythm.Keep(state, s_monday.PlusDays(day), s_noPauses, 4000, s_rules));

    private static RhythmTally At(RhythmState state, int day) => Rhythm.TallyAt(state, s_monday.PlusDays(day), s_noPauses, s_rules);

    /// <summary>How many days after the first Monday a week begins.</summary>
    private static int DayOf(int week) => Period.DaysBetween(s_monday, LocalDays.MondayOf(week));
}
