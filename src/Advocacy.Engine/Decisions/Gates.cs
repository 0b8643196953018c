using System;
using System.Collections.Generic;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that do not depend on what is on offer, each judged at an instant. Every gate finds at least one thing.</summary>
internal static class Gates
{
    /// <summary>All findings, in order. For what the person asked for, only stop and consent count.</summary>
    internal static void Judge(Glance glance, List<Finding> findings)
    {
        Stop(glance, findings);
        Consent(glance, findings);
        if (glance.Moment.IsAsked)
        {
            findings.Add(new(Gate.Availability, true, PromptReasons.Asked.With()));
            return;
        }

        Availability(glance, findings);
        findings.Add(QuietTime(glance));
        Rest(glance, findings);
    }

    /// <summary>Whether the engine has fallen silent and may only ask whether to keep, get less or stop.</summary>
    internal static bool MayOnlyCheckIn(Glance glance) => !glance.Moment.IsAsked && BackOff.IsSilent(Ignored(glance), glance.Policy.Prompts);

    private static void Stop(Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (glance.Situation.IsStopped)
        {
            findings.Add(new(Gate.Stop, false, PromptReasons.KillSwitch.With(), Missing: Missing.KillSwitchReleased));
        }

        if (glance.Situation.Incident is { } incident && !(incident.Until <= glance.At))
        {
            findings.Add(new(Gate.Stop, false, PromptReasons.Incident.With(), incident.Until, incident.Until is null ? Missing.IncidentEnded : null));
        }

        if (findings.Count == before)
        {
            findings.Add(new(Gate.Stop, true, PromptReasons.Running.With()));
        }
    }

    private static void Consent(Glance glance, List<Finding> findings)
    {
        var standing = glance.Standing;
        if (!standing.IsEnrolled)
        {
            findings.Add(new(Gate.Consent, false, WhyNotEnrolled(glance), Missing: Missing.Enrolment));
        }

        if (standing.Restricted is { } restricted)
        {
            findings.Add(new(Gate.Consent, false, PromptReasons.Restricted.With(glance.DateOf(restricted.At)), Missing: Missing.RestrictionLifted));
        }

        if (standing is { MayBeUsed: true, Enrolled: { } enrolled })
        {
            findings.Add(new(Gate.Consent, true, PromptReasons.Enrolled.With(glance.DateOf(enrolled.At), enrolled.Notice)));
        }
    }

    /// <summary>What the person was last known to have left by: opting out rather than objecting, both rather than the end of the work.</summary>
    private static Reason WhyNotEnrolled(Glance glance)
    {
        var standing = glance.Standing;
        var (left, objected, departed) = (standing.OptedOut, standing.Objected, standing.Departed);
        return left is not null && !(objected?.At > left.At) && !(departed?.At > left.At) ? PromptReasons.OptedOut.With(glance.DateOf(left.At))
            : objected is not null && !(departed?.At > objected.At) ? PromptReasons.Objected.With(glance.DateOf(objected.At))
            : departed is not null ? PromptReasons.Departed.With(glance.DateOf(departed.At))
            : PromptReasons.NotEnrolled.With();
    }

    private static void Availability(Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (AwayUntil(glance) is { } back)
        {
            Close(PromptReasons.Away.With(back), back, null);
        }

        if (glance.Standing.PausedAt(glance.At) is { } paused)
        {
            Close(PromptReasons.Paused.With(glance.DateOf(paused.Beginning)), paused.Until, Missing.Resumption);
        }

        if (glance.Standing.Muted is { } muted && !(muted.Until <= glance.At))
        {
            Close(PromptReasons.Muted.With(glance.DateOf(muted.At)), muted.Until, Missing.Resumption);
        }

        if (glance.Progress.Prompts.SnoozedUntil is { } snoozed && snoozed > glance.At)
        {
            Close(PromptReasons.Snoozed.With(snoozed), snoozed, null);
        }

        if (glance.Moment.IsBusy)
        {
            Close(PromptReasons.Busy.With(), null, Missing.FreeMoment);
        }

        if (findings.Count == before)
        {
            findings.Add(new(Gate.Availability, true, PromptReasons.Available.With()));
        }

        void Close(Reason reason, Instant? opens, Missing? otherwise) =>
            findings.Add(new(Gate.Availability, false, reason, opens, opens is null ? otherwise : null));
    }

    private static Instant? AwayUntil(Glance glance)
    {
        Instant? until = null;
        foreach (var absence in glance.Progress.Absences)
        {
            if (!absence.IsSilence && absence.From <= glance.At && absence.To > glance.At)
            {
                until = Instant.Max(absence.To, until ?? absence.To);
            }
        }

        return until;
    }

    private static Finding QuietTime(Glance glance)
    {
        if (!glance.IsZoneKnown)
        {
            return new(Gate.QuietTime, false, PromptReasons.UnknownZone.With(glance.Standing.Placed?.Zone ?? string.Empty), Missing: Missing.Placement);
        }

        if (glance.Window is { } window)
        {
            return new(Gate.QuietTime, true, PromptReasons.WithinHours.With(window.End));
        }

        return glance.Openings.Next(glance.At) is { } opens
            ? new(Gate.QuietTime, false, PromptReasons.OutsideHours.With(opens), opens)
            : new(Gate.QuietTime, false, PromptReasons.NeverOpen.With(), Missing: Missing.WorkingHours);
    }

