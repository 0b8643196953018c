using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.OffPolicy;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What another policy would have brought: four arms, a model, a hundred points a person; the baseline is the weighted mean of rewards by hand, without an interval.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.OffPolicy")]
public class OffPolicyBenchmarks
{
    private const int PointsPerPerson = 100;
    private const int Arms = 4;

    private EvaluationColumns columns = null!;

    private EvaluationTable table = null!;

    public static IEnumerable<int> Sizes => RunLength.Sizes([10_000, 100_000], alsoLong: [1_000_000]);

    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        columns = new()
        {
            Arms = Arms,
            Taken = Enumerable.Range(0, Rows).Select(_ => random.Next(Arms)).ToArray(),
            Rewards = Enumerable.Range(0, Rows).Select(_ => (double)random.Next(2)).ToArray(),
            Propensities = Enumerable.Repeat(1.0 / Arms, Rows).ToArray(),
            Targets = Enumerable.Range(0, Rows).SelectMany(_ => (double[])[0.7, 0.1, 0.1, 0.1]).ToArray(),
            Predictions = Enumerable.Range(0, Rows * Arms).Select(_ => random.NextDouble()).ToArray(),
            People = Enumerable.Range(0, Rows).Select(row => row / PointsPerPerson).ToArray(),
        };
        table = Create().Table!;
    }

    [Benchmark(Baseline = true, Description = "a weighted mean by hand")]
    public double ByHand()
    {
        var taken = columns.Taken.Span;
        var rewards = columns.Rewards.Span;
        var propensities = columns.Propensities.Span;
        var targets = columns.Targets.Span;
        var sum = 0.0;
        for (var row = 0; row < Rows; row++)
            sum += rewards[row] * targets[(row * Arms) + taken[row]] / propensities[row];

        return sum / Rows;
    }

    [Benchmark(Description = "EvaluationTable.Create")]
    public EvaluationTableResult Create() => EvaluationTable.Create(columns);

    [Benchmark(Description = "Evaluation.Of")]
    public OffPolicyReport Report() => Evaluation.Of(table);
}
