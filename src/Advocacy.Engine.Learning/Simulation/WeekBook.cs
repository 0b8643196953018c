using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What one person did, week by week: whole numbers, so that sums do not depend on the order in which people are added.</summary>
internal sealed class WeekBook
{
    internal const int Columns = (int)Column.Consolidation + 1;

    private readonly int[] counts;

    internal WeekBook(int weeks) => counts = new int[weeks * Columns];

    internal int this[int week, Column column] => counts[(week * Columns) + (int)column];

    internal void Clear() => Array.Clear(counts, 0, counts.Length);

    internal void Add(int week, Column column) => counts[(week * Columns) + (int)column]++;

    internal void Mark(int week, Column column) => counts[(week * Columns) + (int)column] = 1;

    internal void Act(int week, ActKind kind, bool isPrompted)
    {
        Add(week, Column.Acts);
        Mark(week, Column.Active);
        if (!isPrompted)
        {
            Add(week, Column.Unprompted);
        }

        if (ColumnOf(kind) is { } column)
        {
            Add(week, column);
        }
    }

    /// <summary>Acts in a week and the three before it.</summary>
    internal int Lately(int week)
    {
        const int Weeks = 4;

        var acts = 0;
        for (var i = Math.Max(0, week - Weeks + 1); i <= week; i++)
        {
            acts += this[i, Column.Acts];
        }

        return acts;
    }

    private static Column? ColumnOf(ActKind kind) =>
        kind == ActKind.Post ? Column.Posts
        : kind == ActKind.Comment ? Column.Comments
        : kind == ActKind.Photo ? Column.Photos
        : kind == ActKind.ToldAFriend ? Column.Told
        : kind == ActKind.Referral ? Column.Referrals
        : kind == ActKind.Idea ? Column.Ideas
        : null;
}
