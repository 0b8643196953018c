using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>The content on offer that may be told now and is for this person.</summary>
internal sealed class Shelf
{
    private const int Materials = (int)Material.Reply + 1;

    private readonly Glance glance;
    private readonly bool isForOccasions;
    private readonly ContentState history;
    private readonly Dictionary<ContentId, LocalDate> shown = [];
    private readonly Audience audience;

    // How many more successes than dilemmas were offered lately.
    private readonly int balance;

    private readonly ShelvedOffer[]?[] byMaterial = new ShelvedOffer[Materials][];
    private readonly Riding?[] best = new Riding[2 * Materials];

    internal Shelf(Glance glance, int retentionDays, bool isForOccasions)
    {
        this.isForOccasions = isForOccasions;
        this.glance = glance;
        var (preferences, placed) = (glance.Standing.Preferences, glance.Standing.Placed);
        history = glance.Progress.Content.Since(glance.Date.PlusDays(-retentionDays));
        audience = new()
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
                    balance += on > glance.Date.PlusDays(-Rules.BalanceDays) ? OverviewLeads.By(item.Perspective) : 0;
                }
            }
        }
    }

    private ContentRules Rules => glance.Policy.Content;

    /// <summary>
    /// What rides in an intervention: of what was not offered or skipped too lately, the best overview or the most appealing; where all of it
    /// was, of what is free again first. What a person asks for rests for nothing. Nothing where there is nothing.
    /// </summary>
    internal Riding? Best(Intervention intervention)
    {
        var offers = For(intervention.Needs);
        return offers.Length == 0 ? null : best[(2 * (int)intervention.Needs) + (intervention.IsOverview ? 1 : 0)] ??= Choose(offers, intervention.IsOverview);
    }

    /// <summary>Some of what there is of a material; nothing where not all of it is.</summary>
    internal Riding? Again(Material needs, ValueList<OfferedItem> items)
    {
        var again = Sorted(EachOnce(Only(For(needs), shelved => IsAmong(items, shelved.Offer.Id))));
        return again.Length != items.Count || again.Length == 0 ? null : new(again[0], new(new ValueList<ShelvedOffer>(again)));
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

    private Riding? Choose(ShelvedOffer[] offers, bool isOverview)
    {
        var from = glance.Moment.IsAsked ? LocalDate.MaxIsoValue : LocalDate.Max(FirstFree(offers), glance.Date);
        if (!isOverview)
        {
            return new(MostAppealing(offers, from));
        }

        var free = EachOnce(Only(offers, shelved => shelved.FreeFrom <= from));
        var pick = Overview.Pick<ShelvedOffer>(
            free, static shelved => shelved.Offer, glance.Policy.Prompts.MostItems, balance, Rules.BalanceTolerance,
            (one, other) => ShelvedOffer.ByAppeal(free[one], free[other]));
        return pick.Lead < 0 ? null : new(free[pick.Lead], new(() => ValueList.From(pick.All().ConvertAll(place => free[place]))));
    }

    private static LocalDate FirstFree(ShelvedOffer[] offers)
    {
        var first = LocalDate.MaxIsoValue;
        foreach (ref readonly var offer in offers.AsSpan())
        {
            first = LocalDate.Min(first, offer.FreeFrom);
        }

        return first;
    }

    private static ShelvedOffer MostAppealing(ShelvedOffer[] offers, LocalDate from)
    {
        var most = -1;
        for (var i = 0; i < offers.Length; i++)
        {
            most = offers[i].FreeFrom <= from && (most < 0 || ShelvedOffer.ByAppeal(offers[i], offers[most]) < 0) ? i : most;
        }

        return offers[most];
    }

    private static ShelvedOffer[] Only(ShelvedOffer[] offers, Predicate<ShelvedOffer> isMeant) =>
        Array.TrueForAll(offers, isMeant) ? offers : Array.FindAll(offers, isMeant);

    /// <summary>Each content once, the most appealing of several.</summary>
    private ShelvedOffer[] EachOnce(ShelvedOffer[] offers)
    {
        if (glance.Situation.Offering.IsDistinct)
        {
            return offers;
        }

        var seen = new HashSet<ContentId>();
        return Array.FindAll(Sorted(offers), offer => seen.Add(offer.Offer.Id));
    }

    private static ShelvedOffer[] Sorted(ShelvedOffer[] offers)
    {
        var sorted = (ShelvedOffer[])offers.Clone();
        Array.Sort(sorted, static (one, other) => ShelvedOffer.ByAppeal(one, other));
        return sorted;
    }

    /// <summary>What there is of a material; nothing where nothing is needed.</summary>
    private ShelvedOffer[] For(Material needs) => byMaterial[(int)needs] ??= Fill(glance.Situation.Offering.Of(needs));

    private ShelvedOffer[] Fill(ValueList<Offer> onOffer)
    {
        var offers = new ShelvedOffer[onOffer.Count];
        var count = 0;
        foreach (var offer in onOffer)
        {
            if (Relevance.IsOpen(offer, glance.At) && Relevance.Suits(offer, audience)
                && !(offer.Kind == OfferKind.Reply && LastShown(offer.Id) is not null)
                && (!isForOccasions || AtOnce.IsNear(offer, audience)))
            {
                offers[count] = Shelve(offer, count);
                count++;
            }
        }

        Array.Resize(ref offers, count);
        return offers;
    }

    private LocalDate? LastShown(ContentId content) => shown.Count > 0 && shown.TryGetValue(content, out var last) ? last : null;

    private ShelvedOffer Shelve(Offer offer, int place)
    {
        var freeFrom = LocalDate.MinIsoValue;
        int? daysSince = null;
        if (LastShown(offer.Id) is { } last)
        {
            freeFrom = last.PlusDays(glance.Policy.Prompts.TemplateRestDays);
            daysSince = Period.DaysBetween(last, glance.Date);
        }

        if (history.LastOn(offer.Id, ContentUse.Skipped) is { } skipped)
        {
            freeFrom = LocalDate.Max(freeFrom, skipped.PlusDays(Rules.SkipRestDays));
        }

        var worth = Relevance.Of(offer, audience, Rules);
        return new(offer, place, worth, daysSince, freeFrom, Ranking.Appeal(new(worth, daysSince, 0, offer.Id.Value), glance.Policy.Choosing));
    }
}
