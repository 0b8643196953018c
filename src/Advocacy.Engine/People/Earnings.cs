using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What was granted to a person, as a level from which outcomes follow.</summary>
/// <param name="Rewards">What was granted.</param>
/// <param name="Rules">The rules in force.</param>
/// <param name="HasPoints">Whether there are points.</param>
/// <param name="HasBadges">Whether there are badges.</param>
/// <param name="Date">The person's date.</param>
/// <param name="Horizon">How long facts can be late.</param>
internal sealed record Earnings(RewardState Rewards, RewardRules Rules, bool HasPoints, bool HasBadges, LocalDate Date, Duration Horizon)
{
    /// <summary>Nothing, or nothing that may be seen.</summary>
    internal static Earnings None { get; } = new(RewardState.New, new() { Rules = [], Badges = [] }, false, false, default, Duration.Zero);

    /// <summary>Adds what came about and what was taken back from one level to another; what was only folded did neither.</summary>
    internal static void Compare(PersonId person, Earnings? before, Earnings after, List<Outcome> changes)
    {
        before ??= None;
        if (before == after)
        {
            return;
        }

        var folded = Chronology.Later(before.Rewards.FoldedThrough, after.Rewards.FoldedThrough);
        var first = 0;
        var old = before.Held(folded);
        var now = after.Held(folded);
        while (first < old.Length && first < now.Length && ReferenceEquals(old[first], now[first]) && before.HasExpired(old[first]) == after.HasExpired(now[first])
            && before.Shows(old[first]) == after.Shows(now[first]))
        {
            first++;
        }

        Difference(person, before.Standing(old.Slice(first)), after.Standing(now.Slice(first)), changes);
        Difference(person, before.Badges(), after.Badges(), changes);
    }

    private static void Difference(PersonId person, Dictionary<(OutcomeKind, string), Stood> before, Dictionary<(OutcomeKind, string), Stood> after, List<Outcome> changes)
    {
        foreach (var (key, stood) in InOrder(before))
        {
            if (!after.ContainsKey(key))
            {
                changes.Add(stood.AsOutcome(person, key) with { IsTakenBack = true });
            }
        }

        foreach (var (key, stood) in InOrder(after))
        {
            if (!before.TryGetValue(key, out var known) || known != stood)
            {
                changes.Add(stood.AsOutcome(person, key));
            }
        }
    }

    private static List<((OutcomeKind Kind, string Subject) Key, Stood Stood)> InOrder(Dictionary<(OutcomeKind Kind, string Subject), Stood> standing)
    {
        var order = new List<((OutcomeKind Kind, string Subject) Key, Stood Stood)>(standing.Count);
        foreach (var pair in standing)
        {
            order.Add((pair.Key, pair.Value));
        }

        order.Sort((one, other) => one.Key.Kind != other.Key.Kind
            ? one.Key.Kind.CompareTo(other.Key.Kind)
            : string.CompareOrdinal(one.Key.Subject, other.Key.Subject));
        return order;
    }

    /// <summary>The entries after what was folded on either side.</summary>
    private ReadOnlySpan<LedgerEntry> Held(Instant? folded)
    {
        var first = 0;
        while (first < Rewards.Entries.Count && Rewards.Entries[first].At <= folded)
        {
            first++;
        }

        return Rewards.Entries.AsSpan().Slice(first);
    }

    private Dictionary<(OutcomeKind, string), Stood> Standing(ReadOnlySpan<LedgerEntry> entries)
    {
        var standing = new Dictionary<(OutcomeKind, string), Stood>();
        foreach (var entry in entries)
        {
            if (entry.Granted > 0 && Shows(entry))
            {
                standing[(OutcomeKind.Rewarded, entry.Key)] = new(entry.Currency, entry.Granted, entry.At + Horizon);
                if (HasExpired(entry))
                {
                    standing[(OutcomeKind.RewardExpired, entry.Key)] = new(entry.Currency, entry.Granted, null);
                }
            }
        }

        return standing;
    }

    private Dictionary<(OutcomeKind, string), Stood> Badges()
    {
        var standing = new Dictionary<(OutcomeKind, string), Stood>();
        foreach (var badge in HasBadges ? Ledger.BadgesOf(Rewards, Rules) : [])
        {
            for (var tier = 1; tier <= badge.Tier; tier++)
            {
                standing[(OutcomeKind.BadgeReached, badge.Badge + "#" + tier.ToString(CultureInfo.InvariantCulture))] = new(null, 0, null);
            }
        }

        return standing;
    }

    private bool Shows(LedgerEntry entry) => HasPoints || (HasBadges && Rules.IsForBadges(entry.Currency));

    private bool HasExpired(LedgerEntry entry) =>
        Rules.LifeOf(entry.Currency) is { Fading: RewardFading.AtOnce } life && entry.Date.PlusDays(life.Days) <= Date;

    private readonly record struct Stood(Currency? Currency, long Amount, Instant? FinalFrom)
    {
        internal Outcome AsOutcome(PersonId person, (OutcomeKind Kind, string Subject) key) =>
            Outcome.Of(person, key.Kind, key.Subject) with { Currency = Currency, Amount = Amount, FinalFrom = FinalFrom };
    }
}
