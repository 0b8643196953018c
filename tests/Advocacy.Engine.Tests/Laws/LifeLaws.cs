using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What holds over weeks and months of a person's life with the engine, every decision recorded before the next.</summary>
public class LifeLaws
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 11, 0);

    [Fact]
    public void INV_25_Caps_HoldOverEveryWindowOfEveryHistory() => Law.Holds(
        "INV-25 caps hold over every window of every history",
        Lives(),
        life =>
        {
            var host = Live(life, 200);
            var dates = Pushed(host).Select(prompt => (Date: prompt.DeliverAt.InZone(host.Zone).Date, prompt.IsOverview)).ToList();
            foreach (var (date, _) in dates)
            {
                var week = dates.Where(other => other.Date >= date && other.Date < date.PlusDays(7)).ToList();
                Assert.True(week.Count <= 2, $"{week.Count} messages in the 7 dates from {date}");
                Assert.True(week.Count(other => other.IsOverview) <= 1, $"two overviews in the 7 dates from {date}");
                Assert.Single(dates, other => other.Date == date);
            }
        },
        60,
        ("there are many messages", life => Pushed(Live(life, 200)).Count() > 8, 0.3));

    [Fact]
    public void INV_26_NotResponding_NeverBringsMore() => Law.Holds(
        "INV-26 not responding never makes messages more frequent, stronger or on more channels",
        Arb.From(Gen.Choose(0, 6).Two().Select(pair => (Answered: pair.Item1, Ignored: pair.Item2))),
        life =>
        {
            // Two lives that differ in one thing: the messages after the answered ones were seen and not answered, or nothing is known of them.
            var unknown = Answering(life.Answered, 0);
            var ignoring = Answering(life.Answered, life.Ignored);
            Assert.True(ignoring.Count <= unknown.Count, $"{ignoring.Count} messages to who ignores, {unknown.Count} where nothing is known");
            Assert.All(ignoring.Zip(unknown), pair => Assert.True(pair.First.DeliverAt >= pair.Second.DeliverAt));
            Assert.Equal([Channel.InApp], ignoring.Select(prompt => prompt.Channel).Distinct());
            Assert.All(ignoring.Zip(unknown), pair => Assert.True(pair.First.Kind <= pair.Second.Kind || pair.First.Ask == Ask.Cadence));
        },
        40,
        ("something is ignored", life => life.Ignored > 0, 0.5));

    [Fact]
    public void INV_26_Ignoring_BacksOffToSilenceAndOneQuestion()
    {
        var host = Willing();
        host.Run(Start, Start + Duration.FromDays(800), (prompt, at) => See(host, prompt, at));
        var shares = Pushed(host).Where(prompt => prompt.Ask == Ask.Share).Select(prompt => prompt.DeliverAt.InZone(host.Zone).Date).ToList();
        var questions = Pushed(host).Where(prompt => prompt.Ask == Ask.Cadence).Select(prompt => prompt.DeliverAt.InZone(host.Zone).Date).ToList();

        Assert.Equal(3, shares.Count);
        Assert.Equal([2, 4], shares.Zip(shares.Skip(1), (first, next) => Period.DaysBetween(first, next) / 7));
        Assert.Equal(2, questions.Count);
        Assert.InRange(Period.DaysBetween(shares[2], questions[0]), 90, 100);
        Assert.InRange(Period.DaysBetween(questions[0], questions[1]), 365, 372);
    }

    [Fact]
    public void INV_26_Unknown_IsNotIgnored()
    {
        var host = Willing();
        host.Run(Start, Start + Duration.FromDays(120), (_, _) => { });
        Assert.True(Pushed(host).Count(prompt => prompt.Ask == Ask.Share) >= 12);
    }

    [Fact]
    public void INV_28_AfterAnAbsence_NothingHasPiledUp() => Law.Holds(
        "INV-28 after a pause, leave or incident nothing has piled up",
        Arb.From(Gen.Choose(1, 60).Two().Zip(Gen.Choose(0, 2)).Select(pair => (Before: pair.Item1.Item1, Away: pair.Item1.Item2, Kind: pair.Item2))),
        gap =>
        {
            var host = Willing();
            var leaves = Start + Duration.FromDays(gap.Before);
            var back = leaves + Duration.FromDays(gap.Away);
            host.Run(Start, leaves, (_, _) => { });
            var before = Pushed(host).Count();
            if (gap.Kind == 0)
            {
                host.Take(new Away { Id = host.NextId(), Person = host.Person, At = leaves, From = leaves, To = back });
                host.Run(leaves, back, (_, _) => { });
            }
            else if (gap.Kind == 1)
            {
                host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = leaves, Until = back });
                host.Run(leaves, back, (_, _) => { });
            }
            else
            {
                host.Situation = host.Situation with { Incident = new(back) };
                host.Run(leaves, back, (_, _) => { });
                host.Situation = host.Situation with { Incident = null };
            }

            Assert.Equal(before, Pushed(host).Count());
            host.Run(back, back + Duration.FromDays(7), (_, _) => { });
            Assert.InRange(Pushed(host).Count() - before, 0, 2);
        },
        40,
        ("weeks away", gap => gap.Away > 14, 0.5));

    [Fact]
    public void INV_45_EachPhase_IsReachableByAWillingPerson() => Law.Holds(
        "INV-45 under every valid policy each phase is reachable",
        Arbitraries.Policies(),
        policy =>
        {
            Assert.True(PolicyValidation.Validate(policy).IsEmpty);
            var host = new Host(policy);
            host.Place(Start);
            host.Enrol(Start);
            var seen = new HashSet<Phase> { Phase.Information };
            for (var i = 0; i < 25; i++)
            {
                var at = Start + Duration.FromDays(i + 1);
                foreach (var fact in WillingFacts(host, at, i))
                {
                    host.Take(fact);
                    seen.Add(host.Engine.View(host.State, at).Phase);
                }
            }

            Assert.Equal(Enum.GetValues<Phase>(), seen.Order());
        },
        100);

    [Fact]
    public void INV_49_TheEnginesOwnSilence_NeverCountsAgainstThePerson() => Law.Holds(
        "INV-49 the engine's own silence never breaks a rhythm, lowers a phase or counts as not responding",
        Arb.From(Gen.Choose(4, 30).Two()),
        weeks =>
        {
            var host = Willing();
            var at = Start;
            for (var week = 0; week < weeks.Item1; week++, at += Duration.FromDays(7))
            {
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
                host.Take(new PeerThanked { Id = host.NextId(), Person = host.Person, At = at });
            }

            var before = host.Engine.View(host.State, at);
            host.Situation = host.Situation with { IsStopped = true };
            var end = at + Duration.FromDays(7 * weeks.Item2);
            while (at < end)
            {
                var decision = host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, at);
                host.Take(Assert.IsType<Silenced>(decision.AsScheduled()));
                at = decision.NextDue!.Value;
            }

            var after = host.Engine.View(host.State, at);
            Assert.Equal(before.Phase, after.Phase);
            Assert.Equal(before.Rhythm.Current, after.Rhythm.Current);
            Assert.Equal(0, after.Ignored);
        },
        30,
        ("long silence", weeks => weeks.Item2 > 8, 0.5));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void INV_49_ComingByLessOften_NeverBreaksARhythm(int weeks)
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Start, Preferences = new() { CadenceWeeks = weeks } });
        host.Run(Start, Start + Duration.FromDays(300), (prompt, at) =>
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Kind = ActKind.Post, Decision = prompt.Id }));
        var acts = Pushed(host).Count();

        Assert.True(acts >= 8);
        Assert.Equal(acts, host.Engine.View(host.State, Start + Duration.FromDays(300)).Rhythm.Current);
    }

    [Fact]
    public void INV_49_IncidentWithAnEnd_NeverBreaksARhythm()
    {
        var host = Willing();
        var at = Start;
        for (var week = 0; week < 6; week++, at += Duration.FromDays(7))
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
        }

        var over = at + Duration.FromDays(56);
        host.Situation = host.Situation with { Incident = new(over) };
        host.Run(at, over, (_, _) => { });
        Assert.Equal(6, host.Engine.View(host.State, over).Rhythm.Current);
    }

    [Fact]
    public void INV_30_LeaveReportedAfterwards_MendsTheRhythm()
    {
        var host = Willing();
        var at = Start;
        for (var week = 0; week < 6; week++, at += Duration.FromDays(7))
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
        }

        var leave = at - Duration.FromDays(6);
        at += Duration.FromDays(42);
        Assert.Equal(0, host.Engine.View(host.State, at).Rhythm.Current);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = at, From = leave, To = at });
        Assert.Equal(6, host.Engine.View(host.State, at).Rhythm.Current);
    }

    [Fact]
    public void INV_47_NoState_IsAbsorbing() => Law.Holds(
        "INV-47 except opting out no state is absorbing: who resumes and asks for more is invited again",
        Lives(),
        life =>
        {
            var host = Live(life, 400);
            var at = Start + Duration.FromDays(400);
            host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = at });
            host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = at, Preferences = new() });
            var before = Pushed(host).Count();
            host.Run(at, at + Duration.FromDays(60), (_, _) => { });
            Assert.True(Pushed(host).Count() > before);
        },
        30,
        ("silent before", life => life.Answers < 0.3, 0.1));

    private static IEnumerable<Fact> WillingFacts(Host host, Instant at, int day)
    {
        yield return new StorySeen { Id = host.NextId(), Person = host.Person, At = at };
        if (day >= 11)
        {
            yield return new ExampleSeen { Id = host.NextId(), Person = host.Person, At = at };
        }

        if (day >= 22)
        {
            for (var i = 0; i < 20; i++)
            {
                var act = host.NextId();
                yield return new Acted { Id = act, Person = host.Person, At = at, Kind = ActKind.Post };
                yield return new PeerThanked { Id = host.NextId(), Person = host.Person, At = at, Act = act };
            }
        }
    }

    private static List<Prompt> Answering(int answered, int ignored)
    {
        var host = Willing();
        var messages = 0;
        host.Run(Start, Start + Duration.FromDays(300), (prompt, at) =>
        {
            messages++;
            if (messages <= answered)
            {
                host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Choice = Choice.Adapt, Decision = prompt.Id });
            }
            else if (messages <= answered + ignored)
            {
                See(host, prompt, at);
            }
        });
        return Pushed(host).ToList();
    }

    private sealed record Life(int Seed, double Opens, double Answers, int IgnoredFrom);

    private static Arbitrary<Life> Lives() => Arb.From(
        Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, 100).Two().Zip(Gen.Choose(0, 12)))
            .Select(pair => new Life(pair.Item1, pair.Item2.Item1.Item1 / 100.0, pair.Item2.Item1.Item2 / 100.0, pair.Item2.Item2)));

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Start);
        host.Enrol(Start, true, 0.9);
        return host;
    }

    private static IEnumerable<Prompt> Pushed(Host host) => host.Decisions.OfType<Prompt>().Where(prompt => !prompt.IsAsked);

    private static Host Live(Life life, int days)
    {
        var host = Willing();
        var random = new Random(life.Seed);
        var messages = 0;
        host.Run(Start, Start + Duration.FromDays(days), (prompt, at) =>
        {
            var (opens, answers) = (random.NextDouble() < life.Opens, random.NextDouble() < life.Answers);
            if (prompt.Ask is Ask.Share && messages++ >= life.IgnoredFrom)
            {
                See(host, prompt, at);
                return;
            }

            if (opens || answers)
            {
                See(host, prompt, at);
            }

            if (answers)
            {
                var choice = random.Next(3);
                host.Take(choice == 2
                    ? new Chose { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Choice = Choice.Skip, Decision = prompt.Id }
                    : new Acted { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Kind = ActKind.Post, Decision = prompt.Id });
            }
        });
        return host;
    }

    private static void See(Host host, Prompt prompt, Instant at) => host.Take(
        new Seen { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(10), Decision = prompt.Id, Opening = Opening.Seen });
}
