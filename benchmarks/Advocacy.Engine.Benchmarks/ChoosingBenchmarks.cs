using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Policies;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The one draw and the order of eight candidates; the baselines are the platform's generator, which nobody can check, and the largest by hand.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Choosing")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ChoosingBenchmarks
{
    private readonly ChoosingRules rules = Policy.Default.Choosing;

    private readonly Random random = new(1);

    private readonly List<Ranked> candidates =
        [.. Enumerable.Range(0, 8).Select(number => new Ranked(0.3 + (0.05 * number), number * 2, 0, "arm-" + number.ToString(CultureInfo.InvariantCulture)))];

    private Odds odds = null!;

    [GlobalSetup]
    public void Setup() => odds = Weighed();

    [BenchmarkCategory("draw")]
    [Benchmark(Baseline = true, Description = "Random.NextDouble, by hand")]
    public int ByHand()
    {
        var left = random.NextDouble();
        for (var arm = 0; arm < odds.Arms.Count; arm++)
        {
            left -= odds.Arms[arm];
            if (left < 0)
                return arm;
        }

        return -1;
    }

    [BenchmarkCategory("draw")]
    [Benchmark(Description = "Lottery.Ticket")]
    public uint Ticket() => Lottery.Ticket(7, 17, 20_000, 0);

    [BenchmarkCategory("draw")]
    [Benchmark(Description = "Lottery.Ticket and Draw")]
    public int Drawn() => Lottery.Draw(odds, Lottery.Ticket(7, 17, 20_000, 0));

    [BenchmarkCategory("draw")]
    [Benchmark(Description = "Lottery.OddsOf, eight arms")]
    public Odds Weighed() => Lottery.OddsOf(candidates, rules, isWarmUp: false);

    [BenchmarkCategory("order")]
    [Benchmark(Baseline = true, Description = "the most worth by hand")]
    public Ranked MostByHand() => candidates.MaxBy(candidate => candidate.Worth);

    [BenchmarkCategory("order")]
    [Benchmark(Description = "Ranking.First, eight candidates")]
    public int First() => Ranking.First(candidates, rules);
}
