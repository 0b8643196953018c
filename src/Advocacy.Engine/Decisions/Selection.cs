using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The gates that choose among what could be done: climate, phase, Fogg, novelty.</summary>
internal static class Selection
{
    /// <summary>What goes first.</summary>
    internal static Selected Of(Frame frame, Glance glance, in Bars bars)
    {
        var retention = frame.Around.History.RetentionDays;
        if (AtOnce.GivesWay(bars, glance) && Choose(glance, new(glance, frame.Climate, retention, isForOccasions: true)) is { IsOpen: true } atOnce)
        {
            return atOnce with { IsAtOnce = true };
        }

        return Choose(glance, new(glance, frame.Climate, retention));
    }

    private static Selected Choose(Glance glance, Pool pool) => glance.Moment.IsAsked ? Asked(glance, pool) : Initiative(glance, pool);

    /// <summary>Whether nothing would be offered if only some could work.</summary>
    internal static bool IsSilent(List<Candidate> working, Pool pool, Glance glance) =>
        !Considered(working, pool, glance).Exists(candidate => candidate.FreeFrom <= glance.Date);

    private static Selected Asked(Glance glance, Pool pool)
    {
        var candidates = pool.Askable(glance.Moment.WantsOverview);
        var working = Only(candidates, candidate => candidate.CanWork);
        var best = First(glance, working.Count > 0 ? working : candidates);
        return new(pool, candidates, best) { First = best, Closed = best is null ? Hindrances.AllResting : Hindrances.None };
    }

    private static Selected Initiative(Glance glance, Pool pool)
    {
        var onlyCheckIn = Bars.MayOnlyCheckIn(glance);
        var suited = pool.Suited(onlyCheckIn);
        var allowed = Only(suited, candidate => pool.FitsClimate(candidate.Intervention));
        if (suited.Count == 0)
        {
            var isCarried = pool.FitOf(glance.Policy.Options[0]).IsAboveLine;
            return new(pool, suited, null) { Closed = Hindrances.NothingSuits | (isCarried ? Hindrances.None : Hindrances.BelowLine) };
        }

        // What climate bars is judged all the same: every gate gives its finding.
        var judged = allowed.Count > 0 ? allowed : suited;
        var working = Only(judged, candidate => candidate.CanWork);
        var considered = Considered(working.Count > 0 ? working : judged, pool, glance);
        var free = Only(considered, candidate => candidate.FreeFrom <= glance.Date);
        var foremost = TeachingFirst(free.Count > 0 ? free : considered);
        var best = First(glance, foremost)!;
        return new(pool, judged, working.Count > 0 ? best : Nearest(judged))
        {
            First = best,
            Closed = (allowed.Count > 0 ? Hindrances.None : Hindrances.ClimateTooCold)
                | (working.Count > 0 ? Hindrances.None : Hindrances.BelowLine)
                | (free.Count > 0 ? Hindrances.None : Hindrances.AllResting),
            FreeFrom = FirstFree(considered),
            Arms = working.Count > 0 && free.Count > 0 && !onlyCheckIn ? foremost : [],
        };
    }

    /// <summary>Those of some that are meant: the same list where all are.</summary>
    private static List<Candidate> Only(List<Candidate> some, Predicate<Candidate> isMeant) => some.TrueForAll(isMeant) ? some : some.FindAll(isMeant);

    private static Candidate? First(Glance glance, List<Candidate> candidates)
    {
        Candidate? best = null;
        foreach (var candidate in candidates)
        {
            best = best is null || Ranking.Compare(candidate.Rank, best.Rank, glance.Policy.Choosing) < 0 ? candidate : best;
        }

        return best;
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

        return Only(working, candidate => Teaches(candidate) || candidate.Intervention.Kind == lightest);
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

    private static LocalDate FirstFree(List<Candidate> candidates)
    {
        var first = candidates[0].FreeFrom;
        foreach (var candidate in candidates)
        {
            first = LocalDate.Min(first, candidate.FreeFrom);
        }

        return first;
    }
}
