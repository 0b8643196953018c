using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What could be done for a person at an instant: every intervention with the content and the way of sharing that suit best.</summary>
internal sealed class Pool
{
    private readonly Glance glance;
    private readonly Shelf shelf;
    private readonly bool isForOccasions;
    private readonly int retentionDays;
    private readonly double motivation;

    // By kin, the last of each: most are carried alike.
    private readonly Carrying?[] carryings;

    /// <summary>What could be done at a moment.</summary>
    /// <param name="glance">The moment.</param>
    /// <param name="climate">The climate that counts for the person.</param>
    /// <param name="retentionDays">How long what happened counts.</param>
    /// <param name="isForOccasions">Whether only what is about an occasion near the person is looked at.</param>
    internal Pool(Glance glance, Readiness climate, int retentionDays, bool isForOccasions = false)
    {
        (this.isForOccasions, this.retentionDays) = (isForOccasions, retentionDays);
        this.glance = glance;
        Climate = climate;
        Phase = PhaseModel.PhaseOf(glance.Progress.Phases, glance.Standing.Answers, glance.Policy.Phases);
        Strengths = glance.StrengthsNow();
        motivation = Fogg.Motivation(Strengths, Rules);
        shelf = new(glance, retentionDays, isForOccasions);
        carryings = new Carrying?[glance.Repertoire.Moves.Count];
    }

    internal Phase Phase { get; }

    internal Readiness Climate { get; }

    /// <summary>How strong every driver and link is.</summary>
    internal Strengths Strengths { get; }

    /// <summary>The rules of motivation, ability and the action line.</summary>
    internal BehaviorRules Rules => glance.Policy.Behavior;

    /// <summary>Whether a candidate removes a barrier the person named and was not offered since; a barrier counts until its signal has half faded.</summary>
    internal bool IsRemedy(Candidate candidate)
    {
        if (candidate.Move.Removes is not { } factor || Barriers.NamedAt(glance.Progress.Behavior, factor) is not { } at)
        {
            return false;
        }

        var named = glance.DateOf(at);
        return Period.DaysBetween(named, glance.Date) < Math.Min(Rules.SignalHalfLifeDays, retentionDays) && !(LastUse(candidate.Intervention.Id) > named);
    }

    /// <summary>How a candidate would fit, with its lifts, if drivers and links were as strong as this.</summary>
    internal Fit FitOf(Candidate candidate, Strengths strengths) =>
        Fogg.Judge(strengths.Lifted(candidate.Intervention.Lifts), candidate.Option!, glance.Policy.Behavior);

    /// <summary>What a prompt that was held back would be now; none where phase, climate or any of its content no longer allow it.</summary>
    internal Candidate? Again(InterventionId id, ValueList<OfferedItem> items)
    {
        foreach (var move in glance.Repertoire.Moves)
        {
            if (move.Intervention.Id == id && (glance.Moment.IsAsked || (move.Intervention.Phases.Contains(Phase) && FitsClimate(move.Intervention))))
            {
                var riding = shelf.Again(move.Intervention.Needs, items);
                return riding is null && !items.IsEmpty ? null : Build(move, riding);
            }
        }

        return null;
    }

    /// <summary>How the person fits a way of sharing, for the judgement when nothing is at hand.</summary>
    internal Fit FitOf(ActOption option) => Fogg.Judge(Strengths, option, glance.Policy.Behavior);

    /// <summary>What suits the phase and has material, and a way of sharing where it asks for an act: nothing but the question whether to go on, or all else.</summary>
    internal List<Candidate> Suited(bool onlyCheckIn)
    {
        var candidates = new List<Candidate>(glance.Repertoire.Moves.Count);
        foreach (var move in glance.Repertoire.Moves)
        {
            if ((move.Intervention.Ask == Ask.Cadence) == onlyCheckIn && move.Intervention.Phases.Contains(Phase))
            {
                Consider(move, candidates);
            }
        }

        return candidates;
    }

    /// <summary>What asks for an act, for who asked what there is to share: in every phase and climate.</summary>
    internal List<Candidate> Askable(bool onlyOverviews)
    {
        var candidates = new List<Candidate>(glance.Repertoire.Moves.Count);
        foreach (var move in glance.Repertoire.Moves)
        {
            if (move.Intervention.AsksForAct && (move.Intervention.IsOverview || !onlyOverviews))
            {
                Consider(move, candidates);
            }
        }

        return candidates;
    }

    private void Consider(Move move, List<Candidate> candidates)
    {
        var intervention = move.Intervention;
        if (intervention.RidesAlong || (isForOccasions && (intervention.IsOverview || intervention.Needs != Material.Item)))
        {
            return;
        }

        var riding = shelf.Best(intervention);
        if (intervention.Needs == Material.None || riding is not null)
        {
            if (!intervention.AsksForAct || HasWayFor(move, riding?.Lead.Offer))
            {
                candidates.Add(Build(move, riding));
            }
        }
    }