    private static void Rest(Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        var rules = glance.Policy.Prompts;
        var prompts = glance.Progress.Prompts;
        var most = MostPerWeek(glance);
        var used = Used(glance);
        var roomInWeek = Caps.FirstWithRoom(prompts, glance.Date, Caps.WeekDates, most, false, glance.Own, glance.DateOf);
        if (roomInWeek > glance.Date)
        {
            findings.Add(Closed(glance, roomInWeek, PromptReasons.WeekCap.With(used, most)));
        }

        var roomInDay = Caps.FirstWithRoom(prompts, glance.Date, 1, rules.MostPerDay, false, glance.Own, glance.DateOf);
        if (roomInDay > glance.Date)
        {
            findings.Add(Closed(glance, roomInDay, PromptReasons.DayCap.With(rules.MostPerDay)));
        }

        if (UnderWay(glance) is { } coming)
        {
            findings.Add(new(Gate.Rest, false, PromptReasons.UnderWay.With(coming), coming));
        }

        if (prompts.LastAct is { } acted && glance.DateOf(acted).PlusDays(rules.RestAfterActDays) is var rested && rested > glance.Date)
        {
            findings.Add(Closed(glance, rested, PromptReasons.RestAfterAct.With(glance.DateOf(acted))));
        }

        if (FromCadence(glance) is { } finding)
        {
            findings.Add(finding);
        }

        if (findings.Count == before)
        {
            findings.Add(new(Gate.Rest, true, PromptReasons.UnderCaps.With(used, most)));
        }
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
            if (contact.CountsUnderCaps && contact.At > glance.At && !(coming <= contact.At))
            {
                coming = contact.At;
            }
        }

        return coming;
    }

    private static Finding? FromCadence(Glance glance)
    {
        var rules = glance.Policy.Prompts;
        var prompts = glance.Progress.Prompts;
        var ignored = Ignored(glance);
        if (BackOff.IsSilent(ignored, rules))
        {
            var asks = BackOff.CheckInDate(BeforeOwnQuestion(glance), rules, glance.DateOf);
            return asks > glance.Date ? Closed(glance, asks, PromptReasons.Silent.With(ignored, asks)) : null;
        }

        // What somebody else asks for does not keep to the rhythm of invitations, unless the person asked for less or left messages unanswered.
        var keepsRhythm = !glance.IsForAnother || ignored > 0 || glance.Standing.Preferences.CadenceWeeks is not null;
        if (glance.Standing.Enrolled is not { } enrolled || !keepsRhythm)
        {
            return null;
        }

        var strength = Habit.StrengthOf(glance.Progress.Habits.Repetitions, glance.Policy.Habits);
        var fading = BackOff.WeeksFor(strength, rules);
        var backedOff = BackOff.WeeksFor(ignored, rules);
        var preferences = glance.Standing.Preferences;
        var weeks = Math.Max(Math.Max(fading, backedOff), preferences.CadenceWeeks ?? 1);
        var last = Cadence.LastMessage(prompts, glance.Own, glance.DateOf);
        var wantsMore = preferences is { MostPerWeek: > 1, CadenceWeeks: null } && weeks == 1;
        var due = last is { } date && wantsMore
            ? Cadence.DueDate(date, preferences.MostPerWeek!.Value)
            : Cadence.DueDate(last, glance.DateOf(enrolled.At), weeks, Cadence.DayFor(glance.Openings.Hours, rules));
        if (due <= glance.Date)
        {
            return null;
        }

        var reason = ignored > 0 && weeks == backedOff ? PromptReasons.BackedOff.With(ignored, weeks, due)
            : weeks == fading && fading > 1 ? HabitReasons.Fading.With(strength, weeks, due)
            : PromptReasons.NotDue.With(due, weeks);
        return Closed(glance, due, reason);
    }

    /// <summary>The question of this very decision point, as long as it is only scheduled, is not in its own way.</summary>
    private static PromptState BeforeOwnQuestion(Glance glance)
    {
        var prompts = glance.Progress.Prompts;
        return Contacts.Find(prompts, glance.Own) is { Ask: Ask.Cadence } own && Caps.IsOwn(own, glance.Own) && own.At == prompts.LastCheckIn
            ? prompts with { LastCheckIn = null }
            : prompts;
    }

    private static Finding Closed(Glance glance, LocalDate opens, Reason reason) => new(Gate.Rest, false, reason, glance.StartOf(opens));

    private static int Ignored(Glance glance) => BackOff.Ignored(glance.Progress.Prompts, glance.Standing.LastOwnStep);

    private static int Used(Glance glance) => Caps.Used(glance.Progress.Prompts, glance.Date, Caps.WeekDates, false, glance.Own, glance.DateOf);

    private static int MostPerWeek(Glance glance) => glance.Standing.Preferences.MostPerWeek ?? glance.Policy.Prompts.MostPerWeek;
}
