using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Whether somebody would act; the baseline is a mean of three and the least of six by hand, of strengths that do not fade.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Behavior")]
public class BehaviorBenchmarks
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly BehaviorRules rules = Policy.Default.Behavior;

    private readonly ValueList<ActOption> options = Catalogue.Options;

    private readonly double[] drivers = [0.6, 0.6, 0.6];

    private readonly double[] supplies = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];

    private readonly double[] demands = [0.25, 0, 0, 0.5, 0.6, 0.3];

    private BehaviorState state = null!;

    private Strengths strengths;

    private ValueList<Lift> lifts;

    [GlobalSetup]
    public void Setup()
    {
        state = Lives.State(200).Checkpoint.Behavior;
        strengths = Fogg.StrengthsAt(state, Lives.Now, Zone, 4, 400, rules);
        lifts = [new(Factor.Hope, 0.2), new(Factor.Time, 0.3)];
    }

    [Benchmark(Baseline = true, Description = "motivation × ability by hand")]
    public bool ByHand()
    {
        var motivation = (drivers[0] + drivers[1] + drivers[2]) / 3;
        var ability = 1.0;
        for (var i = 0; i < demands.Length; i++)
            ability = Math.Min(ability, 1 - (demands[i] * (1 - supplies[i])));

        return motivation * ability >= 0.25;
    }

    [Benchmark(Description = "Fogg.StrengthsAt")]
    public Strengths Strengths() => Fogg.StrengthsAt(state, Lives.Now, Zone, 4, 400, rules);

    [Benchmark(Description = "Fogg.Judge")]
    public Fit Judge() => Fogg.Judge(strengths, options[0], rules);

    [Benchmark(Description = "Fogg.Judge, lifted")]
    public Fit JudgeLifted() => Fogg.Judge(strengths.Lifted(lifts), options[0], rules);

    [Benchmark(Description = "Fogg.Judge, every way that ships")]
    public double JudgeAll() => options.Sum(option => Fogg.Judge(strengths, option, rules).Product);
}
