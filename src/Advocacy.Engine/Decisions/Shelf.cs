using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The content on offer that may be told now and is for this person, in order of appeal, each once.</summary>
internal sealed class Shelf
{
    private readonly Glance glance;
    private readonly bool isForOccasions;
    private readonly ContentState history;
    private readonly Dictionary<ContentId, LocalDate> shown = [];
    private readonly Dictionary<Material, List<ShelvedOffer>> byMaterial = [];
    private readonly Dictionary<(Material Needs, bool IsOverview), List<ShelvedOffer>> best = [];

    internal Shelf(Glance glance, int retentionDays, bool isForOccasions)
    {
        this.isForOccasions = isForOccasions;
        this.glance = glance;
        var (preferences, placed) = (glance.Standing.Preferences, glance.Standing.Placed);
        history = glance.Progress.Content.Since(glance.Date.PlusDays(-retentionDays));
        Audience = new()
        {
            Team = placed?.Team,
            Department = placed?.Department,
            Topics = preferences.Topics,
            Formats = preferences.Formats,
            Language = preferences.Language,
            History = history,
            Today = glance.Date,
            Zone = glance.CountingZone,
        };
        foreach (var contact in glance.Progress.Prompts.Contacts)
        {
            if (contact.IsOnItsWay && !Caps.IsOwn(contact, glance.Own))
            {
                var on = glance.DateOf(contact.At);
                foreach (var item in contact.Items)
                {
                    shown[item.Id] = shown.TryGetValue(item.Id, out var last) ? LocalDate.Max(last, on) : on;
                    Balance += on > glance.Date.PlusDays(-Rules.BalanceDays) ? OverviewLeads.By(item.Perspective) : 0;
                }
            }
        }
    }

    internal Audience Audience { get; }

    /// <summary>How many more successes than dilemmas were offered lately.</summary>
    internal int Balance { get; }

    private ContentRules Rules => glance.Policy.Content;

    /// <summary>What suits an intervention, the most appealing first; nothing where it needs nothing.</summary>
    internal List<ShelvedOffer> For(Intervention intervention)
    {
        if (!byMaterial.TryGetValue(intervention.Needs, out var offers))
        {
            byMaterial.Add(intervention.Needs, offers = Fill(intervention.Needs));
        }

        return offers;
    }

    /// <summary>
    /// What rides in an intervention, the most relevant first: of what was not offered or skipped too lately, the best overview or the most
    /// appealing; where all of it was, of what is free again first. What a person asks for rests for nothing.
    /// </summary>
    internal List<ShelvedOffer> Best(Intervention intervention)
    {
        var key = (intervention.Needs, intervention.IsOverview);
        if (!best.TryGetValue(key, out var offers))
        {
            best.Add(key, offers = Choose(intervention));
        }

        return offers;
    }

    private List<ShelvedOffer> Choose(Intervention intervention)
    {
        var offers = For(intervention);
        if (offers.Count == 0)
        {
            return offers;
        }

        if (!glance.Moment.IsAsked)
        {
            var from = LocalDate.MaxIsoValue;
            foreach (var offer in offers)
            {
                from = LocalDate.Min(from, offer.FreeFrom);
            }

            from = LocalDate.Max(from, glance.Date);
            offers = offers.FindAll(offer => offer.FreeFrom <= from);
        }

        if (!intervention.IsOverview)
        {
            return [offers[0]];
        }

        var places = Overview.Choose(
            offers.ConvertAll(offer => OverviewEntry.Of(offer.Offer, offer.Appeal)), glance.Policy.Prompts.MostItems, Balance, Rules.BalanceTolerance);
        return [.. System.Linq.Enumerable.Select(places, place => offers[place])];
    }

    private List<ShelvedOffer> Fill(Material needs)
    {
        var offers = new List<ShelvedOffer>();
        if (needs == Material.None)
        {
            return offers;
        }

        foreach (var offer in glance.Situation.Offers)
        {
            if (IsMaterial(offer, needs) && Relevance.IsOpen(offer, glance.At) && Relevance.Suits(offer, Audience)
                && !(offer.Kind == OfferKind.Reply && shown.ContainsKey(offer.Id))
                && (!isForOccasions || AtOnce.IsNear(offer, Audience)))
            {
                offers.Add(Shelve(offer, offers.Count));
            }
        }

        offers.Sort(static (one, other) => ByAppeal(one, other));
        var seen = new HashSet<ContentId>();
        _ = offers.RemoveAll(offer => !seen.Add(offer.Offer.Id));
        return offers;
    }

    private ShelvedOffer Shelve(Offer offer, int place)
    {
        var freeFrom = LocalDate.MinIsoValue;
        int? daysSince = null;
        if (shown.TryGetValue(offer.Id, out var last))
        {
            freeFrom = last.PlusDays(glance.Policy.Prompts.TemplateRestDays);
            daysSince = Period.DaysBetween(last, glance.Date);
        }

        if (history.LastOn(offer.Id, ContentUse.Skipped) is { } skipped)
        {
            freeFrom = LocalDate.Max(freeFrom, skipped.PlusDays(Rules.SkipRestDays));
        }

        var worth = Relevance.Of(offer, Audience, Rules);
        return new(offer, place, worth, daysSince, freeFrom, Ranking.Appeal(new(worth, daysSince, 0, offer.Id.Value), glance.Policy.Choosing));
    }

    private static int ByAppeal(ShelvedOffer one, ShelvedOffer other)
    {
        var byAppeal = other.Appeal.CompareTo(one.Appeal);
        var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(one.Offer.Id.Value, other.Offer.Id.Value);
        return byId != 0 ? byId : one.Place.CompareTo(other.Place);
    }

    private static bool IsMaterial(Offer offer, Material needs) => needs switch
    {
        Material.Story => offer.Kind == OfferKind.Story,
        Material.Example => offer.Kind == OfferKind.Example,
        Material.Reply => offer.Kind == OfferKind.Reply,
        _ => offer.Kind is OfferKind.Item or OfferKind.Occasion,
    };
}
