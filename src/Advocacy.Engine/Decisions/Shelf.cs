using System;
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
    private const int Materials = (int)Material.Reply + 1;

    private readonly Glance glance;
    private readonly bool isForOccasions;
    private readonly ContentState history;
    private readonly Dictionary<ContentId, LocalDate> shown = [];
    private readonly ValueList<ShelvedOffer>?[] byMaterial = new ValueList<ShelvedOffer>?[Materials];
    private readonly ValueList<ShelvedOffer>?[] best = new ValueList<ShelvedOffer>?[2 * Materials];

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

    /// <summary>What there is of a material, the most appealing first; nothing where nothing is needed.</summary>
    internal ValueList<ShelvedOffer> For(Material needs) => byMaterial[(int)needs] ??= Fill(needs);

    /// <summary>
    /// What rides in an intervention, the most relevant first: of what was not offered or skipped too lately, the best overview or the most
    /// appealing; where all of it was, of what is free again first. What a person asks for rests for nothing.
    /// </summary>
    internal ValueList<ShelvedOffer> Best(Intervention intervention) =>
        best[(2 * (int)intervention.Needs) + (intervention.IsOverview ? 1 : 0)] ??= Choose(intervention);

    private ValueList<ShelvedOffer> Choose(Intervention intervention)
    {
        var offers = For(intervention.Needs);
        if (offers.IsEmpty)
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
            offers = offers.Where(offer => offer.FreeFrom <= from);
        }

        return intervention.IsOverview
            ? Overview.Choose(offers, static offer => offer.Offer, glance.Policy.Prompts.MostItems, Balance, Rules.BalanceTolerance)
            : [offers[0]];
    }

    private ValueList<ShelvedOffer> Fill(Material needs)
    {
        if (needs == Material.None)
        {
            return [];
        }

        var most = 0;
        foreach (var offer in glance.Situation.Offers)
        {
            most += IsMaterial(offer, needs) ? 1 : 0;
        }

        var offers = new ShelvedOffer[most];
        var count = 0;
        foreach (var offer in glance.Situation.Offers)
        {
            if (IsMaterial(offer, needs) && Relevance.IsOpen(offer, glance.At) && Relevance.Suits(offer, Audience)
                && !(offer.Kind == OfferKind.Reply && shown.ContainsKey(offer.Id))
                && (!isForOccasions || AtOnce.IsNear(offer, Audience)))
            {
                offers[count] = Shelve(offer, count);
                count++;
            }
        }

        Array.Sort(offers, 0, count, Appeal.Order);
        count = glance.Situation.HasDistinctOffers ? count : Distinct(offers.AsSpan(0, count));
        return count == most ? new(offers) : ValueList.Create<ShelvedOffer>(offers.AsSpan(0, count));
    }

    /// <summary>Keeps the first of each content, and says how many these are.</summary>
    private static int Distinct(Span<ShelvedOffer> offers)
    {
        var seen = new HashSet<ContentId>();
        var count = 0;
        foreach (ref readonly var offer in offers)
        {
            if (seen.Add(offer.Offer.Id))
            {
                offers[count++] = offer;
            }
        }

        return count;
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

    private static bool IsMaterial(Offer offer, Material needs) => needs switch
    {
        Material.Story => offer.Kind == OfferKind.Story,
        Material.Example => offer.Kind == OfferKind.Example,
        Material.Reply => offer.Kind == OfferKind.Reply,
        _ => offer.Kind is OfferKind.Item or OfferKind.Occasion,
    };

    private sealed class Appeal : IComparer<ShelvedOffer>
    {
        internal static Appeal Order { get; } = new();

        public int Compare(ShelvedOffer one, ShelvedOffer other)
        {
            var byAppeal = other.Appeal.CompareTo(one.Appeal);
            var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(one.Offer.Id.Value, other.Offer.Id.Value);
            return byId != 0 ? byId : one.Place.CompareTo(other.Place);
        }
    }
}
