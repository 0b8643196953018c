using System;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Where somebody is on the way to lasting change; the baseline adds up evidence against two thresholds by hand.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Phases")]
public class PhasesBenchmarks
{
    private readonly PhaseRules rules = Policy.Default.Phases;

    private readonly EnrolmentAnswers answers = new(KnowsWhy: true, Confidence: 0.8);

    private readonly double[] lessons = [0.5, 1, 0.5, 1, 1];

    private PhaseState state = null!;

    [GlobalSetup]
    public void Setup() => state = Lives.Engine.View(Lives.State(200), Lives.Now).Evidence;

    [Benchmark(Baseline = true, Description = "sums by hand")]
    public int ByHand()
    {
        var sum = 0.0;
        foreach (var lesson in lessons)
            sum += lesson;

        return sum >= 3 ? 2 : sum >= 1 ? 1 : 0;
    }

    [Benchmark(Description = "PhaseOf")]
    public Phase Phase() => PhaseModel.PhaseOf(state, answers, rules);

    [Benchmark(Description = "PracticeOf")]
    public double Practice() => PhaseModel.PracticeOf(state, rules);

    [Benchmark(Description = "Learn")]
    public PhaseState Learn() => PhaseModel.Learn(state, Lesson.Story, 0.5);

    [Benchmark(Description = "Act")]
    public PhaseState Act() => PhaseModel.Act(state, rules);

    [Benchmark(Description = "Acknowledge")]
    public PhaseState Acknowledge() => PhaseModel.Acknowledge(state, rules);

    [Benchmark(Description = "Offer, the next week")]
    public PhaseState Offer() => PhaseModel.Offer(state, Math.Max(state.LastOfferedWeek, LocalDays.WeekOf(new(2026, 8, 18))) + 1, rules);
}
