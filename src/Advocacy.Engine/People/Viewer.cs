using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Reads a state at a moment, and says what time alone brings about. Viewing in steps equals viewing at once.</summary>
public static class Viewer
{
    /// <summary>The state at a moment at or after its newest event.</summary>
    public static PersonView View(PersonState state, Instant now, Surroundings around) => Look(state, now, around).View;

    /// <summary>What time alone brings about after one instant and up to another, in order; nothing for who is not enrolled, or restricted.</summary>
    public static ValueList<DueOutcome> Due(PersonState state, Instant from, Instant to, Surroundings around)
    {
        var history = new History(Guard.NotNull(state), Guard.NotNull(around));
        var standing = history.Standing;
        if (!standing.MayBeUsed)
        {
            return [];
        }

        var due = new List<DueOutcome>();
        var (at, progress) = (from, history.Progress);
        for (Outcomes.Achievements? before = null; ;)
        {
            progress = Fold.Advance(progress, at, standing, around);
            var counted = progress with { Rhythm = Circumstances.CountedAt(progress, at, standing, around) };
            var tally = Circumstances.TallyAt(counted, at, standing, around);
            var after = Outcomes.At(progress, tally, at, standing, around);
            foreach (var outcome in before is { } known ? Outcomes.Between(state.Person, known, after) : [])
            {
                due.Add(new(at, outcome));
            }

            if (NextBoundary(progress, tally, at, standing, around) is not { } next || next > to)
            {
                return ValueList.From(due);
            }

            // As long as nothing else comes to hold, what was counted is not counted anew.
            var isSame = !standing.ChangesWithin(at, next) && !(around.Timeline.NextChangeAfter(at) <= next);
            progress = isSame ? counted : progress with { Rhythm = history.Progress.Rhythm };
            (at, before) = (next, after);
        }
    }

    /// <summary>The first instant after one, to which progress is advanced, at which time alone may bring something about; none if it never does.</summary>
    internal static Instant? NextBoundary(Progress progress, RhythmTally tally, Instant after, Standing standing, Surroundings around)
    {
        var next = Chronology.Earlier(Fold.NextToSettle(progress, around)?.At, NextExpiry(progress.Rewards, after, standing, around));
        return tally.Current == 0 ? next : Chronology.Earlier(next, PeriodStartAfter(progress.Rhythm.Unit, after, standing, around));
    }

    /// <summary>When something granted next stops counting at once; none if nothing does, or nothing may be seen of it.</summary>
    private static Instant? NextExpiry(RewardState rewards, Instant after, Standing standing, Surroundings around)
    {
        var policy = around.PolicyAt(after);
        if (rewards.Entries.IsEmpty || policy.Rewards.Lives.IsEmpty || !standing.SeesRewards(policy))
        {
            return null;
        }

        var zone = Circumstances.ZoneAt(after, standing, around);
        Instant? next = null;
        foreach (var entry in rewards.Entries)
        {
            if (entry.Granted > 0 && policy.Shows(entry.Currency) && policy.Rewards.LifeOf(entry.Currency) is { Fading: RewardFading.AtOnce } life)
            {
                var at = LocalDays.StartOf(entry.Date.PlusDays(life.Days), zone, policy.Prompts.DayStartHour);
                next = at > after ? Chronology.Earlier(next, at) : next;
            }
        }

        return next;
    }

    /// <summary>What a person may see of what was granted; none where nothing is switched on or the person did not agree.</summary>
    private static RewardView? RewardsOf(Progress progress, Standing standing, Instant now, LocalDate date, Surroundings around)
    {
        var policy = around.PolicyAt(now);
        if (!standing.SeesRewards(policy))
        {
            return null;
        }

        var balances = new List<Balance>();
        foreach (var currency in progress.Rewards.Currencies().Where(policy.Shows))
        {
            balances.Add(Ledger.BalanceAt(progress.Rewards, currency, now, date, around.Horizon, policy.Rewards));
        }

        return new(
            ValueList.From(balances),
            policy.Mechanisms.Badges ? Ledger.BadgesOf(progress.Rewards, policy.Rewards) : [],
            progress.Rewards.Entries.Where(entry => policy.Shows(entry.Currency) && entry.At >= now - around.Retention));
    }

