using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What both ids had folded long ago is put together, and nothing of either is lost.</summary>
public class MergeFoldedTests
{
    private static readonly Instant s_start = Histories.Start;

    [Fact]
    public void INV_25_Merge_MessagesAndQuestionsThatAreFolded_CountOfBoth()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        Schedule(one, 1, "d-a", Ask.Cadence);
        Schedule(other, 2, "d-b", Ask.Cadence);
        Schedule(other, 3, "d-c", Ask.Share);
        foreach (var host in new[] { one, other })
            host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = s_start + Duration.FromDays(60) });

        foreach (var merged in new[] { one.Engine.Merge(one.State, other.State, one.Person), one.Engine.Merge(other.State, one.State, one.Person) })
        {
            var prompts = merged.State.Checkpoint.Prompts;
            Assert.Equal(["d-a", "d-b", "d-c"], prompts.Contacts.Select(contact => contact.Decision.Value));
            Assert.Equal(s_start + Duration.FromDays(2), prompts.LastCheckIn);
        }

        static void Schedule(Host host, int day, string decision, Ask ask)
        {
            var at = s_start + Duration.FromDays(day);
            host.Take(new Scheduled { Id = host.NextId(), Person = host.Person, At = at, Decision = new(decision), Intervention = new("weekly-overview"), Channel = Channel.InApp, Ask = ask, DeliverAt = at, ValidUntil = at + Duration.FromHours(5) });
        }
    }

    [Fact]
    public void Merge_ClaimsOfBothInOneWeek_ComeToNoMoreThanOnePersonsCap()
    {
        var policy = Policy.Activating(new("works council", new(2026, 1, 1), true)) with
        {
            Version = "capped@1",
            Rewards = new()
            {
                Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10, Currency = Currency.Points }],
                Badges = [],
                Caps = [new() { Id = "week", Currency = Currency.Points, Counts = CapMeasure.Amount, Most = 15, Period = RewardPeriod.Week }],
            },
        };
        var (one, other) = (new Host(policy, "p-1"), new Host(policy, "p-2"));
        foreach (var (host, day) in new[] { (one, 1), (other, 2) })
        {
            host.Enrol(s_start);
            host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = s_start, Form = ConsentForm.Rewards });
            foreach (var then in new[] { day, 60 })
                host.Take(new Acted { Id = new("f-" + host.Person.Value + "-" + then), Person = host.Person, At = s_start + Duration.FromDays(then), Kind = ActKind.Post });
            Assert.Equal(10, Assert.Single(host.State.Checkpoint.Rewards.Entries).Granted);
        }

        var entries = one.Engine.Merge(one.State, other.State, one.Person).State.Checkpoint.Rewards.Entries;
        Assert.Equal([("f-p-1-1", 10L), ("f-p-2-2", 5L)], entries.Select(entry => (entry.Fact.Value, entry.Granted)));
    }

    /// <summary>What one row's sweep let go of can no longer be made good by what comes late, whichever id it comes under.</summary>
    [Fact]
    public void Merge_OfAStateThatWasSwept_TakesInNothingFromBefore()
    {
        var (one, other) = (new Host(person: "p-1"), new Host(person: "p-2"));
        one.Take(new Acted { Id = one.NextId(), Person = one.Person, At = s_start, Kind = ActKind.Post });
        var now = s_start + Duration.FromDays(1000);
        var swept = one.Engine.Sweep(one.State, now);
        var at = Assert.IsType<Instant>(swept.Checkpoint.SweptAt);
        other.Take(new Acted { Id = other.NextId(), Person = other.Person, At = s_start + Duration.FromDays(1), Kind = ActKind.Photo });
        var checkpointed = other.Engine.Sweep(other.State, s_start + Duration.FromDays(405));
        var earlier = Assert.IsType<Instant>(checkpointed.Checkpoint.SweptAt);
        Assert.True(earlier < at);
        foreach (var merged in new[] { one.Engine.Merge(swept, checkpointed, one.Person).State, one.Engine.Merge(checkpointed, swept, one.Person).State })
        {
            Assert.Equal(at, merged.Checkpoint.SweptAt);
            var late = new Acted { Id = new("late"), Person = one.Person, At = at - Duration.FromDays(14) - Duration.Epsilon, Kind = ActKind.Post };
            Assert.IsType<TooLate>(one.Engine.Evolve(merged, late, now).Verdict);
            Assert.IsType<Accepted>(one.Engine.Evolve(merged, late with { At = at - Duration.FromDays(14) }, now).Verdict);
        }
    }
}
