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
            var scene = new Scene(at, standing, around);
            var counted = progress with { Rhythm = Circumstances.CountedAt(progress, scene) };
            var tally = Circumstances.TallyAt(counted, scene);
            var after = Outcomes.At(progress, tally, scene);
            foreach (var outcome in before is { } known ? Outcomes.Between(state.Person, known, after) : [])
            {
                due.Add(new(at, outcome));
            }

            if (NextBoundary(progress, tally, scene) is not { } next || next > to)
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
    internal static Instant? NextBoundary(Progress progress, RhythmTally tally, in Scene after)
    {
        var next = NextEnd(progress, after);
        return tally.Current == 0 ? next : Chronology.Earlier(next, PeriodStartAfter(progress.Rhythm.Unit, after));
    }

    /// <summary>The same, or an instant that is known, where it is earlier: the rhythm is only counted where its next period would be the first.</summary>
    internal static Instant? NextBoundary(Progress progress, in Scene after, Instant? known)
    {
        var next = Chronology.Earlier(known, NextEnd(progress, after));
        var start = PeriodStartAfter(progress.Rhythm.Unit, after);
        return next <= start || Circumstances.TallyAt(progress, after).Current == 0 ? next : start;
    }

    /// <summary>When a message is settled next, or something granted stops counting.</summary>
    private static Instant? NextEnd(Progress progress, in Scene after) =>
        Chronology.Earlier(Fold.NextToSettle(progress, after.Around)?.At, NextExpiry(progress.Rewards, after));

    /// <summary>When something granted next stops counting at once; none if nothing does, or nothing may be seen of it.</summary>
    private static Instant? NextExpiry(RewardState rewards, in Scene after)
    {
        var policy = after.Policy;
        if (rewards.Entries.IsEmpty || policy.Rewards.Lives.IsEmpty || !after.Standing.SeesRewards(policy))
        {
            return null;
        }

        Instant? next = null;
        foreach (var entry in rewards.Entries)
        {
            if (entry.Granted > 0 && policy.Shows(entry.Currency) && policy.Rewards.LifeOf(entry.Currency) is { Fading: RewardFading.AtOnce } life)
            {
                var at = LocalDays.StartOf(entry.Date.PlusDays(life.Days), after.Zone, after.DayStart);
                next = at > after.At ? Chronology.Earlier(next, at) : next;
            }
        }

        return next;
    }

    /// <summary>What a person may see of what was granted; none where nothing is switched on or the person did not agree.</summary>
    private static RewardView? RewardsOf(Progress progress, Scene scene)
    {
        var (policy, now) = (scene.Policy, scene.At);
        if (!scene.Standing.SeesRewards(policy))
        {
            return null;
        }

        var balances = new List<Balance>();
        foreach (var currency in progress.Rewards.Currencies().Where(policy.Shows))
        {
            balances.Add(Ledger.BalanceAt(progress.Rewards, currency, now, scene.Date, scene.Around.Horizon, policy.Rewards));
        }

        return new(
            ValueList.From(balances),
            policy.Mechanisms.Badges ? Ledger.BadgesOf(progress.Rewards, policy.Rewards) : [],
            progress.Rewards.Entries.Where(entry => policy.Shows(entry.Currency) && entry.At >= now - scene.Around.Retention));
    }

    /// <summary>How strong the habit is at an instant to which progress is advanced.</summary>
    internal static double HabitStrengthOf(Progress progress, in Scene scene) => Habit.StrengthOf(RepetitionsOf(progress, scene), scene.Policy.Habits);

    private static double RepetitionsOf(Progress progress, in Scene scene) =>
        Habit.RepetitionsAt(progress.Habits, LocalDays.NumberOf(scene.Date), scene.Context, scene.Policy.Habits);

    internal static Sight Look(PersonState state, Instant now, Surroundings around)
    {
        var history = new History(Guard.NotNull(state), Guard.NotNull(around));
        var standing = history.Standing;
        var scene = new Scene(now, standing, around);
        var (policy, date, zone, dayStart) = (scene.Policy, scene.Date, scene.Zone, scene.DayStart);
        var progress = Fold.Advance(history.Progress, now, standing, around);
        var strengths = Fogg.StrengthsAt(progress.Behavior, now, zone, dayStart, around.History.RetentionDays, policy.Behavior);
        var repetitions = RepetitionsOf(progress, scene);
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
            Rhythm = RhythmOf(progress, scene),
            Prompts = LettingGo.From(progress.Prompts, now, standing, around),
            UsedThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, false, default, DateOf),
            OverviewsThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, true, default, DateOf),
            UsedToday = Caps.Used(progress.Prompts, date, 1, false, default, DateOf),
            Ignored = BackOff.Ignored(progress.Prompts, standing.LastOwnStep),
            Rewards = RewardsOf(progress, scene),
        };
        return new(view, standing, progress, zone);

        LocalDate DateOf(Instant at) => LocalDays.DateAt(at, zone, dayStart);
    }

    private static RhythmView RhythmOf(Progress progress, in Scene scene)
    {
        var rhythm = progress.Rhythm;
        var tally = Circumstances.TallyAt(progress, scene);
        return new(
            rhythm.HasBegun ? rhythm.Unit : scene.Policy.Habits.RhythmUnit,
            tally.Current,
            tally.Longest,
            tally.Forgiven,
            tally.Paused,
            tally.Longest > 0 ? Rhythm.FirstDateOf(tally.LastKept, rhythm.Unit) : null,
            tally.IsRepairable,
            scene.Standing.Preferences.ShowRhythm || scene.Policy.Mechanisms.RhythmShown);
    }

    private static Instant PeriodStartAfter(RhythmUnit unit, in Scene after)
    {
        var period = Rhythm.PeriodOf(after.Date, unit);
        Instant start;
        do
        {
            period++;
            start = LocalDays.StartOf(Rhythm.FirstDateOf(period, unit), after.Zone, after.DayStart);
        }
        while (start <= after.At);

        return start;
    }
}
