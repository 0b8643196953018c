using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Finds what would have turned an answer: the nearest counterfactual (Wachter, Mittelstadt and Russell 2018), over the judgement
/// before any draw.
/// </summary>
internal static class Turning
{
    // The least change is found from above, within this share of itself: half of it is never enough.
    private const double Precision = 1.0 / (1 << 20);

    /// <summary>What would have turned a wait.</summary>
    /// <param name="frame">The person.</param>
    /// <param name="glance">The moment.</param>
    /// <param name="findings">What the gates found.</param>
    /// <param name="selected">What could have been done.</param>
    /// <param name="until">The first instant at which nothing is closed by time, where time alone closes.</param>
    /// <param name="missing">What is missing where time alone does not.</param>
    internal static Counterfactual? OfWait(
        Frame frame, Glance glance, List<Finding> findings, Selected selected, Instant? until, Missing? missing)
    {
        var gate = findings.Find(finding => !finding.IsOpen)!.Gate;
        if (gate == Gate.Consent)
        {
            return null;
        }

        var closed = findings.FindAll(finding => finding.Gate == gate && !finding.IsOpen);
        if (gate == Gate.Fogg)
        {
            return new(gate) { Shifts = Least(selected, glance, isUp: true) };
        }

        if (until is not null)
        {
            return new(gate) { At = until };
        }

        ValueList<Missing> lacking = [];
        foreach (var finding in closed)
        {
            lacking = finding.Missing is { } one ? lacking.Add(one) : lacking;
        }

        var opens = closed.Exists(finding => finding.OpensAt is not null) ? Foresight.FirstOpening(frame, glance.At, gate) : null;
        return new(gate) { At = opens, Missing = lacking.IsEmpty && opens is null && missing is { } behind ? [behind] : lacking };
    }

    /// <summary>What would have turned a prompt into silence.</summary>
    internal static Counterfactual OfPrompt(Glance glance, Selected selected)
    {
        if (glance.Moment.IsAsked)
        {
            return new(Gate.Stop);
        }

        var shifts = Least(selected, glance, isUp: false);
        return shifts.IsEmpty ? Closing(glance) : new(Gate.Fogg) { Shifts = shifts };
    }

    /// <summary>When the engine would be silent again: when the window closes, or the person leaves before.</summary>
    private static Counterfactual Closing(Glance glance)
    {
        var closing = new Counterfactual(Gate.QuietTime) { At = glance.Window!.Value.End };
        foreach (var absence in glance.Progress.Absences)
        {
            closing = !absence.IsSilence && absence.From > glance.At && absence.To > absence.From && absence.From < closing.At
                ? new(Gate.Availability) { At = absence.From }
                : closing;
        }

        return closing;
    }

    /// <summary>
    /// The smallest change of motivation or of one link; where no single one turns the answer motivation and the weakest link, and then
    /// each link that becomes the weakest; none where nothing of this does. Every way of sharing has a weakest link of its own: to make one
    /// work any of them may be it, to make all fail it is that of the one at hand.
    /// </summary>
    private static ValueList<Shift> Least(Selected selected, Glance glance, bool isUp)
    {
        var weakest = selected.Nearest!.Lifted.Scarcest;
        var least = Turned(selected, glance, [null], isUp);
        foreach (var link in isUp ? Factors.Links : [weakest])
        {
            var one = Turned(selected, glance, [link], isUp);
            least = least.IsEmpty || (!one.IsEmpty && one[0].Share < least[0].Share) ? one : least;
        }

        if (!least.IsEmpty)
        {
            return least;
        }

        ValueList<Factor?> moved = [null, weakest];
        var turned = Turned(selected, glance, moved, isUp);
        while (isUp && turned.IsEmpty)
        {
            var next = selected.Pool.FitOf(selected.Nearest!, All(selected.Pool.Strengths, moved, 1, isUp)).Scarcest;
            if (moved.Contains(next))
            {
                break;
            }

            moved = moved.Add(next);
            turned = Turned(selected, glance, moved, isUp);
        }

        return turned;
    }

    private static ValueList<Shift> Turned(Selected selected, Glance glance, ValueList<Factor?> moved, bool isUp)
    {
        var strengths = selected.Pool.Strengths;
        var way = isUp
            ? LeastWay(at => selected.Judged.Exists(candidate => Works(candidate, at)))
            : LeastSilence();
        if (way is not { } part)
        {
            return [];
        }

        var rules = glance.Policy.Behavior;
        var after = All(strengths, moved, part, isUp);
        ValueList<Shift> shifts = [];
        foreach (var link in moved)
        {
            shifts = shifts.Add(link is { } one
                ? new(one, strengths[one], after[one], part)
                : new(null, Fogg.Motivation(strengths, rules), Fogg.Motivation(after, rules), part));
        }

        return shifts;

        bool Works(Candidate candidate, double at) => selected.Pool.Works(candidate, All(strengths, moved, at, isUp));

        // Candidates fall away one after another; the answer may turn where one does.
        double? LeastSilence()
        {
            var working = selected.Judged.FindAll(candidate => candidate.CanWork);
            var falls = working.ConvertAll(candidate => LeastWay(at => !Works(candidate, at)));
            double? least = null;
            foreach (var fall in falls)
            {
                if (fall is not null && !(fall >= least)
                    && Selection.IsSilent(working.FindAll(candidate => !(falls[working.IndexOf(candidate)] <= fall)), glance))
                {
                    least = fall;
                }
            }

            return least;
        }
    }

    private static Strengths All(Strengths strengths, ValueList<Factor?> moved, double way, bool isUp)
    {
        foreach (var link in moved)
        {
            strengths = Shift.Moved(strengths, link, way, isUp);
        }

        return strengths;
    }

    /// <summary>The least part of a way at which something is so that stays so; none where it is not so at the end.</summary>
    private static double? LeastWay(Predicate<double> isSo)
    {
        if (!isSo(1))
        {
            return null;
        }

        var (not, so) = (0.0, 1.0);
        while (so - not > so * Precision)
        {
            var middle = (not + so) / 2;
            (not, so) = isSo(middle) ? (not, middle) : (middle, so);
        }

        return so;
    }
}
