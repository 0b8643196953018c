using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Tests.Content;

/// <summary>M11: occasions from what happened.</summary>
public class OccasionsTests
{
    private static readonly Instant s_now = Instant.FromUtc(2026, 5, 12, 9, 0);

    private static readonly WorkEvent s_bridge = new()
    {
        Id = new("bridge"),
        Event = "project-closed",
        Title = "The bridge is open",
        At = s_now - Duration.FromDays(3),
        Team = new("bridges"),
        Department = new("projects"),
    };

    [Fact]
    public void Detect_AProjectClosed_IsAnOccasionWithAShelfLife()
    {
        var found = Occasions.Detect([s_bridge], Catalogue.Occasions, s_now);
        var offer = Assert.Single(found.Offers);
        Assert.Empty(found.PassedOver);
        Assert.Equal(
            new Offer
            {
                Id = new("bridge"),
                Kind = OfferKind.Occasion,
                Title = "The bridge is open",
                Occasion = OccasionKind.ProjectDelivered,
                Team = new("bridges"),
                Department = new("projects"),
                Perspective = Perspective.Success,
                HappenedAt = s_bridge.At,
                ExpiresAt = s_bridge.At + Duration.FromDays(14),
            },
            offer);
    }

    [Fact]
    public void Detect_WhatIsNone_SaysWhy()
    {
        WorkEvent[] events =
        [
            s_bridge with { Id = new("odd"), Event = "badge-printed" },
            s_bridge with { Id = new("own"), Event = "anything", Kind = new("host-kind") },
            s_bridge with { Id = new("secret"), IsConfidential = true },
            s_bridge with { Id = new("soon"), At = s_now + Duration.FromHours(1) },
            s_bridge with { Id = new("old"), At = s_now - Duration.FromDays(14) },
        ];
        var found = Occasions.Detect(events, Catalogue.Occasions, s_now);
        Assert.Empty(found.Offers);
        Assert.Equal(
            [
                ("soon", ContentReasons.NotYet.With(s_now + Duration.FromHours(1))),
                ("odd", ContentReasons.NoOccasion.With("badge-printed")),
                ("own", ContentReasons.NoOccasion.With("host-kind")),
                ("secret", ContentReasons.Confidential.With()),
                ("old", ContentReasons.Stale.With(s_now)),
            ],
            found.PassedOver.Select(passed => (passed.Event.Id.Value, passed.Why)));
    }

    [Fact]
    public void Detect_UnderEmbargo_KeepsFromTheDayItMayBeTold()
    {
        var told = s_now + Duration.FromDays(20);
        var offer = Assert.Single(Occasions.Detect([s_bridge with { EmbargoUntil = told }], Catalogue.Occasions, s_now).Offers);
        Assert.Equal((told, told + Duration.FromDays(14)), (offer.EmbargoUntil!.Value, offer.ExpiresAt!.Value));
    }

    /// <summary>An end of time, as some systems write "for good", is no date to add days to.</summary>
    [Fact]
    public void Detect_UnderEmbargoForGood_IsAnOccasionNobodyIsTold()
    {
        var told = Instant.FromUtc(9999, 12, 31, 23, 59, 59);
        var offer = Assert.Single(Occasions.Detect([s_bridge with { EmbargoUntil = told }], Catalogue.Occasions, s_now).Offers);
        Assert.Equal((told, Instant.MaxValue), (offer.EmbargoUntil!.Value, offer.ExpiresAt!.Value));
    }

    /// <summary>Two systems tell the same; which counts does not depend on who came first.</summary>
    [Fact]
    public void Detect_ToldByTwoAtOnce_IsTheSameInEitherOrder()
    {
        WorkEvent[] others =
        [
            s_bridge with { Team = new("roads") }, s_bridge with { Team = null }, s_bridge with { Department = null }, s_bridge with { Why = "Because" },
            s_bridge with { Kind = OccasionKind.Success }, s_bridge with { Topics = [new("bridges")] }, s_bridge with { Perspective = Perspective.Dilemma },
            s_bridge with { Language = Language.Dutch }, s_bridge with { HasBonus = true }, s_bridge with { Title = "Another" }, s_bridge with { Event = "release-shipped" },
        ];
        foreach (var other in others)
        {
            Assert.Equal(Occasions.Detect([s_bridge, other], Catalogue.Occasions, s_now), Occasions.Detect([other, s_bridge], Catalogue.Occasions, s_now));
        }
    }

