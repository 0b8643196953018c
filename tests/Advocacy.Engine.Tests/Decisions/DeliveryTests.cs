using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What is decided can be delivered: a host that asks whether it is still right when nothing has changed is told that it is.</summary>
public class DeliveryTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    [Fact]
    public void StillValid_OfferThereTwice_Holds()
    {
        var host = Willing(Item("a"), Item("a"));
        var prompt = Assert.IsType<Prompt>(Decide(host));

        Assert.Equal([new OfferedItem { Id = new("a"), Title = "Title of a" }], prompt.Items);
        Assert.Empty(host.Engine.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, prompt.DeliverAt).Reasons);
    }

    [Fact]
    public void Decide_OffersOfOneId_TheFirstOfTheBestCounts()
    {
        var best = Item("a") with { Title = "Of the own team", Team = new("team-a") };
        Assert.Equal("Of the own team", Assert.IsType<Prompt>(Decide(Willing(Item("a"), best))).Items[0].Title);
        Assert.Equal("Of the own team", Assert.IsType<Prompt>(Decide(Willing(best, best with { Title = "Said again" }, Item("a")))).Items[0].Title);
        Assert.Equal("Said again", Assert.IsType<Prompt>(Decide(Willing(best with { IsConfidential = true }, best with { Title = "Said again" }))).Items[0].Title);
    }

    [Fact]
    public void Decide_ContentThatRunsOutBeforeTheSlot_IsForNow()
    {
        var runsOut = Tuesday + Duration.FromMinutes(10);
        var prompt = Assert.IsType<Prompt>(Decide(Willing(Item("a") with { ExpiresAt = runsOut })));

        Assert.Equal((Tuesday, runsOut, 1), (prompt.DeliverAt, prompt.ValidUntil, prompt.Items.Count));
    }

    [Fact]
    public void Prompt_NothingChanged_IsStillValid() => Law.Holds(
        "a prompt is valid from the moment of deciding until it is delivered, when nothing else has changed",
        Offered(),
        scenario =>
        {
            if (scenario.Decide() is not Prompt prompt)
            {
                return;
            }

            Assert.True(prompt.DeliverAt < prompt.ValidUntil, $"from {prompt.DeliverAt} until {prompt.ValidUntil}");
            Assert.Equal(prompt.Items.Count, prompt.Items.Select(item => item.Id).Distinct().Count());
            var evolution = Scenario.Engine.Evolve(scenario.State, prompt.AsScheduled(), scenario.Now);
            Assert.IsType<Advocacy.Engine.People.Accepted>(evolution.Verdict);
            foreach (var at in new[] { scenario.Now, prompt.DeliverAt })
            {
                Assert.Empty(Scenario.Engine.StillValid(prompt, evolution.State, scenario.Situation, scenario.Moment, at).Reasons);
            }
        },
        300,
        ("with content", scenario => scenario.Decide() is Prompt { Items.IsEmpty: false }, 0.15),
        ("several items", scenario => scenario.Decide() is Prompt { Items.Count: > 1 }, 0.03),
        ("delivered later", scenario => scenario.Decide() is Prompt prompt && prompt.DeliverAt > scenario.Now, 0.01),
        ("content that runs out within the window", scenario => scenario.Decide() is Prompt prompt && prompt.Items.Any(item => scenario.Situation.Offers.Any(offer => offer.Id == item.Id && offer.ExpiresAt == prompt.ValidUntil)), 0.02),
        ("an id that is there twice", scenario => scenario.Decide() is Prompt prompt && prompt.Items.Any(item => scenario.Situation.Offers.Count(offer => offer.Id == item.Id) > 1), 0.05));

    /// <summary>People in office hours with plenty on offer, of which some is there twice and some runs out within hours.</summary>
    private static Arbitrary<Scenario> Offered() => Arb.From(
        Scenarios.Any(enrolled: true).Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair =>
        {
            var (scenario, seed) = pair;
            var random = new Random(seed);
            var offers = Enumerable.Range(0, random.Next(2, 9)).Select(_ => new Offer
            {
                Id = new("c-" + random.Next(4)),
                Kind = (OfferKind)random.Next(4),
                Title = "Title " + random.Next(3),
                Team = random.Next(3) == 0 ? new GroupId("team-a") : null,
                ExpiresAt = random.Next(3) == 0 ? scenario.Now + Duration.FromMinutes(random.Next(-60, 400)) : null,
            });
            return scenario with
            {
                Situation = scenario.Situation with { ClimateElsewhere = Readiness.Go, Offers = ValueList.From(offers) },
                Moment = scenario.Moment with { IsBusy = false },
            };
        }));

    private static Decision Decide(Host host) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Tuesday);

    private static Offer Item(string id) => new() { Id = new(id), Kind = OfferKind.Item, Title = "Title of " + id };

    private static Host Willing(params ValueList<Offer> offers)
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        host.Situation = host.Situation with { Offers = offers };
        return host;
    }
}
