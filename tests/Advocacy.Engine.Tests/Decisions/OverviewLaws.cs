using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What every weekly overview is like, whatever lies on the shelf.</summary>
public class OverviewLaws
{
    /// <summary>Half past nine on a Tuesday in Amsterdam.</summary>
    private static readonly Instant s_now = Instant.FromUtc(2026, 3, 3, 8, 30);

    public sealed record Shop(string Kind, ValueList<Offer> Offers, ValueList<(string Content, ContentUse Use, int DaysAgo)> Before, bool IsAsked);

    [Fact]
    public void INV_29_Overview_OfAnyShelf_KeepsItsRules() => Law.Holds(
        nameof(INV_29_Overview_OfAnyShelf_KeepsItsRules),
        Arb.From(Shops, Smaller),
        shop =>
        {
            var prompt = OverviewOf(shop);
            var mayBeTold = shop.Offers.Where(offer => MayBeOffered(offer, shop)).ToArray();
            if (prompt is null)
            {
                return;
            }

            var most = Policy.Default.Prompts.MostItems;
            Assert.Equal(Math.Min(most, mayBeTold.Select(offer => offer.Id).Distinct().Count()), prompt.Items.Count);
            Assert.All(prompt.Items, item => Assert.Contains(mayBeTold, offer => offer.Id == item.Id));
            Assert.Equal(prompt.Items.Count, prompt.Items.Select(item => item.Id).Distinct().Count());
            Assert.All(prompt.Items, item => Assert.Equal(mayBeTold.Single(offer => offer.Id == item.Id).Copies is >= 5 and var many ? many : null, item.Copies));
            foreach (var pack in new[] { TextPack.Dutch, TextPack.English })
            {
                var message = prompt.Render(pack);
                Assert.All(message.Items, item => Assert.Equal(["adapt", "copy", "skip"], item.Choices.Select(choice => choice.Id)));
                Assert.All(message.Items, item => Assert.True(item.Angles.Count >= 2 && item.Angles.All(angle => angle.Length > 0), item.Title));
                Assert.True(message.Reaction is not null || prompt.Items.Any(item => item.InvitesReaction));
                Assert.Contains(pack["hint.employee"], message.Hints);
                Assert.Equal(prompt.Items.Select(item => item.Copies is not null), message.Items.Select(item => !item.Hints.IsEmpty));
                Assert.True(message.Choices.IsEmpty);
            }
        },
        400,
        ("an overview", shop => OverviewOf(shop) is not null, 0.4),
        ("nothing may be told", shop => shop.Kind is "empty" or "expired" or "confidential", 0.1),
        ("one kind only", shop => shop.Kind == "one kind" && OverviewOf(shop)?.Items.Count > 1, 0.05),
        ("something was skipped lately", shop => shop.Offers.Any(offer => IsResting(offer, shop)), 0.1),
        ("on request", shop => shop.IsAsked && OverviewOf(shop) is not null, 0.05));

    [Fact]
    public void Overview_NothingMayBeTold_IsNone() => Law.Holds(
        nameof(Overview_NothingMayBeTold_IsNone),
        Arb.From(Shops.Where(shop => shop.Offers.All(offer => !MayBeOffered(offer, shop))), Smaller),
        shop => OverviewOf(shop) is null,
        150,
        ("there is something on the shelf", shop => !shop.Offers.IsEmpty, 0.5));

    [Fact]
    public void INV_06_WhatWasSkipped_DoesNotComeBackWithinItsWindow() => Law.Holds(
        nameof(INV_06_WhatWasSkipped_DoesNotComeBackWithinItsWindow),
        Arb.From(Shops.Where(shop => !shop.IsAsked), Smaller),
        shop => Decide(shop) is not Prompt prompt || prompt.Items.All(item => !shop.Offers.Any(offer => offer.Id == item.Id && IsResting(offer, shop))),
        400,
        ("skipped and another to offer", shop => Decide(shop) is Prompt && shop.Offers.Any(offer => IsResting(offer, shop)), 0.1));

    [Fact]
    public void Overview_SharedAlready_IsNotOfferedAgainEvenOnRequest() => Law.Holds(
        nameof(Overview_SharedAlready_IsNotOfferedAgainEvenOnRequest),
        Arb.From(Shops, Smaller),
        shop => Decide(shop) is not Prompt prompt
            || prompt.Items.All(item => !shop.Before.Any(before => before.Content == item.Id.Value && before.Use == ContentUse.Shared)),
        300,
        ("something was shared", shop => shop.Before.Any(before => before.Use == ContentUse.Shared && shop.Offers.Any(offer => offer.Id.Value == before.Content)), 0.1));

