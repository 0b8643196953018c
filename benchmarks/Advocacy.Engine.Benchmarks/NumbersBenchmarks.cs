using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The distributions and equations that estimates rest on; the baseline is one density of the normal distribution.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Numbers")]
public class NumbersBenchmarks
{
    private const int Size = 8;

    private readonly double[] matrix =
        [.. from row in Enumerable.Range(0, Size) from column in Enumerable.Range(0, Size) select (row == column ? Size : 0) + (1.0 / (1 + row + column))];

    private readonly double[] right = [.. Enumerable.Range(1, Size).Select(row => (double)row)];

    [Benchmark(Baseline = true, Description = "normal density")]
    public double Density() => NormalDistribution.Density(1.3);

    [Benchmark(Description = "normal tail")]
    public double Tail() => NormalDistribution.Lower(1.3);

    [Benchmark(Description = "Student's t, two-sided")]
    public double Student() => StudentT.TwoSided(2.1, 40);

    [Benchmark(Description = "Student's t, what 95 % reaches")]
    public double StudentReach() => StudentT.Reach(0.95, 40);

    [Benchmark(Description = "eight equations solved")]
    public bool Solved() => Matrices.Solve([.. matrix], Size, [.. right]);
}
