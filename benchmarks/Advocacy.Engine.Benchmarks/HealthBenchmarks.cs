using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>How a programme of 100,000 people does, from 23 facts each; the baseline only counts acts.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Programmes")]
public class HealthBenchmarks
{
    private const int People = 100_000;
    private const int Different = 500;

    private static readonly Instant Now = Instant.FromUtc(2026, 8, 18, 8, 0);

    private Fact[][] people = [];
    private HealthWindow window = null!;
    private HealthTally tally = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        people = [.. Enumerable.Range(0, Different).Select(number => FactsOf(number, random))];
        window = HealthWindow.Before(Now, DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], Policy.Default);
        tally = HealthTally.Of(Everybody(), window);
    }

    [Benchmark(Baseline = true, Description = "acts by hand")]
    public int ByHand() => Everybody().Sum(facts => facts.Count(fact => fact is Acted));

    [Benchmark(Description = "HealthTally.Of 100,000")]
    public HealthTally Tally() => HealthTally.Of(Everybody(), window);

    [Benchmark(Description = "Merge of two")]
    public HealthTally Merge() => tally.Merge(tally);

    [Benchmark(Description = "Health.Of")]
    public ProgrammeResult<HealthReport> Report() => Health.Of(tally, Policy.Default);

    /// <summary>The same few hundred lives again and again: a tally cannot tell.</summary>
    private IEnumerable<Fact[]> Everybody()
    {
        for (var i = 0; i < People; i++)
        {
            yield return people[i % Different];
        }
    }

    private static Fact[] FactsOf(int number, Random random)
    {
        var person = new PersonId("p-" + number.ToString(CultureInfo.InvariantCulture));
        var facts = new List<Fact>
        {
            new Enrolled { Id = new("in"), Person = person, At = Now - Duration.FromDays(300), By = person, Notice = "n", Channels = [Channel.InApp] },
            new StorySeen { Id = new("story"), Person = person, At = Now - Duration.FromDays(290), ByLeader = number % 2 == 0 },
            new Away { Id = new("away"), Person = person, At = Now - Duration.FromDays(90), From = Now - Duration.FromDays(80), To = Now - Duration.FromDays(60) },
        };
        for (var i = 0; i < 4; i++)
        {
            var (id, at) = (i.ToString(CultureInfo.InvariantCulture), Now - Duration.FromDays(random.Next(10, 280)));
            var decision = new DecisionId("d-" + id);
            facts.Add(new Scheduled
            {
                Id = new("plan-" + id),
                Person = person,
                At = at,
                Decision = decision,
                Intervention = new("weekly-overview"),
                Channel = Channel.InApp,
                Ask = Ask.Share,
                IsOverview = true,
                DeliverAt = at,
                ValidUntil = at + Duration.FromHours(1),
            });
            facts.Add(new Sent { Id = new("sent-" + id), Person = person, At = at, Decision = decision });
            facts.Add(new Chose { Id = new("chose-" + id), Person = person, At = at + Duration.FromMinutes(5), Choice = (Choice)random.Next(3), Decision = decision });
            facts.Add(new Acted { Id = new("act-" + id), Person = person, At = at + Duration.FromMinutes(9), Kind = ActKind.Post, Decision = decision });
            facts.Add(new PeerThanked { Id = new("thanks-" + id), Person = person, At = at + Duration.FromDays(2), Act = new("act-" + id) });
        }

        return [.. facts];
    }
}
