using System;
using System.Collections.Generic;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>When what is closed now will be open, other things equal (INV-36).</summary>
internal static class Foresight
{
    /// <summary>When the engine is to be asked again about a person, as far as the state alone can tell.</summary>
    internal static Instant? NextDue(PersonState state, Instant now, DecisionSettings settings)
    {
        var frame = new Frame(state, Situation.Ordinary, Moment.Ordinary, settings.Around);
        if (!frame.Standing.MayBeUsed)
        {
            return null;
        }

        var glance = new Glance(frame, now);
        var findings = AtGates(frame, glance);
        var until = findings.Exists(finding => finding.Missing is not null) ? null : FirstOpening(frame, glance, findings, AtGates);
        return Chronology.Earlier(until, Viewer.NextBoundary(glance.Progress, glance.TallyOfRhythm(), now, glance.Standing, settings.Around));
    }

    /// <summary>
    /// The first instant from a glance on at which nothing is closed by time. What is closed is asked when it opens; at the latest of these
    /// everything is judged anew, until nothing is closed. Where something else may change before, it is judged there too: a change of
    /// policy, a message that is settled, and, where all that suits is resting, each new day.
    /// </summary>
    /// <param name="frame">The person.</param>
    /// <param name="glance">The moment.</param>
    /// <param name="findings">What was found at that moment.</param>
    internal static Instant? FirstOpening(Frame frame, Glance glance, List<Finding> findings) => FirstOpening(frame, glance, findings, InTurn);

    /// <summary>The first instant from now on at which one gate is not closed by time.</summary>
    internal static Instant? FirstOpening(Frame frame, Instant now, Gate gate)
    {
        var first = new Glance(frame, now);
        return FirstOpening(frame, first, Of(frame, first), Of);

        List<Finding> Of(Frame person, Glance glance) => Everything(person, glance).FindAll(finding => finding.Gate == gate);
    }

    private static Instant? FirstOpening(Frame frame, Glance glance, List<Finding> findings, Func<Frame, Glance, List<Finding>> judge)
    {
        while (OpeningOf(findings, glance) is { } opens)
        {
            var at = glance.At;
            if (opens <= at || opens >= FactCheck.Latest)
            {
                return null;
            }

            var change = Chronology.Earlier(frame.Around.Timeline.NextChangeAfter(at), Fold.NextToSettle(glance.Progress, frame.Around)?.At);
            glance = new(frame, Instant.Min(opens, change ?? opens));
            findings = judge(frame, glance);
        }

        return glance.At;
    }

    /// <summary>When all that is closed by time has been asked to open; none where nothing is.</summary>
    private static Instant? OpeningOf(List<Finding> findings, Glance glance)
    {
        Instant? opens = null;
        foreach (var finding in findings)
        {
            if (finding is { IsOpen: false, OpensAt: { } at })
            {
                var next = finding.Gate == Gate.Novelty ? AtOnce.NextChance(glance.StartOf(glance.Date.PlusDays(1)), glance)
                    : AtOnce.MayGiveWay(finding, glance) ? AtOnce.NextChance(at, glance)
                    : at;
                opens = Chronology.Later(opens, next);
            }
        }

        return opens;
    }

    /// <summary>Whether the gates that do not depend on what is on offer are all open at an instant.</summary>
    internal static bool GatesOpenAt(Frame frame, Instant at) => AtGates(frame, new(frame, at)).TrueForAll(finding => finding.IsOpen);

    /// <summary>What is to be waited for where time would take longer than the years the engine knows.</summary>
    internal static Missing MissingBehind(Gate gate) => gate switch
    {
        Gate.Stop => Missing.IncidentEnded,
        Gate.Availability => Missing.Resumption,
        Gate.QuietTime or Gate.Chance => Missing.WorkingHours,
        _ => Missing.Material,
    };

    private static List<Finding> Everything(Frame frame, Glance glance)
    {
        var findings = AtGates(frame, glance);
        Decider.Select(frame, glance, findings);
        return findings;
    }

    /// <summary>The same, but as long as time closes a gate that does not depend on what is on offer, what is on offer is not looked at.</summary>
    private static List<Finding> InTurn(Frame frame, Glance glance)
    {
        var findings = AtGates(frame, glance);
        if (!findings.Exists(finding => finding is { IsOpen: false, OpensAt: not null } && !AtOnce.MayGiveWay(finding, glance)))
        {
            Decider.Select(frame, glance, findings);
        }

        return findings;
    }

    private static List<Finding> AtGates(Frame frame, Glance glance)
    {
        var findings = new List<Finding>();
        Gates.Judge(glance, findings);
        return findings;
    }
}
