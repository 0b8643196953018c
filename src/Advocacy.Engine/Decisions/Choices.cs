using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that depend on what is on offer, each told at an instant: climate, phase, Fogg, novelty.</summary>
internal static class Choices
{
    /// <summary>All findings, in order; of what the person asked for, of Fogg only where there is something.</summary>
    internal static void Tell(Selected selected, Glance glance, List<Finding> findings)
    {
        var (pool, nearest) = (selected.Pool, selected.Nearest);
        Tell(Gate.Climate, DecisionReasons.ClimateAllows.With(Kebab.Of(pool.Climate)));
        Tell(Gate.Phase, PhaseReasons.Allows.With(Kebab.Of(pool.Phase)));
        if (nearest is not null)
        {
            Tell(Gate.Fogg, AboveLine(nearest, glance));
            if (!glance.Moment.IsAsked && nearest.CanWork && pool.IsRemedy(nearest))
            {
                findings.Add(new(Gate.Fogg, true, DecisionReasons.Remedy.With(nearest.Intervention.Removes!.Value.Value)));
            }
        }
        else if (!glance.Moment.IsAsked)
        {
            Tell(Gate.Fogg, AboveLine(pool.FitOf(glance.Policy.Options[0])));
        }

        Tell(Gate.Novelty, selected.First is { } first ? DecisionReasons.Fresh.With(first.Intervention.Id.Value) : DecisionReasons.NothingOffered.With());

        void Tell(Gate gate, Reason open)
        {
            var closed = selected.Closed & Hindering.Of(gate);
            findings.Add(closed == Hindrances.None ? new(gate, true, open) : Hindering.Closed(closed, WhyClosed(closed, selected, glance), selected.EndOf(closed, glance)));
        }
    }

    private static Reason WhyClosed(Hindrances one, Selected selected, Glance glance) => one switch
    {
        Hindrances.ClimateTooCold => DecisionReasons.ClimateTooCold.With(Kebab.Of(selected.Pool.Climate)),
        Hindrances.BelowLine => BelowLine(selected, glance),
        Hindrances.AllResting when !glance.Moment.IsAsked => PromptReasons.AllResting.With(selected.FreeFrom),
        _ => PhaseReasons.NothingSuits.With(Kebab.Of(selected.Pool.Phase)),
    };

    private static Reason BelowLine(Selected selected, Glance glance)
    {
        var fit = selected.Nearest?.Fit ?? selected.Pool.FitOf(glance.Policy.Options[0]);
        return BelowLine(fit, selected.Nearest is { } nearest ? FactorLifted(nearest) : fit.Scarcest);
    }

    /// <summary>Why motivation and ability carry what goes first; what a person asks for is answered also where they do not.</summary>
    private static Reason AboveLine(Candidate candidate, Glance glance)
    {
        var (fit, lifted) = (candidate.Fit, candidate.Lifted);
        return !candidate.Intervention.AsksForAct || fit.IsAboveLine ? AboveLine(fit)
            : lifted.IsAboveLine ? BehaviorReasons.Lifted.With(lifted.Motivation, lifted.Ability, lifted.ActionLine, Kebab.Of(FactorLifted(candidate)))
            : BelowLine(fit, FactorLifted(candidate));
    }

    private static Reason AboveLine(Fit fit) => BehaviorReasons.AboveLine.With(fit.Motivation, fit.Ability, fit.ActionLine);

    private static Reason BelowLine(Fit fit, Factor factor) => BehaviorReasons.BelowLine.With(fit.Motivation, fit.Ability, fit.ActionLine, Kebab.Of(factor));

    private static Factor FactorLifted(Candidate candidate) =>
        candidate.Fit.Motivation < candidate.Fit.Ability ? candidate.Intervention.Motive : candidate.Fit.Scarcest;
}
