using System;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>Settles a claim against those before it: once for each thing, and within the caps.</summary>
internal static class Settling
{
    /// <summary>What comes of a claim.</summary>
    /// <param name="entry">The claim.</param>
    /// <param name="before">The claims before it, settled.</param>
    /// <param name="state">What older claims came to.</param>
    /// <param name="book">The rules in force when it was made.</param>
    /// <param name="bound">What bounds it where it is settled anew and some of what it was settled against is folded.</param>
    internal static LedgerEntry Settle(LedgerEntry entry, ReadOnlySpan<LedgerEntry> before, RewardState state, RewardBook book, FoldedBound? bound = null)
    {
        if (entry.TakenBackAt is not null)
        {
            return entry;
        }

        if (bound is { RepeatsWhatIsFolded: true } || WasGranted(entry, before, state))
        {
            return entry with { Granted = 0, Cap = null };
        }

        var granted = entry.Claimed;
        string? tightest = null;
        foreach (var cap in book.Caps)
        {
            if (cap.Binds(entry))
            {
                var room = Math.Max(0, cap.Most - Used(cap, entry.Date, before, state));
                var allowed = cap.Counts == CapMeasure.Amount ? Math.Min(entry.Claimed, room) : room > 0 ? entry.Claimed : 0;
                allowed = bound?.Within(cap, entry, allowed) ?? allowed;
                (granted, tightest) = allowed < granted ? (allowed, cap.Id) : (granted, tightest);
            }
        }

        return entry with { Granted = granted, Cap = tightest };
    }

    /// <summary>How much a granted claim uses of a cap that binds it.</summary>
    internal static long UseOf(RewardCap cap, LedgerEntry entry) => cap.Counts == CapMeasure.Amount ? entry.Granted : entry.Granted > 0 ? 1 : 0;

    private static bool WasGranted(LedgerEntry entry, ReadOnlySpan<LedgerEntry> before, RewardState state)
    {
        foreach (var other in before)
        {
            if (other.Granted > 0 && other.IsSameThing(entry))
            {
                return true;
            }
        }

        return state.EarlierThings.Contains(new(entry.Rule, entry.Thing));
    }

    private static long Used(RewardCap cap, LocalDate date, ReadOnlySpan<LedgerEntry> before, RewardState state) =>
        cap.Period == RewardPeriod.Ever ? state.EarlierUseOf(cap) + UsedInCalendar(cap, date, before)
        : cap.IsRolling ? UsedInFullest(cap, date, before)
        : UsedInCalendar(cap, date, before);

    private static long UsedInCalendar(RewardCap cap, LocalDate date, ReadOnlySpan<LedgerEntry> before)
    {
        var period = RewardPeriods.NumberOf(date, cap.Period);
        var used = 0L;
        foreach (var other in before)
        {
            used += other.Granted > 0 && RewardPeriods.NumberOf(other.Date, cap.Period) == period && cap.Binds(other) ? UseOf(cap, other) : 0;
        }

        return used;
    }

    /// <summary>The fullest of the rolling periods a date lies in: who travels may have been on a later date already.</summary>
    private static long UsedInFullest(RewardCap cap, LocalDate date, ReadOnlySpan<LedgerEntry> before)
    {
        var dates = RewardPeriods.MostDates(cap.Period, isRolling: true)!.Value;
        var latest = date;
        foreach (var other in before)
        {
            latest = LocalDate.Max(latest, other.Date);
        }

        var fullest = 0L;
        for (var last = date; last <= latest && last < date.PlusDays(dates); last = last.PlusDays(1))
        {
            var first = last.PlusDays(1 - dates);
            var used = 0L;
            foreach (var other in before)
            {
                used += other.Granted > 0 && other.Date >= first && other.Date <= last && cap.Binds(other) ? UseOf(cap, other) : 0;
            }

            fullest = Math.Max(fullest, used);
        }

        return fullest;
    }
}
