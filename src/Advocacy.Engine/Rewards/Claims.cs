using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// Takes claims in, one after another in the order in which they happened, each settled against those before it. Nothing depends on how
/// often facts were delivered; and without one of them all is what it would be had that never happened.
/// </summary>
internal static class Claims
{
    /// <summary>
    /// How many claims are held at the most, far more than anybody makes within retention; beyond, the oldest are folded early and can no
    /// longer be taken back.
    /// </summary>
    internal const int Most = 2000;

    /// <summary>The state after a fact.</summary>
    internal static RewardState Take(RewardState state, in RewardClaim claim, RewardBook book)
    {
        foreach (var rule in book.For(claim.Trigger))
        {
            if (rule.Grants(claim) && Amounts.Of(rule, claim, book.Rules) is > 0 and var amount)
            {
                var entry = EntryOf(rule, claim, amount);
                state = state with { Entries = state.Entries.Add(Settling.Settle(entry, state.Entries.AsSpan(), state, book)) };
            }
        }

        return state;
    }

    /// <summary>
    /// The state after a fact was taken back when what rests on it was final: what it earned is made up for, and the head-room it used is
    /// free for those after it.
    /// </summary>
    internal static RewardState TakeBack(RewardState state, FactId fact, Instant at, Func<Instant, RewardBook> books)
    {
        var entries = state.Entries.AsSpan().ToArray();
        List<LedgerCorrection>? corrections = null;
        for (var i = 0; i < entries.Length; i++)
        {
            var before = entries[i];
            if (before.Fact == fact && before.TakenBackAt is null)
            {
                corrections ??= [.. state.Corrections];
                entries[i] = before with { Granted = 0, TakenBackAt = at };
            }
            else if (corrections is not null)
            {
                entries[i] = Settling.Settle(before, entries.AsSpan(0, i), state, books(before.At));
            }

            if (entries[i].Granted != before.Granted)
            {
                corrections!.Add(new(before.Rule, before.Fact, at, entries[i].Granted - before.Granted));
            }
        }

        return corrections is null ? state : state with { Entries = new(entries), Corrections = ValueList.From(corrections) };
    }

    /// <summary>The state without claims of instants at which nothing could be claimed, as if they had never been.</summary>
    internal static RewardState Without(RewardState state, Predicate<Instant> isBarred, Func<Instant, RewardBook> books)
    {
        var held = state.Entries.Where(entry => !isBarred(entry.At));
        if (held.Count == state.Entries.Count)
        {
            return state;
        }

        var settled = new RewardState
        {
            Earlier = state.Earlier,
            EarlierUses = state.EarlierUses,
            EarlierThings = state.EarlierThings,
            FoldedThrough = state.FoldedThrough,
        };
        foreach (var entry in held)
        {
            var claimed = entry with { TakenBackAt = null };
            settled = settled with { Entries = settled.Entries.Add(Settling.Settle(claimed, settled.Entries.AsSpan(), settled, books(entry.At))) };
        }

        foreach (var taken in held.Where(entry => entry.TakenBackAt is not null).OrderBy(entry => entry.TakenBackAt!.Value).ThenBy(entry => entry.Fact.Value, StringComparer.Ordinal))
        {
            settled = TakeBack(settled, taken.Fact, taken.TakenBackAt!.Value, books);
        }

        return settled;
    }

    /// <summary>Folds claims before an instant, and the oldest where there are too many, into what older ones came to.</summary>
    internal static RewardState Compact(RewardState state, Instant before, Func<Instant, RewardBook> books)
    {
        var folded = 0;
        while (folded < state.Entries.Count && (state.Entries[folded].At < before || state.Entries.Count - folded > Most))
        {
            folded++;
        }

        if (folded == 0)
        {
            return state;
        }

        var through = state.Entries[folded - 1].At;
        while (folded < state.Entries.Count && state.Entries[folded].At == through)
        {
            folded++;
        }

        var after = state with { Entries = state.Entries.Skip(folded), FoldedThrough = through };
        foreach (var entry in state.Entries.AsSpan().Slice(0, folded))
        {
            after = entry.Granted > 0 ? after.With(entry, books(entry.At)) : after;
        }

        return after with { Corrections = after.Corrections.Where(after.Concerns) };
    }

    private static LedgerEntry EntryOf(RewardRule rule, in RewardClaim claim, long amount) => new()
    {
        Rule = rule.Id,
        Version = rule.Version,
        Currency = rule.Currency,
        Fact = claim.Fact.Id,
        At = claim.Fact.At,
        Date = claim.Date,
        Thing = rule.Thing switch
        {
            RewardThing.Content => claim.Subject ?? claim.Fact.Id.Value,
            RewardThing.Kind => claim.Kind?.Value ?? string.Empty,
            RewardThing.Date => NodaTime.Text.LocalDatePattern.Iso.Format(claim.Date),
            RewardThing.Rule => string.Empty,
            _ => claim.Fact.Id.Value,
        },
        Period = RewardPeriods.NumberOf(claim.Date, rule.Per),
        Kind = claim.Kind,
        Team = rule.Currency == Currency.TeamPoints ? claim.Team : null,
        Claimed = amount,
    };
}
