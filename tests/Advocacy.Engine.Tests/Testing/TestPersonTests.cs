using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

public class TestPersonTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly AdvocacyEngine Engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void Enrolled_IsPlacedAndEnrolledAtTheInstant()
    {
        var person = TestPerson.Enrolled("p-1", Monday);
        var view = Engine.View(person.State(Engine), Monday);
        Assert.True(view.IsEnrolled);
        Assert.Equal(["p-1-0001", "p-1-0002"], person.Facts.Select(fact => fact.Id.Value));
        Assert.Equal("Europe/Amsterdam", person.Zone);
    }

    [Fact]
    public void Calls_GiveAnotherPersonAndLeaveTheFirst()
    {
        var person = TestPerson.Enrolled("p-1", Monday);
        var acted = person.After(Duration.FromDays(1)).Acts();
        Assert.Equal((2, 3), (person.Facts.Count, acted.Facts.Count));
        Assert.Equal(acted, TestPerson.Enrolled("p-1", Monday).After(Duration.FromDays(1)).Acts());
        Assert.Equal(Monday + Duration.FromDays(1), acted.Facts[^1].At);
    }

    /// <summary>In the same instant what is known of the placement grows; later it is another placement.</summary>
    [Fact]
    public void In_SameInstantAndLater_IsOnePlacementAndAnother()
    {
        var person = TestPerson.Enrolled("p-1", Monday).In("Asia/Kathmandu").Of(team: new("team-a")).As(Role.Leader);
        var placed = Assert.Single(person.Facts.OfType<Placed>());
        Assert.Equal(("Asia/Kathmandu", new GroupId("team-a")), (placed.Zone, placed.Team));
        Assert.Equal([Role.Leader], placed.Roles);

        var moved = person.After(Duration.FromDays(30)).In("Europe/Berlin").Facts.OfType<Placed>().ToArray();
        Assert.Equal(["Asia/Kathmandu", "Europe/Berlin"], moved.Select(one => one.Zone));
        Assert.Equal(new GroupId("team-a"), moved[1].Team);
    }

    [Fact]
    public void Story_OfSomeWeeks_ComesToTheStateOfItsFacts()
    {
        var person = TestPerson.Enrolled("p-1", Monday)
            .Answering(knowsWhy: true, confidence: 0.9)
            .Through(Channel.Teams, Channel.InApp)
            .WithConsent(ConsentForm.Rewards, ConsentForm.Leaderboard).WithoutConsent(ConsentForm.Leaderboard)
            .Repeatedly(4, Duration.FromDays(7), one => one.Acts(ActKind.Post).IsThanked());
        var view = Engine.View(person.State(Engine), person.Now);
        Assert.Equal(4, view.Rhythm.Current);
        Assert.True(view.Phase > Phase.Application);
        Assert.Equal([Channel.Teams, Channel.InApp], person.Facts.OfType<Enrolled>().Single().Channels);
        Assert.Equal(Monday + Duration.FromDays(28), person.Now);
    }

    [Fact]
    public void Story_OfEverythingElse_IsTakenIn()
    {
        var person = TestPerson.Enrolled("p-1", Monday)
            .Working(WorkingHours.Office).Prefers(new() { CadenceWeeks = 2 }).Mutes(Monday + Duration.FromDays(1)).Resumes()
            .SeesStory().SeesExample().Sees(new("d-1")).Chooses(Choice.Skip, new("d-1"), Barrier.NoTime).Declares(Factor.Hope, 0.5)
            .IsAwayFor(Duration.FromDays(3)).Pauses().Resumes().Acts().TakesBack().Objects().Enrols().OptsOut();
        var replayed = Engine.Replay(PersonState.Empty(person.Id), person.Facts, person.Now);
        Assert.Empty(replayed.Refused);
        Assert.False(Engine.View(replayed.State, person.Now).IsEnrolled);
        Assert.Contains("p-1-0018", person.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Who goes back in time tells what is late; the history has it in its place.</summary>
    [Fact]
    public void At_Earlier_IsALateFactInItsPlace()
    {
        var person = TestPerson.Enrolled("p-1", Monday).After(Duration.FromDays(5)).Acts().At(Monday + Duration.FromDays(2)).Acts(ActKind.Comment);
        Assert.Equal([ActKind.Post, ActKind.Comment], person.Facts.OfType<Acted>().Select(act => act.Kind));
        Assert.Equal([ActKind.Comment, ActKind.Post], person.History.Facts.OfType<Acted>().Select(act => act.Kind));
    }

    [Fact]
    public void Calls_ThatCannotBe_Throw()
    {
        var unknown = TestPerson.Unknown("p-1", Monday);
        Assert.Throws<InvalidOperationException>(() => unknown.TakesBack());
        Assert.Throws<InvalidOperationException>(() => unknown.Through(Channel.Teams));
        Assert.Throws<ArgumentNullException>(() => unknown.Does(null!));
    }

    [Fact]
    public void Situation_InAFewWords_IsWhatItSays()
    {
        var (item, story) = (TestOffer.Item("i-1"), TestOffer.Story("s-1"));
        var situation = TestSituation.Ready.Offering(item).Offering(story).OnHoliday(new(2026, 4, 27)).WithoutChannel(Channel.Teams)
            .InClimate(Readiness.Listen).InClimate(Readiness.Go, new GroupId("team-a")).InIncident(Monday).Stopped();
        Assert.Equal(
            new Situation
            {
                Offers = [item, story],
                Holidays = [new(new(2026, 4, 27))],
                ChannelsDown = [Channel.Teams],
                ClimateElsewhere = Readiness.Listen,
                Climate = [new(new("team-a"), Readiness.Go)],
                Incident = new(Monday),
                IsStopped = true,
            },
            situation);
    }

    /// <summary>The host's loop, on an engine of the host's own, after a life that was told.</summary>
    [Fact]
    public void Host_OfATestPerson_GoesOnFromTheirState()
    {
        var person = TestPerson.Enrolled("p-7", Monday).In("Asia/Kathmandu").Answering(true, 0.9);
        var host = new Host(Engine, person) { Situation = TestSituation.Ready.Offering(TestOffer.Item("i-1"), TestOffer.Item("i-2")) };
        Assert.Equal(person.State(Engine), host.State);
        host.Run(Monday, Monday + Duration.FromDays(21), (prompt, at) => host.See(prompt, at));
        var prompt = host.Decisions.OfType<Prompt>().First();
        Assert.Equal(("p-7", "Asia/Kathmandu"), (prompt.Person.Value, prompt.Zone));
        Assert.Contains(host.State.Events, fact => fact is Seen seen && seen.Decision == prompt.Id);
    }
}