    private Candidate Build(Move move, Riding? riding)
    {
        var intervention = move.Intervention;
        var lastUse = riding is null ? LastUse(intervention.Id) : null;
        var freeFrom = riding?.Lead.FreeFrom ?? lastUse?.PlusDays(glance.Policy.Prompts.TemplateRestDays) ?? LocalDate.MinIsoValue;
        if (intervention.IsOverview)
        {
            freeFrom = LocalDate.Max(freeFrom, Caps.FirstWithRoom(
                glance.Progress.Prompts, glance.Date, Caps.WeekDates, glance.Policy.Prompts.MostOverviewsPerWeek, true, glance.Own, glance.DateOf));
        }

        if (intervention.Ask == Ask.Answer && LastListened() is { } listened)
        {
            freeFrom = LocalDate.Max(freeFrom, listened.PlusDays(glance.Policy.Prompts.ListeningRestDays));
        }

        var daysSinceUse = riding is not null ? riding.Lead.DaysSinceShown : lastUse is { } last ? Period.DaysBetween(last, glance.Date) : null;
        return new(this, move, riding, freeFrom, daysSinceUse);
    }

    private static bool HasWayFor(Move move, Offer? lead)
    {
        foreach (var way in move.Ways)
        {
            if (Candidate.IsFor(way.Option, lead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How motivation and ability carry an intervention in which something leads.</summary>
    internal Carrying CarryingOf(Move move, Offer? lead)
    {
        if (carryings[move.Kin] is { Option: not null } known && known.Occasion == lead?.Occasion)
        {
            return known;
        }

        var isLifting = !move.Intervention.Lifts.IsEmpty;
        var lifted = isLifting ? Strengths.Lifted(move.Intervention.Lifts) : Strengths;
        var (option, demands, liftedFit) = Suggest(move, lead, lifted, isLifting ? Fogg.Motivation(lifted, Rules) : motivation);
        var fit = isLifting ? Fogg.FitOf(Strengths, motivation, demands, Rules.ActionLine) : liftedFit;
        return carryings[move.Kin] = new(lead?.Occasion, option, fit, liftedFit);
    }

    /// <summary>
    /// The way of sharing an intervention suggests: under an overview the first choice that works, adapt before copy (M27); else the one
    /// that fits best, of the tiny ones for a tiny step; none where it asks for no act.
    /// </summary>
    private (ActOption? Option, ValueList<double> Demands, Fit Fit) Suggest(Move move, Offer? lead, in Strengths lifted, double liftedMotivation)
    {
        ActOption? best = null;
        var demands = move.TakeIn;
        var bestFit = default(Fit);
        foreach (var way in move.Ways)
        {
            if (!Candidate.IsFor(way.Option, lead))
            {
                continue;
            }

            var fit = Fogg.FitOf(lifted, liftedMotivation, way.Demands, Rules.ActionLine);
            if (best is null || (move.Intervention.IsOverview ? fit.IsAboveLine && !bestFit.IsAboveLine : fit.Product > bestFit.Product))
            {
                (best, demands, bestFit) = (way.Option, way.Demands, fit);
            }
        }

        return (best, demands, best is null ? Fogg.FitOf(lifted, liftedMotivation, demands, Rules.ActionLine) : bestFit);
    }

    private LocalDate? LastUse(InterventionId intervention) => LastOf(intervention, static (contact, used) => contact.Intervention == used || contact.Nudge == used);

    /// <summary>When the person was last asked a listening question, whichever it was; an expert's advice on an act is another's question.</summary>
    private LocalDate? LastListened() =>
        LastOf(Catalogue.GiveFeedback, static (contact, other) => contact is { Ask: Ask.Answer, IsProactive: true } && contact.Intervention != other);

    private LocalDate? LastOf(InterventionId intervention, Func<Contact, InterventionId, bool> isMeant)
    {
        var contacts = glance.Progress.Prompts.Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            if (contacts[i].IsOnItsWay && isMeant(contacts[i], intervention) && !Caps.IsOwn(contacts[i], glance.Own))
            {
                return glance.DateOf(contacts[i].At);
            }
        }

        return null;
    }

    /// <summary>The nudge that suits the person best and came by long enough ago; none if there is none.</summary>
    internal InterventionId? Nudge()
    {
        var nudges = new List<Ranked>();
        foreach (var move in glance.Repertoire.Moves)
        {
            if (move.Intervention.RidesAlong && move.Intervention.Phases.Contains(Phase) && FitsClimate(move.Intervention)
                && Build(move, null) is { CanWork: true } nudge && nudge.FreeFrom <= glance.Date)
            {
                nudges.Add(nudge.Rank);
            }
        }

        var first = Ranking.First(nudges, glance.Policy.Choosing);
        return first < 0 ? null : new InterventionId(nudges[first].Key);
    }

    /// <summary>Whether the climate allows an intervention.</summary>
    internal bool FitsClimate(Intervention intervention) => intervention.Climate <= Climate && Climate <= intervention.ClimateUpTo;
}
