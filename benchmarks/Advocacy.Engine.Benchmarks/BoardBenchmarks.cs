using System;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A few places of a board of 100,000 people with many equals; the baseline sorts all of it.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Programmes")]
public class BoardBenchmarks
{
    private const int People = 100_000;
    private const int Most = 10;
    private const int Own = People / 2;

    private ValueList<long> scores;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        scores = ValueList.From(Enumerable.Range(0, People).Select(_ => 10L * random.Next(200)));
    }

    [Benchmark(Baseline = true, Description = "sorting all of it")]
    public int[] Sorted() => [.. Enumerable.Range(0, People).OrderByDescending(i => scores[i]).ThenBy(i => i)];

    [Benchmark(Description = "Ranks.Of, all")]
    public ValueList<int> All() => Ranks.Of(scores, RankStrategy.Competition);

    [Benchmark(Description = "Ranks.Top")]
    public ValueList<int> Top() => Ranks.Top(scores, Most);

    [Benchmark(Description = "Ranks.Around")]
    public ValueList<int> Around() => Ranks.Around(scores, Own, Most);

    [Benchmark(Description = "Ranks.OfOne")]
    public int One() => Ranks.OfOne(scores, Own, RankStrategy.Competition);
}
