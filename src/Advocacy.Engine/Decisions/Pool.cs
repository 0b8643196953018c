using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What could be done for a person at an instant: every intervention with the content and the way of sharing that suit best.</summary>
internal sealed class Pool
{
    private const double WorthWithoutContent = 0.5;

    private readonly Glance glance;
    private readonly Shelf shelf;
    private readonly bool isForOccasions;

    /// <summary>What could be done at a moment.</summary>
    /// <param name="glance">The moment.</param>
    /// <param name="climate">The climate that counts for the person.</param>
    /// <param name="retentionDays">How long what happened counts.</param>
    /// <param name="isForOccasions">Whether only what is about an occasion near the person is looked at.</param>
    internal Pool(Glance glance, Readiness climate, int retentionDays, bool isForOccasions = false)
    {
        this.isForOccasions = isForOccasions;
        this.glance = glance;
        Climate = climate;
        Phase = PhaseModel.PhaseOf(glance.Progress.Phases, glance.Standing.Answers, glance.Policy.Phases);
        Strengths = Fogg.StrengthsAt(
            glance.Progress.Behavior, glance.At, glance.CountingZone, glance.Policy.Prompts.DayStartHour, retentionDays, glance.Policy.Behavior);
        if (glance.Moment.MinutesFree is { } minutes)
        {
            Strengths = Strengths.With(Factor.Time, minutes / glance.Policy.Behavior.TimeScaleMinutes);
        }

        shelf = new(glance, retentionDays, isForOccasions);
    }

    internal Phase Phase { get; }

    internal Readiness Climate { get; }

    /// <summary>How strong every driver and link is.</summary>
    internal Strengths Strengths { get; }

    /// <summary>The rules of motivation, ability and the action line.</summary>
    internal BehaviorRules Rules => glance.Policy.Behavior;

    /// <summary>The ways of sharing a candidate can suggest.</summary>
    internal ValueList<ActOption> OptionsFor(Candidate candidate) =>
        glance.Policy.Options.Where(option => Suits(candidate.Intervention, option, candidate.Lead));

    /// <summary>Whether a candidate removes a barrier the person named and was not offered since; a barrier counts until its signal has half faded.</summary>
    internal bool IsRemedy(Candidate candidate)
    {
        if (candidate.Intervention.Removes is not { } barrier || Barriers.FactorOf(barrier) is not { } factor
            || Barriers.NamedAt(glance.Progress.Behavior, factor, Rules) is not { } at)
        {
            return false;
        }

        var named = glance.DateOf(at);
        return Period.DaysBetween(named, glance.Date) < Rules.SignalHalfLifeDays && !(LastUse(candidate.Intervention.Id) > named);
    }

    /// <summary>How a candidate would fit, with its lifts, if drivers and links were as strong as this.</summary>
    internal Fit FitOf(Candidate candidate, Strengths strengths) =>
        Fogg.Judge(strengths.Lifted(candidate.Intervention.Lifts), candidate.Option!, glance.Policy.Behavior);

    /// <summary>What a prompt that was held back would be now; none where phase, climate or any of its content no longer allow it.</summary>
    internal Candidate? Again(InterventionId id, ValueList<OfferedItem> items)
    {
        foreach (var intervention in glance.Policy.Interventions)
        {
            if (intervention.Id == id && (glance.Moment.IsAsked || (intervention.Phases.Contains(Phase) && FitsClimate(intervention))))
            {
                var offers = shelf.For(intervention).FindAll(shelved => IsAmong(items, shelved.Offer.Id));
                return offers.Count == items.Count ? Build(intervention, offers) : null;
            }
        }

        return null;
    }

    /// <summary>How the person fits a way of sharing, for the judgement when nothing is at hand.</summary>
    internal Fit FitOf(ActOption option) => Fogg.Judge(Strengths, option, glance.Policy.Behavior);

    /// <summary>The interventions of a kind for which there is material, and a way of sharing where they ask for an act.</summary>
    internal List<Candidate> Where(Predicate<Intervention> isIn)
    {
        var candidates = new List<Candidate>();
        foreach (var intervention in glance.Policy.Interventions)
        {
            if (intervention.RidesAlong || (isForOccasions && (intervention.IsOverview || intervention.Needs != Material.Item)) || !isIn(intervention))
            {
                continue;
            }

            var offers = shelf.Best(intervention);
            if (intervention.Needs == Material.None || offers.Count > 0)
            {
                var candidate = Build(intervention, offers);
                if (candidate.Option is not null || !intervention.AsksForAct)
                {
                    candidates.Add(candidate);
                }
            }
        }

        return candidates;
    }

