using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Finds what would have turned an answer: the nearest counterfactual (Wachter, Mittelstadt and Russell 2018), over the judgement
/// before any draw.
/// </summary>
internal static class Turning
{
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
        if (findings.Exists(finding => finding is { IsOpen: false, Missing: Missing.Enrolment }))
        {
            return null;
        }

        if (gate == Gate.Fogg)
        {
            return new(gate) { Shifts = LeastChange.ThatWorks(selected, glance) };
        }

        if (until is not null)
        {
            return new(gate) { At = until };
        }

        var closed = findings.FindAll(finding => finding.Gate == gate && !finding.IsOpen);
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

        var shifts = LeastChange.ThatSilences(selected, glance);
        return shifts.IsEmpty ? Closing(glance) : new(Gate.Fogg) { Shifts = shifts };
    }

    /// <summary>When the engine would be silent again: when the window closes, or the person leaves or pauses before.</summary>
    private static Counterfactual Closing(Glance glance)
    {
        var closes = glance.Window!.Value.End;
        return glance.NextLeave(glance.At) is { } leaves && leaves < closes ? new(Gate.Availability) { At = leaves } : new(Gate.QuietTime) { At = closes };
    }
}
