using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>Finds the occasions in what happened at work (M11): concrete things that are worth telling, as long as they are fresh.</summary>
public static class Occasions
{
    /// <summary>
    /// The occasions in what happened, the newest first, and what was passed over with the reason. Of events with one id the one that
    /// happened last counts; of several told for one instant what may be told least, then the first in the order of its words.
    /// </summary>
    /// <param name="events">What happened, in any order, also twice.</param>
    /// <param name="rules">What makes an occasion of which kind; of several rules for one kind of event the first counts.</param>
    /// <param name="now">The moment.</param>
    public static OccasionsFound Detect(IEnumerable<WorkEvent> events, ValueList<OccasionRule> rules, Instant now)
    {
        var latest = new Dictionary<ContentId, WorkEvent>();
        foreach (var one in Guard.NotNull(events))
        {
            if (!latest.TryGetValue(one.Id, out var known) || Prevails(one, known))
            {
                latest[one.Id] = one;
            }
        }

        var (offers, passed) = (new List<Offer>(), new List<EventPassedOver>());
        foreach (var one in latest.Values)
        {
            var (offer, why) = Judge(one, rules, now);
            if (offer is not null)
            {
                offers.Add(offer);
            }
            else
            {
                passed.Add(new(one, why!));
            }
        }

        offers.Sort(static (one, other) => NewestFirst(one.HappenedAt!.Value, one.Id, other.HappenedAt!.Value, other.Id));
        passed.Sort(static (one, other) => NewestFirst(one.Event.At, one.Event.Id, other.Event.At, other.Event.Id));
        return new(ValueList.From(offers), ValueList.From(passed));
    }

    private static bool Prevails(WorkEvent one, WorkEvent other)
    {
        var byInstant = one.At.CompareTo(other.At);
        var bySecrecy = byInstant != 0 ? byInstant : one.IsConfidential.CompareTo(other.IsConfidential);
        var byEmbargo = bySecrecy != 0 ? bySecrecy : (one.EmbargoUntil ?? Instant.MinValue).CompareTo(other.EmbargoUntil ?? Instant.MinValue);
        var byTitle = byEmbargo != 0 ? byEmbargo : string.CompareOrdinal(other.Title, one.Title);
        return (byTitle != 0 ? byTitle : string.CompareOrdinal(other.Event, one.Event)) > 0;
    }

    private static (Offer? Offer, Reason? Why) Judge(WorkEvent happened, ValueList<OccasionRule> rules, Instant now)
    {
        if (RuleFor(happened, rules) is not { } rule)
        {
            return (null, ContentReasons.NoOccasion.With(happened.Kind?.Value ?? happened.Event));
        }

        if (happened.IsConfidential)
        {
            return (null, ContentReasons.Confidential.With());
        }

        if (happened.At > now)
        {
            return (null, ContentReasons.NotYet.With(happened.At));
        }

        var tellableFrom = happened.EmbargoUntil is { } until && until > happened.At ? until : happened.At;
        var staleFrom = tellableFrom + Duration.FromDays(rule.ShelfLifeDays);
        return staleFrom <= now
            ? (null, ContentReasons.Stale.With(staleFrom))
            : (OfferOf(happened, rule, staleFrom), null);
    }

    private static OccasionRule? RuleFor(WorkEvent happened, ValueList<OccasionRule> rules)
    {
        foreach (var rule in rules)
        {
            if (happened.Kind is { } kind ? rule.Kind == kind : rule.Events.Contains(happened.Event))
            {
                return rule;
            }
        }

        return null;
    }

    private static Offer OfferOf(WorkEvent happened, OccasionRule rule, Instant staleFrom) => new()
    {
        Id = happened.Id,
        Kind = OfferKind.Occasion,
        Title = happened.Title,
        Occasion = rule.Kind,
        Why = happened.Why,
        Topics = happened.Topics,
        Language = happened.Language,
        Team = happened.Team,
        Department = happened.Department,
        Perspective = happened.Perspective ?? rule.Perspective,
        HappenedAt = happened.At,
        UpTo = rule.UpTo,
        IsForParticipants = rule.IsForParticipants,
        HasBonus = happened.HasBonus,
        EmbargoUntil = happened.EmbargoUntil,
        ExpiresAt = staleFrom,
    };

    private static int NewestFirst(Instant at, ContentId id, Instant otherAt, ContentId otherId)
    {
        var byInstant = otherAt.CompareTo(at);
        return byInstant != 0 ? byInstant : string.CompareOrdinal(id.Value, otherId.Value);
    }
}
