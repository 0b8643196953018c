using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Reads a state at a moment, and says what time alone brings about. Viewing in steps equals viewing at once.</summary>
public static class Viewer
{
    /// <summary>The state at a moment at or after its newest event.</summary>
    public static PersonView View(PersonState state, Instant now, Surroundings around) => Look(state, now, around).View;

    /// <summary>What time alone brings about after one instant and up to another, in order; nothing for who is not enrolled.</summary>
    public static ValueList<DueOutcome> Due(PersonState state, Instant from, Instant to, Surroundings around)
    {
        var history = new History(Guard.NotNull(state), Guard.NotNull(around));
        var due = new List<DueOutcome>();
        if (!history.Standing.IsEnrolled)
        {
            return [];
        }

        var before = Outcomes.At(Fold.Advance(history.Progress, from, history.Standing, around), from, history.Standing, around);
        foreach (var instant in Boundaries(history, from, to, around))
        {
            var after = Outcomes.At(Fold.Advance(history.Progress, instant, history.Standing, around), instant, history.Standing, around);
            foreach (var outcome in Outcomes.Between(state.Person, before, after))
            {
                due.Add(new(instant, outcome));
            }

            before = after;
        }

        return ValueList.From(due);
    }

    /// <summary>The first instant after one at which time alone may bring something about; none if it never does.</summary>
    internal static Instant? NextBoundary(PersonState state, Instant after, Surroundings around)
    {
        var history = new History(state, around);
        var contact = Fold.NextToSettle(Fold.Advance(history.Progress, after, history.Standing, around), around)?.At;
        var tally = Circumstances.TallyAt(history.Progress, after, history.Standing, around);
        if (tally.Current == 0)
        {
            return contact;
        }

        var nextPeriod = PeriodStartAfter(history, after, around);
        return contact < nextPeriod ? contact : nextPeriod;
    }

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
        var repetitions = Habit.RepetitionsAt(
            progress.Habits, LocalDays.NumberOf(date), Circumstances.ContextOf(standing.PlacedAt(now)), policy.Habits);
        var view = new PersonView
        {
            Person = state.Person,
            At = now,
            Date = date,
            IsEnrolled = standing.IsEnrolled,
            Phase = PhaseModel.PhaseOf(progress.Phases, standing.Answers, policy.Phases),
            Evidence = progress.Phases,
            Strengths = strengths,
            Motivation = Fogg.Motivation(strengths, policy.Behavior),
            Repetitions = repetitions,
            HabitStrength = Habit.StrengthOf(repetitions, policy.Habits),
            IsHabitVerified = Habit.IsVerified(progress.Habits, repetitions, policy.Habits),
            Rhythm = RhythmOf(progress, standing, now, around),
            Prompts = progress.Prompts,
            UsedThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, false, default, DateOf),
            OverviewsThisWeek = Caps.Used(progress.Prompts, date, Caps.WeekDates, true, default, DateOf),
            UsedToday = Caps.Used(progress.Prompts, date, 1, false, default, DateOf),
            Ignored = BackOff.Ignored(progress.Prompts, standing.LastOwnStep),
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

    private static IEnumerable<Instant> Boundaries(History history, Instant from, Instant to, Surroundings around)
    {
        for (var at = NextBoundary(history.State, from, around); at is { } instant && instant <= to; at = NextBoundary(history.State, instant, around))
        {
            yield return instant;
        }
    }

    private static Instant PeriodStartAfter(History history, Instant after, Surroundings around)
    {
        var zone = Circumstances.ZoneAt(after, history.Standing, around);
        var dayStart = around.PolicyAt(after).Prompts.DayStartHour;
        var unit = history.Progress.Rhythm.Unit;
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
