using System;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A log to learn from, of 200 people and twelve weeks: draws joined to what came of them, written, read and checked; the baseline only counts facts by person.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Learning.Logs")]
public class LogsBenchmarks
{
    private LearnedLog log = null!;

    private string[] lines = [];

    [GlobalSetup]
    public void Setup()
    {
        log = LearnedLog.Make();
        lines = [.. LogCsv.Write(log.Rows)];
        if (log.Rows.Count == 0 || Read() != log.Rows.Count)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "facts by person, by hand")]
    public int ByHand() => log.Facts.GroupBy(fact => fact.Person).Sum(person => person.Count());

    [Benchmark(Description = "LearningLog.Rows")]
    public int Joined() => LearningLog.Rows(log.Decisions, log.Facts, log.Until, DateTimeZoneProviders.Tzdb).Count();

    [Benchmark(Description = "LogCsv.Write")]
    public int Written() => LogCsv.Write(log.Rows).Sum(line => line.Length);

    [Benchmark(Description = "LogCsv.Read")]
    public int Read() => LogCsv.Read(lines).Count(entry => entry.Row is not null);

    [Benchmark(Description = "LogCheck.Of")]
    public LogCheckResult Checked() => LogCheck.Of(log.Rows);
}
