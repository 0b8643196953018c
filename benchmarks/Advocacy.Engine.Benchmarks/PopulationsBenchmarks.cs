using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Populations;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Everybody at once: 10,000 people no two alike, on one thread; the baseline decides for one after the other, and says the same of each.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Populations")]
public class PopulationsBenchmarks
{
    private const int People = 10_000;

    private readonly PackedAnswer[] answers = new PackedAnswer[People];

    private readonly PackedStance[] stances = new PackedStance[People];

    private readonly Roster roster = new(Lives.Engine, People);

    private PersonState[] states = [];

    private Population read = null!;

    [GlobalSetup]
    public void Setup()
    {
        states = [.. Enumerable.Range(0, People).Select(Crowd.StateOf)];
        read = new(Lives.Engine, People, place => states[place]);
        for (var place = 0; place < People; place++)
            roster.Set(place, states[place], Lives.Situation, Lives.Open);

        if (Again() != OneByOne())
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "Decide, one by one")]
    public int OneByOne() => states.Count(state => Answer.Of(Lives.Engine.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Open)).IsPrompt);

    [Benchmark(Description = "DecideAll, every state read")]
    public int First() => Invited(new(Lives.Engine, People, place => states[place]));

    [Benchmark(Description = "DecideAll, again")]
    public int Again() => Invited(read);

    [Benchmark(Description = "DecideAll, after a hundred changed")]
    public int AfterChanges()
    {
        for (var place = 0; place < People; place += People / 100)
            read.Changed(place);

        return Invited(read);
    }

    [Benchmark(Description = "NextDue, a week")]
    public IReadOnlyList<DueRow> Due() => read.NextDue(Lives.Open + Duration.FromDays(7));

    [Benchmark(Description = "Roster.JudgeAll")]
    public PackedStance[] Judged()
    {
        roster.JudgeAll(Lives.Situation, Lives.Open, stances);
        return stances;
    }

    private int Invited(Population population)
    {
        population.DecideAll(Lives.Situation, default, Lives.Open, answers);
        return answers.Count(answer => answer.IsPrompt);
    }
}
