using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Tests.Habits;
using Advocacy.Engine.Values;
using NodaTime;
using Interval = NodaTime.Interval;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>
/// The walk as one would tell it: period after period from the first own choice on, each kept, excused, paused or missed. Periods are named
/// by their first date.
/// </summary>
/// <param name="Rules">The rules.</param>
/// <param name="Deeds">What was done, in order, with the date it was done for.</param>
/// <param name="Works">Whether the person works on a date.</param>
/// <param name="IsOff">Whether a date is covered by leave, a pause or the engine's silence.</param>
/// <param name="OfferedWeeks">The Mondays of the weeks in which the engine came by.</param>
internal sealed record RhythmOracle(
    HabitRules Rules,
    IReadOnlyList<(LocalDate Date, Deed Deed)> Deeds,
    Func<LocalDate, bool> Works,
    Func<LocalDate, bool> IsOff,
    IReadOnlyCollection<LocalDate> OfferedWeeks)
{
    private bool IsWeekly => Rules.RhythmUnit == RhythmUnit.Weeks;

    /// <summary>What the rhythm amounts to on a date, on which the open period counts if kept and is never a miss.</summary>
    internal RhythmReading On(LocalDate today)
    {
        var kept = Deeds.Where(done => done.Deed == Deed.Keep).Select(done => PeriodOf(done.Date)).ToHashSet();
        var reading = new RhythmReading();
        if (kept.Count == 0)
        {
            return reading;
        }

        // A skip counts from the first own choice on, a freeze also when it came before.
        var excused = Deeds.SkipWhile(done => done.Deed != Deed.Keep).Where(done => done.Deed == Deed.Skip)
            .Concat(Deeds.Where(done => done.Deed == Deed.Freeze))
            .Select(done => PeriodOf(done.Date)).ToHashSet();
        var patience = Rules.RepairWeeks * (IsWeekly ? 1 : Rules.RhythmUnit == RhythmUnit.Workdays ? 5 : 7);
        List<LocalDate> misses = [];
        int? waited = null;
        var first = PeriodOf(Deeds.First(done => done.Deed == Deed.Keep).Date);
        for (var period = first; period <= PeriodOf(today); period = period.PlusDays(IsWeekly ? 7 : 1))
        {
            if (kept.Contains(period))
            {
                reading = reading with { Current = reading.Current + 1, Longest = Math.Max(reading.Longest, reading.Current + 1), LastKept = period };
                waited = null;
                continue;
            }

            if (period == PeriodOf(today))
            {
                break;
            }

            if (excused.Contains(period) || IsPaused(period))
            {
                reading = reading.Current > 0 ? reading with { Paused = reading.Paused + 1 } : reading;
                continue;
            }

            misses.Add(period);
            if (reading.Current == 0)
            {
                continue;
            }

            var tooMany = misses.Count(miss => miss.PlusWeeks(Rules.ForgivenessWeeks) > period) > Rules.ForgivenMisses;
            waited = waited is { } before ? before + 1 : tooMany ? 0 : null;
            reading = waited is null ? reading with { Forgiven = reading.Forgiven + 1 }
                : waited < patience ? reading
                : reading with { Current = 0, Forgiven = 0, Paused = 0, Lost = reading.Lost + 1 };
            waited = waited < patience ? waited : null;
        }

        return reading with { IsRepairable = waited is not null };
    }

    private LocalDate PeriodOf(LocalDate date) => IsWeekly ? WallCalendar.MondayOf(date) : date;

    /// <summary>
    /// Nothing can be missed where the engine fell silent after it had come by, and where half of the working days, or all there are of a
    /// period, are off.
    /// </summary>
    private bool IsPaused(LocalDate period)
    {
        var monday = WallCalendar.MondayOf(period);
        var engineIsSilent = OfferedWeeks.Any(week => week < monday) && !OfferedWeeks.Contains(monday);
        var working = Enumerable.Range(0, IsWeekly ? 7 : 1).Select(period.PlusDays).Where(Works).ToList();
        return engineIsSilent || working.Count(IsOff) * 2 >= working.Count;
    }

    /// <summary>The walk over all that was told of a person by a moment.</summary>
    internal static RhythmOracle Of(Told told, Instant now)
    {
        var rules = told.Policy.Habits;
        var zone = told.ZoneAt(now);
        List<(LocalDate, Deed)> deeds = [];
        foreach (var fact in told.Facts)
        {
            switch (fact)
            {
                case FreezeUsed freeze:
                    deeds.Add((freeze.Date, Deed.Freeze));
                    break;
                case Chose { Choice: Choice.Skip }:
                    deeds.Add((told.DateOf(fact), Deed.Skip));
                    break;
                case Chose or Acted or IdeaProposed when rules.RhythmUnit != RhythmUnit.Workdays || IsOne(told.DaysOf(told.PlacedAt(fact.At)), told.DateOf(fact)):
                    deeds.Add((told.DateOf(fact), Deed.Keep));
                    break;
            }
        }

        var intervals = told.Of<Away>().Select(away => new Interval(away.From, away.To))
            .Concat(told.Of<Silenced>().Select(silent => new Interval(silent.From, silent.To)))
            .Concat(Pauses(told))
            .ToList();
        var offered = told.Messages
            .Where(message => message.CountsUnderCaps && message.CanHaveReached && message.At <= now)
            .Select(message => WallCalendar.MondayOf(WallCalendar.DateAt(message.At, zone)))
            .ToHashSet();
        return new(rules, deeds, Works, IsOff, offered);

        // By the placement at the end of that date; as now where there was none yet.
        bool Works(LocalDate date)
        {
            var end = WallCalendar.FirstShown(date.PlusDays(1).AtMidnight(), zone) - Duration.Epsilon;
            return IsOne(told.DaysOf(told.PlacedAt(end) ?? told.PlacedAt(now)), date);
        }

        bool IsOff(LocalDate date)
        {
            var noon = WallCalendar.FirstShown(date.At(new(12, 0)), zone);
            return intervals.Exists(interval => interval.Contains(noon));
        }
    }

    /// <summary>
    /// A pause lasts until its end, until the person resumes, or until another takes its place that begins at once, whichever comes first;
    /// a restriction until it is lifted, and the end of the work until the person enrols anew.
    /// </summary>
    private static IEnumerable<Interval> Pauses(Told told)
    {
        foreach (var restricted in told.Of<Restricted>())
        {
            yield return new(restricted.At, told.Of<RestrictionLifted>().FirstOrDefault(lifted => told.IsAfter(lifted, restricted))?.At);
        }

        foreach (var departed in told.Of<Departed>())
        {
            yield return new(departed.At, told.Of<Enrolled>().FirstOrDefault(enrolled => told.IsAfter(enrolled, departed))?.At);
        }

        foreach (var paused in told.Of<Paused>())
        {
            var from = paused.From ?? paused.At;
            Instant?[] ends =
            [
                paused.Until,
                told.Of<Resumed>().FirstOrDefault(resumed => told.IsAfter(resumed, paused))?.At,
                told.Of<Paused>().FirstOrDefault(later => told.IsAfter(later, paused) && (later.From ?? later.At) <= later.At)?.At,
            ];
            if (ends.Min() is not { } end)
            {
                yield return new(from, null);
            }
            else if (end > from)
            {
                yield return new(from, end);
            }
        }
    }

    private static bool IsOne(WorkingDays days, LocalDate date) => ((int)days & (1 << ((int)date.DayOfWeek - 1))) != 0;
}
