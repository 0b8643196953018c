using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// Finds what would have turned an answer: the nearest counterfactual (Wachter, Mittelstadt and Russell 2018), over the judgement
/// before any draw.
/// </summary>
internal static class Turning
{
    /// <summary>What would have turned a decision; none for who is not enrolled.</summary>
    internal static Counterfactual? Of(Resolution resolved) => resolved.Delivery is null ? OfWait(resolved) : OfPrompt(resolved.Glance, resolved.Selected);

    /// <summary>What would have turned a wait: the first gate that is closed being open.</summary>
    private static Counterfactual? OfWait(Resolution resolved)
    {
        var gate = Hindering.FirstGate(resolved.Closed);
        if ((resolved.Closed & Hindrances.NotEnrolled) != 0)
        {
            return null;
        }

        if (gate == Gate.Fogg)
        {
            return new(gate) { Shifts = LeastChange.ThatWorks(resolved.Selected, resolved.Glance) };
        }

        var (_, until, missing) = resolved.Outlook.Value;
        if (until is not null)
        {
            return new(gate) { At = until };
        }

        var isTimed = false;
        ValueList<Missing> lacking = [];
        for (var left = resolved.Closed & Hindering.Of(gate); left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            var one = Hindering.First(left);
            var endsByTime = resolved.EndOf(one) is not null;
            isTimed |= endsByTime;
            lacking = endsByTime ? lacking : lacking.Add(Hindering.MissingFor(one));
        }

        var opens = isTimed ? Foresight.FirstOpening(resolved.Frame, resolved.Glance.At, gate) : null;
        return new(gate) { At = opens, Missing = lacking.IsEmpty && opens is null && missing is { } behind ? [behind] : lacking };
    }

    /// <summary>What would have turned a prompt into silence.</summary>
    private static Counterfactual OfPrompt(Glance glance, Selected selected)
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
