using System.Collections.Generic;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that do not depend on what is on offer, each told at an instant. Every gate finds at least one thing.</summary>
internal static class Gates
{
    /// <summary>All findings, in order. For what the person asked for, only stop and consent count.</summary>
    internal static void Tell(in Bars bars, Glance glance, List<Finding> findings)
    {
        Stop(bars, glance, findings);
        Consent(bars, glance, findings);
        if (glance.Moment.IsAsked)
        {
            findings.Add(new(Gate.Availability, true, PromptReasons.Asked.With()));
            return;
        }

        Availability(bars, glance, findings);
        findings.Add(QuietTime(bars, glance));
        Rest(bars, glance, findings);
    }

    private static void Stop(in Bars bars, Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (bars.Has(Hindrances.KillSwitch))
        {
            findings.Add(new(Gate.Stop, false, PromptReasons.KillSwitch.With(), Missing: Missing.KillSwitchReleased));
        }

        if (bars.Has(Hindrances.Incident))
        {
            var until = glance.Situation.Incident!.Until;
            findings.Add(new(Gate.Stop, false, PromptReasons.Incident.With(), until, until is null ? Missing.IncidentEnded : null));
        }

        if (findings.Count == before)
        {
            findings.Add(new(Gate.Stop, true, PromptReasons.Running.With()));
        }
    }

    private static void Consent(in Bars bars, Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (bars.Has(Hindrances.NotEnrolled))
        {
            findings.Add(new(Gate.Consent, false, WhyNotEnrolled(glance), Missing: Missing.Enrolment));
        }

        if (bars.Has(Hindrances.Restricted))
        {
            findings.Add(new(Gate.Consent, false, PromptReasons.Restricted.With(glance.DateOf(glance.Standing.Restricted!.At)), Missing: Missing.RestrictionLifted));
        }

        if (findings.Count == before)
        {
            var enrolled = glance.Standing.Enrolled!;
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

    private static void Availability(in Bars bars, Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (bars.Has(Hindrances.Away))
        {
            Close(PromptReasons.Away.With(bars.Back), bars.Back, null);
        }

        if (bars.Has(Hindrances.Paused))
        {
            Close(PromptReasons.Paused.With(glance.DateOf(bars.Paused!.Beginning)), bars.Paused.Until, Missing.Resumption);
        }

        if (bars.Has(Hindrances.Muted))
        {
            Close(PromptReasons.Muted.With(glance.DateOf(glance.Standing.Muted!.At)), glance.Standing.Muted.Until, Missing.Resumption);
        }

        if (bars.Has(Hindrances.Snoozed))
        {
            Close(PromptReasons.Snoozed.With(bars.Snoozed), bars.Snoozed, null);
        }

        if (bars.Has(Hindrances.Busy))
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

    private static Finding QuietTime(in Bars bars, Glance glance) =>
        bars.Has(Hindrances.UnknownZone) ? new(Gate.QuietTime, false, PromptReasons.UnknownZone.With(glance.Standing.Placed?.Zone ?? string.Empty), Missing: Missing.Placement)
        : bars.Has(Hindrances.NeverOpen) ? new(Gate.QuietTime, false, PromptReasons.NeverOpen.With(), Missing: Missing.WorkingHours)
        : bars.Has(Hindrances.OutsideHours) ? new(Gate.QuietTime, false, PromptReasons.OutsideHours.With(bars.Opens!.Value), bars.Opens)
        : new(Gate.QuietTime, true, PromptReasons.WithinHours.With(glance.Window!.Value.End));

    private static void Rest(in Bars bars, Glance glance, List<Finding> findings)
    {
        var before = findings.Count;
        if (bars.Has(Hindrances.WeekCap))
        {
            findings.Add(Closed(glance, bars.RoomInWeek, PromptReasons.WeekCap.With(bars.Used, bars.Most)));
        }

        if (bars.Has(Hindrances.DayCap))
        {
            findings.Add(Closed(glance, bars.RoomInDay, PromptReasons.DayCap.With(glance.Policy.Prompts.MostPerDay)));
        }

        if (bars.Has(Hindrances.UnderWay))
        {
            findings.Add(new(Gate.Rest, false, PromptReasons.UnderWay.With(bars.Coming), bars.Coming));
        }

        if (bars.Has(Hindrances.Cooldown))
        {
            findings.Add(new(Gate.Rest, false, PromptReasons.Cooldown.With(bars.Cooled), bars.Cooled));
        }

        if (bars.Has(Hindrances.RestAfterAct))
        {
            findings.Add(Closed(glance, bars.Rested, PromptReasons.RestAfterAct.With(glance.DateOf(glance.Progress.Prompts.LastAct!.Value))));
        }

        if (bars.Has(Hindrances.Silent))
        {
            findings.Add(Closed(glance, bars.Due, PromptReasons.Silent.With(bars.Ignored, bars.Due)));
        }

        if (bars.Has(Hindrances.NotDue))
        {
            findings.Add(Closed(glance, bars.Due, WhyNotDue(bars, glance.Policy.Prompts)));
        }

        if (findings.Count == before)
        {
            findings.Add(new(Gate.Rest, true, PromptReasons.UnderCaps.With(bars.Used, bars.Most)));
        }
    }

    private static Reason WhyNotDue(in Bars bars, PromptRules rules)
    {
        var fading = BackOff.WeeksFor(bars.Strength, rules);
        return bars.Ignored > 0 && bars.Weeks == BackOff.WeeksFor(bars.Ignored, rules) ? PromptReasons.BackedOff.With(bars.Ignored, bars.Weeks, bars.Due)
            : bars.Weeks == fading && fading > 1 ? HabitReasons.Fading.With(bars.Strength, bars.Weeks, bars.Due)
            : PromptReasons.NotDue.With(bars.Due, bars.Weeks);
    }

    private static Finding Closed(Glance glance, LocalDate opens, Reason reason) => new(Gate.Rest, false, reason, glance.StartOf(opens));
}
