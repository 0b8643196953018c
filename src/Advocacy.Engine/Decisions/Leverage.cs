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
    private readonly double motivation;

    // Every way of sharing that suits, with what the links allow that do not move.
    private readonly List<(ActOption Option, double Allowed)> options = [];

    internal Leverage(Candidate candidate, Pool pool, ValueList<Factor?> moved, bool isUp)
    {
        (this.candidate, this.moved, this.isUp) = (candidate, moved, isUp);
        (strengths, rules) = (pool.Strengths, pool.Rules);
        var lifted = strengths.Lifted(candidate.Intervention.Lifts);
        motivation = Fogg.Motivation(lifted, rules);
        foreach (var option in pool.OptionsFor(candidate))
        {
            options.Add((option, AllowedByOthers(option, lifted)));
        }
    }

    /// <summary>How far above the action line it is, or below, with everything that moves moved a part of its way; it works from 0 on.</summary>
    internal double Margin(double way)
    {
        if (!candidate.Intervention.AsksForAct)
        {
            return 1;
        }

        var most = 0.0;
        var lifted = Shift.Moved(strengths, moved, way, isUp).Lifted(candidate.Intervention.Lifts);
        var driven = moved.Contains(null) ? Fogg.Motivation(lifted, rules) : motivation;
        foreach (var (option, allowed) in options)
        {
            var ability = allowed;
            foreach (var link in moved)
            {
                ability = link is { } one ? Math.Min(ability, Fogg.LinkAbility(option.DemandOn(one, rules), lifted[one])) : ability;
            }

            most = Math.Max(most, driven * ability);
        }

        return most - rules.ActionLine;
    }

    private double AllowedByOthers(ActOption option, Strengths lifted)
    {
        var allowed = 1.0;
        foreach (var link in Factors.Links)
        {
            allowed = moved.Contains(link) ? allowed : Math.Min(allowed, Fogg.LinkAbility(option.DemandOn(link, rules), lifted[link]));
        }

        return allowed;
    }
}