    [Fact]
    public void Detect_OneToldTwice_TheLatestCounts()
    {
        var later = s_bridge with { Title = "The bridge is open at last", At = s_bridge.At + Duration.FromHours(1) };
        Assert.Equal(later.Title, Assert.Single(Occasions.Detect([later, s_bridge], Catalogue.Occasions, s_now).Offers).Title);
        Assert.Equal(later.Title, Assert.Single(Occasions.Detect([s_bridge, later], Catalogue.Occasions, s_now).Offers).Title);
    }

    [Fact]
    public void Detect_AKindOfTheHosts_IsAnOccasionByItsRule()
    {
        var rule = new OccasionRule { Kind = new("open-day"), Events = ["open-day-held"], ShelfLifeDays = 5, UpTo = Proximity.Team, IsForParticipants = true, Perspective = Perspective.Dilemma };
        var offer = Assert.Single(Occasions.Detect([s_bridge with { Event = "open-day-held" }], [.. Catalogue.Occasions, rule], s_now).Offers);
        Assert.Equal((new OccasionKind("open-day"), Proximity.Team, true, Perspective.Dilemma), (offer.Occasion!.Value, offer.UpTo, offer.IsForParticipants, offer.Perspective));
    }

    /// <summary>Every kind that ships can come about, from an event or because an employee says so, and then ranks the same.</summary>
    [Fact]
    public void Detect_ToldByAnEmployee_IsTheSameAsToldByASystem()
    {
        foreach (var rule in Catalogue.Occasions)
        {
            var bySystem = Assert.Single(Occasions.Detect([s_bridge with { Event = rule.Events[0], At = s_now }], Catalogue.Occasions, s_now).Offers);
            var byEmployee = Assert.Single(Occasions.Detect([s_bridge with { Event = "told", Kind = rule.Kind, At = s_now }], Catalogue.Occasions, s_now).Offers);
            Assert.Equal(bySystem, byEmployee);
            Assert.Equal(rule.Kind, bySystem.Occasion);
        }
    }

    [Fact]
    public void Detect_AnyEvents_DropsNothingAndOffersOnlyWhatMayBeTold() => Law.Holds(
        nameof(Detect_AnyEvents_DropsNothingAndOffersOnlyWhatMayBeTold),
        (from events in Events.ArrayOf(12) from shuffled in Gen.Shuffle(events) select (events, shuffled)).ToArbitrary(),
        pair =>
        {
            var found = Occasions.Detect(pair.events, Catalogue.Occasions, s_now);
            Assert.Equal(
                pair.events.Select(one => one.Id.Value).Distinct().Order(System.StringComparer.Ordinal),
                found.Offers.Select(offer => offer.Id.Value).Concat(found.PassedOver.Select(passed => passed.Event.Id.Value)).Order(System.StringComparer.Ordinal));
            Assert.All(found.Offers, offer => Assert.True(Relevance.IsOpen(offer, s_now) || offer.EmbargoUntil > s_now));
            Assert.All(found.Offers, offer => Assert.Contains(pair.events, one => one.Id == offer.Id && !one.IsConfidential && one.At <= s_now));
            Assert.Equal(found, Occasions.Detect(pair.shuffled, Catalogue.Occasions, s_now));
        },
        300,
        ("something to tell", pair => !Occasions.Detect(pair.events, Catalogue.Occasions, s_now).Offers.IsEmpty, 0.5),
        ("something confidential", pair => pair.events.Any(one => one.IsConfidential), 0.5));

    private static Gen<WorkEvent> Events =>
        from id in Gen.Choose(1, 40)
        from name in Gen.Elements([.. Catalogue.Occasions.SelectMany(rule => rule.Events), "badge-printed"])
        from hours in Gen.Choose(-48, 24 * 40)
        from isConfidential in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from embargo in Maybe(Gen.Choose(-24 * 10, 24 * 10))
        select new WorkEvent
        {
            Id = new($"e-{id}-{hours}"),
            Event = name,
            Title = "What happened",
            At = s_now - Duration.FromHours(hours),
            IsConfidential = isConfidential,
            EmbargoUntil = embargo is { } after ? s_now + Duration.FromHours(after) : null,
        };
}
