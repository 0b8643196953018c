using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The best overview from 1,000 items; the baseline takes the most appealing few without a rule.</summary>
[MemoryDiagnoser]
public class OverviewBenchmarks
{
    private const int Items = 1_000;
    private const int Most = 3;

    private List<OverviewEntry> entries = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        entries = [.. Enumerable.Range(0, Items).Select(number => new OverviewEntry(
            new("item-" + number), "kind-" + random.Next(12), (Perspective)random.Next(3), random.Next(5) == 0, random.NextDouble() * 8))];
    }

    [Benchmark(Baseline = true, Description = "the most appealing few")]
    public OverviewEntry[] MostAppealing() => [.. entries.OrderByDescending(entry => entry.Appeal).Take(Most)];

    [Benchmark(Description = "Overview.Choose")]
    public ValueList<int> Chosen() => Overview.Choose(entries, Most, 2, 1);
}