    private Candidate Build(Intervention intervention, List<ShelvedOffer> offers)
    {
        var lead = offers.Count == 0 ? null : offers[0];
        var option = Suggest(intervention, lead?.Offer);
        var fit = option is null ? TakeIn(intervention, Strengths) : FitOf(option);
        var lifted = Strengths.Lifted(intervention.Lifts);
        var liftedFit = option is null ? TakeIn(intervention, lifted) : Fogg.Judge(lifted, option, glance.Policy.Behavior);
        var lastUse = lead is null ? LastUse(intervention.Id) : null;
        var freeFrom = lead?.FreeFrom ?? lastUse?.PlusDays(glance.Policy.Prompts.TemplateRestDays) ?? LocalDate.MinIsoValue;
        if (intervention.IsOverview)
        {
            freeFrom = LocalDate.Max(freeFrom, Caps.FirstWithRoom(
                glance.Progress.Prompts, glance.Date, Caps.WeekDates, glance.Policy.Prompts.MostOverviewsPerWeek, true, glance.Own, glance.DateOf));
        }

        if (intervention.Ask == Ask.Answer && LastListened() is { } listened)
        {
            freeFrom = LocalDate.Max(freeFrom, listened.PlusDays(glance.Policy.Prompts.ListeningRestDays));
        }

        var daysSinceUse = lead is null ? lastUse is { } last ? Period.DaysBetween(last, glance.Date) : null : lead.DaysSinceShown;
        return new(
            intervention,
            offers.Count == 0 ? [] : ValueList.From(offers.ConvertAll(static shelved => shelved.Offer)),
            option,
            fit,
            liftedFit,
            freeFrom,
            new(lead?.Worth ?? WorthWithoutContent, daysSinceUse, intervention.Weight, intervention.Id.Value));
    }

    /// <summary>
    /// The way of sharing an intervention suggests: under an overview the first choice that works, adapt before copy (M27); else the one
    /// that fits best, of the tiny ones for a tiny step; none where it asks for no act.
    /// </summary>
    private ActOption? Suggest(Intervention intervention, Offer? lead)
    {
        ActOption? best = null;
        var bestFit = default(Fit);
        var lifted = Strengths.Lifted(intervention.Lifts);
        foreach (var option in glance.Policy.Options)
        {
            if (!Suits(intervention, option, lead))
            {
                continue;
            }

            var fit = Fogg.Judge(lifted, option, glance.Policy.Behavior);
            var isBetter = best is null || (intervention.IsOverview ? fit.IsAboveLine && !bestFit.IsAboveLine : fit.Product > bestFit.Product);
            (best, bestFit) = isBetter ? (option, fit) : (best, bestFit);
        }

        return best;
    }

    private static bool Suits(Intervention intervention, ActOption option, Offer? lead) =>
        intervention.Suits(option) && (option.OnlyFor is not { } kind || kind == lead?.Occasion);

    private Fit TakeIn(Intervention intervention, Strengths at) =>
        Fogg.Judge(at, new() { Id = "take-in", Kind = default, Minutes = intervention.Effort }, glance.Policy.Behavior);

    private LocalDate? LastUse(InterventionId intervention)
    {
        var contacts = glance.Progress.Prompts.Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            var contact = contacts[i];
            if ((contact.Intervention == intervention || contact.Nudge == intervention) && contact.Stage != ContactStage.Expired && !Caps.IsOwn(contact, glance.Own))
            {
                return glance.DateOf(contact.At);
            }
        }

        return null;
    }

    /// <summary>When the person was last asked a listening question, whichever it was.</summary>
    private LocalDate? LastListened()
    {
        var contacts = glance.Progress.Prompts.Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            if (contacts[i] is { Ask: Ask.Answer, IsProactive: true } asked && asked.Stage != ContactStage.Expired && !Caps.IsOwn(asked, glance.Own))
            {
                return glance.DateOf(asked.At);
            }
        }

        return null;
    }

    /// <summary>The nudge that suits the person best and came by long enough ago; none if there is none.</summary>
    internal InterventionId? Nudge()
    {
        var nudges = new List<Ranked>();
        foreach (var intervention in glance.Policy.Interventions)
        {
            if (intervention.RidesAlong && intervention.Phases.Contains(Phase) && FitsClimate(intervention)
                && Build(intervention, []) is { CanWork: true } nudge && nudge.FreeFrom <= glance.Date)
            {
                nudges.Add(nudge.Rank);
            }
        }

        var first = Ranking.First(nudges, glance.Policy.Choosing);
        return first < 0 ? null : new InterventionId(nudges[first].Key);
    }

    private static bool IsAmong(ValueList<OfferedItem> items, ContentId content)
    {
        foreach (var item in items)
        {
            if (item.Id == content)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the climate allows an intervention.</summary>
    internal bool FitsClimate(Intervention intervention) => intervention.Climate <= Climate && Climate <= intervention.ClimateUpTo;
}
