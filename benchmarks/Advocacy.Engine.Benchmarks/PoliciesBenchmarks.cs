using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Which of twelve policies was in force, and what is wrong with one; the baselines search an array by hand, and look at every number alone.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Policies")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class PoliciesBenchmarks
{
    private readonly Policy policy = Policy.Activating(new("works council", new(2026, 1, 1), true));

    private Instant[] starts = [];

    private PolicyTimeline timeline = null!;

    /// <summary>A policy a month, the last in force since the month before.</summary>
    [GlobalSetup]
    public void Setup()
    {
        starts = [.. Enumerable.Range(0, 12).Select(month => Instant.FromUtc(2025, 8, 1, 0, 0) + Duration.FromDays(30 * month))];
        timeline = new(ValueList.From(starts.Select((from, month) =>
            new PolicyPeriod(from, Policy.Default with { Version = "month-" + month.ToString(CultureInfo.InvariantCulture) }))));
    }

    [BenchmarkCategory("in force")]
    [Benchmark(Baseline = true, Description = "Array.BinarySearch")]
    public int ByHand() => Array.BinarySearch(starts, Lives.Now);

    [BenchmarkCategory("in force")]
    [Benchmark(Description = "InForceAt, of twelve")]
    public Policy InForce() => timeline.InForceAt(Lives.Now);

    [BenchmarkCategory("validation")]
    [Benchmark(Baseline = true, Description = "every number by hand")]
    public int NumbersByHand() => Policy.Parameters.Count(parameter => parameter.Allows(parameter.Of(policy)));

    [BenchmarkCategory("validation")]
    [Benchmark(Description = "Validate")]
    public ValueList<Problem> Validated() => PolicyValidation.Validate(policy);

    [BenchmarkCategory("validation")]
    [Benchmark(Description = "Validate, timeline of twelve")]
    public ValueList<Problem> ValidatedTimeline() => PolicyValidation.Validate(timeline);

    [BenchmarkCategory("validation")]
    [Benchmark(Description = "PolicyAdvice.Of")]
    public ValueList<PolicyAdvice> Advised() => PolicyAdvice.Of(policy);

    [BenchmarkCategory("validation")]
    [Benchmark(Description = "new AdvocacyEngine")]
    public AdvocacyEngine Built() => new(policy, 7, DateTimeZoneProviders.Tzdb);
}
