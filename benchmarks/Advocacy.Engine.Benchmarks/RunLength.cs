using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Advocacy.Engine.Benchmarks;

/// <summary>How long a run is: short unless asked otherwise, so that everything is done in a few minutes.</summary>
internal static class RunLength
{
    /// <summary>The switch for the long run.</summary>
    internal const string Switch = "--long";

    /// <summary>Whether the long run was asked for.</summary>
    internal static bool IsLong { get; } = Environment.GetCommandLineArgs().Contains(Switch);

    /// <summary>What a run is called, in the names of files too.</summary>
    internal static string Name => IsLong ? "long" : "short";

    /// <summary>What a run is, in words.</summary>
    internal static string About => IsLong
        ? "One long run: as many iterations as it takes to be sure of each mean, in the process itself"
        : "One short run: three iterations of a tenth of a second after three to warm up, in the process itself";

    /// <summary>The sizes of a benchmark; the largest only in the long run.</summary>
    internal static IEnumerable<int> Sizes(IEnumerable<int> always, IEnumerable<int> alsoLong) => IsLong ? always.Concat(alsoLong) : always;

    /// <summary>The settings of a run.</summary>
    internal static IConfig Config()
    {
        var job = IsLong ? Job.Default : Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(100));
        return ManualConfig.Create(DefaultConfig.Instance).AddJob(job.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(2), logOutput: true)));
    }
}
