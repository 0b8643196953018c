using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Interval = NodaTime.Interval;

namespace Advocacy.Engine.Tests.Habits;

public class RhythmTests
{
    private static readonly HabitRules s_rules = new();
    private static readonly LocalDate s_monday = new(2026, 1, 5);
    private static readonly Pauses s_noPauses = new([], WorkingDays.Weekdays, DateTimeZone.Utc, 0);

    [Fact]
    public void TallyAt_WithoutMercyOrPauses_CountsPlainRuns() => Law.Holds(
        "without mercy a rhythm is the run of kept periods",
        Arb.From(
            RhythmHistory.Generate(Gen.Constant(WorkingDays.All)).Select(history => history with
            {
                Deeds = ValueList.From(history.Deeds.Select(done => done with { Deed = Deed.Keep })),
                Leaves = [],
                Pattern = WorkingDays.All,
                Rules = history.Rules with { ForgivenMisses = 0, RepairWeeks = 0 },
            }),
            RhythmHistory.Shrink),
        history =>
        {
            var weekly = history.Rules.RhythmUnit == RhythmUnit.Weeks;
            var tallies = history.Tallies();
            for (var day = 0; day < tallies.Count; day++)
            {
                var today = history.Start.PlusDays(day);
                var open = PeriodOf(today, weekly);
                var kept = history.Dated.Where(done => done.On <= today).Select(done => PeriodOf(done.On, weekly)).ToHashSet();
                int RunTo(int period) => kept.Contains(period) ? 1 + RunTo(period - 1) : 0;
                Assert.Equal(RunTo(kept.Contains(open) ? open : open - 1), tallies[day].Current);
                Assert.Equal(kept.Select(RunTo).DefaultIfEmpty().Max(), tallies[day].Longest);
            }
        },
        150,
        ("a run of four", history => history.Tallies()[^1].Longest >= 4, 0.3),
        ("two runs", history => history.Tallies()[^1].Lost > 0, 0.3));

    [Fact]
    public void INV_30_InsertingLeave_NeverLowersTheRhythm() => Law.Holds(
        "INV-30 leave never lowers a rhythm",
        Arb.From(
            from history in RhythmHistory.Any.Generator from leave in RhythmHistory.SomeLeave select (history, leave),
            pair => RhythmHistory.Shrink(pair.history).Select(history => (history, pair.leave))),
        pair => RhythmHistory.IsNeverLower((pair.history with { Leaves = pair.history.Leaves.Add(pair.leave) }).Tallies(), pair.history.Tallies()),
        300,
        ("it matters", pair => !(pair.history with { Leaves = pair.history.Leaves.Add(pair.leave) }).Tallies().SequenceEqual(pair.history.Tallies()), 0.2),
        ("part-timers", pair => pair.history.Pattern.Count() is > 0 and < 5, 0.2));

    [Fact]
    public void INV_30_LeaveReportedAfterwards_NeverLowersTheRhythmAndMendsWhatItCovered() => Law.Holds(
        "INV-30 leave reported afterwards",
        Arb.From(
            from history in RhythmHistory.Any.Generator
            from leave in RhythmHistory.SomeLeave
            from late in Gen.Choose(0, 60)
            select (history: history with { Retention = RhythmHistory.Long }, leave, late)),
        sample =>
        {
            var (history, leave, late) = sample;
            var with = history with { Leaves = history.Leaves.Add(leave) };
            var reported = history.IntervalOf(leave).End.InUtc().Date.PlusDays(late);
            var tallies = with.Tallies(date => date < reported ? history.Pauses : with.Pauses);
            Assert.True(RhythmHistory.IsNeverLower(tallies, history.Tallies()));
            Assert.Equal(with.Tallies()[^1], reported <= with.End ? tallies[^1] : with.Tallies()[^1]);
        },
        200,
        ("reported in time", sample => sample.history.IntervalOf(sample.leave).End.InUtc().Date.PlusDays(sample.late) <= sample.history.End, 0.2));

    [Fact]
    public void INV_06_InsertingASkip_NeverLowersTheRhythmNorUsesForgiveness() => Law.Holds(
        "INV-06 skip is free in a rhythm",
        Arb.From(
            from history in RhythmHistory.Any.Generator from place in Gen.Choose(0, 40) select (history, place),
            pair => RhythmHistory.Shrink(pair.history).Select(history => (history, pair.place))),
        pair =>
        {
            var (history, place) = pair;
            var skipped = WithDeed(history, place, Deed.Skip);
            return RhythmHistory.IsNeverLower(skipped.Tallies(), history.Tallies());
        },
        300,
        ("it matters", pair => !WithDeed(pair.history, pair.place, Deed.Skip).Tallies().SequenceEqual(pair.history.Tallies()), 0.1));

