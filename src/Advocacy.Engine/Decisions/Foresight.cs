using System;
using System.Collections.Generic;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>When what is closed now will be open, other things equal (INV-36).</summary>
internal static class Foresight
{
    /// <summary>When the engine is to be asked again about a person, as far as the state alone can tell.</summary>
    internal static Instant? NextDue(PersonState state, Instant now, DecisionSettings settings)
    {
        var frame = new Frame(state, Situation.Ordinary, Moment.Ordinary, settings.Around);
        if (!frame.Standing.IsEnrolled)
        {
            return null;
        }

        var until = AtGates(frame, now).Exists(finding => finding.Missing is not null) ? null : FirstOpening(frame, now, AtGates);
        return Earliest(until, Viewer.NextBoundary(frame.State, now, settings.Around));
    }

    /// <summary>
    /// The first instant from now on at which nothing is closed by time. What is closed is asked when it opens; at the latest of these
    /// everything is judged anew, until nothing is closed. Where something else may change before, it is judged there too: a change of
    /// policy, a message that is settled, and, where all that suits is resting, each new day.
    /// </summary>
    internal static Instant? FirstOpening(Frame frame, Instant now) => FirstOpening(frame, now, Everything);

    /// <summary>The first instant from now on at which one gate is not closed by time.</summary>
    internal static Instant? FirstOpening(Frame frame, Instant now, Gate gate) =>
        FirstOpening(frame, now, (person, at) => Everything(person, at).FindAll(finding => finding.Gate == gate));

    private static Instant? FirstOpening(Frame frame, Instant now, Func<Frame, Instant, List<Finding>> judge)
    {
        var at = now;
        for (var closed = ClosedByTime(judge(frame, at)); closed.Count > 0; closed = ClosedByTime(judge(frame, at)))
        {
            var glance = new Glance(frame, at);
            var opens = at;
            foreach (var finding in closed)
            {
                var next = finding.Gate == Gate.Novelty ? glance.StartOf(glance.Date.PlusDays(1)) : finding.OpensAt!.Value;
                opens = Instant.Max(opens, next);
            }

            if (opens <= at || opens >= FactCheck.Latest)
            {
                return null;
            }

            var change = Earliest(frame.Around.Timeline.NextChangeAfter(at), Fold.NextToSettle(glance.Progress, frame.Around)?.At);
            at = change < opens ? change.Value : opens;
        }

        return at;
    }

    /// <summary>Whether the gates that do not depend on what is on offer are all open at an instant.</summary>
    internal static bool GatesOpenAt(Frame frame, Instant at) => AtGates(frame, at).TrueForAll(finding => finding.IsOpen);

    /// <summary>What is to be waited for where time would take longer than the years the engine knows.</summary>
    internal static Missing MissingBehind(Gate gate) => gate switch
    {
        Gate.Stop => Missing.IncidentEnded,
        Gate.Availability => Missing.Resumption,
        Gate.QuietTime => Missing.WorkingHours,
        _ => Missing.Material,
    };

    /// <summary>The earlier of two instants; the other where one is absent.</summary>
    internal static Instant? Earliest(Instant? one, Instant? other) => one is null || other < one ? other : one;

    private static List<Finding> Everything(Frame frame, Instant at)
    {
        var findings = new List<Finding>();
        Decider.Judge(frame, new(frame, at), findings);
        return findings;
    }

    private static List<Finding> AtGates(Frame frame, Instant at)
    {
        var findings = new List<Finding>();
        Gates.Judge(new(frame, at), findings);
        return findings;
    }

    private static List<Finding> ClosedByTime(List<Finding> findings) => findings.FindAll(finding => !finding.IsOpen && finding.OpensAt is not null);
}
