using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>What is made here so that every build and machine agrees, each against what the platform has: elementary functions, numbers as text, hashes, local days.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Values")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ValuesBenchmarks
{
    private const int Many = 1_000;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly double[] exponents = new double[Many];

    private readonly double[] numbers = new double[Many];

    private readonly string[] texts = new string[Many];

    private readonly byte[] bytes = Encoding.UTF8.GetBytes("p-1/2026-08-18/0");

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var i = 0; i < Many; i++)
        {
            exponents[i] = (random.NextDouble() * 40) - 30;
            numbers[i] = random.NextDouble();
            texts[i] = NumberText.Format(numbers[i]);
        }
    }

    [BenchmarkCategory("exp")]
    [Benchmark(Baseline = true, Description = "Math.Exp", OperationsPerInvoke = Many)]
    public double PlatformExp() => exponents.Sum(Math.Exp);

    [BenchmarkCategory("exp")]
    [Benchmark(Description = "Elementary.Exp", OperationsPerInvoke = Many)]
    public double Exp() => exponents.Sum(Elementary.Exp);

    [BenchmarkCategory("exp")]
    [Benchmark(Description = "Elementary.HalfLife", OperationsPerInvoke = Many)]
    public double HalfLife() => numbers.Sum(number => Elementary.HalfLife(number, 14));

    [BenchmarkCategory("log")]
    [Benchmark(Baseline = true, Description = "Math.Log", OperationsPerInvoke = Many)]
    public double PlatformLog() => numbers.Sum(Math.Log);

    [BenchmarkCategory("log")]
    [Benchmark(Description = "Elementary.Log", OperationsPerInvoke = Many)]
    public double Log() => numbers.Sum(Elementary.Log);

    [BenchmarkCategory("text")]
    [Benchmark(Baseline = true, Description = "double.ToString(\"R\")", OperationsPerInvoke = Many)]
    public int PlatformFormat() => numbers.Sum(number => number.ToString("R", CultureInfo.InvariantCulture).Length);

    [BenchmarkCategory("text")]
    [Benchmark(Description = "NumberText.Format", OperationsPerInvoke = Many)]
    public int Format() => numbers.Sum(number => NumberText.Format(number).Length);

    [BenchmarkCategory("parsing")]
    [Benchmark(Baseline = true, Description = "double.Parse", OperationsPerInvoke = Many)]
    public double PlatformParse() => texts.Sum(text => double.Parse(text, CultureInfo.InvariantCulture));

    [BenchmarkCategory("parsing")]
    [Benchmark(Description = "NumberText.TryParse", OperationsPerInvoke = Many)]
    public double Parse() => texts.Sum(text => NumberText.TryParse(text, out var value) ? value : double.NaN);

    [BenchmarkCategory("hash")]
    [Benchmark(Baseline = true, Description = "SHA256.HashData")]
    public byte[] PlatformHash() => SHA256.HashData(bytes);

    [BenchmarkCategory("hash")]
    [Benchmark(Description = "Fingerprint.Of")]
    public ulong Hash() => Fingerprint.Of("p-1/2026-08-18/0");

    [BenchmarkCategory("hash")]
    [Benchmark(Description = "Fingerprint.HexOf")]
    public string HexHash() => Fingerprint.HexOf("p-1/2026-08-18/0");

    [BenchmarkCategory("days")]
    [Benchmark(Baseline = true, Description = "Instant.InZone(…).Date")]
    public LocalDate PlatformDate() => Lives.Now.InZone(Zone).Date;

    [BenchmarkCategory("days")]
    [Benchmark(Description = "LocalDays.DateAt, the day begins at 4")]
    public LocalDate Date() => LocalDays.DateAt(Lives.Now, Zone, 4);

    [BenchmarkCategory("days")]
    [Benchmark(Description = "LocalDays.StartOf")]
    public Instant Start() => LocalDays.StartOf(new(2026, 8, 18), Zone, 4);

    [BenchmarkCategory("days")]
    [Benchmark(Description = "LocalDays.WeekOf")]
    public int Week() => LocalDays.WeekOf(new(2026, 8, 18));
}
