using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The next instant at which a person may be reached; the baseline steps through the hours by hand, without rest between windows.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Prompts")]
public class OpeningBenchmarks
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly Openings office = new(WorkingHours.Office, Zone, _ => false);

    private readonly Openings never = new(WorkingHours.Office, Zone, _ => true);

    /// <summary>Friday 18:00 in Amsterdam: it opens on Monday.</summary>
    private readonly Instant evening = Instant.FromUtc(2026, 8, 21, 16, 0);

    [Benchmark(Baseline = true, Description = "hours by hand")]
    public Instant? ByHand()
    {
        for (var at = evening; at < evening + Duration.FromDays(14); at += Duration.FromHours(1))
        {
            var local = at.InZone(Zone);
            if (local.DayOfWeek <= IsoDayOfWeek.Friday && local.Hour is >= 9 and < 17)
            {
                return at;
            }
        }

        return null;
    }

    [Benchmark(Description = "Openings.Next, over a weekend")]
    public Instant? Next() => office.Next(evening);

    [Benchmark(Description = "Openings.Next, never open")]
    public Instant? Never() => never.Next(evening);
}
