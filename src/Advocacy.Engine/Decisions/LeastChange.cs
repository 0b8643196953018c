using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The least change of motivation and links that makes something work, or all that works fail.</summary>
internal static class LeastChange
{
    /// <summary>The least rise with which something that is allowed works.</summary>
    internal static ValueList<Shift> ThatWorks(Selected selected, Glance glance) => Of(selected, glance, isUp: true);

    /// <summary>The least fall with which nothing would be offered; none where no fall does that.</summary>
    internal static ValueList<Shift> ThatSilences(Selected selected, Glance glance) =>
        Selection.IsNeverSilent(selected.Judged, glance) ? [] : Of(selected, glance, isUp: false);

    /// <summary>
    /// The smallest change of motivation or of one link; where no single one turns the answer motivation and the weakest link, and then
    /// each link that becomes the weakest; none where nothing of this does. Every way of sharing has a weakest link of its own: to make one
    /// work any of them may be it, to make all fail it is that of the one at hand.
    /// </summary>
    private static ValueList<Shift> Of(Selected selected, Glance glance, bool isUp)
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
            var next = selected.Pool.FitOf(selected.Nearest!, Shift.Moved(selected.Pool.Strengths, moved, 1, isUp)).Scarcest;
            if (moved.Contains(next))
            {
                break;
            }

            moved = moved.Add(next);
            turned = Turned(selected, glance, moved, isUp);
        }

        return turned.IsEmpty ? turned : Needed(turned, selected, glance, moved, isUp);
    }

    /// <summary>Only what is needed: another candidate than the nearest may do without some of it.</summary>
    private static ValueList<Shift> Needed(ValueList<Shift> turned, Selected selected, Glance glance, ValueList<Factor?> moved, bool isUp)
    {
        foreach (var link in moved)
        {
            var others = moved.Where(other => other != link);
            var fewer = Turned(selected, glance, others, isUp);
            if (!fewer.IsEmpty)
            {
                return Needed(fewer, selected, glance, others, isUp);
            }
        }

        return turned;
    }

    private static ValueList<Shift> Turned(Selected selected, Glance glance, ValueList<Factor?> moved, bool isUp)
    {
        var way = isUp ? LeastThatWorks(selected, moved) : LeastThatSilences(selected, glance, moved);
        if (way is not { } part)
        {
            return [];
        }

        var before = selected.Pool.Strengths;
        var after = Shift.Moved(before, moved, part, isUp);
        ValueList<Shift> shifts = [];
        foreach (var link in moved)
        {
            shifts = shifts.Add(link is { } one
                ? new(one, before[one], after[one], part)
                : new(null, Fogg.Motivation(before, selected.Pool.Rules), Fogg.Motivation(after, selected.Pool.Rules), part));
        }

        return shifts;
    }

    private static double? LeastThatWorks(Selected selected, ValueList<Factor?> moved)
    {
        double? least = null;
        foreach (var candidate in selected.Judged)
        {
            var leverage = new Leverage(candidate, selected.Pool, moved, isUp: true);
            least = Crossing.Of(leverage.Margin, least ?? 1) ?? least;
        }

        return least;
    }

    /// <summary>Candidates fall away one after another; the answer may turn where one does.</summary>
    private static double? LeastThatSilences(Selected selected, Glance glance, ValueList<Factor?> moved)
    {
        var working = selected.Judged.FindAll(candidate => candidate.CanWork);
        var falls = new List<double>(working.Count);
        foreach (var candidate in working)
        {
            var like = working.FindIndex(0, falls.Count, candidate.IsCarriedLike);
            falls.Add(like >= 0 ? falls[like] : FallOf(candidate, selected.Pool, moved));
        }

        double? least = null;
        foreach (var fall in falls)
        {
            if (!double.IsPositiveInfinity(fall) && !(fall >= least) && Selection.IsSilent(Left(working, falls, fall), selected.Pool, glance))
            {
                least = fall;
            }
        }

        return least;
    }

    private static double FallOf(Candidate candidate, Pool pool, ValueList<Factor?> moved)
    {
        var leverage = new Leverage(candidate, pool, moved, isUp: false);
        return Crossing.Of(way => Shortfall(leverage.Margin(way)), 1) ?? double.PositiveInfinity;
    }

    /// <summary>The margin seen from the other side: above 0 where it no longer works, below where it does, also just so.</summary>
    private static double Shortfall(double margin) => margin == 0 ? -double.Epsilon : -margin;

    private static List<Candidate> Left(List<Candidate> working, List<double> falls, double fall)
    {
        var left = new List<Candidate>();
        for (var i = 0; i < working.Count; i++)
        {
            if (falls[i] > fall)
            {
                left.Add(working[i]);
            }
        }

        return left;
    }
}