    [Fact]
    public void Spare_AnyDate_NeverLowersTheRhythm() => Law.Holds(
        "a freeze never harms",
        Arb.From(
            from history in RhythmHistory.Any.Generator from place in Gen.Choose(0, 40) select (history, place),
            pair => RhythmHistory.Shrink(pair.history).Select(history => (history, pair.place))),
        pair => RhythmHistory.IsNeverLower(WithDeed(pair.history, pair.place, Deed.Freeze).Tallies(), pair.history.Tallies()),
        200);

    [Fact]
    public void INV_30_FewerWorkingDays_AreNotWorseOff() => Law.Holds(
        "INV-30 part-timers who do the same are not worse off",
        Arb.From(
            from history in RhythmHistory.Any.Generator
            from free in Some.Days
            let part = history.Pattern & ~free
            select (full: OnlyOn(part, history), part)),
        pair => RhythmHistory.IsNeverLower((pair.full with { Pattern = pair.part }).Tallies(), pair.full.Tallies()),
        300,
        ("fewer days", pair => pair.part != pair.full.Pattern && pair.part != WorkingDays.None, 0.3),
        ("it matters", pair => !(pair.full with { Pattern = pair.part }).Tallies().SequenceEqual(pair.full.Tallies()), 0.1));

    [Fact]
    public void Keep_SmallRetention_AmountsToTheSame() => Law.Holds(
        "compaction changes nothing",
        Arb.From(RhythmHistory.Any.Generator.Select(history => history with { Retention = 60 }), RhythmHistory.Shrink),
        history => history.Tallies().SequenceEqual((history with { Retention = RhythmHistory.Long }).Tallies()),
        200,
        ("long enough to be compacted", history => history.Deeds.Sum(deed => deed.DaysLater) > 80, 0.3));

    [Fact]
    public void Keep_FarPastRetention_HoldsNoOlderPeriods()
    {
        var state = RhythmState.New;
        for (var day = 0; day < 400; day++)
        {
            state = Rhythm.Keep(state, s_monday.PlusDays(day), s_noPauses, 60, s_rules with { RhythmUnit = RhythmUnit.Days });
        }

        Assert.Equal(61, state.Kept.Count);
        Assert.Equal(400, Rhythm.TallyAt(state, s_monday.PlusDays(399), s_noPauses, s_rules).Current);
    }

    [Fact]
    public void TallyAt_TheOpenPeriod_CountsOnceKeptAndIsNeverAMiss()
    {
        var state = Kept(0);
        Assert.Equal(1, At(state, 0).Current);
        Assert.Equal(1, At(state, 13).Current);
        Assert.Equal(0, At(state, 13).Forgiven);
        Assert.Equal(1, At(state, 14).Forgiven);
        Assert.Equal(2, At(Rhythm.Keep(state, s_monday.PlusDays(13), s_noPauses, 400, s_rules), 13).Current);
    }

    [Fact]
    public void TallyAt_TwoMisses_TheSecondWaitsForRepairAndIsLostAfterTwoWeeks()
    {
        // Kept in week 0; week 1 missed (forgiven), week 2 missed (to repair), weeks 3 and 4 still repair it.
        var state = Kept(0);
        Assert.True(At(state, 21).IsRepairable);
        Assert.Equal(1, At(state, 34).Current);
        Assert.Equal(2, At(Rhythm.Keep(state, s_monday.PlusDays(34), s_noPauses, 400, s_rules), 34).Current);
        Assert.Equal((0, 1, 1), (At(state, 35).Current, At(state, 35).Longest, At(state, 35).Lost));
        Assert.Equal(1, At(Rhythm.Keep(state, s_monday.PlusDays(35), s_noPauses, 400, s_rules), 35).Current);
    }

    [Fact]
    public void TallyAt_MissesFarApart_AreEachForgiven()
    {
        // Every fourth week missed: one miss in any four weeks.
        var state = RhythmState.New;
        for (var week = 0; week < 24; week++)
        {
            state = week % 4 == 3 ? state : Rhythm.Keep(state, s_monday.PlusWeeks(week), s_noPauses, 400, s_rules);
        }

        Assert.Equal((18, 18, 0), (At(state, 24 * 7).Current, At(state, 24 * 7).Longest, At(state, 24 * 7).Lost));
    }

    [Fact]
    public void Keep_OnAFreeDay_NeitherCountsNorHarmsInWorkdays()
    {
        var rules = s_rules with { RhythmUnit = RhythmUnit.Workdays };
        var friday = Rhythm.Keep(RhythmState.New, s_monday.PlusDays(4), s_noPauses, 400, rules);
        var saturday = Rhythm.Keep(friday, s_monday.PlusDays(5), s_noPauses, 400, rules);
        Assert.Equal(friday, saturday);
        Assert.Equal(2, Rhythm.TallyAt(Rhythm.Keep(saturday, s_monday.PlusDays(7), s_noPauses, 400, rules), s_monday.PlusDays(7), s_noPauses, rules).Current);
    }

    [Fact]
    public void Freeze_ForAMissedWeek_ProtectsItWithoutUsingForgiveness()
    {
        var state = Rhythm.Spare(Kept(0), s_monday.PlusDays(9));
        Assert.Equal((1, 0, 1), (At(state, 14).Current, At(state, 14).Forgiven, At(state, 14).Paused));
    }

