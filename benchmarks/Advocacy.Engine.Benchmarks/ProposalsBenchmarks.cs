using System;
using System.Linq;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Engine.Policies;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A changed policy with its evidence, or the refusal of one, from the log of 200 people; the baseline counts draws by what was drawn.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Proposals")]
public class ProposalsBenchmarks
{
    private readonly Policy changed = LearnedLog.Policy with
    {
        Version = "candidate@1",
        Choosing = LearnedLog.Policy.Choosing with { PromptProbability = 0.6 },
    };

    private LearnedLog log = null!;

    [GlobalSetup]
    public void Setup()
    {
        log = LearnedLog.Make();
        if (!log.Rows.Any(row => row.IsRandomised))
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "draws by hand")]
    public int ByHand() => log.Rows.Where(row => row.IsRandomised).GroupBy(row => row.Choice).Sum(group => group.Count());

    [Benchmark(Description = "Proposing.Judge")]
    public ProposalResult Judged() => Proposing.Judge(log.Rows, LearnedLog.Policy, changed);

    [Benchmark(Description = "Proposing.Propose")]
    public ProposalResult Proposed() => Proposing.Propose(log.Rows, LearnedLog.Policy, "learned@1");
}
