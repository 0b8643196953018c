using System.Collections.Generic;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that do not depend on what is on offer, each told at an instant. Every gate finds at least one thing.</summary>
internal static class Gates
{
    /// <summary>All findings, in order. For what the person asked for, only stop and consent count.</summary>
    internal static void Tell(in Bars bars, Glance glance, List<Finding> findings)
    {
        var last = glance.Moment.IsAsked ? Gate.Availability : Gate.Rest;
        for (var gate = Gate.Stop; gate <= last; gate++)
        {
            var closed = bars.All & Hindering.Of(gate);
            if (closed == Hindrances.None)
            {
                findings.Add(new(gate, true, WhyOpen(gate, bars, glance)));
            }

            for (; closed != Hindrances.None; closed = Hindering.AfterFirst(closed))
            {
                var one = Hindering.First(closed);
                findings.Add(Hindering.Closed(one, WhyClosed(one, bars, glance), bars.EndOf(one)));
            }
        }
    }

    private static Reason WhyOpen(Gate gate, in Bars bars, Glance glance) => gate switch
    {
        Gate.Stop => PromptReasons.Running.With(),
        Gate.Consent => PromptReasons.Enrolled.With(glance.DateOf(glance.Standing.Enrolled!.At), glance.Standing.Enrolled.Notice),
        Gate.Availability => glance.Moment.IsAsked ? PromptReasons.Asked.With() : PromptReasons.Available.With(),
        Gate.QuietTime => PromptReasons.WithinHours.With(glance.Window!.Value.End),
        _ => PromptReasons.UnderCaps.With(bars.Used, bars.Most),
    };

    private static Reason WhyClosed(Hindrances one, in Bars bars, Glance glance) => one switch
    {
        Hindrances.KillSwitch => PromptReasons.KillSwitch.With(),
        Hindrances.Incident => PromptReasons.Incident.With(),
        Hindrances.NotEnrolled => WhyNotEnrolled(glance),
        Hindrances.Restricted => PromptReasons.Restricted.With(glance.DateOf(glance.Standing.Restricted!.At)),
        Hindrances.Away => PromptReasons.Away.With(bars.Back),
        Hindrances.Paused => PromptReasons.Paused.With(glance.DateOf(bars.Paused!.Beginning)),
        Hindrances.Muted => PromptReasons.Muted.With(glance.DateOf(glance.Standing.Muted!.At)),
        Hindrances.Snoozed => PromptReasons.Snoozed.With(bars.Snoozed),
        Hindrances.Busy => PromptReasons.Busy.With(),
        Hindrances.UnknownZone => PromptReasons.UnknownZone.With(glance.Standing.Placed?.Zone ?? string.Empty),
        Hindrances.OutsideHours => PromptReasons.OutsideHours.With(bars.Opens!.Value),
        Hindrances.NeverOpen => PromptReasons.NeverOpen.With(),
        Hindrances.WeekCap => PromptReasons.WeekCap.With(bars.Used, bars.Most),
        Hindrances.DayCap => PromptReasons.DayCap.With(glance.Policy.Prompts.MostPerDay),
        Hindrances.UnderWay => PromptReasons.UnderWay.With(bars.Coming),
        Hindrances.Cooldown => PromptReasons.Cooldown.With(bars.Cooled),
        Hindrances.RestAfterAct => PromptReasons.RestAfterAct.With(glance.DateOf(glance.Progress.Prompts.LastAct!.Value)),
        Hindrances.Silent => PromptReasons.Silent.With(bars.Ignored, bars.Due),
        _ => WhyNotDue(bars, glance.Policy.Prompts),
    };

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

    private static Reason WhyNotDue(in Bars bars, PromptRules rules)
    {
        var fading = BackOff.WeeksFor(bars.Strength, rules);
        return bars.Ignored > 0 && bars.Weeks == BackOff.WeeksFor(bars.Ignored, rules) ? PromptReasons.BackedOff.With(bars.Ignored, bars.Weeks, bars.Due)
            : bars.Weeks == fading && fading > 1 ? HabitReasons.Fading.With(bars.Strength, bars.Weeks, bars.Due)
            : PromptReasons.NotDue.With(bars.Due, bars.Weeks);
    }
}
