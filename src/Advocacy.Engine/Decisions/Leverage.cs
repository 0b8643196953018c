using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// How far a candidate is from working while motivation or links move: what does not move is weighed once. It says what
/// <see cref="Fogg.Judge"/> says of the moved strengths, to the bit.
/// </summary>
internal sealed class Leverage
{
    private readonly Candidate candidate;
    private readonly Strengths strengths;
    private readonly BehaviorRules rules;
    private readonly ValueList<Factor?> moved;
    private readonly bool isUp;
    private readonly bool movesMotivation;
    private readonly double motivation;

    // Every way of sharing that suits, with what the links allow that do not move.
    private readonly List<(Way Way, double Allowed)> ways = [];

    internal Leverage(Candidate candidate, Pool pool, ValueList<Factor?> moved, bool isUp)
    {
        (this.candidate, this.moved, this.isUp) = (candidate, moved, isUp);
        (strengths, rules) = (pool.Strengths, pool.Rules);
        movesMotivation = moved.Contains(null);
        var lifted = strengths.Lifted(candidate.Intervention.Lifts);
        motivation = Fogg.Motivation(lifted, rules);
        foreach (var way in candidate.Move.Ways)
        {
            if (Candidate.IsFor(way.Option, candidate.Lead))
            {
                ways.Add((way, AllowedByOthers(way, lifted)));
            }
        }
    }

    /// <summary>How far above the action line it is, or below, with everything that moves moved a part of its way; it works from 0 on.</summary>
    internal double Margin(double way)
    {
        if (!candidate.Intervention.AsksForAct)
        {
            return 1;
        }

        Span<double> at = stackalloc double[Factors.Count];
        strengths.CopyTo(at);
        foreach (var link in moved)
        {
            Shift.Move(at, link, way, isUp);
        }

        foreach (var lift in candidate.Intervention.Lifts)
        {
            at[(int)lift.Factor] = Strengths.Kept(at[(int)lift.Factor] + lift.Amount);
        }

        var most = 0.0;
        var driven = movesMotivation ? Fogg.Motivation(at[(int)Factor.Hope], at[(int)Factor.Acceptance], at[(int)Factor.Pleasure], rules) : motivation;
        foreach (var (one, allowed) in ways)
        {
            var ability = allowed;
            foreach (var link in moved)
            {
                ability = link is { } moving ? Math.Min(ability, Fogg.LinkAbility(one.DemandOn(moving), at[(int)moving])) : ability;
            }

            most = Math.Max(most, driven * ability);
        }

        return most - rules.ActionLine;
    }

    private double AllowedByOthers(Way way, Strengths lifted)
    {
        var allowed = 1.0;
        foreach (var link in Factors.Links)
        {
            allowed = moved.Contains(link) ? allowed : Math.Min(allowed, Fogg.LinkAbility(way.DemandOn(link), lifted[link]));
        }

        return allowed;
    }
}
