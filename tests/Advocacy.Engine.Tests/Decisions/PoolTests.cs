using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What rides in an intervention, what way of sharing it suggests, and from when on it is free again.</summary>
public class PoolTests
{
    private static readonly ActOption Light = Known.Way("light");

    [Fact]
    public void Option_OfAnInvitation_IsTheOneThatFitsBest()
    {
        // Both ways reach the line.
        var host = Known.Person(1, (Factor.Time, 0.4), (Factor.MentalEffort, 0.6));
        ActOption[] ways = [Known.Way("slow", time: 1), Known.Way("hard", mental: 1)];
        Assert.Equal("hard", Suggested(host, ways, Known.Invites("plain")));
        Assert.Equal("hard", Suggested(host, [.. ways.Reverse()], Known.Invites("plain")));
    }

    [Fact]
    public void Option_TwoThatFitEquallyWell_IsTheFirst()
    {
        var host = Known.Person(1, (Factor.MentalEffort, 0.5));
        Assert.Equal("one", Suggested(host, [Known.Way("one", mental: 1), Known.Way("other", mental: 1)], Known.Invites("plain")));
    }

    [Fact]
    public void Option_HelpMakesAnotherFitBetter_IsThat()
    {
        var host = Known.Person(1, (Factor.Time, 0.4), (Factor.MentalEffort, 0.6));
        var frees = Known.Invites("frees", PromptKind.Facilitator, new Lift(Factor.Time, 0.5));
        Assert.Equal("slow", Suggested(host, [Known.Way("hard", mental: 1), Known.Way("slow", time: 1)], frees));
    }

    [Fact]
    public void Option_OfAnOverview_IsTheFirstThatReachesTheLineElseTheFirst()
    {
        ActOption[] ways =
        [
            Known.Way("slow", time: 1) with { Choice = Choice.Adapt }, Known.Way("hard", mental: 1) with { Choice = Choice.Copy },
            Known.Way("easy") with { Choice = Choice.Copy },
        ];
        var overview = Known.Invites("overview") with { IsOverview = true, Needs = Material.Item };
        Assert.Equal("hard", Suggested(Offered(Known.Person(1, (Factor.MentalEffort, 0.5), (Factor.Time, 0))), ways, overview));

        // None of them does for who is not motivated; what is asked for is answered.
        var wait = Assert.IsType<Wait>(Offered(Known.Person(0, (Factor.MentalEffort, 0.5), (Factor.Time, 0.25))).Decide(Known.Policy(0.25, new(ways), overview)));
        Assert.Equal(0.25, wait.Judgement.Fit.Ability);
    }

    [Theory]
    [InlineData(Material.Story, "story")]
    [InlineData(Material.Example, "example")]
    [InlineData(Material.Item, "item", "occasion")]
    [InlineData(Material.None)]
    public void Items_OfEachMaterial_AreOfItsKinds(Material needs, params string[] expected)
    {
        var host = Known.Person(1);
        foreach (var id in new[] { "story", "example", "item", "occasion" })
        {
            var kind = id switch { "story" => OfferKind.Story, "example" => OfferKind.Example, "item" => OfferKind.Item, _ => OfferKind.Occasion };
            host.Situation = host.Situation with { Offers = [new() { Id = new(id), Kind = kind, Title = id }] };
            var decision = host.Decide(Known.Policy(0.25, [Light], Known.Invites("plain") with { Needs = needs }));
            if (needs == Material.None)
                Assert.Empty(Assert.IsType<Prompt>(decision).Items);
            else if (expected.Contains(id))
                Assert.Equal(new ContentId(id), Assert.Single(Assert.IsType<Prompt>(decision).Items).Id);
            else
                Assert.Equal(Missing.Material, Assert.IsType<Wait>(decision).Missing);
        }
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void FreeFrom_AnOverviewOfOtherContent_IsWhenAnotherOverviewMayCome(int daysAgo, bool isFree)
    {
        // The template rests only with the same content; overviews are one a week.
        var host = Offered(Overviewed("b", daysAgo));
        var decision = host.Decide(Overviews);
        Assert.Equal(isFree, decision is Prompt);
        Assert.Equal(isFree, decision.Findings.Single(finding => finding.Gate == Gate.Novelty).IsOpen);
    }

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    public void FreeFrom_AnOverviewOfTheSameContent_IsWhenItHasRested(int daysAgo, bool isFree) =>
        Assert.Equal(isFree, Offered(Overviewed("a", daysAgo)).Decide(Overviews) is Prompt);

    /// <summary>Nothing but an overview, and no other cap than that of overviews.</summary>
    private static Policy Overviews => Known.Policy(
        0.25, [Light with { Choice = Choice.Adapt }], Known.Invites("overview") with { IsOverview = true, Needs = Material.Item });

    /// <summary>Somebody who wants many messages, and got an overview.</summary>
    private static Host Overviewed(string content, int daysAgo)
    {
        var at = Known.Now - Duration.FromDays(daysAgo);
        var host = new Host();
        host.Take(new Scheduled
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Decision = new("before"),
            Intervention = new("overview"),
            Items = [new(new(content))],
            Channel = Channel.InApp,
            Ask = Ask.Share,
            IsOverview = true,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(3),
        });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = new("before") });
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Known.Monday, Preferences = new() { MostPerWeek = 7 } });
        return host;
    }

    private static Host Offered(Host host)
    {
        host.Situation = host.Situation with { Offers = [new() { Id = new("a"), Kind = OfferKind.Item, Title = "A" }] };
        return host;
    }

    private static string? Suggested(Host host, ActOption[] ways, Intervention intervention) =>
        Assert.IsType<Prompt>(host.Decide(Known.Policy(0.25, new(ways), intervention))).Option;
}
