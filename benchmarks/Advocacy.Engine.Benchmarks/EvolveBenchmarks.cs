using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>One fact into the state of a person with a history; the baseline folds all of it again.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("People")]
public class EvolveBenchmarks
{
    private readonly Acted newest = new() { Id = new("f-newest"), Person = Lives.Person, At = Lives.Now, Kind = ActKind.Post };

    private readonly Acted late = new() { Id = new("f-late"), Person = Lives.Person, At = Lives.Now - Duration.FromDays(12), Kind = ActKind.Post };

    private readonly Retracted retraction = new() { Id = new("f-retraction"), Person = Lives.Person, At = Lives.Now, Target = new("f-000195") };

    private readonly PeerThanked another = new() { Id = new("f-another"), Person = new("p-2"), At = Lives.Now };

    private Acted next = null!;

    private PersonState state = null!;

    private Fact known = null!;

    private PersonState half = null!;

    private List<Fact> all = null!;

    private List<Fact> rest = null!;

    /// <summary>200 facts over 100 days.</summary>
    [GlobalSetup]
    public void Setup()
    {
        state = Lives.State(200);
        all = Lives.Facts(200);
        known = all[^1];
        half = Lives.Engine.Replay(PersonState.Empty(Lives.Person), all.GetRange(0, 100), Lives.Now).State;
        rest = all.GetRange(100, 100);
        all.Add(newest);
        next = newest with { Id = new("f-next"), At = known.At + Duration.FromHours(12) };
    }

    [Benchmark(Baseline = true, Description = "fold all facts again")]
    public PersonState FoldAgain() => Lives.Engine.Replay(PersonState.Empty(Lives.Person), all, Lives.Now).State;

    [Benchmark(Description = "Evolve, next in the row")]
    public PersonState Next() => Lives.Engine.Evolve(state, next, Lives.Now).State;

    [Benchmark(Description = "Evolve, next in the row, with NextDue")]
    public Instant? NextWithDue() => Lives.Engine.Evolve(state, next, Lives.Now).NextDue;

    [Benchmark(Description = "NextDue alone (refused)")]
    public Instant? NextDue() => Lives.Engine.Evolve(state, another, Lives.Now).NextDue;

    [Benchmark(Description = "Evolve, newest after 5 days")]
    public PersonState Newest() => Lives.Engine.Evolve(state, newest, Lives.Now).State;

    [Benchmark(Description = "Evolve, newest, with NextDue")]
    public Instant? NewestWithDue() => Lives.Engine.Evolve(state, newest, Lives.Now).NextDue;

    [Benchmark(Description = "Evolve, newest, with checkpoint, as for saving")]
    public Progress NewestWithCheckpoint() => Lives.Engine.Evolve(state, newest, Lives.Now).State.Checkpoint;

    [Benchmark(Description = "Evolve, 100 in a row, saved at the end")]
    public Progress Row()
    {
        var held = half;
        foreach (var fact in rest)
        {
            held = Lives.Engine.Evolve(held, fact, Lives.Now).State;
        }

        return held.Checkpoint;
    }

    [Benchmark(Description = "Evolve, 12 days late")]
    public PersonState Late() => Lives.Engine.Evolve(state, late, Lives.Now).State;

    [Benchmark(Description = "Evolve, retraction")]
    public PersonState Retracted() => Lives.Engine.Evolve(state, retraction, Lives.Now).State;

    [Benchmark(Description = "Evolve, duplicate")]
    public PersonState Duplicate() => Lives.Engine.Evolve(state, known, Lives.Now).State;
}
