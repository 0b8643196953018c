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

    private System.Collections.Generic.List<Fact> all = null!;

    /// <summary>200 facts over 100 days.</summary>
    [GlobalSetup]
    public void Setup()
    {
        state = Lives.State(200);
        all = Lives.Facts(200);
        known = all[^1];
        all.Add(newest);
        next = newest with { Id = new("f-next"), At = known.At + Duration.FromHours(12) };
    }

    [Benchmark(Baseline = true, Description = "fold all facts again")]
    public PersonState FoldAgain() => Lives.Engine.Replay(PersonState.Empty(Lives.Person), all, Lives.Now).State;

    [Benchmark(Description = "Evolve, next in the row")]
    public PersonState Next() => Lives.Engine.Evolve(state, next, Lives.Now).State;

    [Benchmark(Description = "NextDue alone (refused)")]
    public Evolution NextDue() => Lives.Engine.Evolve(state, another, Lives.Now);

    [Benchmark(Description = "Evolve, newest after 5 days")]
    public PersonState Newest() => Lives.Engine.Evolve(state, newest, Lives.Now).State;

    [Benchmark(Description = "Evolve, 12 days late")]
    public PersonState Late() => Lives.Engine.Evolve(state, late, Lives.Now).State;

    [Benchmark(Description = "Evolve, retraction")]
    public PersonState Retracted() => Lives.Engine.Evolve(state, retraction, Lives.Now).State;

    [Benchmark(Description = "Evolve, duplicate")]
    public PersonState Duplicate() => Lives.Engine.Evolve(state, known, Lives.Now).State;
}
