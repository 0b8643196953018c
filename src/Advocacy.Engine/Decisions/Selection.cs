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

    /// <summary>
    /// Whether something would be offered however little motivation and ability there were: it asks for no act, is free, and is passed over
    /// for nothing lighter. What removes a barrier goes before it, and is something too.
    /// </summary>
    internal static bool IsNeverSilent(List<Candidate> some, Glance glance) =>
        Lightest(some, static candidate => candidate.CanWork).Exists(candidate => !candidate.Intervention.AsksForAct && candidate.FreeFrom <= glance.Date);

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
        var working = Considered(judged, pool, glance);
        var considered = working.Count > 0 ? working : Lightest(judged, static _ => true);
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
    /// Of what can work, what removes a barrier the person named; else what teaches, and of what asks the lightest kind that carries the
    /// person over the line (M02), also when it is resting: not responding never makes messages stronger (INV-26).
    /// </summary>
    private static List<Candidate> Considered(List<Candidate> some, Pool pool, Glance glance)
    {
        var remedies = Remedies(some, pool, glance);
        return remedies.Count > 0 ? remedies : Lightest(some, static candidate => candidate.CanWork);
    }

    /// <summary>What removes a barrier that the person named, and has not been offered since: what makes it easier before what makes it more attractive (M03).</summary>
    private static List<Candidate> Remedies(List<Candidate> some, Pool pool, Glance glance)
    {
        var remedies = some.FindAll(candidate => pool.IsRemedy(candidate) && candidate.FreeFrom <= glance.Date && candidate.CanWork);
        if (remedies.Count == 0)
        {
            return remedies;
        }

        var easing = remedies.FindAll(static candidate => !candidate.Move.Removes!.Value.IsDriver());
        return Lightest(easing.Count > 0 ? easing : remedies, static _ => true);
    }

    /// <summary>What teaches, and of what asks the lightest kind of which any is meant; a heavier kind is not looked at.</summary>
    private static List<Candidate> Lightest(List<Candidate> some, Predicate<Candidate> isMeant)
    {
        PromptKind? lightest = null;
        foreach (var candidate in some)
        {
            var kind = candidate.Intervention.Kind;
            lightest = !candidate.Teaches && !(kind >= lightest) && isMeant(candidate) ? kind : lightest;
        }

        return some.FindAll(candidate => (candidate.Teaches || candidate.Intervention.Kind == lightest) && isMeant(candidate));
    }

    /// <summary>What teaches goes before what asks.</summary>
    private static List<Candidate> TeachingFirst(List<Candidate> candidates)
    {
        var lessons = candidates.FindAll(static candidate => candidate.Teaches);
        return lessons.Count > 0 ? lessons : candidates;
    }

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
