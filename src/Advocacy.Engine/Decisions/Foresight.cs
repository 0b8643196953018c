using System;
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
        var bars = Bars.Of(glance);
        var until = bars.Lacks() is not null ? null : FirstOpening(frame, glance, OpeningOf(bars, glance), static (_, later) => OpeningOf(Bars.Of(later), later));
        return Viewer.NextBoundary(glance.Progress, glance.Scene, until);
    }

    /// <summary>
    /// The first instant from a glance on at which nothing is closed by time. What is closed is asked when it opens; at the latest of these
    /// everything is judged anew, until nothing is closed. Where something else may change before, it is judged there too: a change of
    /// policy, a message that is settled, and, where all that suits is resting, each new day.
    /// </summary>
    /// <param name="frame">The person.</param>
    /// <param name="glance">The moment.</param>
    /// <param name="bars">What keeps the engine from coming by at that moment.</param>
    /// <param name="selected">What came of choosing at that moment.</param>
    /// <param name="again">Where chance chose silence at that moment: when it is asked again.</param>
    internal static Instant? FirstOpening(Frame frame, Glance glance, in Bars bars, Selected selected, Instant? again) =>
        FirstOpening(frame, glance, Chronology.Later(OpeningOf(bars, glance), Chronology.Later(OpeningOf(selected.Closed, selected, glance), again)), OpeningOf);

    /// <summary>The first instant from now on at which one gate is not closed by time.</summary>
    internal static Instant? FirstOpening(Frame frame, Instant now, Gate gate)
    {
        var first = new Glance(frame, now);
        return FirstOpening(frame, first, Of(frame, first), Of);

        Instant? Of(Frame person, Glance glance) => OpeningOf(person, glance, gate);
    }

    private static Instant? FirstOpening(Frame frame, Glance glance, Instant? opening, Func<Frame, Glance, Instant?> openingOf)
    {
        while (opening is { } opens)
        {
            var at = glance.At;
            if (opens <= at || opens >= FactCheck.Latest)
            {
                return null;
            }

            var change = Chronology.Earlier(frame.Around.Timeline.NextChangeAfter(at), Fold.NextToSettle(glance.Progress, frame.Around)?.At);
            glance = new(frame, Instant.Min(opens, change ?? opens));
            opening = openingOf(frame, glance);
        }

        return glance.At;
    }

    /// <summary>
    /// When all that is closed by time has been asked to open; none where nothing is. As long as time closes a gate that does not depend on
    /// what is on offer, what is on offer is not looked at.
    /// </summary>
    private static Instant? OpeningOf(Frame frame, Glance glance)
    {
        var bars = Bars.Of(glance);
        var opens = OpeningOf(bars, glance);
        if (opens is not null && !AtOnce.GivesWay(bars, glance))
        {
            return opens;
        }

        var selected = Selection.Of(frame, glance, bars);
        return selected.IsAtOnce ? null : Chronology.Later(opens, OpeningOf(selected.Closed, selected, glance));
    }

    /// <summary>The same of what does not depend on what is on offer; where the week's message may give way, there may be an occasion before.</summary>
    private static Instant? OpeningOf(in Bars bars, Glance glance) => AtOnce.MayGiveWay(bars, glance)
        ? Chronology.Later(bars.AsIfDue().OpensAt(), AtOnce.NextChance(glance.StartOf(bars.Due), glance))
        : bars.OpensAt();

    /// <summary>The same of some of what depends on what is on offer.</summary>
    private static Instant? OpeningOf(Hindrances closed, Selected selected, Glance glance)
    {
        Instant? opens = null;
        for (var left = closed & selected.Closed; left != Hindrances.None; left = Hindering.AfterFirst(left))
        {
            var one = Hindering.First(left);
            var end = selected.EndOf(one, glance);
            opens = Chronology.Later(opens, end is null || one != Hindrances.AllResting ? end : AtOnce.NextChance(glance.StartOf(glance.Date.PlusDays(1)), glance));
        }

        return opens;
    }

    /// <summary>The same of one gate alone.</summary>
    private static Instant? OpeningOf(Frame frame, Glance glance, Gate gate)
    {
        var bars = Bars.Of(glance);
        if (gate <= Gate.Rest && !AtOnce.GivesWay(bars, glance))
        {
            return OpeningOf(bars.Only(gate), glance);
        }

        var selected = Selection.Of(frame, glance, bars);
        return selected.IsAtOnce ? null
            : gate <= Gate.Rest ? OpeningOf(bars.Only(gate), glance)
            : OpeningOf(Hindering.Of(gate), selected, glance);
    }

    /// <summary>Whether the gates that do not depend on what is on offer are all open at an instant.</summary>
    internal static bool GatesOpenAt(in Frame frame, Instant at) => Bars.AllOf(new(frame, at, isOfGates: true)) == Hindrances.None;
}
