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
    private readonly Audience audience;

    internal Pool(Glance glance, Readiness climate, int retentionDays)
    {
        this.glance = glance;
        Climate = climate;
        Phase = PhaseModel.PhaseOf(glance.Progress.Phases, glance.Standing.Answers, glance.Policy.Phases);
        Strengths = Fogg.StrengthsAt(
            glance.Progress.Behavior, glance.At, glance.CountingZone, glance.Policy.Prompts.DayStartHour, retentionDays, glance.Policy.Behavior);
        if (glance.Moment.MinutesFree is { } minutes)
        {
            Strengths = Strengths.With(Factor.Time, minutes / glance.Policy.Behavior.TimeScaleMinutes);
        }

        var preferences = glance.Standing.Preferences;
        audience = new()
        {
            Team = glance.Standing.Placed?.Team,
            Department = glance.Standing.Placed?.Department,
            Topics = preferences.Topics,
            Formats = preferences.Formats,
            Language = preferences.Language,
        };
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
                var offers = OpenOffers(intervention, int.MaxValue, offer => IsAmong(items, offer.Id));
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
            if (!isIn(intervention))
            {
                continue;
            }

            var offers = MostRelevant(intervention);
            if (intervention.Needs == Material.None || !offers.IsEmpty)
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

    private Candidate Build(Intervention intervention, ValueList<Offer> offers)
    {
        var lead = offers.IsEmpty ? null : offers[0];
        var option = Suggest(intervention, lead);
        var fit = option is null ? TakeIn(intervention, Strengths) : FitOf(option);
        var lifted = Strengths.Lifted(intervention.Lifts);
        var liftedFit = option is null ? TakeIn(intervention, lifted) : Fogg.Judge(lifted, option, glance.Policy.Behavior);
        var lastUse = LastUse(intervention.Id, lead?.Id);
        var freeFrom = lastUse is { } used ? used.PlusDays(glance.Policy.Prompts.TemplateRestDays) : LocalDate.MinIsoValue;
        if (intervention.IsOverview)
        {
            freeFrom = LocalDate.Max(freeFrom, Caps.FirstWithRoom(
                glance.Progress.Prompts, glance.Date, Caps.WeekDates, glance.Policy.Prompts.MostOverviewsPerWeek, true, glance.Own, glance.DateOf));
        }

        if (intervention.Ask == Ask.Answer && LastListened() is { } listened)
        {
            freeFrom = LocalDate.Max(freeFrom, listened.PlusDays(glance.Policy.Prompts.ListeningRestDays));
        }

        var worth = lead is null ? WorthWithoutContent : Relevance.Of(lead, audience, glance.Policy.Content);
        int? daysSinceUse = lastUse is { } last ? Period.DaysBetween(last, glance.Date) : null;
        return new(intervention, offers, option, fit, liftedFit, freeFrom, new(worth, daysSinceUse, intervention.Weight, intervention.Id.Value));
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

    /// <summary>
    /// What is on offer for an intervention and suits the person, the most appealing first; of several with one id only the first of these.
    /// </summary>
    /// <param name="intervention">What it would ride in.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="isMeant">Which are looked at; absent: all.</param>
    private ValueList<Offer> OpenOffers(Intervention intervention, int most, Predicate<Offer>? isMeant = null)
    {
        if (intervention.Needs == Material.None || glance.Situation.Offers.IsEmpty)
        {
            return [];
        }

        var offers = new List<(int Place, double Appeal)>();
        for (var place = 0; place < glance.Situation.Offers.Count; place++)
        {
            var offer = glance.Situation.Offers[place];
            if (isMeant?.Invoke(offer) != false && IsMaterial(offer, intervention.Needs) && Relevance.IsOpen(offer, glance.At) && Relevance.Suits(offer, audience))
            {
                int? since = LastUse(intervention.Id, offer.Id) is { } used ? Period.DaysBetween(used, glance.Date) : null;
                var rank = new Ranked(Relevance.Of(offer, audience, glance.Policy.Content), since, 0, offer.Id.Value);
                offers.Add((place, Ranking.Appeal(rank, glance.Policy.Choosing)));
            }
        }

        offers.Sort(ByAppeal);
        var first = new Offer[Math.Min(most, offers.Count)];
        var count = 0;
        for (var i = 0; i < offers.Count && count < first.Length; i++)
        {
            var offer = glance.Situation.Offers[offers[i].Place];
            if (!IsAmong(first, count, offer.Id))
            {
                first[count++] = offer;
            }
        }

        return count == first.Length ? new(first) : ValueList.Create<Offer>(first.AsSpan(0, count));
    }

    private int ByAppeal((int Place, double Appeal) one, (int Place, double Appeal) other)
    {
        var offers = glance.Situation.Offers;
        var byAppeal = other.Appeal.CompareTo(one.Appeal);
        var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(offers[one.Place].Id.Value, offers[other.Place].Id.Value);
        return byId != 0 ? byId : one.Place.CompareTo(other.Place);
    }

    /// <summary>As many as ride in it: several in an overview, else one.</summary>
    private ValueList<Offer> MostRelevant(Intervention intervention) =>
        OpenOffers(intervention, intervention.IsOverview ? glance.Policy.Prompts.MostItems : 1);

    private LocalDate? LastUse(InterventionId intervention, ContentId? content)
    {
        var contacts = glance.Progress.Prompts.Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            var contact = contacts[i];
            if (contact.Intervention == intervention && contact.Content == content && contact.Stage != ContactStage.Expired
                && !Caps.IsOwn(contact, glance.Own))
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

    /// <summary>When the next content under embargo may be told; none if there is none.</summary>
    internal Instant? EmbargoEnd()
    {
        Instant? end = null;
        foreach (var offer in glance.Situation.Offers)
        {
            if (!offer.IsConfidential && offer.EmbargoUntil is { } until && until > glance.At)
            {
                end = Instant.Min(until, end ?? until);
            }
        }

        return end;
    }

    private static bool IsAmong(Offer[] offers, int count, ContentId content)
    {
        for (var i = 0; i < count; i++)
        {
            if (offers[i].Id == content)
            {
                return true;
            }
        }

        return false;
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

    private static bool IsMaterial(Offer offer, Material needs) => needs switch
    {
        Material.Story => offer.Kind == OfferKind.Story,
        Material.Example => offer.Kind == OfferKind.Example,
        _ => offer.Kind is OfferKind.Item or OfferKind.Occasion,
    };

    /// <summary>Whether the climate allows an intervention.</summary>
    internal bool FitsClimate(Intervention intervention) => intervention.Climate <= Climate && Climate <= intervention.ClimateUpTo;
}
