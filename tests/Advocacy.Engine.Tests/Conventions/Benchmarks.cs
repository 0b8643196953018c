using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What sources of benchmarks say of the rooms they measure: a class names one with its first category.</summary>
internal static partial class Benchmarks
{
    /// <summary>Rooms that no class with a benchmark in it names.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> rooms, IEnumerable<string> sources) =>
        rooms.Except(sources.Where(source => source.Contains("[Benchmark(", StringComparison.Ordinal)).Select(RoomOf).OfType<string>());

    /// <summary>What is wrong with a class of benchmarks: it names no room, one that is not there, or counts no bytes.</summary>
    public static IEnumerable<string> Wrong(IReadOnlyCollection<string> rooms, IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            if (Class().Match(source) is not { Success: true } found)
                continue;

            var name = found.Groups["name"].Value;
            if (RoomOf(source) is not { } room)
                yield return name + " names no room";
            else if (!rooms.Contains(room))
                yield return $"{name} names {room}, which is no room";

            if (!found.Groups["attributes"].Value.Contains("[MemoryDiagnoser]", StringComparison.Ordinal))
                yield return name + " counts no bytes";
        }
    }

    private static string? RoomOf(string source) =>
        Category().Match(Class().Match(source).Groups["attributes"].Value) is { Success: true } named ? named.Groups["room"].Value : null;

    [GeneratedRegex(@"(?<attributes>(?:^\[[^\n]*\]\n)*)^public class (?<name>\w+Benchmarks)\b", RegexOptions.Multiline)]
    private static partial Regex Class();

    [GeneratedRegex(@"\[BenchmarkCategory\(""(?<room>[\w.]+)""\)\]")]
    private static partial Regex Category();
}
