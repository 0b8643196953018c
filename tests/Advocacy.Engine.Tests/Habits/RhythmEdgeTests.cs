using System;
using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;
using Interval = NodaTime.Interval;

namespace Advocacy.Engine.Tests.Habits;

/// <summary>A rhythm before it begins, after it is lost, and where nothing is to be counted.</summary>
public class RhythmEdgeTests
{
    private static readonly HabitRules s_rules = new();
    private static readonly HabitRules s_daily = new() { RhythmUnit = RhythmUnit.Days };
    private static readonly LocalDate s_monday = new(2026, 1, 5);
    private static readonly Pauses s_noPauses = new([], WorkingDays.Weekdays, DateTimeZone.Utc, 0);
    private static readonly Pauses s_everyDay = new([], WorkingDays.All, DateTimeZone.Utc, 0);

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

    [Theory]
    [InlineData(28, 1)]
    [InlineData(29, 0)]
    public void TallyAt_InDays_AMissIsForgottenAfterFourWeeks(int second, int lost)
    {
        // The first miss is on day 1; two within 28 days are one too many.
        var rules = s_daily with { ForgivenMisses = 1, ForgivenessWeeks = 4, RepairWeeks = 0 };
        var state = Enumerable.Range(0, second).Where(day => day != 1).Aggregate(RhythmState.New, (kept, day) => Keep(kept, day, rules));
        Assert.Equal(lost, Rhythm.TallyAt(state, s_monday.PlusDays(second + 1), s_noPauses, rules).Lost);
    }

    [Theory]
    [InlineData(RhythmUnit.Days, 15)]
    [InlineData(RhythmUnit.Workdays, 15)]
    [InlineData(RhythmUnit.Weeks, 21)]
    public void TallyAt_NothingIsForgiven_IsToBeMendedForTwoWeeks(RhythmUnit unit, int lastMiss)
    {
        // After the Monday fourteen days, ten working days or two weeks may be missed before the row is lost with one more.
        var rules = new HabitRules { RhythmUnit = unit, ForgivenMisses = 0, RepairWeeks = 2 };
        var state = Keep(RhythmState.New, 0, rules);
        Assert.Equal((1, 0), CurrentAndLost(state, lastMiss, rules));
        Assert.Equal((0, 1), CurrentAndLost(state, lastMiss + (unit == RhythmUnit.Weeks ? 7 : 1), rules));
    }

    [Fact]
    public void TallyAt_AMissThatIsStillToBeMended_LeavesNoneAfterItForgiven()
    {
        // Week 1 is forgiven, week 2 is not; away in weeks 3 to 8, so that week 9 is the only miss in four weeks; with week 10 the row is lost.
        var rules = new HabitRules { ForgivenMisses = 1, ForgivenessWeeks = 4, RepairWeeks = 2 };
        var away = new Interval(At(21), At(63));
        var pauses = new Pauses([away], WorkingDays.Weekdays, DateTimeZone.Utc, 0);
        var state = Keep(RhythmState.New, 0, rules);
        var mended = Rhythm.TallyAt(state, s_monday.PlusDays(70), pauses, rules);
        Assert.Equal((1, 1, 6), (mended.Current, mended.Forgiven, mended.Paused));
        Assert.Equal(1, Rhythm.TallyAt(state, s_monday.PlusDays(77), pauses, rules).Lost);

        static Instant At(int day) => s_monday.PlusDays(day).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
    }

    [Fact]
    public void Compact_InDays_KeepsTheMissesOfTheLongestWindow()
    {
        // Lost on day 6. Day 30 begins a row: days 25 to 29 and 31 are six misses in seven days again.
        var rules = s_daily with { ForgivenMisses = 5, ForgivenessWeeks = 1, RepairWeeks = 0 };
        var state = Keep(RhythmState.New, 0, rules);
        state = Keep(Rhythm.Compact(state, s_monday.PlusDays(30), s_everyDay, 0, _ => rules), 30, rules);
        Assert.Equal((1, 1), CurrentAndLost(state, 31, rules));
        Assert.Equal((0, 2), CurrentAndLost(state, 32, rules));
    }

    [Fact]
    public void Compact_BeforeTheRhythmBegan_LetsGoOfOldFreezes()
    {
        var spared = Rhythm.Spare(Rhythm.Spare(RhythmState.New, s_monday, s_rules), s_monday.PlusDays(7 * 60), s_rules);
        Assert.Equal(spared, Rhythm.Compact(spared, s_monday.PlusDays(400), s_noPauses, 400, _ => s_rules));
        Assert.Equal([7 * 60], Rhythm.Compact(spared, s_monday.PlusDays(407), s_noPauses, 400, _ => s_rules).Spared.Select(DayOf));
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

    private static RhythmState Keep(RhythmState state, int day, HabitRules rules) =>
        Rhythm.Keep(state, s_monday.PlusDays(day), s_noPauses.Days, rules);

    private static (int Current, int Lost) CurrentAndLost(RhythmState state, int day, HabitRules rules)
    {
        var tally = Rhythm.TallyAt(state, s_monday.PlusDays(day), rules.RhythmUnit == RhythmUnit.Days ? s_everyDay : s_noPauses, rules);
        return (tally.Current, tally.Lost);
    }

    private static RhythmTally At(RhythmState state, int day) => Rhythm.TallyAt(state, s_monday.PlusDays(day), s_noPauses, s_rules);

    /// <summary>How many days after the first Monday a week begins.</summary>
    private static int DayOf(int week) => Period.DaysBetween(s_monday, LocalDays.MondayOf(week));
}
