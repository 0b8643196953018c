using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// What keeps the engine from coming by, and until when: the gates that do not depend on what is on offer, judged at an instant. Nothing is
/// told here; <see cref="Gates"/> tells it. Until when is worked out where it is asked for; it says nothing where its hindrance is not in
/// <see cref="All"/>.
/// </summary>
internal readonly struct Bars
{
    // None where only the set is asked.
    private readonly Glance glance;
    private readonly int due;

    private Bars(in Glimpse seen, Glance glance)
    {
        this.glance = glance;
        All = StopsOf(seen.Situation, seen.At) | ConsentOf(seen.Standing);
        if (seen.Moment.IsAsked)
        {
            return;
        }

        var (rules, prompts) = (seen.Policy.Prompts, seen.Progress.Prompts);
        Most = seen.Standing.Preferences.MostPerWeek ?? rules.MostPerWeek;
        Used = Caps.Used(prompts, seen.Today, Caps.WeekDates, false, seen.Own, seen.Calendar);
        Ignored = BackOff.Ignored(prompts, seen.Standing.LastOwnStep);
        All |= AvailabilityOf(seen) | HoursOf(seen) | CapsOf(seen, Used, Most);
        if (BackOff.IsSilent(Ignored, rules))
        {
            due = BackOff.CheckInDay(prompts.IgnoredAt, LastAskedBefore(seen), rules, seen.Calendar);
            All |= due > seen.Today ? Hindrances.Silent : Hindrances.None;
        }
        else if (RhythmOf(seen, Ignored) is { } rhythm)
        {
            (due, Weeks) = rhythm;
            All |= due > seen.Today ? Hindrances.NotDue : Hindrances.None;
        }
    }

    /// <summary>All that hinders.</summary>
    internal Hindrances All { get; private init; }

    /// <summary>When the person is back who is away.</summary>
    internal Instant Back => AwayUntil(glance.Seen).GetValueOrDefault();

    /// <summary>The pause of who paused.</summary>
    internal Paused? Paused => glance.Standing.PausedAt(glance.At);

    /// <summary>Until when the engine is snoozed.</summary>
    internal Instant Snoozed => glance.Progress.Prompts.SnoozedUntil.GetValueOrDefault();

    /// <summary>When the person's hours next open.</summary>
    internal Instant? Opens => glance.Seen.NextOpening();

    /// <summary>How many messages count under the cap of a week.</summary>
    internal int Used { get; }

    /// <summary>How many may: the cap of a week.</summary>
    internal int Most { get; }

    /// <summary>The first date with room under the cap of a week.</summary>
    internal LocalDate RoomInWeek => FirstWithRoom(glance.Seen, Caps.WeekDates, Most);

    /// <summary>The first date with room under the cap of a day.</summary>
    internal LocalDate RoomInDay => FirstWithRoom(glance.Seen, 1, glance.Policy.Prompts.MostPerDay);

    /// <summary>When the next message comes that is on its way.</summary>
    internal Instant Coming => UnderWay(glance.Seen).GetValueOrDefault();

    /// <summary>When the least time after the last message is over.</summary>
    internal Instant Cooled => Caps.CooledDownAt(glance.Progress.Prompts, glance.Own, glance.Policy.Prompts).GetValueOrDefault();

    /// <summary>The first date on which a person who acted is not left in peace for it.</summary>
    internal LocalDate Rested => LocalDays.FromNumber(RestedOn(glance.Seen).GetValueOrDefault());

    /// <summary>The first date on which the next message is due; in silence, that of the question whether to go on.</summary>
    internal LocalDate Due => LocalDays.FromNumber(due);

    /// <summary>From one message to the next.</summary>
    internal int Weeks { get; }

    /// <summary>Habit strength as the rhythm of messages sees it.</summary>
    internal double Strength => Habit.StrengthOf(glance.Progress.Habits.Repetitions, glance.Policy.Habits);

    /// <summary>Messages in a row that were ignored.</summary>
    internal int Ignored { get; }

    /// <summary>Whether any of some hinders.</summary>
    internal bool Has(Hindrances any) => (All & any) != 0;

    /// <summary>What closes one gate alone.</summary>
    internal Bars Only(Gate gate) => this with { All = All & Hindering.Of(gate) };

    /// <summary>What keeps the engine from coming by.</summary>
    internal static Bars Of(Glance glance) => new(glance.Seen, glance);

    /// <summary>All that keeps the engine from coming by, where nothing else is asked.</summary>
    internal static Hindrances AllOf(in Glimpse seen) => new Bars(seen, null!).All;

    /// <summary>The same as if the next message were due.</summary>
    internal Bars AsIfDue() => this with { All = All & ~Hindrances.NotDue };

    /// <summary>When one hindrance is over, other things equal; none where time does not end it.</summary>
    internal Instant? EndOf(Hindrances one) => one switch
    {
        Hindrances.Incident => glance.Situation.Incident!.Until,
        Hindrances.Away => Back,
        Hindrances.Paused => Paused!.Until,
        Hindrances.Muted => glance.Standing.Muted!.Until,
        Hindrances.Snoozed => Snoozed,
        Hindrances.OutsideHours => Opens,
        Hindrances.WeekCap => glance.StartOf(RoomInWeek),
        Hindrances.DayCap => glance.StartOf(RoomInDay),
        Hindrances.UnderWay => Coming,
        Hindrances.Cooldown => Cooled,
        Hindrances.RestAfterAct => glance.StartOf(Rested),
        Hindrances.Silent or Hindrances.NotDue => glance.StartOf(Due),
        _ => null,
    };

    /// <summary>When all that time ends is over; none where time ends nothing.</summary>
    internal Instant? OpensAt()
    {
        Instant? opens = null;
        for (var left = All; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            opens = Chronology.Later(opens, EndOf(Hindering.First(left)));
        }

        return opens;
    }

    /// <summary>What ends the first hindrance that time does not; none where time ends all.</summary>
    internal Missing? Lacks()
    {
        for (var left = All; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            if (EndOf(Hindering.First(left)) is null)
            {
                return Hindering.MissingFor(Hindering.First(left));
            }
        }

        return null;
    }

    /// <summary>Whether the engine has fallen silent and may only ask whether to keep, get less or stop.</summary>
    internal static bool MayOnlyCheckIn(Glance glance) =>
        !glance.Moment.IsAsked && BackOff.IsSilent(BackOff.Ignored(glance.Progress.Prompts, glance.Standing.LastOwnStep), glance.Policy.Prompts);

    /// <summary>What keeps the engine from coming by to anybody at all.</summary>
    internal static Hindrances StopsOf(Situation situation, Instant at) =>
        (situation.IsStopped ? Hindrances.KillSwitch : Hindrances.None)
        | (situation.Incident is { } incident && !(incident.Until <= at) ? Hindrances.Incident : Hindrances.None);

    private static Hindrances ConsentOf(People.Standing standing) =>
        (standing.IsEnrolled ? Hindrances.None : Hindrances.NotEnrolled) | (standing.Restricted is null ? Hindrances.None : Hindrances.Restricted);

    private static Hindrances AvailabilityOf(in Glimpse seen) =>
        (seen.Moment.IsBusy ? Hindrances.Busy : Hindrances.None)
        | (AwayUntil(seen) is null ? Hindrances.None : Hindrances.Away)
        | (seen.Standing.PausedAt(seen.At) is null ? Hindrances.None : Hindrances.Paused)
        | (seen.Standing.Muted is { } muted && !(muted.Until <= seen.At) ? Hindrances.Muted : Hindrances.None)
        | (seen.Progress.Prompts.SnoozedUntil > seen.At ? Hindrances.Snoozed : Hindrances.None);

    private static Hindrances HoursOf(in Glimpse seen) =>
        !seen.IsZoneKnown ? Hindrances.UnknownZone
        : seen.Window is not null ? Hindrances.None
        : seen.NextOpening() is null ? Hindrances.NeverOpen
        : Hindrances.OutsideHours;

    private static Hindrances CapsOf(in Glimpse seen, int used, int most)
    {
        var (rules, prompts) = (seen.Policy.Prompts, seen.Progress.Prompts);
        return (used >= most ? Hindrances.WeekCap : Hindrances.None)
            | (Caps.Used(prompts, seen.Today, 1, false, seen.Own, seen.Calendar) >= rules.MostPerDay ? Hindrances.DayCap : Hindrances.None)
            | (UnderWay(seen) is null ? Hindrances.None : Hindrances.UnderWay)
            | (Caps.CooledDownAt(prompts, seen.Own, rules) > seen.At ? Hindrances.Cooldown : Hindrances.None)
            | (RestedOn(seen) > seen.Today ? Hindrances.RestAfterAct : Hindrances.None);
    }

    private static Instant? AwayUntil(in Glimpse seen)
    {
        Instant? until = null;
        foreach (ref readonly var absence in seen.Progress.Absences.AsSpan())
        {
            // Most are over.
            if (absence.To > seen.At && absence.From <= seen.At && !absence.IsSilence)
            {
                until = Chronology.Later(until, absence.To);
            }
        }

        return until;
    }

    private static LocalDate FirstWithRoom(in Glimpse seen, int dates, int most) =>
        LocalDays.FromNumber(Caps.FirstWithRoom(seen.Progress.Prompts, seen.Today, dates, most, false, seen.Own, seen.Calendar));

    private static int? RestedOn(in Glimpse seen) =>
        seen.Progress.Prompts.LastAct is { } acted ? seen.Calendar.NumberAt(acted) + seen.Policy.Prompts.RestAfterActDays : null;

    /// <summary>
    /// When the next message comes that is only scheduled, where this one is of another's wish: caps look back from the date of a message,
    /// and the decision of the day may have named a later one.
    /// </summary>
    private static Instant? UnderWay(in Glimpse seen)
    {
        if (!seen.IsForAnother)
        {
            return null;
        }

        Instant? coming = null;
        foreach (var contact in seen.Progress.Prompts.Contacts)
        {
            if (contact.CountsUnderCaps && contact.At > seen.At)
            {
                coming = Chronology.Earlier(coming, contact.At);
            }
        }

        return coming;
    }

    /// <summary>The day on which the next message is due, and how many weeks from one to the next.</summary>
    private static (int Due, int Weeks)? RhythmOf(in Glimpse seen, int ignored)
    {
        // What somebody else asks for does not keep to the rhythm of invitations, unless the person asked for less or left messages unanswered.
        var preferences = seen.Standing.Preferences;
        var keepsRhythm = !seen.IsForAnother || ignored > 0 || preferences.CadenceWeeks is not null;
        if (seen.Standing.Enrolled is not { } enrolled || !keepsRhythm)
        {
            return null;
        }

        var rules = seen.Policy.Prompts;
        var weeks = Math.Max(Math.Max(seen.Spacing.WeeksFor(seen.Progress.Habits.Repetitions), BackOff.WeeksFor(ignored, rules)), preferences.CadenceWeeks ?? 0);
        if (weeks == 0)
        {
            return null;
        }

        var last = Cadence.Last(seen.Progress.Prompts, seen.Own) is { } message ? seen.Calendar.NumberAt(message.At) : (int?)null;
        var wantsMore = preferences is { MostPerWeek: > 1, CadenceWeeks: null } && weeks == 1;
        var due = last is { } day && wantsMore
            ? day + Cadence.DaysBetween(preferences.MostPerWeek!.Value)
            : Cadence.DueDay(last, seen.Calendar.NumberAt(enrolled.At), weeks, Cadence.DayFor(seen.Hours, rules));
        return (due, weeks);
    }

    /// <summary>When it was last asked whether to go on: the question of this very decision point, as long as it is only scheduled, is not in its own way.</summary>
    private static Instant? LastAskedBefore(in Glimpse seen)
    {
        var prompts = seen.Progress.Prompts;
        return Contacts.Find(prompts, seen.Own) is { Ask: Ask.Cadence } own && Caps.IsOwn(own, seen.Own) && own.At == prompts.LastCheckIn
            ? null
            : prompts.LastCheckIn;
    }
}
