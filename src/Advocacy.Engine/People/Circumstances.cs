using System;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What surrounds a person at an instant, read from registers and progress: pauses, rhythm.</summary>
internal static class Circumstances
{
    // More than a year of weeks in which messages came; a stack holds them.
    private const int FewWeeks = 128;

    /// <summary>When nothing can be missed, as far as reported by an instant.</summary>
    internal static Pauses PausesAt(Progress progress, in Scene scene) => new(Intervals(progress, scene), scene.Days, scene.Zone, scene.DayStart)
    {
        OfferedWeeks = OfferedWeeks(progress.Prompts, scene),
        DaysOn = scene.Standing.HasMoved ? DaysByPlacement(scene.Standing, scene.Zone, scene.Policy.Prompts.Hours, scene.Days) : null,
    };

    /// <summary>The same, put together only where it is asked.</summary>
    private static Func<Pauses> Pausing(Progress progress, Scene scene) => () => PausesAt(progress, scene);

    private static ValueList<Interval> Intervals(Progress progress, in Scene scene)
    {
        var pauses = scene.Standing.Pauses;
        var intervals = new Interval[pauses.Count + progress.Absences.Count];
        var count = 0;
        foreach (var pause in pauses)
        {
            if (pause.ReportedBy(scene.At, scene.Around.Retention) is { } interval)
            {
                intervals[count++] = interval;
            }
        }

        foreach (var absence in progress.Absences)
        {
            intervals[count++] = new(absence.From, absence.To);
        }

        return count == intervals.Length ? new(intervals) : ValueList.Create(intervals.AsSpan(0, count));
    }

    private static Func<LocalDate, WorkingDays> DaysByPlacement(Standing standing, DateTimeZone zone, WorkingHours otherwise, WorkingDays atFirst) =>
        date => standing.PlacedAt(LocalDays.StartOf(date.PlusDays(1), zone) - Duration.Epsilon) is { } placed ? (placed.Pattern ?? otherwise).Days : atFirst;

    private static ValueList<int> OfferedWeeks(PromptState prompts, in Scene scene)
    {
        var most = prompts.EarlierWeeks.Count + prompts.Contacts.Count;
        var weeks = most <= FewWeeks ? stackalloc int[FewWeeks] : new int[most];
        prompts.EarlierWeeks.AsSpan().CopyTo(weeks);
        var count = prompts.EarlierWeeks.Count;
        foreach (var contact in prompts.Contacts)
        {
            if (contact.IsOffer && contact.At <= scene.At)
            {
                var week = LocalDays.WeekAt(contact.At, scene.Zone, scene.DayStart);
                if (count == 0 || weeks[count - 1] < week)
                {
                    weeks[count++] = week;
                }
            }
        }

        return ValueList.Create<int>(weeks.Slice(0, count));
    }

    /// <summary>What the rhythm amounts to at an instant.</summary>
    internal static RhythmTally TallyAt(Progress progress, in Scene scene) => progress.Rhythm.HasBegun
        ? Rhythm.TallyAt(progress.Rhythm, scene.Date, Pausing(progress, scene), scene.Around.HabitRulesIn(scene.Zone))
        : progress.Rhythm.Earlier;

    /// <summary>The rhythm with all periods that are closed at an instant counted already.</summary>
    internal static RhythmState CountedAt(Progress progress, in Scene scene) =>
        Rhythm.Counted(progress.Rhythm, scene.Date, Pausing(progress, scene), scene.Around.HabitRulesIn(scene.Zone));

    /// <summary>The rhythm with all periods folded that are older than retention at an instant; what is reported later leaves them as they are.</summary>
    internal static RhythmState CompactedAt(Progress progress, in Scene scene)
    {
        var retentionDays = scene.Around.History.RetentionDays;
        return Rhythm.IsToCompact(progress.Rhythm, scene.Date, retentionDays)
            ? Rhythm.Compact(progress.Rhythm, scene.Date, PausesAt(progress, scene), retentionDays, scene.Around.HabitRulesIn(scene.Zone))
            : progress.Rhythm;
    }
}
