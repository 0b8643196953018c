using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.People;

/// <summary>What is the same for every person: which policy was in force when, and the time zones.</summary>
/// <param name="Timeline">Which policy was in force when.</param>
/// <param name="Zones">Where time zones are looked up.</param>
public sealed record Surroundings(PolicyTimeline Timeline, IDateTimeZoneProvider Zones)
{
    /// <summary>The policy in force at an instant.</summary>
    public Policy PolicyAt(Instant instant) => Timeline.InForceAt(instant);

    /// <summary>The rules of habit in force at the beginning of a date in a zone.</summary>
    internal System.Func<LocalDate, Habits.HabitRules> HabitRulesIn(DateTimeZone zone) => date => HabitRulesOn(date, zone);

    /// <summary>The rules of habit in force at the beginning of a date in a zone.</summary>
    internal Habits.HabitRules HabitRulesOn(LocalDate date, DateTimeZone zone) =>
        (Timeline.Entries.Count == 1 ? Timeline.Entries[0].Policy : PolicyAt(LocalDays.StartOf(date, zone))).Habits;

    /// <summary>The rules of rewards in force at an instant.</summary>
    internal RewardBook BookAt(Instant instant) => Timeline.BookAt(instant);

    /// <summary>How long facts can be late and how long they count, at all times.</summary>
    internal HistoryRules History => Timeline.History;

    /// <summary>How late an event may arrive or be taken back wholly.</summary>
    internal Duration Horizon => Duration.FromDays(History.HorizonDays);

    /// <summary>How long individual facts have influence.</summary>
    internal Duration Retention => Duration.FromDays(History.RetentionDays);

    /// <summary>
    /// An instant before all periods of a rhythm that are still counted one by one after an event: the first of them may be a week that
    /// began six days before retention, in any zone. What was over by then explains none of them.
    /// </summary>
    internal Instant CountedOneByOneAt(Instant through) => through - Retention - Duration.FromDays(8);

    /// <summary>The zone of a tzdb id or a Windows zone id; none for an unknown one.</summary>
    public DateTimeZone? ZoneOf(string id)
    {
        Guard.NotNull(id);
        return Zones.GetZoneOrNull(id)
            ?? (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var tzdbId) ? Zones.GetZoneOrNull(tzdbId) : null);
    }
}
