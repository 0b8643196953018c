using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What would have turned an answer, by example: an instant, what is missing, or both.</summary>
public class TurningTests
{
    private static readonly Policy Open = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"));

    private static readonly Policy Lessons = Known.Policy(0.25, [Known.Way("light")], Known.Tells("tells"));

    [Fact]
    public void Wait_ForTimeAlone_NamesWhenNothingIsClosed()
    {
        // Back on Wednesday in the night; the window opens at nine.
        var host = Known.Person(1);
        Leaves(host, Known.Monday, Instant.FromUtc(2026, 3, 4, 2, 0));
        Assert.Equal(new Counterfactual(Gate.Availability) { At = Instant.FromUtc(2026, 3, 4, 8, 0) }, host.Decide(Open).Counterfactual);
    }

    [Fact]
    public void Wait_ForSomethingElseToo_NamesWhenTheFirstGateOpens()
    {
        // No channel works, at another gate than the one that decides; one absence follows another.
        var host = Known.Person(1);
        Leaves(host, Known.Monday, Instant.FromUtc(2026, 3, 4, 2, 0));
        Leaves(host, Instant.FromUtc(2026, 3, 4, 1, 0), Instant.FromUtc(2026, 3, 5, 2, 0));
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        var wait = Assert.IsType<Wait>(host.Decide(Open));
        Assert.Equal((Missing.Channel, (Instant?)null), (wait.Missing!.Value, wait.Until));
        Assert.Equal(new Counterfactual(Gate.Availability) { At = Instant.FromUtc(2026, 3, 5, 2, 0) }, wait.Counterfactual);
    }

    [Fact]
    public void Wait_TwoThingsMissingAtTheGate_NamesBothAndNotThoseOfOthers()
    {
        var host = Known.Person(1);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Known.Now });
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        Assert.Equal(
            new Counterfactual(Gate.Availability) { Missing = [Missing.Resumption, Missing.FreeMoment] },
            host.Decide(Open, Moment.Ordinary with { IsBusy = true }).Counterfactual);
    }

    [Fact]
    public void Wait_TimeAndSomethingMissingAtTheGate_NamesBoth()
    {
        var ends = Known.Now + Duration.FromHours(2);
        var host = Known.Person(1);
        host.Situation = host.Situation with { IsStopped = true, Incident = new(ends) };
        Assert.Equal(new Counterfactual(Gate.Stop) { At = ends, Missing = [Missing.KillSwitchReleased] }, host.Decide(Open).Counterfactual);
    }

    [Fact]
    public void Wait_AGateThatIsOpen_SaysNothingOfWhatItFound()
    {
        // Motivated and able, but no channel.
        var host = Known.Person(1);
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        Assert.Equal(new Counterfactual(Gate.Channel) { Missing = [Missing.Channel] }, host.Decide(Open).Counterfactual);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wait_BeyondTheYearsTheEngineKnows_NamesWhatIsBehind(bool isEndless)
    {
        var host = Known.Person(1);
        host.Situation = host.Situation with { Incident = new(isEndless ? Instant.MaxValue : FactCheck.Latest) };
        var wait = Assert.IsType<Wait>(host.Decide(Open));
        Assert.Equal((Missing.IncidentEnded, (Instant?)null), (wait.Missing!.Value, wait.Until));
        Assert.Equal(new Counterfactual(Gate.Stop) { Missing = [Missing.IncidentEnded] }, wait.Counterfactual);
    }

    [Fact]
    public void Wait_JustWithinTheYearsTheEngineKnows_IsUntilThen()
    {
        var host = Known.Person(1);
        var ends = Instant.FromUtc(2199, 12, 31, 12, 0);
        host.Situation = host.Situation with { Incident = new(ends) };
        Assert.Equal(ends, Assert.IsType<Wait>(host.Decide(Open)).Until);
    }

    [Fact]
    public void Wait_NotEnrolled_NothingIsNamed()
    {
        var host = new Host();
        host.Place(Known.Monday);
        host.Situation = host.Situation with { IsStopped = true };
        var wait = Assert.IsType<Wait>(host.Decide(Open));
        Assert.Equal(Gate.Stop, wait.Decisive.Gate);
        Assert.Null(wait.Counterfactual);
    }

    [Fact]
    public void Wait_AllThatSuitsRests_NamesTheDayThatOneIsFree()
    {
        // Offered a week ago, and four weeks are to pass: on Tuesday the 24th. Nothing is asked about motivation.
        var host = Known.Person(1, [("plain", 7)]);
        host.Situation = host.Situation with { ChannelsDown = [Channel.InApp] };
        Assert.Equal(
            new Counterfactual(Gate.Novelty) { At = Instant.FromUtc(2026, 3, 23, 23, 0) },
            host.Decide(Open).Counterfactual);
    }

    [Fact]
    public void Prompt_ThatWasAskedFor_OnlyStoppingTheEngine() =>
        Assert.Equal(new Counterfactual(Gate.Stop), Assert.IsType<Prompt>(Known.Person(1).Decide(Open, Moment.OnRequest)).Counterfactual);

    [Fact]
    public void Prompt_ThatAsksForNothing_TurnsWhenTheWindowCloses()
    {
        var host = Known.Person(0);
        Assert.Equal(new Counterfactual(Gate.QuietTime) { At = Known.Closing }, Assert.IsType<Prompt>(host.Decide(Lessons)).Counterfactual);
    }

    [Fact]
    public void Prompt_ThePersonLeavesBefore_TurnsWhenTheyLeave()
    {
        var host = Known.Person(0);
        foreach (var hours in new[] { 5, 2, 4 })
            Leaves(host, Known.Now + Duration.FromHours(hours), Known.Now + Duration.FromDays(1));

        Assert.Equal(
            new Counterfactual(Gate.Availability) { At = Known.Now + Duration.FromHours(2) },
            Assert.IsType<Prompt>(host.Decide(Lessons)).Counterfactual);
    }

    [Fact]
    public void Prompt_OtherAbsences_TurnNothingBeforeTheWindowCloses()
    {
        var host = Known.Person(0);
        Leaves(host, Known.Now - Duration.FromDays(2), Known.Now);
        Leaves(host, Known.Now + Duration.FromHours(1), Known.Now + Duration.FromHours(1));
        Leaves(host, Known.Closing, Known.Closing + Duration.FromDays(1));
        host.Take(new Silenced { Id = host.NextId(), Person = host.Person, At = Known.Now, From = Known.Now + Duration.FromHours(1), To = Known.Closing });
        Assert.Equal(new Counterfactual(Gate.QuietTime) { At = Known.Closing }, Assert.IsType<Prompt>(host.Decide(Lessons)).Counterfactual);
    }

    private static void Leaves(Host host, Instant from, Instant to) =>
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = from, To = to });
}
