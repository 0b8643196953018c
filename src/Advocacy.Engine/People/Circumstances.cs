using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What surrounds a person at an instant, read from registers and progress: zone, context, pauses, rhythm.</summary>
internal static class Circumstances
{
    /// <summary>When nothing can be missed, as far as reported by an instant.</summary>
    internal static Pauses PausesAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var intervals = standing.PausesReportedBy(at, at - around.Retention);
        foreach (var absence in progress.Absences)
        {
            intervals.Add(new Interval(absence.From, absence.To));
        }

        var rules = around.PolicyAt(at).Prompts;
        var days = (standing.PlacedAt(at)?.Pattern ?? rules.Hours).Days;
        var zone = ZoneAt(at, standing, around);
        return new(ValueList.From(intervals), days, zone, rules.DayStartHour)
        {
            OfferedWeeks = OfferedWeeks(progress, at, zone, rules.DayStartHour),
            DaysOn = !standing.HasMoved ? null
                : date => standing.PlacedAt(LocalDays.StartOf(date.PlusDays(1), zone) - Duration.Epsilon) is { } placed ? (placed.Pattern ?? rules.Hours).Days : days,
        };
    }

    private static ValueList<int> OfferedWeeks(Progress progress, Instant at, DateTimeZone zone, int dayStart)
    {
        var weeks = new List<int>();
        foreach (var contact in progress.Prompts.Contacts)
        {
            if (contact.CountsUnderCaps && contact.CanHaveReached && contact.At <= at)
            {
                var week = LocalDays.WeekOf(LocalDays.DateAt(contact.At, zone, dayStart));
                if (weeks.Count == 0 || weeks[weeks.Count - 1] != week)
                {
                    weeks.Add(week);
                }
            }
        }

        return ValueList.From(weeks);
    }

    /// <summary>The zone in which a person's days are counted; UTC as long as none is known.</summary>
    internal static DateTimeZone ZoneAt(Instant at, Standing standing, Surroundings around) =>
        standing.PlacedAt(at) is { } placed && around.ZoneOf(placed.Zone) is { } zone ? zone : DateTimeZone.Utc;

    /// <summary>The context a habit lives in: team and department.</summary>
    internal static string ContextOf(Placed? placed) => placed is null ? string.Empty : placed.Team?.Value + "|" + placed.Department?.Value;

    /// <summary>What the rhythm amounts to at an instant.</summary>
    internal static RhythmTally TallyAt(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var pauses = PausesAt(progress, at, standing, around);
        var date = LocalDays.DateAt(at, pauses.Zone, pauses.DayStart);
        return Rhythm.TallyAt(progress.Rhythm, date, pauses, around.HabitRulesIn(pauses.Zone));
    }
}
