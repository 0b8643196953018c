using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>
/// Work grows with what there is to do and no faster: what is allocated for a fact does not depend on how many came before. Counted, not
/// timed; <c>ADVOCACY_CASES=x10</c> makes the largest ten times as large.
/// </summary>
public class GrowthTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly AdvocacyEngine Engine = Scenario.Engine;

    private static readonly int Many = Draws.FromEnvironment("growth", 3_000).Cases;

    /// <summary>How many facts fill what retention bounds, at three a day.</summary>
    private const int AYear = 1_200;

    [Fact]
    public void Evolve_OneByOne_CostsTheSameForEveryFact()
    {
        var state = PersonState.Empty(Person);
        var (early, late, longest) = (0L, 0L, 0);
        foreach (var (fact, number) in Life(Many).Select((fact, number) => (fact, number)))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            state = Engine.Evolve(state, fact, fact.At).State;
            var cost = GC.GetAllocatedBytesForCurrentThread() - before;
            early += number is >= AYear and < AYear + 600 ? cost : 0;
            late += number >= Many - 600 ? cost : 0;
            longest = number % 500 == 499 ? Math.Max(longest, StateJson.Write(state).Length) : longest;
        }

        Assert.True(late < 1.2 * early, $"{early} bytes for 600 facts after the first {AYear}, {late} for the last");
        Assert.InRange(longest, 1, 120_000);
    }

    /// <summary>All of them are held: none of those before is copied for one more, nor walked in search of its id.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Evolve_ManyOfAShortTimeOneByOne_CostsTheSameForEveryFact(int millisecondsBetween)
    {
        var (state, at) = (PersonState.Empty(Person), Instant.FromUtc(2026, 1, 5, 9, 0));
        var (early, late) = (0L, 0L);
        for (var number = 0; number < Many; number++)
        {
            at += Duration.FromMilliseconds(millisecondsBetween);
            Fact fact = millisecondsBetween > 0 && number % 2 == 1
                ? new Acted { Id = new("f-" + number.ToString("D6", CultureInfo.InvariantCulture)), Person = Person, At = at, Kind = ActKind.Post }
                : new StorySeen { Id = new("f-" + number.ToString("D6", CultureInfo.InvariantCulture)), Person = Person, At = at };
            var before = GC.GetAllocatedBytesForCurrentThread();
            state = Engine.Evolve(state, fact, at).State;
            var cost = GC.GetAllocatedBytesForCurrentThread() - before;
            early += number is >= 600 and < 1200 ? cost : 0;
            late += number >= Many - 600 ? cost : 0;
        }

        Assert.Equal(Many, state.Log.Count);
        Assert.True(late < 1.2 * early, $"{early} bytes for 600 facts after the first 600, {late} for the last");
        Assert.InRange(state.Log.Runs, 1, 2 + Math.Log2(Many));
    }

    [Fact]
    public void Replay_AtOnce_CostsTheSameForEveryFact()
    {
        long Cost(int count)
        {
            var facts = Life(count).ToArray();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var replayed = Engine.Replay(PersonState.Empty(Person), facts, facts[^1].At);
            Assert.Equal(count, replayed.AcceptedCount);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        Cost(100);
        var (few, many) = (Cost(Many), Cost(4 * Many));
        Assert.True(many < 1.5 * few, $"{few} bytes a fact for {Many} facts, {many} for {4 * Many}");
    }

    /// <summary>Leave on leave: every one is looked at for every act, but no list of them is built up anew for each.</summary>
    [Fact]
    public void Replay_ManyLeaves_CostsInProportionToTheirPairs()
    {
        long Cost(int count)
        {
            var start = Instant.FromUtc(2026, 1, 5, 9, 0);
            var facts = Enumerable.Range(0, count).SelectMany(i => new Fact[]
            {
                new Away { Id = new("w-" + i), Person = Person, At = start + Duration.FromHours(i), From = start, To = start + Duration.FromHours(i) },
                new Acted { Id = new("a-" + i), Person = Person, At = start + Duration.FromHours(i), Kind = ActKind.Post },
            }).ToArray();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Engine.Replay(PersonState.Empty(Person), facts, facts[^1].At);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / ((long)count * count);
        }

        Cost(20);
        var (few, many) = (Cost(100), Cost(400));
        Assert.True(many < 2 * few, $"{few} bytes a pair for 100 leaves, {many} for 400");
    }

    [Fact]
    public void Due_AnOpenPause_CostsTheSameForEveryYear()
    {
        var start = Instant.FromUtc(1990, 1, 1, 9, 0);
        var state = Engine.Replay(
            PersonState.Empty(Person),
            [
                new Enrolled { Id = new("e"), Person = Person, At = start, By = Person, Notice = "n", Channels = [Channel.InApp] },
                new Acted { Id = new("a"), Person = Person, At = start, Kind = ActKind.Post },
                new Paused { Id = new("p"), Person = Person, At = start + Duration.FromDays(3) },
            ],
            start + Duration.FromDays(4)).State;
        long Cost(int years)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(Engine.Due(state, start + Duration.FromDays(4), start + Duration.FromDays(365 * years)));
            return (GC.GetAllocatedBytesForCurrentThread() - before) / years;
        }

        Cost(1);
        var (few, many) = (Cost(5), Cost(50));
        Assert.True(many < 1.5 * few, $"{few} bytes a year for 5 years, {many} for 50");
    }

    [Fact]
    public void Replay_ManyRetractionsAndPauses_CostsInProportion()
    {
        long Cost(int count)
        {
            var start = Instant.FromUtc(2026, 1, 5, 9, 0);
            var facts = Enumerable.Range(0, count).SelectMany(i => new Fact[]
            {
                new StorySeen { Id = new("s-" + i), Person = Person, At = start + Duration.FromMinutes(i) },
                new Retracted { Id = new("r-" + i), Person = Person, At = start + Duration.FromMinutes(i), Target = new("s-" + (i * 7919 % count)) },
                new Paused { Id = new("p-" + i), Person = Person, At = start + Duration.FromMinutes(i), Until = start + Duration.FromMinutes(i + 1) },
            }).ToArray();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Engine.Replay(PersonState.Empty(Person), facts, facts[^1].At);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        Cost(100);
        var (few, many) = (Cost(500), Cost(5_000));
        Assert.True(many < 1.5 * few, $"{few} bytes each of 500, {many} of 5,000");
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("lists")]
    [InlineData("unknown members")]
    [InlineData("digits")]
    [InlineData("wrong elements")]
    [InlineData("state")]
    [InlineData("tombstones")]
    public void Read_LargeDocument_CostsInProportion(string sort)
    {
        long Cost(int count)
        {
            var document = Encoding.UTF8.GetBytes(Large(sort, count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isRead = sort switch
            {
                "facts" or "unknown members" or "digits" or "lists" => FactJson.Read(document).Problems.Count < int.MaxValue,
                "wrong elements" => SituationJson.Read(document).Problems.Count == count,
                _ => StateJson.Read(document).Value is not null,
            };
            Assert.True(isRead);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        Cost(100);
        var (few, many) = (Cost(1_000), Cost(16_000));
        Assert.True(many < 2 * few, string.Format(CultureInfo.InvariantCulture, "{0} bytes each of 1,000, {1} each of 16,000", few, many));
    }

    [Fact]
    public void Decide_LargeSituation_CostsInProportion()
    {
        long Cost(int count)
        {
            var situation = new Situation
            {
                ClimateElsewhere = Readiness.Go,
                Offers = ValueList.From(Enumerable.Range(0, count).Select(i => new Offer { Id = new("c-" + i), Kind = (OfferKind)(i % 4), Title = "t", Topics = [new("water")] })),
                Climate = ValueList.From(Enumerable.Range(0, count).Select(i => new UnitClimate(new("u-" + i), Readiness.Go))),
                Holidays = ValueList.From(Enumerable.Range(0, count).Select(i => new Holiday(new LocalDate(2026, 12, 25).PlusDays(i % 5), new GroupId("g-" + i)))),
                ChannelsDown = ValueList.From(Enumerable.Range(0, count).Select(i => new Channel("ch-" + i))),
            };
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(Engine.Decide(Exercise.Willing, situation, Moment.Ordinary, Exercise.Monday).Findings);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        Cost(100);
        var (few, many) = (Cost(500), Cost(8_000));
        Assert.True(many < 2 * few, $"{few} bytes an offer of 500, {many} of 8,000");
    }

    /// <summary>Eight hours between facts, of all that happens often.</summary>
    private static IEnumerable<Fact> Life(int count)
    {
        var at = Instant.FromUtc(1950, 1, 2, 9, 0);
        yield return new Placed { Id = new("placed"), Person = Person, At = at, Zone = "Europe/Amsterdam" };
        yield return new Enrolled { Id = new("enrolled"), Person = Person, At = at, By = Person, Notice = "n", Channels = [Channel.InApp] };
        for (var i = 2; i < count; i++)
        {
            at += Duration.FromMinutes(count > 100_000 ? 60 : 480);
            var id = new FactId("f-" + i.ToString(CultureInfo.InvariantCulture));
            var decision = new DecisionId("d-" + (i / 8).ToString(CultureInfo.InvariantCulture));
            yield return (i % 8) switch
            {
                0 => new Scheduled
                {
                    Id = id,
                    Person = Person,
                    At = at,
                    Decision = decision,
                    Intervention = new("weekly-overview"),
                    Channel = Channel.InApp,
                    Ask = Ask.Share,
                    IsOverview = true,
                    DeliverAt = at,
                    ValidUntil = at + Duration.FromHours(6),
                },
                1 => new Sent { Id = id, Person = Person, At = at, Decision = decision },
                2 => new Seen { Id = id, Person = Person, At = at, Decision = decision, Opening = Opening.Seen },
                3 => new Chose { Id = id, Person = Person, At = at, Choice = Choice.Adapt, Decision = decision },
                4 => new Acted { Id = id, Person = Person, At = at, Kind = ActKind.Post, Decision = decision },
                5 when i % 16 == 5 => new Away { Id = id, Person = Person, At = at, From = at, To = at + Duration.FromDays(1) },
                5 when i % 80 == 13 => new Retracted { Id = id, Person = Person, At = at, Target = new("f-" + (i - 1).ToString(CultureInfo.InvariantCulture)) },
                6 when i % 64 == 6 => new Paused { Id = id, Person = Person, At = at, Until = at + Duration.FromHours(20) },
                6 => new NetworkResponded { Id = id, Person = Person, At = at, Act = new("f-" + (i - 2).ToString(CultureInfo.InvariantCulture)) },
                _ => new StorySeen { Id = id, Person = Person, At = at },
            };
        }
    }

    private static string Large(string sort, int count)
    {
        const string Head = "\"id\":\"f\",\"person\":\"p-1\",\"at\":\"2026-01-05T09:00:00Z\"";
        string Each(Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));
        return sort switch
        {
            "facts" => "{\"type\":\"acted\"," + Head + ",\"kind\":\"" + new string('x', count) + "\"}",
            "lists" => "{\"type\":\"enrolled\"," + Head + ",\"by\":\"p-1\",\"notice\":\"n\",\"channels\":[" + Each(i => "\"c" + i + "\"") + "]}",
            "unknown members" => "{\"type\":\"acted\"," + Head + ",\"kind\":\"post\"," + Each(i => "\"m" + i + "\":1") + "}",
            "digits" => "{\"type\":\"confidence-reported\"," + Head + ",\"confidence\":0." + new string('3', count) + "}",
            "wrong elements" => "{\"offers\":[" + Each(_ => "1") + "]}",
            "tombstones" => "{\"schema\":\"advocacy-state/1\",\"person\":\"p-1\",\"tombstones\":[" + Each(i => "{\"target\":\"f-" + i.ToString("D6", CultureInfo.InvariantCulture) + "\",\"at\":\"2026-01-05T09:00:00Z\"}") + "]}",
            _ => "{\"schema\":\"advocacy-state/1\",\"person\":\"p-1\",\"newest\":\"2026-01-05T09:00:00Z\",\"events\":["
                + Each(i => "{\"type\":\"story-seen\",\"id\":\"f-" + i.ToString("D6", CultureInfo.InvariantCulture) + "\",\"person\":\"p-1\",\"at\":\"2026-01-05T09:00:00Z\"}") + "]}",
        };
    }
}
