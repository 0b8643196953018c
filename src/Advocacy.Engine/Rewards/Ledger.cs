using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>Reads what was granted: lines, balances and badges. A balance is the sum of its lines.</summary>
public static class Ledger
{
    /// <summary>Every line since retention, in order of time: what was granted when, and what made up for it later.</summary>
    public static ValueList<LedgerLine> LinesOf(RewardState state)
    {
        Guard.NotNull(state);
        var lines = new List<LedgerLine>(state.Entries.Count + state.Corrections.Count);
        foreach (var entry in state.Entries)
        {
            var atFirst = state.WorthAtFirst(entry);
            if (atFirst != 0)
            {
                lines.Add(new(entry.At, entry.Date, entry.Currency, atFirst, entry.Rule, entry.Fact));
            }
        }

        // Corrections come in order, and after what they correct.
        foreach (var correction in state.Corrections)
        {
            foreach (var entry in state.Entries)
            {
                if (correction.IsOf(entry))
                {
                    var place = lines.FindLastIndex(line => line.At <= correction.At) + 1;
                    lines.Insert(place, new(correction.At, entry.Date, entry.Currency, correction.Amount, entry.Rule, entry.Fact));
                    break;
                }
            }
        }

        return ValueList.From(lines);
    }

    /// <summary>The balance of a currency at an instant.</summary>
    /// <param name="state">What was claimed; with facts up to the instant, or later ones.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="at">The instant, not more than retention before the newest fact.</param>
    /// <param name="date">The person's date at that instant.</param>
    /// <param name="horizon">How long facts can be late.</param>
    /// <param name="rules">The rules in force at the instant.</param>
    public static Balance BalanceAt(RewardState state, Currency currency, Instant at, LocalDate date, Duration horizon, RewardRules rules)
    {
        var life = Guard.NotNull(rules).LifeOf(currency);
        var earlier = Guard.NotNull(state).EarlierOf(currency);
        var (amount, provisional, granted) = (life is null ? earlier : 0, 0L, earlier);
        foreach (var entry in state.Entries)
        {
            if (entry.Currency == currency && entry.At <= at)
            {
                var then = GrantedAt(state, entry, at);
                var left = life is null ? then : life.Left(then, entry.Date, date);
                granted += then;
                amount += left;
                provisional += entry.IsFinal(at, horizon) ? 0 : left;
            }
        }

        return new(currency, amount, provisional, granted);
    }

    /// <summary>How much of a currency was ever granted and not taken back, whatever has expired.</summary>
    public static long GrantedOf(RewardState state, Currency currency)
    {
        var granted = Guard.NotNull(state).EarlierOf(currency);
        foreach (var entry in state.Entries)
        {
            granted += entry.Currency == currency ? entry.Granted : 0;
        }

        return granted;
    }

    /// <summary>How far somebody is with every badge.</summary>
    public static ValueList<BadgeProgress> BadgesOf(RewardState state, RewardRules rules)
    {
        var progress = new List<BadgeProgress>();
        foreach (var badge in Guard.NotNull(rules).Badges)
        {
            var count = GrantedOf(state, badge.Currency);
            var tier = 0;
            while (tier < badge.Tiers.Count && badge.Tiers[tier] <= count)
            {
                tier++;
            }

            progress.Add(new(badge.Id, tier, count, tier < badge.Tiers.Count ? badge.Tiers[tier] : null));
        }

        return ValueList.From(progress);
    }

    /// <summary>How much an entry was worth at an instant, before what later made up for it.</summary>
    private static long GrantedAt(RewardState state, LedgerEntry entry, Instant at)
    {
        var granted = entry.Granted;
        foreach (var correction in state.Corrections)
        {
            granted -= correction.At > at && correction.IsOf(entry) ? correction.Amount : 0;
        }

        return granted;
    }
}
