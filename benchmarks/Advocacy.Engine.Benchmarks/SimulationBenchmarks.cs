using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A year of an ordinary company under one policy, at several sizes; the baseline only draws the people.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Simulation")]
public class SimulationBenchmarks
{
    private Scenario scenario = null!;

    public static IEnumerable<int> Sizes => RunLength.Sizes([100, 1_000], alsoLong: [10_000]);

    [ParamsSource(nameof(Sizes))]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var ordinary = ScenarioLibrary.Named("ordinary", DateTimeZoneProviders.Tzdb);
        scenario = ordinary with { People = People, Policies = ValueList.From(ordinary.Policies.Take(1)) };
    }

    [Benchmark(Baseline = true, Description = "drawing the people")]
    public int Drawn() => Enumerable.Range(0, People).Count(number => Population.Person(scenario, 1, number).JoinsOn is not null);

    [Benchmark(Description = "52 weeks, 2 threads")]
    public SimulationResult Year() => Simulator.Run(scenario, new() { Threads = 2 }, DateTimeZoneProviders.Tzdb);
}