    /// <summary>How strong the habit is at an instant to which progress is advanced.</summary>
    internal static double HabitStrengthOf(Progress progress, Instant now, Standing standing, Surroundings around)
    {
        var policy = around.PolicyAt(now);
        var date = LocalDays.DateAt(now, Circumstances.ZoneAt(now, standing, around), policy.Prompts.DayStartHour);
        return Habit.StrengthOf(RepetitionsOf(progress, now, date, standing, policy), policy.Habits);
    }

    private static double RepetitionsOf(Progress progress, Instant now, LocalDate date, Standing standing, Policies.Policy policy) => Habit.RepetitionsAt(
        progress.Habits, LocalDays.NumberOf(date), Circumstances.ContextOf(standing.PlacedAt(now)), policy.Habits);

    internal static Sight Look(PersonState state, Instant now, Surroundings around)
    {
        var history = new History(Guard.NotNull(state), Guard.NotNull(around));
        var standing = history.Standing;
        var policy = around.PolicyAt(now);
        var progress = Fold.Advance(history.Progress, now, standing, around);
        var zone = Circumstances.ZoneAt(now, standing, around);
        var dayStart = policy.Prompts.DayStartHour;
        var date = LocalDays.DateAt(now, zone, dayStart);
        var strengths = Fogg.StrengthsAt(progress.Behavior, now, zone, dayStart, around.History.RetentionDays, policy.Behavior);
        var repetitions = RepetitionsOf(progress, now, date, standing, policy);
        var view = new PersonView
        {
            Person = state.Person,
            At = now,
            Date = date,
            IsEnrolled = standing.IsEnrolled,
            IsRestricted = standing.Restricted is not null,
            Phase = PhaseModel.PhaseOf(progress.Phases, standing.Answers, policy.Phases),
            Evidence = progress.Phases,
            Strengths = strengths,
            Motivation = Fogg.Motivation(strengths, policy.Behavior),
            Repetitions = repetitions,
            HabitStrength = Habit.StrengthOf(repetitions, policy.Habits),
            IsHabitVerified = Habit.IsVerified(progress.Habits, repetitions, policy.Habits),
            Rhythm = RhythmOf(progress, standing, now, around),
            Prompts = LettingGo.From(progress.Prompts, now, standing, around),
            UsedThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, false, default, DateOf),
            OverviewsThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, true, default, DateOf),
            UsedToday = Caps.Used(progress.Prompts, date, 1, false, default, DateOf),
            Ignored = BackOff.Ignored(progress.Prompts, standing.LastOwnStep),
            Rewards = RewardsOf(progress, standing, now, date, around),
        };
        return new(view, standing, progress, zone);

        LocalDate DateOf(Instant at) => LocalDays.DateAt(at, zone, dayStart);
    }

    private static RhythmView RhythmOf(Progress progress, Standing standing, Instant now, Surroundings around)
    {
        var policy = around.PolicyAt(now);
        var rhythm = progress.Rhythm;
        var tally = Circumstances.TallyAt(progress, now, standing, around);
        return new(
            rhythm.HasBegun ? rhythm.Unit : policy.Habits.RhythmUnit,
            tally.Current,
            tally.Longest,
            tally.Forgiven,
            tally.Paused,
            tally.Longest > 0 ? Rhythm.FirstDateOf(tally.LastKept, rhythm.Unit) : null,
            tally.IsRepairable,
            standing.Preferences.ShowRhythm || policy.Mechanisms.RhythmShown);
    }

    private static Instant PeriodStartAfter(RhythmUnit unit, Instant after, Standing standing, Surroundings around)
    {
        var zone = Circumstances.ZoneAt(after, standing, around);
        var dayStart = around.PolicyAt(after).Prompts.DayStartHour;
        var period = Rhythm.PeriodOf(LocalDays.DateAt(after, zone, dayStart), unit);
        Instant start;
        do
        {
            period++;
            start = LocalDays.StartOf(Rhythm.FirstDateOf(period, unit), zone, dayStart);
        }
        while (start <= after);

        return start;
    }
}
