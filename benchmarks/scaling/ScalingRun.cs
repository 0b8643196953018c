using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Advocacy.Engine.Scaling;

/// <summary>Measures every contender at every size with every number of threads.</summary>
internal sealed class ScalingRun
{
    private const int MostRuns = 50;
    private const double EnoughSeconds = 2;
    private const double WarmSeconds = 3;
    private const double MemoryShare = 0.7;

    private readonly Options options;
    private readonly long memory;

    /// <summary>A run on a machine with so much memory.</summary>
    internal ScalingRun(Options options, long memory) => (this.options, this.memory) = (options, memory);

    /// <summary>One line each, in the order of contenders, sizes and threads.</summary>
    internal IEnumerable<Measured> All(IEnumerable<Func<IContender>> contenders)
    {
        foreach (var make in contenders)
        {
            Warm(make());
            var before = new List<Measured>();
            foreach (var people in options.People)
            {
                var now = AtSize(make, people, before);
                foreach (var measured in now)
                    yield return measured;

                before = now;
            }
        }
    }

    /// <summary>Runs until code that is run often is compiled as such, so that the first size is not the slowest.</summary>
    private void Warm(IContender contender)
    {
        contender.Prepare(options.People[0]);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < WarmSeconds;)
        {
            foreach (var threads in options.Threads)
                contender.Run(threads);
        }
    }

    private List<Measured> AtSize(Func<IContender> make, int people, IReadOnlyList<Measured> before)
    {
        var contender = make();
        var name = contender.Name;
        if (WhyNot(people, before) is { } reason)
            return [.. options.Threads.Select(threads => new Measured(name, people, threads, null, reason))];

        var empty = GC.GetTotalMemory(forceFullCollection: true);
        contender.Prepare(people);
        var held = GC.GetTotalMemory(forceFullCollection: true) - empty;
        List<Measured> all = [.. options.Threads.Select(threads => new Measured(name, people, threads, Figures(contender, threads, held)))];
        GC.KeepAlive(contender);
        return all;
    }

    /// <summary>Why a size is left out, as far as the one before it tells; whatever follows one that was left out is too.</summary>
    private string? WhyNot(int people, IReadOnlyList<Measured> before)
    {
        if (before.Count == 0)
            return null;

        if (before[0].Figures is null)
            return before[0].LeftOut;

        var times = people / (double)before[0].People;
        var held = before.Max(measured => measured.Figures!.Held) * times;
        if (held > memory * MemoryShare)
            return string.Create(CultureInfo.InvariantCulture, $"would hold about {held / (1L << 30):0} GiB");

        var seconds = before.Max(measured => measured.Figures!.Seconds) * times;
        return seconds > options.Seconds ? string.Create(CultureInfo.InvariantCulture, $"would take about {seconds:0} s a run") : null;
    }

    /// <summary>The fastest of some runs, after one that is not counted: whatever else the machine does only adds.</summary>
    private static Figures Figures(IContender contender, int threads, long held)
    {
        contender.Run(threads);
        var invited = contender.Invited;
        var (least, all, allocated) = (double.PositiveInfinity, 0.0, 0L);
        for (var run = 0; run < MostRuns && (run == 0 || all < EnoughSeconds); run++)
        {
            GC.Collect();
            var (bytes, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            contender.Run(threads);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            (least, all) = (Math.Min(least, seconds), all + seconds);
            if (contender.Invited != invited)
                throw new InvalidOperationException($"{contender.Name} invites {invited} people once and {contender.Invited} another time.");
        }

        return new(least, held, allocated, invited);
    }
}
