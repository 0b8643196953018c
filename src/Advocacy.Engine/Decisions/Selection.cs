using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that choose among what could be done: climate, phase, Fogg, novelty.</summary>
internal static class Selection
{
    /// <summary>What goes first, and what the gates find that depend on what is on offer, after those that do not.</summary>
    internal static Selected Of(Frame frame, Glance glance, in Bars bars, List<Finding> findings)
    {
        var retention = frame.Around.History.RetentionDays;
        if (AtOnce.GivesWay(bars, glance))
        {
            var yielded = findings.ConvertAll(AtOnce.Yielded);
            var atOnce = Choose(glance, new(glance, frame.Climate, retention, isForOccasions: true), yielded);
            if (atOnce.Nearest is not null && yielded.TrueForAll(finding => finding.IsOpen))
            {
                findings.Clear();
                findings.AddRange(yielded);
                return atOnce with { IsAtOnce = true };
            }
        }

        return Choose(glance, new(glance, frame.Climate, retention), findings);
    }

    private static Selected Choose(Glance glance, Pool pool, List<Finding> findings) =>
        glance.Moment.IsAsked ? Asked(glance, pool, findings) : Initiative(glance, pool, findings);

    /// <summary>Whether nothing would be offered if only some could work.</summary>
    internal static bool IsSilent(List<Candidate> working, Pool pool, Glance glance) =>
        !Considered(working, pool, glance).Exists(candidate => candidate.FreeFrom <= glance.Date);

    private static Selected Asked(Glance glance, Pool pool, List<Finding> findings)
    {
        findings.Add(new(Gate.Climate, true, DecisionReasons.ClimateAllows.With(Kebab.Of(pool.Climate))));
        findings.Add(new(Gate.Phase, true, PhaseReasons.Allows.With(Kebab.Of(pool.Phase))));
        var candidates = pool.Askable(glance.Moment.WantsOverview);
        var working = candidates.FindAll(candidate => candidate.CanWork);
        var best = First(glance, working.Count > 0 ? working : candidates);
        if (best is null)
        {
            findings.Add(new(Gate.Novelty, false, PhaseReasons.NothingSuits.With(Kebab.Of(pool.Phase)), Missing: Missing.Material));
            return new(pool, candidates, null);
        }

        findings.Add(FoggFinding(best) with { IsOpen = true, Missing = null });
        findings.Add(Fresh(best));
        return new(pool, candidates, best);
    }

    private static Selected Initiative(Glance glance, Pool pool, List<Finding> findings)
    {
        var onlyCheckIn = Bars.MayOnlyCheckIn(glance);
        var suited = pool.Suited(onlyCheckIn);
        var allowed = suited.FindAll(candidate => pool.FitsClimate(candidate.Intervention));
        findings.Add(suited.Count > 0 && allowed.Count == 0
            ? new(Gate.Climate, false, DecisionReasons.ClimateTooCold.With(Kebab.Of(pool.Climate)), Missing: Missing.Climate)
            : new(Gate.Climate, true, DecisionReasons.ClimateAllows.With(Kebab.Of(pool.Climate))));
        findings.Add(suited.Count > 0
            ? new(Gate.Phase, true, PhaseReasons.Allows.With(Kebab.Of(pool.Phase)))
            : new(Gate.Phase, false, PhaseReasons.NothingSuits.With(Kebab.Of(pool.Phase)), glance.NextEmbargoEnd(), glance.NextEmbargoEnd() is null ? Missing.Material : null));

        // What climate bars is judged all the same: every gate gives its finding.
        var judged = allowed.Count > 0 ? allowed : suited;
        if (judged.Count == 0)
        {
            findings.Add(FoggFinding(pool.FitOf(glance.Policy.Options[0])));
            findings.Add(new(Gate.Novelty, true, DecisionReasons.NothingOffered.With()));
            return new(pool, judged, null);
        }

        var working = judged.FindAll(candidate => candidate.CanWork);
        var considered = Considered(working.Count > 0 ? working : judged, pool, glance);
        var free = considered.FindAll(candidate => candidate.FreeFrom <= glance.Date);
        var foremost = TeachingFirst(free.Count > 0 ? free : considered);
        var best = First(glance, foremost)!;
        var nearest = working.Count > 0 ? best : Nearest(judged);
        AddFogg(nearest, pool, findings);
        findings.Add(free.Count > 0 ? Fresh(best) : Resting(glance, considered));
        return new(pool, judged, nearest) { Arms = working.Count > 0 && free.Count > 0 && !onlyCheckIn ? foremost : [] };
    }

    /// <summary>The same with another of the arms in the place of what goes first, and what the gates find of that.</summary>
    internal static Selected Instead(Selected selected, InterventionId other, List<Finding> findings)
    {
        foreach (var arm in selected.Arms)
        {
            if (arm.Intervention.Id == other && !ReferenceEquals(arm, selected.Nearest))
            {
                findings.RemoveAll(static finding => finding.Gate is Gate.Fogg or Gate.Novelty);
                AddFogg(arm, selected.Pool, findings);
                findings.Add(Fresh(arm));
                return selected with { Nearest = arm };
            }
        }

        return selected;
    }

