using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The best overview from 1,000 items; the baseline takes the most appealing few without a rule.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Content")]
public class OverviewBenchmarks
{
    private const int Items = 1_000;
    private const int Most = 3;

    private readonly List<OverviewEntry> entries = [];

    private PersonState person = null!;

    private Situation situation = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var kinds = Catalogue.Occasions.Select(rule => rule.Kind).Where(kind => kind != OccasionKind.Vacancy).ToArray();
        var offers = Enumerable.Range(0, Items).Select(number => new Offer
        {
            Id = new("item-" + number),
            Kind = OfferKind.Occasion,
            Title = "Something that happened",
            Occasion = kinds[random.Next(kinds.Length)],
            Perspective = (Perspective)random.Next(3),
            InvitesReaction = random.Next(5) == 0,
            HappenedAt = Lives.Open - Duration.FromHours(random.Next(300)),
        }).ToArray();
        entries.AddRange(offers.Select(offer => OverviewEntry.Of(offer, random.NextDouble() * 8)));
        (person, situation) = (Lives.State(200), Lives.Situation with { Offers = ValueList.From(offers) });
        if (Decided() is not Prompt { IsOverview: true, Items.Count: Most })
        {
            throw new InvalidOperationException("The benchmark measures something else than it says.");
        }
    }

    [Benchmark(Baseline = true, Description = "the most appealing few")]
    public OverviewEntry[] MostAppealing() => [.. entries.OrderByDescending(entry => entry.Appeal).Take(Most)];

    [Benchmark(Description = "Overview.Choose")]
    public ValueList<int> Chosen() => Overview.Choose(entries, Most, 2, 1);

    [Benchmark(Description = "Decide, overview on request")]
    public Decision Decided() => Lives.Engine.Decide(person, situation, Moment.OnOverviewRequest, Lives.Open);
}
