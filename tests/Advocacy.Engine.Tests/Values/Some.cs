using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.Tests.Values;

/// <summary>Generators that laws of several rooms draw from.</summary>
internal static class Some
{
    /// <summary>The zones of tzdb, without their aliases.</summary>
    public static string[] ZoneIds { get; } = [.. TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Zones of which the clock does something unusual, and a date around which it does.</summary>
    public static (string Zone, Instant Around)[] OddClocks { get; } =
    [
        ("Europe/Amsterdam", Instant.FromUtc(2026, 3, 29, 1, 0)),
        ("Europe/Amsterdam", Instant.FromUtc(2026, 10, 25, 1, 0)),
        ("America/New_York", Instant.FromUtc(2026, 3, 8, 7, 0)),
        ("America/New_York", Instant.FromUtc(2026, 11, 1, 6, 0)),
        ("Australia/Lord_Howe", Instant.FromUtc(2026, 4, 4, 15, 0)),
        ("Australia/Lord_Howe", Instant.FromUtc(2026, 10, 3, 15, 30)),
        ("Pacific/Apia", Instant.FromUtc(2011, 12, 30, 10, 0)),
        ("Africa/Casablanca", Instant.FromUtc(2026, 2, 15, 2, 0)),
        ("Africa/Casablanca", Instant.FromUtc(2026, 3, 22, 2, 0)),
        ("Asia/Kathmandu", Instant.FromUtc(2026, 5, 1, 0, 0)),
        ("America/Sao_Paulo", Instant.FromUtc(2017, 10, 15, 3, 0)),
        ("America/Sao_Paulo", Instant.FromUtc(2017, 2, 19, 2, 0)),
        ("America/St_Johns", Instant.FromUtc(2010, 11, 7, 2, 31)),
        ("Antarctica/Troll", Instant.FromUtc(2026, 3, 29, 1, 0)),
        ("Antarctica/Troll", Instant.FromUtc(2026, 10, 25, 1, 0)),
    ];

    /// <summary>An instant near a change of the clock, in any zone of tzdb, in odd ones more often.</summary>
    public static Gen<(DateTimeZone Zone, Instant At)> NearTransition => Gen.Frequency((3, NearAnyTransition), (1, NearOddTransition));

    private static Gen<(DateTimeZone Zone, Instant At)> NearOddTransition { get; } =
        from odd in Gen.Elements(OddClocks)
        from near in Gen.Choose(-90, 150)
        select (DateTimeZoneProviders.Tzdb[odd.Zone], odd.Around + Duration.FromMinutes(near));

    private static Gen<(DateTimeZone Zone, Instant At)> NearAnyTransition { get; } =
        from id in Gen.Elements(ZoneIds)
        let zone = DateTimeZoneProviders.Tzdb[id]
        from year in Gen.Choose(1970, 2037)
        from minute in Gen.Choose(0, 365 * 24 * 60)
        from near in Gen.Choose(-2000, 2000)
        let anywhere = Instant.FromUtc(year, 1, 1, 0, 0) + Duration.FromMinutes(minute)
        let interval = zone.GetZoneInterval(anywhere)
        select (zone, (interval.HasEnd && interval.End < Instant.FromUtc(2038, 1, 1, 0, 0) ? interval.End : anywhere) + Duration.FromMinutes(near));

    public static Gen<LocalDate> Date { get; } =
        from day in Gen.Choose(0, 300 * 365)
        select new LocalDate(1900, 1, 1).PlusDays(day);

    /// <summary>Shares from 0 to 1, both ends often.</summary>
    public static Gen<double> Share { get; } =
        Gen.Frequency((1, Gen.Constant(0.0)), (1, Gen.Constant(1.0)), (8, Gen.Choose(0, 1000).Select(n => n / 1000.0)));

    public static Gen<WorkingDays> Days { get; } = Gen.Choose(0, 127).Select(bits => (WorkingDays)bits);

    public static Gen<ValueList<T>> Many<T>(Gen<T> one, int most, int least = 0) =>
        from count in Gen.Choose(least, most)
        from items in one.ArrayOf(count)
        select ValueList.From(items);

    /// <summary>The list without its first half, its second half, and each of its elements.</summary>
    public static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> items)
    {
        if (items.Count > 3)
        {
            yield return items.Skip(items.Count / 2);
            yield return ValueList.From(items.Take(items.Count / 2));
        }

        for (var without = 0; without < items.Count; without++)
        {
            var place = without;
            yield return ValueList.From(items.Where((_, i) => i != place));
        }
    }
}
