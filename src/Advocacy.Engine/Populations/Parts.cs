using System;
using System.Threading;
using System.Threading.Tasks;

namespace Advocacy.Engine.Populations;

/// <summary>Goes through rows part by part, on one thread or several.</summary>
internal static class Parts
{
    private const int RowsAtOnce = 1 << 12;

    /// <summary>Does something for every part.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="act">What is done, from a row on and for so many.</param>
    /// <param name="cancellation">Ends it between two parts.</param>
    internal static void Run(int count, int threads, Action<int, int> act, CancellationToken cancellation)
    {
        var parts = (count + RowsAtOnce - 1) / RowsAtOnce;
        if (threads > 1)
        {
            Parallel.For(0, parts, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, Part);
            return;
        }

        for (var part = 0; part < parts; part++)
        {
            cancellation.ThrowIfCancellationRequested();
            Part(part);
        }

        void Part(int part) => act(part * RowsAtOnce, Math.Min(RowsAtOnce, count - (part * RowsAtOnce)));
    }
}
