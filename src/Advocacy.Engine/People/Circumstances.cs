using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What surrounds a person at an instant, read from registers and progress: zone, context, pauses, rhythm.</summary>
internal static class Circumstances
{
    /// <summary>When nothing can be missed, as far as reported by an instant.</summary>
    internal static Pauses PausesAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var rules = around.PolicyAt(at).Prompts;
        var days = DaysOf(standing.PlacedAt(at), rules.Hours);
        var zone = ZoneAt(at, standing, around);
        return new(Intervals(progress, at, standing, around), days, zone, rules.DayStartHour)
        {
            OfferedWeeks = OfferedWeeks(progress.Prompts, at, zone, rules.DayStartHour),
            DaysOn = standing.HasMoved ? DaysByPlacement(standing, zone, rules.Hours, days) : null,
        };
    }

    private static ValueList<Interval> Intervals(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var intervals = new Interval[standing.Pauses.Count + progress.Absences.Count];
        var count = 0;
        foreach (var pause in standing.Pauses)
        {
            if (pause.ReportedBy(at, around.Retention) is { } interval)
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
        date => standing.PlacedAt(LocalDays.StartOf(date.PlusDays(1), zone) - Duration.Epsilon) is { } placed ? DaysOf(placed, otherwise) : atFirst;

    private static WorkingDays DaysOf(Placed? placed, WorkingHours otherwise) => (placed?.Pattern ?? otherwise).Days;

    private static ValueList<int> OfferedWeeks(PromptState prompts, Instant at, DateTimeZone zone, int dayStart)
    {
        var weeks = new int[prompts.EarlierWeeks.Count + prompts.Contacts.Count];
        prompts.EarlierWeeks.AsSpan().CopyTo(weeks);
        var count = prompts.EarlierWeeks.Count;
        foreach (var contact in prompts.Contacts)
        {
            if (contact.IsOffer && contact.At <= at)
            {
                var week = LocalDays.WeekOf(LocalDays.DateAt(contact.At, zone, dayStart));
                if (count == 0 || weeks[count - 1] < week)
                {
                    weeks[count++] = week;
                }
            }
        }

        return ValueList.Create<int>(weeks.AsSpan(0, count));
    }

    /// <summary>The zone in which a person's days are counted; UTC as long as none is known.</summary>
    internal static DateTimeZone ZoneAt(Instant at, Standing standing, Surroundings around) =>
        standing.PlacedAt(at) is { } placed && around.ZoneOf(placed.Zone) is { } zone ? zone : DateTimeZone.Utc;

    /// <summary>The context a habit lives in: team and department.</summary>
    internal static string ContextOf(Placed? placed) => placed is null ? string.Empty : placed.Team?.Value + "|" + placed.Department?.Value;

    /// <summary>What the rhythm amounts to at an instant.</summary>
    internal static RhythmTally TallyAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        if (!progress.Rhythm.HasBegun)
        {
            return progress.Rhythm.Earlier;
        }

        var pauses = PausesAt(progress, at, standing, around);
        return Rhythm.TallyAt(progress.Rhythm, LocalDays.DateAt(at, pauses.Zone, pauses.DayStart), pauses, around.HabitRulesIn(pauses.Zone));
    }

    /// <summary>The rhythm with all periods that are closed at an instant counted already.</summary>
    internal static RhythmState CountedAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var pauses = PausesAt(progress, at, standing, around);
        return Rhythm.Counted(progress.Rhythm, LocalDays.DateAt(at, pauses.Zone, pauses.DayStart), pauses, around.HabitRulesIn(pauses.Zone));
    }

    /// <summary>The rhythm with all periods folded that are older than retention at an instant; what is reported later leaves them as they are.</summary>
    internal static RhythmState CompactedAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var retentionDays = around.History.RetentionDays;
        var date = LocalDays.DateAt(at, ZoneAt(at, standing, around), around.PolicyAt(at).Prompts.DayStartHour);
        if (!Rhythm.IsToCompact(progress.Rhythm, date, retentionDays))
        {
            return progress.Rhythm;
        }

        var pauses = PausesAt(progress, at, standing, around);
        return Rhythm.Compact(progress.Rhythm, date, pauses, retentionDays, around.HabitRulesIn(pauses.Zone));
    }
}
