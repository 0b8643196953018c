using System;
using System.Collections.Generic;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Counts rows while they go by. What it holds is as much as there are people.</summary>
internal sealed class LogTally : IDisposable
{
    private readonly LogHash hash = new();
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly int[] counts = new int[3];
    private readonly LocalDate?[] dates = new LocalDate?[2];

    public void Dispose() => hash.Dispose();

    internal void Add(LogRow row)
    {
        hash.Add(row);
        people.Add(row.Person);
        counts[0]++;
        counts[1] += row.IsRandomised ? 1 : 0;
        counts[2] += row.IsPrompted ? 1 : 0;
        dates[0] = dates[0] < row.Date ? dates[0] : row.Date;
        dates[1] = dates[1] > row.Date ? dates[1] : row.Date;
    }

    internal LogSummary Summary(int unfinished) => new()
    {
        Rows = counts[0],
        People = people.Count,
        Randomised = counts[1],
        Prompted = counts[2],
        Unfinished = unfinished,
        First = dates[0],
        Last = dates[1],
        Digest = hash.Finish(),
    };
}
