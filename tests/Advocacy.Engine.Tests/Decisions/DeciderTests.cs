using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What a decision says beside its findings: channel, slot, validity, judgement, and when to ask again.</summary>
public class DeciderTests
{
    private static readonly Policy Open = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"));

    private static readonly Instant Wednesday = Instant.FromUtc(2026, 3, 4, 8, 0);

    [Fact]
    public void Channel_OfWhatWasAskedFor_IsTheHostItself()
    {
        var host = new Host();
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9, [Channel.Email]);
        Assert.Equal(Channel.Email, Assert.IsType<Prompt>(host.Decide(Open)).Channel);

        var asked = Assert.IsType<Prompt>(host.Decide(Open, Moment.OnRequest));
        Assert.Equal((Channel.InApp, PromptReasons.Reachable.With("in-app")), (asked.Channel, asked.Findings.Single(finding => finding.Gate == Gate.Channel).Reason));
    }

    [Fact]
    public void NextDue_OfAPrompt_IsTheNextWindowAlsoWhereItEndsBefore()
    {
        var host = Known.Person(1);
        Assert.Equal(Wednesday, Assert.IsType<Prompt>(host.Decide(Open)).NextDue);

        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = Known.Closing - Duration.FromHours(2), To = Known.Closing });
        var prompt = Assert.IsType<Prompt>(host.Decide(Open));
        Assert.Equal((Known.Closing - Duration.FromHours(2), Wednesday), (prompt.ValidUntil, prompt.NextDue!.Value));
    }

    [Fact]
    public void NextDue_OfWhatWasAskedForInQuietTime_IsTheNextWindow()
    {
        var host = Known.Person(1);
        var evening = Instant.FromUtc(2026, 3, 3, 20, 0);
        Assert.Equal(Wednesday, Assert.IsType<Prompt>(host.Decide(Open, Moment.OnRequest, evening)).NextDue);
        Assert.Equal(Wednesday, Assert.IsType<Prompt>(host.Decide(Open, Moment.OnRequest)).NextDue);
    }

    [Fact]
    public void NextDue_OfAWaitForSomethingMissing_IsTheNextWindow()
    {
        var host = Known.Person(1);
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        Assert.Equal(Wednesday, Assert.IsType<Wait>(host.Decide(Open)).NextDue);
        Assert.Equal(Wednesday, Assert.IsType<Wait>(host.Decide(Open, now: Instant.FromUtc(2026, 3, 3, 20, 0))).NextDue);
    }

    /// <summary>Hours of a zone that nobody knows do not open: not those that would be open in UTC, which opened before.</summary>
    [Fact]
    public void NextDue_NobodyKnowsTheHours_IsNotTheirOpening()
    {
        var host = Known.Person(1);
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Known.Now, Zone = "Europe/Nowhere" });
        Assert.Null(Assert.IsType<Prompt>(host.Decide(Open, Moment.OnRequest)).NextDue);

        host.Situation = host.Situation with { IsStopped = true };
        var wait = Assert.IsType<Wait>(host.Decide(Open));
        Assert.Equal((Missing.KillSwitchReleased, Instant.FromUtc(2026, 3, 4, 0, 0)), (wait.Missing!.Value, wait.NextDue!.Value));
    }

    [Fact]
    public void Missing_AtSeveralGates_IsThatOfTheFirst()
    {
        var host = Known.Person(1);
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        Assert.Equal(Missing.FreeMoment, Assert.IsType<Wait>(host.Decide(Open, Moment.Ordinary with { IsBusy = true })).Missing);
    }

    [Fact]
    public void ValidUntil_ALeaveOfNoLength_EndsNothing()
    {
        var host = Known.Person(1);
        var noon = Instant.FromUtc(2026, 3, 3, 11, 0);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = noon, To = noon });
        Assert.Equal(Known.Closing, Assert.IsType<Prompt>(host.Decide(Open)).ValidUntil);
    }

    [Fact]
    public void ValidUntil_SeveralLeavesAndItems_IsTheFirstToEnd()
    {
        var host = Known.Person(1);
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("items") with { Needs = Material.Item });
        foreach (var hours in new[] { 6, 4, 5 })
        {
            var leaves = Known.Now + Duration.FromHours(hours);
            host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = leaves, To = leaves + Duration.FromHours(9) });
        }

        host.Situation = host.Situation with { Offers = [Item(Known.Now + Duration.FromHours(7))] };
        Assert.Equal(Known.Now + Duration.FromHours(4), Assert.IsType<Prompt>(host.Decide(policy)).ValidUntil);
        host.Situation = host.Situation with { Offers = [Item(Known.Now + Duration.FromHours(3))] };
        Assert.Equal(Known.Now + Duration.FromHours(3), Assert.IsType<Prompt>(host.Decide(policy)).ValidUntil);
    }

    [Fact]
    public void ValidUntil_ALeaveThatIsOverBeforeTheSlot_EndsNothing()
    {
        var host = Known.Person(1);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Known.Monday, Preferences = new() { Slot = new LocalTime(14, 0) } });
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = Known.Now + Duration.FromHours(1), To = Known.Now + Duration.FromHours(2) });
        var prompt = Assert.IsType<Prompt>(host.Decide(Open));
        Assert.Equal((Instant.FromUtc(2026, 3, 3, 13, 0), Known.Closing), (prompt.DeliverAt, prompt.ValidUntil));
    }

    [Fact]
    public void Slot_InThisVeryInstant_IsNow()
    {
        var host = Known.Person(1);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Known.Monday, Preferences = new() { Slot = new LocalTime(9, 30) } });
        var prompt = Assert.IsType<Prompt>(host.Decide(Open));
        Assert.Equal(Known.Now, prompt.DeliverAt);
        Assert.Equal(PromptReasons.Slot.With(Known.Now, "now"), prompt.Decisive.Reason);
    }

    [Theory]
    [InlineData("p-1", 26)]
    [InlineData("p-2", 8)]
    [InlineData("p-3", 26)]
    public void Slot_OfThePolicy_IsSpreadByPerson(string person, int minutes)
    {
        // The first 64 bits of the SHA-256 of the id, exclusively or-ed with the seed 7, modulo 31, worked out elsewhere.
        var host = new Host(person: person);
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 9, minutes), Assert.IsType<Prompt>(host.Decide(Open)).DeliverAt);
    }

    [Fact]
    public void Judgement_OfAPrompt_IsOfItsWayWithAndWithoutHelp()
    {
        // Half of the thinking there is, and a tenth more with the help; the other way asks for time that is not there.
        var host = Known.Person(0.75, (Factor.Time, 0), (Factor.MentalEffort, 0.375));
        var policy = Known.Policy(
            0.375, [Known.Way("slow", time: 1), Known.Way("hard", mental: 1)], Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.25)));
        var prompt = Assert.IsType<Prompt>(host.Decide(policy));
        Assert.Equal("hard", prompt.Option);
        Assert.Equal(new Fit(0.75, 0.375, Factor.MentalEffort, 0.375), prompt.Judgement.Fit);
        Assert.Equal(new Fit(0.75, 0.625, Factor.MentalEffort, 0.375), prompt.Judgement.LiftedFit);
        Assert.Equal(LimitingFactor.Ability, prompt.Judgement.Limiting);
    }

    [Fact]
    public void Judgement_OfALesson_IsOfTakingItIn()
    {
        // Ten minutes are half of the twenty: 1 − 0.5 × (1 − 0.25), and with a quarter more of time 1 − 0.5 × 0.5.
        var host = Known.Person(0.5, (Factor.Time, 0.25));
        var lesson = Known.Tells("tells") with { Effort = 10, Lifts = [new(Factor.Time, 0.25)] };
        var prompt = Assert.IsType<Prompt>(host.Decide(Known.Policy(0.25, [Known.Way("slow", time: 1)], lesson)));
        Assert.Equal(new Fit(0.5, 0.625, Factor.Time, 0.25), prompt.Judgement.Fit);
        Assert.Equal(new Fit(0.5, 0.75, Factor.Time, 0.25), prompt.Judgement.LiftedFit);
        Assert.Null(prompt.Option);
    }

    [Fact]
    public void Point_WhereNoZoneIsKnown_IsQuietAtAnyHour()
    {
        var host = new Host();
        host.Enrol(Known.Monday, true, 0.9);
        Assert.Equal(DecisionPoint.Quiet(new LocalDate(2026, 3, 3)), host.Decide(Open, now: Instant.FromUtc(2026, 3, 3, 12, 0)).Point);
    }

    private static Offer Item(Instant expires) => new() { Id = new("a"), Kind = OfferKind.Item, Title = "A", ExpiresAt = expires };
}
