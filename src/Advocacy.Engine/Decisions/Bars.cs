using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// What keeps the engine from coming by, and until when: the gates that do not depend on what is on offer, judged at an instant. Nothing is
/// told here; <see cref="Gates"/> tells it. A date or an instant says nothing where its hindrance is not in <see cref="All"/>.
/// </summary>
internal readonly struct Bars
{
    private Bars(Glance glance)
    {
        All = StopsOf(glance.Situation, glance.At) | ConsentOf(glance.Standing);
        if (glance.Moment.IsAsked)
        {
            return;
        }

        All |= glance.Moment.IsBusy ? Hindrances.Busy : Hindrances.None;
        if (AwayUntil(glance) is { } back)
        {
            (All, Back) = (All | Hindrances.Away, back);
        }

        if (glance.Standing.PausedAt(glance.At) is { } paused)
        {
            (All, Paused) = (All | Hindrances.Paused, paused);
        }

        if (glance.Standing.Muted is { } muted && !(muted.Until <= glance.At))
        {
            All |= Hindrances.Muted;
        }

        if (glance.Progress.Prompts.SnoozedUntil is { } snoozed && snoozed > glance.At)
        {
            (All, Snoozed) = (All | Hindrances.Snoozed, snoozed);
        }

        if (!glance.IsZoneKnown)
        {
            All |= Hindrances.UnknownZone;
        }
        else if (glance.Window is null)
        {
            Opens = glance.Openings.Next(glance.At);
            All |= Opens is null ? Hindrances.NeverOpen : Hindrances.OutsideHours;
        }

        var rules = glance.Policy.Prompts;
        var prompts = glance.Progress.Prompts;
        Most = glance.Standing.Preferences.MostPerWeek ?? rules.MostPerWeek;
        Used = Caps.Used(prompts, glance.Date, Caps.WeekDates, false, glance.Own, glance.DateOf);
        RoomInWeek = Used < Most ? glance.Date : Caps.FirstWithRoom(prompts, glance.Date, Caps.WeekDates, Most, false, glance.Own, glance.DateOf);
        RoomInDay = Caps.FirstWithRoom(prompts, glance.Date, 1, rules.MostPerDay, false, glance.Own, glance.DateOf);
        All |= RoomInWeek > glance.Date ? Hindrances.WeekCap : Hindrances.None;
        All |= RoomInDay > glance.Date ? Hindrances.DayCap : Hindrances.None;
        if (UnderWay(glance) is { } coming)
        {
            (All, Coming) = (All | Hindrances.UnderWay, coming);
        }

        if (Caps.CooledDownAt(prompts, glance.Own, rules) is { } cooled && cooled > glance.At)
        {
            (All, Cooled) = (All | Hindrances.Cooldown, cooled);
        }

        if (prompts.LastAct is { } acted && glance.DateOf(acted).PlusDays(rules.RestAfterActDays) is var rested && rested > glance.Date)
        {
            (All, Rested) = (All | Hindrances.RestAfterAct, rested);
        }

        Ignored = BackOff.Ignored(prompts, glance.Standing.LastOwnStep);
        if (BackOff.IsSilent(Ignored, rules))
        {
            Due = BackOff.CheckInDate(BeforeOwnQuestion(glance), rules, glance.DateOf);
            All |= Due > glance.Date ? Hindrances.Silent : Hindrances.None;
        }
        else if (RhythmOf(glance, Ignored) is { } rhythm)
        {
            (Due, Weeks, Strength) = rhythm;
            All |= Due > glance.Date ? Hindrances.NotDue : Hindrances.None;
        }
    }

    /// <summary>All that hinders.</summary>
    internal Hindrances All { get; private init; }

    /// <summary>When the person is back who is away.</summary>
    internal Instant Back { get; }

    /// <summary>The pause of who paused.</summary>
    internal Paused? Paused { get; }

    /// <summary>Until when the engine is snoozed.</summary>
    internal Instant Snoozed { get; }

    /// <summary>When the person's hours next open; none within hours.</summary>
    internal Instant? Opens { get; }

    /// <summary>How many messages count under the cap of a week.</summary>
    internal int Used { get; }

    /// <summary>How many may: the cap of a week.</summary>
    internal int Most { get; }

    /// <summary>The first date with room under the cap of a week.</summary>
    internal LocalDate RoomInWeek { get; }

    /// <summary>The first date with room under the cap of a day.</summary>
    internal LocalDate RoomInDay { get; }

    /// <summary>When the next message comes that is on its way.</summary>
    internal Instant Coming { get; }

    /// <summary>When the least time after the last message is over.</summary>
    internal Instant Cooled { get; }

    /// <summary>The first date on which a person who acted is not left in peace for it.</summary>
    internal LocalDate Rested { get; }

    /// <summary>The first date on which the next message is due; in silence, that of the question whether to go on.</summary>
    internal LocalDate Due { get; }

    /// <summary>From one message to the next.</summary>
    internal int Weeks { get; }

    /// <summary>Habit strength as the rhythm of messages sees it.</summary>
    internal double Strength { get; }

    /// <summary>Messages in a row that were ignored.</summary>
    internal int Ignored { get; }

    /// <summary>Whether any of some hinders.</summary>
    internal bool Has(Hindrances any) => (All & any) != 0;

    /// <summary>What closes one gate alone.</summary>
    internal Bars Only(Gate gate) => this with { All = All & Hindering.Of(gate) };

    /// <summary>What keeps the engine from coming by.</summary>
    internal static Bars Of(Glance glance) => new(glance);

    /// <summary>The same as if the next message were due.</summary>
    internal Bars AsIfDue() => this with { All = All & ~Hindrances.NotDue };

    /// <summary>When one hindrance is over, other things equal; none where time does not end it.</summary>
    internal Instant? EndOf(Hindrances one, Glance glance) => one switch
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
    internal Instant? OpensAt(Glance glance)
    {
        Instant? opens = null;
        for (var left = All; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            opens = Chronology.Later(opens, EndOf(Hindering.First(left), glance));
        }

        return opens;
    }

    /// <summary>What ends the first hindrance that time does not; none where time ends all.</summary>
    internal Missing? Lacks(Glance glance)
    {
        for (var left = All; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            if (EndOf(Hindering.First(left), glance) is null)
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

    private static Instant? AwayUntil(Glance glance)
    {
        Instant? until = null;
        foreach (var absence in glance.Progress.Absences)
        {
            if (!absence.IsSilence && absence.From <= glance.At && absence.To > glance.At)
            {
                until = Chronology.Later(until, absence.To);
            }
        }

        return until;
    }

    /// <summary>
    /// When the next message comes that is only scheduled, where this one is of another's wish: caps look back from the date of a message,
    /// and the decision of the day may have named a later one.
    /// </summary>
    private static Instant? UnderWay(Glance glance)
    {
        if (!glance.IsForAnother)
        {
            return null;
        }

        Instant? coming = null;
        foreach (var contact in glance.Progress.Prompts.Contacts)
        {
            if (contact.CountsUnderCaps && contact.At > glance.At)
            {
                coming = Chronology.Earlier(coming, contact.At);
            }
        }

        return coming;
    }

    /// <summary>When the next message is due, how many weeks from one to the next, and the habit strength that has a part in it.</summary>
    private static (LocalDate Due, int Weeks, double Strength)? RhythmOf(Glance glance, int ignored)
    {
        // What somebody else asks for does not keep to the rhythm of invitations, unless the person asked for less or left messages unanswered.
        var preferences = glance.Standing.Preferences;
        var keepsRhythm = !glance.IsForAnother || ignored > 0 || preferences.CadenceWeeks is not null;
        if (glance.Standing.Enrolled is not { } enrolled || !keepsRhythm)
        {
            return null;
        }

        var rules = glance.Policy.Prompts;
        var strength = Habit.StrengthOf(glance.Progress.Habits.Repetitions, glance.Policy.Habits);
        var weeks = Math.Max(Math.Max(BackOff.WeeksFor(strength, rules), BackOff.WeeksFor(ignored, rules)), preferences.CadenceWeeks ?? 0);
        if (weeks == 0)
        {
            return null;
        }

        var last = Cadence.LastMessage(glance.Progress.Prompts, glance.Own, glance.DateOf);
        var wantsMore = preferences is { MostPerWeek: > 1, CadenceWeeks: null } && weeks == 1;
        var due = last is { } date && wantsMore
            ? Cadence.DueDate(date, preferences.MostPerWeek!.Value)
            : Cadence.DueDate(last, glance.DateOf(enrolled.At), weeks, Cadence.DayFor(glance.Openings.Hours, rules));
        return (due, weeks, strength);
    }

    /// <summary>The question of this very decision point, as long as it is only scheduled, is not in its own way.</summary>
    private static PromptState BeforeOwnQuestion(Glance glance)
    {
        var prompts = glance.Progress.Prompts;
        return Contacts.Find(prompts, glance.Own) is { Ask: Ask.Cadence } own && Caps.IsOwn(own, glance.Own) && own.At == prompts.LastCheckIn
            ? prompts with { LastCheckIn = null }
            : prompts;
    }
}
