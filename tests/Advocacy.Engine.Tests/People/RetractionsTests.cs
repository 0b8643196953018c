using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What was taken back stays taken back for as long as it is held, however early somebody took it back.</summary>
public class RetractionsTests
{
    private const int RetentionDays = 60;

    private const int HorizonDays = 5;

    private static readonly Policy s_short = Policy.Default with { History = new() { RetentionDays = RetentionDays, HorizonDays = HorizonDays }, Content = new() { SkipRestDays = RetentionDays } };

    /// <summary>A correction that is older than retention, of an act that is not.</summary>
    [Theory]
    [InlineData(HorizonDays)]
    [InlineData(RetentionDays - 1)]
    [InlineData(RetentionDays + 1)]
    public void INV_15_Retracted_LongBeforeWhatItTakesBack_StaysSoWhenSavedAndSwept(int daysBefore)
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        var act = new Acted { Id = new("act"), Person = host.Person, At = Histories.Start + Duration.FromDays(daysBefore), Kind = ActKind.Post };
        host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = Histories.Start, Target = act.Id });
        host.Take(act);
        Assert.Equal(0, ActsOf(host, host.State, act.At));

        var saved = Saved(host.State);
        Assert.Equal(host.State, saved);
        Assert.Equal(0, ActsOf(host, saved, act.At));
        foreach (var days in new[] { HorizonDays, (2 * HorizonDays) + 1, RetentionDays + 4 })
        {
            var now = act.At + Duration.FromDays(days);
            Assert.Equal(0, ActsOf(host, Saved(host.Engine.Sweep(saved, now)), now));
            var other = act with { Id = new("other"), At = now };
            Assert.Equal(1, ActsOf(host, Saved(host.Engine.Evolve(saved, other, now).State), now));
            Assert.Equal(1, ActsOf(host, Saved(host.Engine.Evolve(Saved(host.Engine.Sweep(saved, now)), other, now).State), now));
        }
    }

    /// <summary>The same of what stands: a consent that was taken back is given by nobody's sweeping.</summary>
    [Fact]
    public void INV_03_Retracted_LongBeforeAConsent_GivesNoneWhenSavedAndSwept()
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        var consent = new ConsentGiven { Id = new("consent"), Person = host.Person, At = Histories.Start + Duration.FromDays(RetentionDays + 1), Form = ConsentForm.Pairing };
        host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = Histories.Start, Target = consent.Id });
        host.Take(consent);
        foreach (var days in new[] { 1, (2 * HorizonDays) + 1, RetentionDays + 4, 2 * RetentionDays })
        {
            var now = consent.At + Duration.FromDays(days);
            var act = new Acted { Id = new("act"), Person = host.Person, At = now, Kind = ActKind.Post };
            foreach (var state in new[] { host.State, host.Engine.Sweep(Saved(host.State), now), host.Engine.Evolve(Saved(host.State), act, now).State })
            {
                Assert.False(new Advocacy.Engine.People.History(Saved(state), new(new(s_short), DateTimeZoneProviders.Tzdb)).Standing.ConsentsTo(ConsentForm.Pairing));
            }
        }
    }

    private static int ActsOf(Host host, PersonState state, Instant at) => host.Engine.View(state, at).Evidence.Acts;

    private static PersonState Saved(PersonState state)
    {
        var read = StateJson.Read(StateJson.Write(state));
        Assert.Empty(read.Problems);
        return read.Value!;
    }
}
