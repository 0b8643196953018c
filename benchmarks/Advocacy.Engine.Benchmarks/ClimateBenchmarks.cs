using System;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Whether a unit is ready, from sums of answers; the baseline is one weighted mean by hand.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Climate")]
public class ClimateBenchmarks
{
    private const long People = 40;

    private static readonly LocalDate Today = new(2026, 8, 18);

    private readonly ClimateRules rules = Policy.Default.Climate;

    private readonly double[] scores = [0.7, 0.6, 0.8, 0.5];

    private readonly double[] weights = [0.4, 0.2, 0.2, 0.2];

    private readonly ValueList<BarrierCount> barriers = [new(Barrier.NoTime, 12, 30), new(Barrier.NotAllowed, 4, 9), new(Barrier.NotAppreciated, 7, 3)];

    private ValueList<QuestionSum> answers;

    private ValueList<MeasureReading> readings;

    private ValueList<MeasuredUnit> units;

    [GlobalSetup]
    public void Setup()
    {
        var questions = Measures.OfReadiness.Concat(Measures.Foundations).Distinct().Select(measure => new Question("q-" + measure, measure, 1, 5));
        answers = ValueList.From(questions.Select(question => new QuestionSum(question, new(People, People * 4))));
        readings = Readings.Of(answers, rules.LeastPeople);
        units = [new(new("team-a"), readings), new(new("dept-a"), readings)];
        if (readings.IsEmpty)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "a weighted mean by hand")]
    public double ByHand()
    {
        var (sum, all) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] * weights[i];
            all += weights[i];
        }

        return sum / all;
    }

    [Benchmark(Description = "Readings.Of")]
    public ValueList<MeasureReading> Read() => Readings.Of(answers, rules.LeastPeople);

    [Benchmark(Description = "ReadinessGate.Judge")]
    public ReadinessJudgement Judge() => ReadinessGate.Judge(units, new("works council", new(2026, 6, 1)), Today, rules);

    [Benchmark(Description = "Foundations.Assess")]
    public ValueList<FoundationBlock> Assess() => Foundations.Assess(readings, rules);

    [Benchmark(Description = "BarrierModel.Estimate")]
    public ValueList<BarrierShare> Estimate() => BarrierModel.Estimate(barriers, 30, rules);

    [Benchmark(Description = "Reach.Of")]
    public ReachResult Reached() => Reach.Of(50, 500, 100_000);
}
