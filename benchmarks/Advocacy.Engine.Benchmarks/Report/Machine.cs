using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Advocacy.Engine.Benchmarks.Report;

/// <summary>What a reader has to know of the machine, as it was before anything was measured.</summary>
/// <param name="Processor">What the processor calls itself; none where it does not say.</param>
/// <param name="Memory">How much memory the process may have, in bytes.</param>
/// <param name="Load">How many processes wanted a processor over the last minute; none where the machine does not say.</param>
internal sealed record Machine(string? Processor, long Memory, double? Load)
{
    private const string LoadFile = "/proc/loadavg";

    private const string ProcessorFile = "/proc/cpuinfo";

    internal static Machine Now() => new(ProcessorNow(), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, LoadNow());

    /// <summary>The machine in lines, with what was built for it.</summary>
    internal IEnumerable<string> Lines() =>
    [
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}",
        string.Create(CultureInfo.InvariantCulture, $"{Processor ?? "Processor not known"}, {Environment.ProcessorCount} logical cores, {Memory / (double)(1L << 30):0} GiB of memory"),
        Load is { } load ? string.Create(CultureInfo.InvariantCulture, $"Load before the run: {load:0.00}") : "Load before the run: not known",
        string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, vectors of {Vector<byte>.Count * 8} bits, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection"),
        $"Commit: {ResultFiles.Measured.Commit ?? "not known"}",
    ];

    private static double? LoadNow() =>
        File.Exists(LoadFile) && double.TryParse(File.ReadAllText(LoadFile).Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var load) ? load : null;

    private static string? ProcessorNow() => File.Exists(ProcessorFile)
        ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim()
        : null;
}
