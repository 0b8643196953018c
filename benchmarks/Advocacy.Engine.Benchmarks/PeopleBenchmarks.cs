using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What is read from a state of 200 facts, and what a host does with it at night; the baseline is the view that a decision begins with.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("People")]
public class PeopleBenchmarks
{
    private PersonState state = null!;

    private PersonState other = null!;

    private List<Fact> facts = null!;

    [GlobalSetup]
    public void Setup()
    {
        state = Lives.State(200);
        facts = Lives.Facts(200);
        var id = new PersonId("p-2");
        other = Lives.Engine.Replay(
            PersonState.Empty(id),
            facts.Select(fact => fact is Enrolled enrolled ? enrolled with { Person = id, By = id } : fact with { Person = id }),
            Lives.Now).State;
    }

    [Benchmark(Baseline = true, Description = "View")]
    public PersonView View() => Lives.Engine.View(state, Lives.Now);

    [Benchmark(Description = "Due, a day")]
    public ValueList<DueOutcome> Due() => Lives.Engine.Due(state, Lives.Now, Lives.Now + Duration.FromDays(1));

    [Benchmark(Description = "Due, four weeks")]
    public ValueList<DueOutcome> DueLater() => Lives.Engine.Due(state, Lives.Now, Lives.Now + Duration.FromDays(28));

    [Benchmark(Description = "NextSweep")]
    public Instant? NextSweep() => Lives.Engine.NextSweep(state);

    [Benchmark(Description = "Sweep, nothing to let go")]
    public PersonState Sweep() => Lives.Engine.Sweep(state, Lives.Now);

    [Benchmark(Description = "Sweep, all past retention")]
    public PersonState SweepAll() => Lives.Engine.Sweep(state, Lives.Now + Duration.FromDays(600));

    [Benchmark(Description = "Merge of two")]
    public Merged Merge() => Lives.Engine.Merge(state, other, Lives.Person);

    [Benchmark(Description = "FactCheck.Check, 200 facts")]
    public int Check() => facts.Count(fact => FactCheck.Check(fact, Lives.Now) is null);
}
