using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>An occasion near the person may take the week's place, if the person wants that.</summary>
public class AtOnceTests
{
    /// <summary>Half past nine on a Monday in Amsterdam; the week's message is due on Tuesday.</summary>
    private static readonly Instant s_monday = Instant.FromUtc(2026, 3, 9, 8, 30);

    private static readonly Instant s_tuesday = Instant.FromUtc(2026, 3, 9, 23, 0);

    [Fact]
    public void Decide_AnOccasionOfTheOwnTeam_TakesTheWeeksPlace()
    {
        var host = Wanting(true, Occasion("bridge") with { Team = new("team-a") });
        var prompt = Assert.IsType<Prompt>(Decide(host));
        Assert.Equal(("concrete-occasion", "bridge"), (prompt.Intervention.Value, Assert.Single(prompt.Items).Id.Value));
        Assert.Contains(new(Gate.Rest, true, PromptReasons.OccasionAtOnce.With()), prompt.Findings);

        // It is the week's message: it stays right until it is sent, and on Tuesday there is no other.
        Assert.Empty(Holding.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, prompt.DeliverAt, Settings()).Reasons);
        host.Deliver(prompt);
        var wait = Assert.IsType<Wait>(Decide(host, s_tuesday + Duration.FromHours(10)));
        Assert.Equal(Gate.Rest, wait.Decisive.Gate);
    }

    [Fact]
    public void Decide_TookPart_IsNearToo()
    {
        var host = Wanting(true, Occasion("fair") with { Team = new("team-z"), IsForParticipants = true });
        Assert.IsType<Wait>(Decide(host));
        host.Take(new TookPart { Id = host.NextId(), Person = host.Person, At = s_monday - Duration.FromHours(1), Occasion = new("fair") });
        Assert.Equal("fair", Assert.IsType<Prompt>(Decide(host)).Items[0].Id.Value);
    }

    [Fact]
    public void Decide_NotWantedOrNotNear_WaitsForTheWeek()
    {
        Offer[] far = [Occasion("far") with { Team = new("team-z") }, Occasion("all"), Occasion("near") with { Kind = OfferKind.Item, Team = new("team-a") }];
        foreach (var host in new[] { Wanting(false, Occasion("bridge") with { Team = new("team-a") }), Wanting(true, far), Wanting(true) })
        {
            var wait = Assert.IsType<Wait>(Decide(host));
            Assert.Equal((Gate.Rest, s_tuesday + Duration.FromHours(9)), (wait.Decisive.Gate, wait.Until!.Value));
        }
    }

    [Fact]
    public void Decide_BehindAnotherGate_ChangesNothing()
    {
        var host = Wanting(true, Occasion("bridge") with { Team = new("team-a") });
        var wait = Assert.IsType<Wait>(host.Decide(Policies, new() { IsBusy = true }, s_monday));
        Assert.Equal([Gate.Availability, Gate.Rest], wait.Findings.Where(finding => !finding.IsOpen).Select(finding => finding.Gate));
    }

    /// <summary>INV-36: what is waited for is the embargo, not the week.</summary>
    [Fact]
    public void Decide_UnderEmbargoUntilLaterToday_WaitsForThat()
    {
        var told = s_monday + Duration.FromHours(2);
        var host = Wanting(true, Occasion("bridge") with { Team = new("team-a"), EmbargoUntil = told });
        Assert.Equal(told, Assert.IsType<Wait>(Decide(host)).Until);
        Assert.IsType<Wait>(Decide(host, told - Duration.Epsilon));
        Assert.IsType<Prompt>(Decide(host, told));
    }

    [Fact]
    public void Decide_WaitingForTheWeek_IsToBeAskedAgainTheNextDayItMayCome()
    {
        var asked = s_monday - Duration.FromDays(1);
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 8, 0), Assert.IsType<Wait>(Decide(Wanting(true), asked)).NextDue);
        Assert.Equal(s_tuesday + Duration.FromHours(9), Assert.IsType<Wait>(Decide(Wanting(false), asked)).NextDue);
    }

    private static PolicyTimeline Policies => new(Policy.Default);

    private static Decision Decide(Host host, Instant? now = null) => host.Decide(Policies, Moment.Ordinary, now ?? s_monday);

    private static DecisionSettings Settings() => new(new Surroundings(Policies, DateTimeZoneProviders.Tzdb), 7);

    private static Offer Occasion(string id) => new()
    {
        Id = new(id),
        Kind = OfferKind.Occasion,
        Title = "Title of " + id,
        Occasion = OccasionKind.ProjectDelivered,
        HappenedAt = s_monday - Duration.FromDays(1),
    };

    /// <summary>Somebody in the phase of confirmation who had last week's message and is willing and able.</summary>
    private static Host Wanting(bool atOnce, params Offer[] offers)
    {
        var host = new Host();
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Known.Monday, Preferences = new() { OccasionsAtOnce = atOnce } });
        Known.Offer(host, "weekly-overview", Known.Now);
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Known.Now + Duration.FromHours(1), Factor = Factor.Hope, Strength = new(0.9) });
        foreach (var factor in new[] { Factor.Hope, Factor.Acceptance, Factor.Pleasure, Factor.Time, Factor.MentalEffort, Factor.SocialDeviance, Factor.Routine })
        {
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Known.Now + Duration.FromHours(1), Factor = factor, Strength = new(0.9) });
        }

        host.Situation = host.Situation with { Offers = ValueList.From(offers) };
        return host;
    }
}