    [Fact]
    public void Freeze_ForAWeekInWhichThePersonActs_LeavesItKept()
    {
        var state = Rhythm.Keep(Rhythm.Spare(Kept(0), s_monday.PlusDays(9)), s_monday.PlusDays(10), s_noPauses, 400, s_rules);
        Assert.Equal((2, 0), (At(state, 14).Current, At(state, 14).Paused));
        Assert.Equal(state.Kept.Count, Rhythm.Spare(state, s_monday.PlusDays(10)).Kept.Count);
    }

    [Theory]
    [InlineData(WorkingDays.Weekdays, 6, 12, 8, 13, true)] // Tuesday, Wednesday, Thursday: three of five
    [InlineData(WorkingDays.Weekdays, 6, 13, 8, 13, false)] // Wednesday, Thursday
    [InlineData(WorkingDays.Weekdays, 5, 0, 7, 12, false)] // Monday, Tuesday: the end does not belong to it
    [InlineData(WorkingDays.Weekdays, 5, 0, 7, 13, true)]
    [InlineData(WorkingDays.Weekdays, 10, 0, 12, 0, false)] // a weekend
    [InlineData(WorkingDays.Monday | WorkingDays.Tuesday, 5, 8, 5, 13, true)] // one of two
    [InlineData(WorkingDays.Thursday | WorkingDays.Friday, 5, 8, 7, 18, false)]
    [InlineData(WorkingDays.Monday, 5, 13, 11, 23, false)]
    [InlineData(WorkingDays.None, 1, 0, 1, 1, true)]
    public void IsPaused_AWeek_WhenAtLeastHalfOfItsWorkingDaysAre(WorkingDays days, int fromDay, int fromHour, int toDay, int toHour, bool expected)
    {
        var interval = new Interval(Instant.FromUtc(2026, 1, fromDay, fromHour, 0), Instant.FromUtc(2026, 1, toDay, toHour, 0));
        Assert.Equal(expected, new Pauses([interval], days, DateTimeZone.Utc, 0).IsPaused(RhythmUnit.Weeks, LocalDays.WeekOf(s_monday)));
    }

    [Fact]
    public void Covers_ADate_ByItsNoonInThePersonsZone()
    {
        // 12:00 in Auckland on 5 January is 23:00 the day before in UTC.
        var zone = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
        var pauses = new Pauses([new(Instant.FromUtc(2026, 1, 4, 23, 0), Instant.FromUtc(2026, 1, 4, 23, 1))], WorkingDays.All, zone, 0);
        Assert.True(pauses.Covers(s_monday));
        Assert.False(pauses.Covers(s_monday.PlusDays(-1)));
        Assert.False(pauses.Covers(s_monday.PlusDays(1)));
    }

    private static RhythmState Kept(params int[] days)
    {
        var state = RhythmState.New;
        foreach (var day in days)
        {
            state = Rhythm.Keep(state, s_monday.PlusDays(day), s_noPauses, 400, s_rules);
        }

        return state;
    }

    private static RhythmTally At(RhythmState state, int day) => Rhythm.TallyAt(state, s_monday.PlusDays(day), s_noPauses, s_rules);

    /// <summary>The history with one more deed, on the date of another.</summary>
    private static RhythmHistory WithDeed(RhythmHistory history, int place, Deed deed)
    {
        // On a date of its own where the place allows: half of the days to the next deed later.
        var at = Math.Min(place, history.Deeds.Count);
        if (at == history.Deeds.Count)
        {
            return history with { Deeds = history.Deeds.Add(new(0, deed, 3)) };
        }

        var next = history.Deeds[at];
        var half = next.DaysLater / 2;
        return history with { Deeds = history.Deeds.With(at, next with { DaysLater = next.DaysLater - half }).Insert(at, new(half, deed, 3)) };
    }

    /// <summary>The same without what was done on days outside a pattern, and for weeks without leave.</summary>
    private static RhythmHistory OnlyOn(WorkingDays pattern, RhythmHistory history)
    {
        var deeds = new List<Done>();
        var (waited, date) = (0, history.Start);
        foreach (var done in history.Deeds)
        {
            date = date.PlusDays(done.DaysLater);
            waited += done.DaysLater;
            if (pattern.Includes(date.DayOfWeek) || done.Deed != Deed.Keep)
            {
                deeds.Add(done with { DaysLater = waited });
                waited = 0;
            }
        }

        return history with { Deeds = ValueList.From(deeds), Leaves = history.Rules.RhythmUnit == RhythmUnit.Weeks ? [] : history.Leaves };
    }

    private static int PeriodOf(LocalDate date, bool weekly)
    {
        var days = (date.ToDateTimeUnspecified() - new DateTime(1970, 1, 5)).Days;
        return weekly ? (int)Math.Floor(days / 7.0) : days;
    }
}
