using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>500 facts of one person into a state at once; the baseline counts acts and weeks by hand, and nothing else.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("People")]
public class ReplayBenchmarks
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private List<Fact> facts = null!;

    /// <summary>250 days, two facts a day.</summary>
    [GlobalSetup]
    public void Setup() => facts = Lives.Facts(500);

    [Benchmark(Baseline = true, Description = "acts and weeks by hand")]
    public int ByHand()
    {
        var known = new HashSet<FactId>();
        var weeks = new HashSet<int>();
        var acts = 0;
        foreach (var fact in facts)
        {
            if (known.Add(fact.Id) && fact is Acted)
            {
                acts++;
                weeks.Add(LocalDays.WeekOf(LocalDays.DateAt(fact.At, zone)));
            }
        }

        return acts + weeks.Count;
    }

    [Benchmark(Description = "Replay of 500 facts")]
    public PersonState Replay() => Lives.Engine.Replay(PersonState.Empty(Lives.Person), facts, Lives.Now).State;
}
