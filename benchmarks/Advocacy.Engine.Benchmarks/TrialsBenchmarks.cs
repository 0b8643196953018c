using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Trials;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>
/// What prompts do: two controls, one moderator, a hundred points a person. The baseline sums up the cross products of a regression with as
/// many columns, and does nothing with them.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Trials")]
public class TrialsBenchmarks
{
    private const int PointsPerPerson = 100;
    private const int Columns = 5;

    private static readonly TrialModel Model = new() { Controls = ["busy", "week"], Moderators = ["week"] };

    private double[] design = [];
    private TrialTable continuous = null!;
    private TrialTable binary = null!;
    private TrialColumns columns = null!;

    public static IEnumerable<int> Sizes => RunLength.Sizes([10_000, 100_000], alsoLong: [1_000_000]);

    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        double[] Each(Func<int, double> value) => [.. Enumerable.Range(0, Rows).Select(value)];
        var probabilities = Each(_ => 0.2 + (0.6 * random.NextDouble()));
        var available = Each(_ => random.NextDouble()).Select(number => number < 0.8).ToArray();
        var prompted = Enumerable.Range(0, Rows).Select(row => available[row] && random.NextDouble() < probabilities[row]).ToArray();
        columns = new()
        {
            People = Enumerable.Range(0, Rows).Select(row => row / PointsPerPerson).ToArray(),
            Available = available,
            Prompted = prompted,
            Probabilities = probabilities,
            Outcomes = Each(row => random.NextDouble() + (prompted[row] ? 0.1 : 0)),
            Covariates = [new("busy", Each(_ => random.Next(2))), new("week", Each(row => row % PointsPerPerson / (double)PointsPerPerson))],
        };
        continuous = TrialTable.Create(columns).Table!;
        binary = TrialTable.Create(columns with { Outcomes = Each(row => random.NextDouble() < (prompted[row] ? 0.22 : 0.18) ? 1 : 0) }).Table!;
        design = [.. Enumerable.Range(0, Rows * Columns).Select(_ => random.NextDouble())];
    }

    [Benchmark(Baseline = true, Description = "cross products by hand")]
    public double[] CrossProducts()
    {
        var sums = new double[Columns * Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var i = 0; i < Columns; i++)
            {
                for (var j = 0; j <= i; j++)
                    sums[(i * Columns) + j] += design[(row * Columns) + i] * design[(row * Columns) + j];
            }
        }

        return sums;
    }

    [Benchmark(Description = "TrialTable.Create")]
    public TrialTableResult Create() => TrialTable.Create(columns);

    [Benchmark(Description = "Wcls.Estimate")]
    public TrialResult Continuous() => Wcls.Estimate(continuous, Model);

    [Benchmark(Description = "Emee.Estimate")]
    public TrialResult Binary() => Emee.Estimate(binary, Model);
}