    private static void AddFogg(Candidate candidate, Pool pool, List<Finding> findings)
    {
        findings.Add(FoggFinding(candidate));
        if (candidate.CanWork && pool.IsRemedy(candidate))
        {
            findings.Add(new(Gate.Fogg, true, DecisionReasons.Remedy.With(candidate.Intervention.Removes!.Value.Value)));
        }
    }

    private static Candidate? First(Glance glance, List<Candidate> candidates)
    {
        var best = Ranking.First(candidates.ConvertAll(candidate => candidate.Rank), glance.Policy.Choosing);
        return best < 0 ? null : candidates[best];
    }

    /// <summary>
    /// What removes a barrier the person named; else what teaches, and of what asks the lightest kind that carries the person over the line (M02), also when it is resting: not
    /// responding never makes messages stronger (INV-26).
    /// </summary>
    private static List<Candidate> Considered(List<Candidate> working, Pool pool, Glance glance)
    {
        var remedies = Remedies(working, pool, glance);
        return remedies.Count > 0 ? remedies : Lightest(working);
    }

    /// <summary>What removes a barrier that the person named, and has not been offered since: what makes it easier before what makes it more attractive (M03).</summary>
    private static List<Candidate> Remedies(List<Candidate> working, Pool pool, Glance glance)
    {
        var remedies = working.FindAll(candidate => pool.IsRemedy(candidate) && candidate.CanWork && candidate.FreeFrom <= glance.Date);
        var easing = remedies.FindAll(candidate => !Barriers.FactorOf(candidate.Intervention.Removes!.Value)!.Value.IsDriver());
        return Lightest(easing.Count > 0 ? easing : remedies);
    }

    private static List<Candidate> Lightest(List<Candidate> working)
    {
        var lightest = PromptKind.Spark;
        foreach (var candidate in working)
        {
            lightest = !Teaches(candidate) && candidate.Intervention.Kind < lightest ? candidate.Intervention.Kind : lightest;
        }

        return working.FindAll(candidate => Teaches(candidate) || candidate.Intervention.Kind == lightest);
    }

    /// <summary>What teaches goes before what asks.</summary>
    private static List<Candidate> TeachingFirst(List<Candidate> candidates)
    {
        var lessons = candidates.FindAll(Teaches);
        return lessons.Count > 0 ? lessons : candidates;
    }

    private static bool Teaches(Candidate candidate) => candidate.Intervention.Lesson != Lesson.None;

    private static Candidate Nearest(List<Candidate> candidates)
    {
        var nearest = candidates[0];
        foreach (var candidate in candidates)
        {
            nearest = candidate.Lifted.Product > nearest.Lifted.Product ? candidate : nearest;
        }

        return nearest;
    }

    private static Finding Resting(Glance glance, List<Candidate> candidates)
    {
        var opens = candidates[0].FreeFrom;
        foreach (var candidate in candidates)
        {
            opens = LocalDate.Min(opens, candidate.FreeFrom);
        }

        return new(Gate.Novelty, false, PromptReasons.AllResting.With(opens), glance.StartOf(opens));
    }

    private static Finding Fresh(Candidate candidate) => new(Gate.Novelty, true, DecisionReasons.Fresh.With(candidate.Intervention.Id.Value));

    private static Finding FoggFinding(Fit fit) => fit.IsAboveLine
        ? new(Gate.Fogg, true, BehaviorReasons.AboveLine.With(fit.Motivation, fit.Ability, fit.ActionLine))
        : new(Gate.Fogg, false, BehaviorReasons.BelowLine.With(fit.Motivation, fit.Ability, fit.ActionLine, Kebab.Of(fit.Scarcest)), Missing: Missing.Groundwork);

    private static Finding FoggFinding(Candidate candidate)
    {
        var (fit, lifted) = (candidate.Fit, candidate.Lifted);
        if (!candidate.Intervention.AsksForAct || fit.IsAboveLine)
        {
            return new(Gate.Fogg, true, BehaviorReasons.AboveLine.With(fit.Motivation, fit.Ability, fit.ActionLine));
        }

        var factor = Kebab.Of(fit.Motivation < fit.Ability ? candidate.Intervention.Motive : fit.Scarcest);
        return lifted.IsAboveLine
            ? new(Gate.Fogg, true, BehaviorReasons.Lifted.With(lifted.Motivation, lifted.Ability, lifted.ActionLine, factor))
            : new(Gate.Fogg, false, BehaviorReasons.BelowLine.With(fit.Motivation, fit.Ability, fit.ActionLine, factor), Missing: Missing.Groundwork);
    }
}
