using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace Advocacy.Engine.Tests.Habits;

internal enum Deed
{
    Keep,
    Skip,
    Freeze,
}

/// <summary>Something done some days after what was done before; a freeze is for a date a few days off.</summary>
internal sealed record Done(int DaysLater, Deed Deed, int Shift);

/// <summary>Leave, in hours since the beginning.</summary>
internal sealed record Leave(int From, int Hours);

/// <summary>A random history of a rhythm, with what it is counted by.</summary>
internal sealed record RhythmHistory(LocalDate Start, ValueList<Done> Deeds, ValueList<Leave> Leaves, WorkingDays Pattern, HabitRules Rules, int Retention)
{
    public const int Long = 2000;

    public static Arbitrary<RhythmHistory> Any { get; } = Arb.From(Generate(Some.Days), Shrink);

    public LocalDate End => Start.PlusDays(Deeds.Sum(deed => deed.DaysLater) + 45);

    /// <summary>What was done with its date, in order.</summary>
    public IEnumerable<(LocalDate On, Deed Deed, LocalDate For)> Dated
    {
        get
        {
            var date = Start;
            foreach (var done in Deeds)
            {
                date = date.PlusDays(done.DaysLater);
                yield return (date, done.Deed, done.Deed == Deed.Freeze ? date.PlusDays(done.Shift) : date);
            }
        }
    }

    public Pauses Pauses => new(ValueList.From(Leaves.Select(IntervalOf)), Pattern, DateTimeZone.Utc, 0);

    /// <summary>What the rhythm amounts to at the end of each date.</summary>
    public List<RhythmTally> Tallies(Func<LocalDate, Pauses>? known = null)
    {
        var tallies = new List<RhythmTally>();
        var state = RhythmState.New;
        var dated = Dated.ToArray();
        var next = 0;
        for (var date = Start; date <= End; date = date.PlusDays(1))
        {
            var pauses = known is null ? Pauses : known(date);
            for (; next < dated.Length && dated[next].On == date; next++)
            {
                state = Rhythm.Compact(state, date, pauses, Retention, _ => Rules);
                state = dated[next].Deed switch
                {
                    Deed.Keep => Rhythm.Keep(state, date, pauses.Days, Rules),
                    Deed.Skip => Rhythm.Skip(state, date),
                    _ => Rhythm.Spare(state, dated[next].For, Rules),
                };
            }

            tallies.Add(Rhythm.TallyAt(state, date, pauses, Rules));
        }

        return tallies;
    }

    /// <summary>Whether at every date one history's rows are at least as long as another's.</summary>
    public static bool IsNeverLower(List<RhythmTally> one, List<RhythmTally> other) =>
        one.Zip(other).All(pair => pair.First.Current >= pair.Second.Current && pair.First.Longest >= pair.Second.Longest && pair.First.Lost <= pair.Second.Lost);

    public Interval IntervalOf(Leave leave)
    {
        var from = Start.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() + Duration.FromHours(leave.From);
        return new(from, from + Duration.FromHours(leave.Hours));
    }

    public static Gen<Leave> SomeLeave { get; } =
        from hours in Gen.Choose(0, 200 * 24)
        from length in Gen.Frequency((3, Gen.Choose(0, 14 * 24)), (1, Gen.Choose(0, 60 * 24)))
        select new Leave(hours, length);

    public static Gen<RhythmHistory> Generate(Gen<WorkingDays> patterns) =>
        from start in Gen.Choose(0, 6)
        from unit in Gen.Elements(RhythmUnit.Weeks, RhythmUnit.Weeks, RhythmUnit.Workdays, RhythmUnit.Days)
        from deeds in Some.Many(
            from later in unit == RhythmUnit.Weeks ? Gen.Frequency((4, Gen.Choose(0, 7)), (1, Gen.Choose(8, 35))) : Gen.Frequency((8, Gen.Choose(0, 2)), (1, Gen.Choose(3, 20)))
            from deed in Gen.Frequency((6, Gen.Constant(Deed.Keep)), (2, Gen.Constant(Deed.Skip)), (1, Gen.Constant(Deed.Freeze)))
            from shift in Gen.Choose(-9, 9)
            select new Done(later, deed, shift),
            40)
        from leaves in Some.Many(SomeLeave, 3)
        from pattern in Gen.Frequency((2, Gen.Constant(WorkingDays.Weekdays)), (3, patterns))
        from forgiven in Gen.Choose(0, 3)
        from window in Gen.Choose(1, 5)
        from repair in Gen.Choose(0, 3)
        from retention in Gen.Elements(Long, 60, 90)
        select new RhythmHistory(
            new LocalDate(2026, 1, 5).PlusDays(start),
            deeds,
            leaves,
            pattern,
            new() { RhythmUnit = unit, ForgivenMisses = forgiven, ForgivenessWeeks = window, RepairWeeks = repair },
            retention);

    public static IEnumerable<RhythmHistory> Shrink(RhythmHistory history) =>
        Some.Fewer(history.Deeds).Select(deeds => history with { Deeds = deeds })
            .Concat(Some.Fewer(history.Leaves).Select(leaves => history with { Leaves = leaves }))
            .Concat(history.Retention < Long ? [history with { Retention = Long }] : []);
}
