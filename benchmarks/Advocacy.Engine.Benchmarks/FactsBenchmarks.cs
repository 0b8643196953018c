using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>500 shuffled facts put into their one order; the baseline orders them by their instants alone, which leaves ties to chance.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Facts")]
public class FactsBenchmarks
{
    private Fact[] facts = [];

    private Fact[] tied = [];

    [GlobalSetup]
    public void Setup()
    {
        facts = [.. Lives.Facts(500)];
        new Random(1).Shuffle(facts);
        tied = [.. facts.Select(fact => fact with { At = Lives.Now - Duration.FromDays(5) })];
    }

    [Benchmark(Baseline = true, Description = "by instant alone")]
    public Fact[] ByInstant() => Sorted(facts, Comparer<Fact>.Create((one, other) => one.At.CompareTo(other.At)));

    [Benchmark(Description = "FactOrder.Canonical")]
    public Fact[] Canonical() => Sorted(facts, FactOrder.Canonical);

    [Benchmark(Description = "FactOrder.Canonical, all of one instant")]
    public Fact[] Tied() => Sorted(tied, FactOrder.Canonical);

    private static Fact[] Sorted(Fact[] unsorted, IComparer<Fact> order)
    {
        Fact[] sorted = [.. unsorted];
        Array.Sort(sorted, order);
        return sorted;
    }
}
