using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>Until when a wait is, and when the engine is to be asked again.</summary>
public class ForesightTests
{
    private static readonly ActOption Light = Known.Way("light");

    private static readonly Policy Open = Known.Policy(0.25, [Light], Known.Invites("plain"));

    /// <summary>The last hours before the engine's years end, on a Tuesday.</summary>
    private static readonly Instant LastEvening = Instant.FromUtc(2199, 12, 31, 17, 0);

    [Fact]
    public void Evolve_WhoLeft_IsNeverDueWhateverTheyDid()
    {
        var host = Known.Person(1);
        Assert.NotNull(host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Known.Now, Kind = ActKind.Post }).NextDue);
        Assert.Null(host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Known.Now }).NextDue);
    }

    [Fact]
    public void Evolve_SomethingIsMissing_TimeAloneIsNotWaitedFor()
    {
        // The cadence would be due on the Tuesday.
        var host = new Host();
        host.Place(Known.Monday);
        host.Enrol(Known.Monday);
        Assert.Null(host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Known.Monday }).NextDue);
    }

    [Fact]
    public void Evolve_NothingIsClosed_IsDueAtOnce()
    {
        var host = Known.Person(1);
        var read = new GuidelineRead { Id = host.NextId(), Person = host.Person, At = Known.Now };
        Assert.Equal(Known.Now, host.Take(read).NextDue);
        Assert.Equal(Known.Now + Duration.FromHours(1), host.Engine.Evolve(host.State, read, Known.Now + Duration.FromHours(1)).NextDue);
    }

    [Fact]
    public void Wait_ThePolicyIsEasedBefore_IsUntilThen()
    {
        var eased = Instant.FromUtc(2026, 3, 12, 12, 0);
        Assert.Equal(eased, RestsUnder(28, eased, 3));
    }

    [Fact]
    public void Wait_ThePolicyIsTightenedBefore_IsUntilTheLongerRestIsOver() =>
        Assert.Equal(Instant.FromUtc(2026, 3, 16, 8, 0), RestsUnder(3, Instant.FromUtc(2026, 3, 4, 12, 0), 14));

    [Fact]
    public void Wait_ThePolicyChangesLater_IsUntilTheRestIsOver() =>
        Assert.Equal(Instant.FromUtc(2026, 3, 5, 8, 0), RestsUnder(3, Instant.FromUtc(2026, 3, 12, 12, 0), 28));

    [Fact]
    public void Wait_ALighterOneRestsAndNoLongerWorks_IsUntilTheHeavierIsTaken()
    {
        // 0.6 × thinking that fades from 1 to 0.5 is below 0.5 from the seventeenth day on: 2^(−16/28) is above two thirds, 2^(−17/28) below.
        // The plain one rests until the twenty-first.
        var host = Known.Person(0.6, [("plain", 7)]);
        var policy = Known.Policy(
            0.5, [Known.Way("hard", mental: 1)], Known.Invites("plain"), Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.4)));
        var wait = Assert.IsType<Wait>(host.Decide(policy));
        Assert.Equal(Gate.Novelty, wait.Decisive.Gate);
        Assert.Equal(Instant.FromUtc(2026, 3, 20, 8, 0), wait.Until);
        Assert.Equal("helps", Assert.IsType<Prompt>(host.Decide(policy, now: wait.Until)).Intervention.Value);
    }

    [Fact]
    public void Wait_TimeTakesLongerThanTheYearsTheEngineKnows_NamesWhatIsBehind()
    {
        var host = Known.Person(1);
        var muted = Known.Person(1);
        muted.Take(new Muted { Id = muted.NextId(), Person = muted.Person, At = Known.Now, Until = LastEvening });
        Assert.Equal((Gate.Availability, Missing.Resumption), Behind(muted, Open, Known.Now));
        Assert.Equal((Gate.QuietTime, Missing.WorkingHours), Behind(host, Open, LastEvening));

        host.Situation = host.Situation with
        {
            Offers = [new() { Id = new("a"), Kind = OfferKind.Story, Title = "A", EmbargoUntil = LastEvening }],
        };
        var stories = Known.Policy(0.25, [Light], Known.Tells("tells") with { Needs = Material.Story });
        Assert.Equal((Gate.Phase, Missing.Material), Behind(host, stories, Known.Now));
    }

    [Fact]
    public void NextDue_OfAWaitForTime_IsItsInstant()
    {
        // Friday, not the next window, nor the end of the message's time.
        var host = Known.Person(1);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = Known.Monday, To = Instant.FromUtc(2026, 3, 6, 2, 0) });
        var wait = Assert.IsType<Wait>(host.Decide(Open));
        Assert.Equal((Instant.FromUtc(2026, 3, 6, 8, 0), Instant.FromUtc(2026, 3, 6, 8, 0)), (wait.Until!.Value, wait.NextDue!.Value));
    }

    [Fact]
    public void NextDue_ARhythmEndsBefore_IsThen()
    {
        // Kept this week, and the next begins on Monday; away for a month.
        var host = Known.Person(1);
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Known.Now, Kind = ActKind.Post });
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Known.Now, From = Known.Monday, To = Known.Now + Duration.FromDays(30) });
        Assert.Equal(Instant.FromUtc(2026, 3, 8, 23, 0), Assert.IsType<Wait>(host.Decide(Open)).NextDue);
    }

    [Fact]
    public void NextDue_OnlyTheRhythmGoesOn_IsTheEndOfItsWeek()
    {
        // Muted for good: the engine has nothing to come by for.
        var host = Known.Person(1);
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Known.Now, Kind = ActKind.Post });
        var weekEnds = Instant.FromUtc(2026, 3, 8, 23, 0);
        Assert.Equal(weekEnds, host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Known.Now }).NextDue);
        Assert.Equal(((Instant?)null, weekEnds), (Assert.IsType<Wait>(host.Decide(Open)).Until, host.Decide(Open).NextDue!.Value));
    }

    [Fact]
    public void NextDue_StoppedUntilLaterToday_IsThenElseTheNextDay()
    {
        var host = Known.Person(1);
        host.Situation = host.Situation with { Incident = new(Known.Now + Duration.FromHours(2)) };
        Assert.Equal(Known.Now + Duration.FromHours(2), host.Decide(Open).NextDue);
        host.Situation = host.Situation with { Incident = new(Known.Now + Duration.FromDays(9)) };
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 23, 0), host.Decide(Open).NextDue);
    }

    /// <summary>Until when an act on the Monday leaves the person in peace, under a policy and the one that follows it.</summary>
    private static Instant? RestsUnder(int days, Instant change, int daysThen)
    {
        var host = Known.Person(1);
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Known.Monday, Kind = ActKind.Post });
        var first = Open with { Prompts = new() { RestAfterActDays = days } };
        var then = Open with { Version = "then@2", Prompts = new() { RestAfterActDays = daysThen } };
        return Assert.IsType<Wait>(host.Decide(new PolicyTimeline([new(Instant.MinValue, first), new(change, then)]))).Until;
    }

    private static (Gate Gate, Missing Missing) Behind(Host host, Policy policy, Instant now)
    {
        var wait = Assert.IsType<Wait>(host.Decide(policy, now: now));
        Assert.Null(wait.Until);
        Assert.DoesNotContain(wait.Findings, finding => finding.Missing is not null);
        return (wait.Decisive.Gate, wait.Missing!.Value);
    }
}
