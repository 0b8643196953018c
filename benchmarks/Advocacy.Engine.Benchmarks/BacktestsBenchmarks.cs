using System;
using System.Linq;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What another policy would have decided on a history of 200 people and twelve weeks; the baseline replays the facts of everybody once.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Backtests")]
public class BacktestsBenchmarks
{
    private readonly PolicyTimeline logged = new(LearnedLog.Policy);

    private readonly Policy candidate = LearnedLog.Policy with { Version = "candidate@1", Prompts = LearnedLog.Policy.Prompts with { CadenceWeeks = 2 } };

    private LearnedLog log = null!;

    [GlobalSetup]
    public void Setup()
    {
        log = LearnedLog.Make();
        if (Tested().Different == 0)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "replaying everybody")]
    public int Replayed() => log.Facts
        .GroupBy(fact => fact.Person)
        .Sum(facts => Lives.Engine.Replay(PersonState.Empty(facts.Key), facts, log.Until).State.Events.Count);

    [Benchmark(Description = "Backtest.Run")]
    public BacktestReport Tested() => Backtest.Run(log.Decisions, log.Facts, logged, candidate, log.Until, DateTimeZoneProviders.Tzdb);
}
