using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The next probabilities of eight arms, and one outcome learned; the baseline is the share of successes of each arm by hand, which never explores.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Bandits")]
public class BanditsBenchmarks
{
    private const int Arms = 8;

    private readonly ArmContext[] arms = [.. Enumerable.Range(0, Arms).Select(arm => new ArmContext(NameOf(arm))
    {
        Features = [1, arm / (double)Arms, arm % 2],
        DaysSinceUse = arm * 3,
    })];

    private readonly double[] shared = new double[Arms];

    private readonly double[] tried = new double[Arms];

    private BetaThompsonState beta = BetaThompsonState.Empty;

    private LinUcbState linear = LinUcbState.Empty(3);

    [GlobalSetup]
    public void Setup()
    {
        for (var trial = 0; trial < 400; trial++)
        {
            var (arm, outcome) = (trial % Arms, new PromptOutcome(Shared: trial % (2 + (trial % Arms)) == 0));
            (shared[arm], tried[arm]) = (shared[arm] + (outcome.Shared ? 1 : 0), tried[arm] + 1);
            beta = BetaThompson.Update(beta, NameOf(arm), outcome);
            linear = LinUcb.Update(linear, arms[arm], outcome);
        }
    }

    [Benchmark(Baseline = true, Description = "shares by hand")]
    public double ByHand()
    {
        var most = 0.0;
        for (var arm = 0; arm < Arms; arm++)
            most = double.Max(most, (1 + shared[arm]) / (2 + tried[arm]));

        return most;
    }

    [Benchmark(Description = "BetaThompson.Next")]
    public NextPolicy Beta() => BetaThompson.Next(beta, arms);

    [Benchmark(Description = "BetaThompson.Update")]
    public BetaThompsonState BetaLearned() => BetaThompson.Update(beta, NameOf(1), new(Shared: true));

    [Benchmark(Description = "LinUcb.Next")]
    public NextPolicy Linear() => LinUcb.Next(linear, arms);

    [Benchmark(Description = "LinUcb.Update")]
    public LinUcbState LinearLearned() => LinUcb.Update(linear, arms[1], new(Shared: true));

    private static string NameOf(int arm) => "arm-" + arm.ToString(CultureInfo.InvariantCulture);
}
