using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What concerns somebody of 1,000 things on offer, and what 1,000 events are worth telling; the baseline compares teams, and nothing else.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Content")]
public class ContentBenchmarks
{
    private const int Many = 1_000;

    private readonly ContentRules rules = Policy.Default.Content;

    private readonly GroupId team = new("team-3");

    private readonly DraftFeature[] features = [DraftFeature.OwnWords, DraftFeature.OtherPeople, DraftFeature.PhotoOfWork];

    private Audience audience;

    private Offer[] offers = [];

    private WorkEvent[] events = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var names = Catalogue.Occasions.SelectMany(rule => rule.Events).ToArray();
        offers = [.. Enumerable.Range(0, Many).Select(number => new Offer
        {
            Id = Id("c-", number),
            Kind = OfferKind.Item,
            Title = "Something that happened",
            Team = number % 2 == 0 ? new GroupId("team-" + random.Next(8).ToString(CultureInfo.InvariantCulture)) : null,
            Topics = [new Topic("topic-" + random.Next(8).ToString(CultureInfo.InvariantCulture))],
            HappenedAt = Lives.Open - Duration.FromHours(random.Next(300)),
        })];
        events = [.. Enumerable.Range(0, Many).Select(number => new WorkEvent
        {
            Id = Id("e-", number),
            Event = names[random.Next(names.Length)],
            Title = "Something that happened",
            At = Lives.Open - Duration.FromHours(random.Next(300)),
        })];
        audience = new()
        {
            Team = team,
            Department = new("dept-1"),
            Topics = [new Topic("topic-1"), new Topic("topic-2")],
            Today = new(2026, 8, 18),
            Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"],
            History = ContentState.New,
        };
        if (Found().Offers.IsEmpty || Relevant() == 0)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "equal teams by hand")]
    public int ByHand() => offers.Count(offer => offer.Team is null || offer.Team == team);

    [Benchmark(Description = "Relevance.Suits and Of, 1,000 offers")]
    public double Relevant() => offers.Where(offer => Relevance.Suits(offer, audience)).Sum(offer => Relevance.Of(offer, audience, rules));

    [Benchmark(Description = "Occasions.Detect, 1,000 events")]
    public OccasionsFound Found() => Occasions.Detect(events, Catalogue.Occasions, Lives.Open);

    [Benchmark(Description = "Guideline.Check")]
    public GuidelineCheck Guided() => Guideline.Default.Check(features, offers[0], Lives.Open);

    private static ContentId Id(string kind, int number) => new(kind + number.ToString(CultureInfo.InvariantCulture));
}