    private static bool MayBeOffered(Offer offer, Shop shop) =>
        offer.Kind is OfferKind.Item or OfferKind.Occasion && !offer.IsConfidential && !(offer.EmbargoUntil > s_now) && !(offer.ExpiresAt <= s_now)
        && (offer.Language is null || offer.Language == Language.Dutch)
        && (!offer.IsForParticipants || Did(offer, shop, ContentUse.TookPart))
        && (offer.UpTo == Proximity.Organisation || offer.Team is null || offer.Team == new GroupId("team-a") || Did(offer, shop, ContentUse.TookPart))
        && (offer.Occasion != OccasionKind.Vacancy || offer.Team == new GroupId("team-a"))
        && !Did(offer, shop, ContentUse.Shared)
        && (shop.IsAsked || !IsResting(offer, shop));

    private static bool Did(Offer offer, Shop shop, ContentUse use) => shop.Before.Any(before => before.Content == offer.Id.Value && before.Use == use);

    private static bool IsResting(Offer offer, Shop shop) => shop.Before.Any(before =>
        before.Content == offer.Id.Value && before.Use == ContentUse.Skipped && before.DaysAgo < Policy.Default.Content.SkipRestDays);

    private static Prompt? OverviewOf(Shop shop) => Decide(shop) is Prompt { IsOverview: true } prompt ? prompt : null;

    private static Decision Decide(Shop shop)
    {
        var overview = Catalogue.Interventions.Single(intervention => intervention.Id.Value == "weekly-overview");
        var policy = Known.Policy(0.01, Catalogue.Options, overview with { Phases = [Phase.Confirmation, Phase.Consolidation] }, Known.Invites("own") with { Lifts = [] });
        var host = new Host();
        foreach (var (content, use, daysAgo) in shop.Before.OrderByDescending(before => before.DaysAgo))
        {
            host.Take(FactOf(host, new(content), use, s_now - Duration.FromDays(daysAgo)));
        }

        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Known.Monday, Preferences = new() { Language = Language.Dutch } });
        host.Situation = host.Situation with { Offers = shop.Offers };
        return host.Decide(policy, shop.IsAsked ? Moment.OnRequest : Moment.Ordinary, s_now);
    }

    private static Fact FactOf(Host host, ContentId content, ContentUse use, Instant at) => use switch
    {
        ContentUse.TookPart => new TookPart { Id = host.NextId(), Person = host.Person, At = at, Occasion = content },
        ContentUse.Skipped => new Chose { Id = host.NextId(), Person = host.Person, At = at, Choice = Choice.Skip, Content = content },
        _ => new Chose { Id = host.NextId(), Person = host.Person, At = at, Choice = Choice.Adapt, Content = content },
    };

    private static Gen<Shop> Shops =>
        from kind in Gen.Elements("mixed", "mixed", "mixed", "one kind", "empty", "expired", "confidential")
        from count in Gen.Choose(1, 9)
        from seed in Gen.Choose(0, int.MaxValue)
        from isAsked in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Build(kind, kind == "empty" ? 0 : count, new Random(seed), isAsked);

    private static Shop Build(string kind, int count, Random random, bool isAsked)
    {
        var offers = Enumerable.Range(0, count).Select(number => One(kind, random, number)).ToArray();
        var before = offers.Where(_ => random.Next(4) == 0).Select(offer => (offer.Id.Value, (ContentUse)random.Next(3), random.Next(5, 130))).ToArray();
        return new(kind, ValueList.From(offers), ValueList.From(before), isAsked);
    }

    private static Offer One(string kind, Random random, int number) => new()
    {
        Id = new("c-" + number.ToString(CultureInfo.InvariantCulture)),
        Kind = kind == "one kind" ? OfferKind.Item : (OfferKind)random.Next(4),
        Title = "Something",
        Occasion = kind != "one kind" && random.Next(2) == 0 ? Catalogue.Occasions[random.Next(Catalogue.Occasions.Count)].Kind : null,
        Angles = random.Next(3) == 0 ? ["One angle"] : random.Next(2) == 0 ? ["One", "Two", "Three"] : [],
        Team = random.Next(2) == 0 ? new GroupId("team-a") : random.Next(2) == 0 ? new GroupId("team-b") : null,
        Language = random.Next(6) == 0 ? Language.English : null,
        Perspective = (Perspective)random.Next(3),
        InvitesReaction = random.Next(4) == 0,
        UpTo = random.Next(3) == 0 ? Proximity.Team : Proximity.Organisation,
        IsForParticipants = random.Next(8) == 0,
        Copies = random.Next(10),
        IsConfidential = kind == "confidential" || random.Next(8) == 0,
        EmbargoUntil = random.Next(8) == 0 ? s_now + Duration.FromHours(random.Next(-20, 20)) : null,
        ExpiresAt = kind == "expired" ? s_now - Duration.FromHours(random.Next(9)) : random.Next(6) == 0 ? s_now + Duration.FromHours(random.Next(-20, 20)) : null,
    };

    private static System.Collections.Generic.IEnumerable<Shop> Smaller(Shop shop) =>
    [
        .. Enumerable.Range(0, shop.Offers.Count).Select(left => shop with { Offers = ValueList.From(shop.Offers.Where((_, place) => place != left)) }),
        .. Enumerable.Range(0, shop.Before.Count).Select(left => shop with { Before = ValueList.From(shop.Before.Where((_, place) => place != left)) }),
    ];
}
