using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>A <see cref="RhythmTally"/> as a value, so that walking over periods allocates nothing but misses.</summary>
internal readonly record struct RhythmCount(
    int Next, int Current, int Longest, int Forgiven, int Paused, int SinceMiss, int Lost, int LastKept, ValueList<int> Misses)
{
    internal static RhythmCount Of(RhythmTally tally) =>
        new(tally.Next, tally.Current, tally.Longest, tally.Forgiven, tally.Paused, tally.SinceMiss, tally.Lost, tally.LastKept, tally.Misses);

    internal RhythmTally AsTally() => new()
    {
        Next = Next,
        Current = Current,
        Longest = Longest,
        Forgiven = Forgiven,
        Paused = Paused,
        SinceMiss = SinceMiss,
        Lost = Lost,
        LastKept = LastKept,
        Misses = Misses,
    };

    /// <summary>After some periods in a row that were kept, at least one.</summary>
    internal RhythmCount Kept(int row) =>
        this with { Next = Next + row, Current = Current + row, Longest = Math.Max(Longest, Current + row), SinceMiss = -1, LastKept = Next + row - 1 };

    /// <summary>After a period that could not be missed.</summary>
    internal RhythmCount Excused() => this with { Next = Next + 1, Paused = Current > 0 ? Paused + 1 : Paused };

    /// <summary>After a period that was missed.</summary>
    internal RhythmCount Missed(RhythmUnit unit, HabitRules rules)
    {
        var misses = Recent(Next - (rules.ForgivenessWeeks * Rhythm.PeriodsInWeek(unit))).Add(Next);
        var next = this with { Next = Next + 1, Misses = misses };
        if (Current == 0)
        {
            return next;
        }

        if (SinceMiss < 0 && misses.Count <= rules.ForgivenMisses)
        {
            return next with { Forgiven = Forgiven + 1 };
        }

        var repairPeriods = rules.RepairWeeks * (unit == RhythmUnit.Workdays ? 5 : Rhythm.PeriodsInWeek(unit));
        return SinceMiss + 1 < repairPeriods
            ? next with { SinceMiss = SinceMiss + 1 }
            : next with { Current = 0, Forgiven = 0, Paused = 0, SinceMiss = -1, Lost = Lost + 1 };
    }

    /// <summary>The misses after a period.</summary>
    private ValueList<int> Recent(int after)
    {
        var old = 0;
        while (old < Misses.Count && Misses[old] <= after)
        {
            old++;
        }

        return Misses.Skip(old);
    }
}
