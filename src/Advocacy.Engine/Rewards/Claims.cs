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
        var claimed = new List<LedgerEntry>();
        foreach (var rule in book.For(claim.Trigger))
        {
            if (rule.Grants(claim) && Amounts.Of(rule, claim, book.Rules) is > 0 and var amount)
            {
                claimed.Add(EntryOf(rule, claim, amount));
            }
        }

        return claimed.Count == 0 ? state : state with { Entries = With(state, claimed, book) };
    }

    /// <summary>
    /// The state after a fact was taken back when what rests on it was final: what it earned is made up for, and the head-room it used is
    /// free for those after it.
    /// </summary>
    internal static RewardState TakeBack(RewardState state, FactId fact, Instant at, Func<Instant, RewardBook> books) =>
        TakeBack(state, fact, at, FoldedPast.Of(state), books);

    /// <summary>
    /// The state without claims of instants at which nothing could be claimed, as if they had never been: all others are claimed and taken
    /// back anew, in the one order in which that happened.
    /// </summary>
    internal static RewardState Without(RewardState state, Predicate<Instant> isBarred, Func<Instant, RewardBook> books)
    {
        var held = state.Entries.Where(entry => !isBarred(entry.At));
        if (held.Count == state.Entries.Count)
        {
            return state;
        }

        return Settled(state, held, books);
    }

    /// <summary>
    /// The claims of two states of one person: each fact claims once under a rule, and all are settled under one person's caps. Of what is
    /// folded there are only sums, which add up.
    /// </summary>
    internal static RewardState Merged(RewardState one, RewardState other, Func<Instant, RewardBook> books)
    {
        if (one.IsNew || other.IsNew)
        {
            return one.IsNew ? other : one;
        }

        var all = new RewardState
        {
            Entries = Entries(one.Entries, other.Entries),
            Corrections = ValueList.From(one.Corrections.Concat(other.Corrections).Distinct()
                .OrderBy(static correction => correction.At).ThenBy(static correction => correction.Fact.Value, StringComparer.Ordinal).ThenBy(static correction => correction.Rule, StringComparer.Ordinal)),
            Earlier = ValueList.From(one.Earlier.Concat(other.Earlier).GroupBy(static total => total.Currency)
                .Select(static group => new EarlierTotal(group.Key, group.Sum(static total => total.Amount))).OrderBy(static total => total.Currency.Value, StringComparer.Ordinal)),
            EarlierUses = ValueList.From(one.EarlierUses.Concat(other.EarlierUses).GroupBy(static use => use.Cap, StringComparer.Ordinal)
                .Select(static group => new EarlierUse(group.Key, group.Sum(static use => use.Used))).OrderBy(static use => use.Cap, StringComparer.Ordinal)),
            EarlierThings = ValueList.From(one.EarlierThings.Concat(other.EarlierThings).Distinct()
                .OrderBy(static thing => thing.Rule, StringComparer.Ordinal).ThenBy(static thing => thing.Thing, StringComparer.Ordinal)),
            FoldedThrough = Chronology.Later(one.FoldedThrough, other.FoldedThrough),
        };
        return Settled(all, all.Entries, books);
    }

    /// <summary>The claims of both in the order in which they happened; those of one instant as either state has them, where it has them all.</summary>
    private static ValueList<LedgerEntry> Entries(ValueList<LedgerEntry> one, ValueList<LedgerEntry> other)
    {
        var merged = new List<LedgerEntry>(one.Count + other.Count);
        var (first, second) = (0, 0);
        while (first < one.Count || second < other.Count)
        {
            var at = second == other.Count || (first < one.Count && one[first].At < other[second].At) ? one[first].At : other[second].At;
            merged.AddRange(OfOneInstant(Taken(one, ref first, at), Taken(other, ref second, at)));
        }

        return ValueList.From(merged);
    }

    private static List<LedgerEntry> Taken(ValueList<LedgerEntry> entries, ref int place, Instant at)
    {
        var taken = new List<LedgerEntry>();
        while (place < entries.Count && entries[place].At == at)
        {
            taken.Add(entries[place++]);
        }

        return taken;
    }

    private static List<LedgerEntry> OfOneInstant(List<LedgerEntry> one, List<LedgerEntry> other)
    {
        var entries = new Dictionary<(FactId Fact, string Rule), LedgerEntry>();
        foreach (var entry in one.Concat(other))
        {
            var key = (entry.Fact, entry.Rule);
            entries[key] = entries.TryGetValue(key, out var known) && OrderOf(known).CompareTo(OrderOf(entry)) <= 0 ? known : entry;
        }

        var whole = one.Count == entries.Count ? one : other.Count == entries.Count ? other : null;
        return whole?.ConvertAll(entry => entries[(entry.Fact, entry.Rule)])
            ?? [.. entries.Values.OrderBy(static entry => entry.Fact.Value, StringComparer.Ordinal).ThenBy(static entry => entry.Rule, StringComparer.Ordinal)];
    }

    /// <summary>Which of two entries of one claim tells more: what was taken back, then what came to less.</summary>
    private static (bool, Instant, long) OrderOf(LedgerEntry entry) => (entry.TakenBackAt is null, entry.TakenBackAt ?? entry.At, entry.Granted);

    /// <summary>The state of some of its claims, each settled anew against those before it.</summary>
    private static RewardState Settled(RewardState state, ValueList<LedgerEntry> held, Func<Instant, RewardBook> books)
    {
        var past = FoldedPast.Of(state);
        var retractions = new Queue<(FactId Fact, Instant At)>(held
            .Where(entry => entry.TakenBackAt is not null)
            .Select(entry => (entry.Fact, At: entry.TakenBackAt!.Value))
            .Distinct()
            .OrderBy(retraction => retraction.At));
        var settled = new RewardState
        {
            Earlier = state.Earlier,
            EarlierUses = state.EarlierUses,
            EarlierThings = state.EarlierThings,
            FoldedThrough = state.FoldedThrough,
        };
        foreach (var entry in held)
        {
            // What is taken back in the instant of a claim is taken back after it.
            while (retractions.Count > 0 && retractions.Peek().At < entry.At)
            {
                Retract(retractions.Dequeue());
            }

            var claimed = entry with { TakenBackAt = null, TakenBack = 0 };
            var came = Settling.Settle(claimed, settled.Entries.AsSpan(), settled, books(entry.At), past?.AtFirst(entry));
            settled = settled with { Entries = settled.Entries.Add(came) };
        }

        while (retractions.Count > 0)
        {
            Retract(retractions.Dequeue());
        }

        return settled;

        void Retract((FactId Fact, Instant At) retraction) => settled = TakeBack(settled, retraction.Fact, retraction.At, past, books);
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

    /// <summary>The claims held and those of one fact after them, each settled against all before it.</summary>
    private static ValueList<LedgerEntry> With(RewardState state, List<LedgerEntry> claimed, RewardBook book)
    {
        var entries = new LedgerEntry[state.Entries.Count + claimed.Count];
        state.Entries.AsSpan().CopyTo(entries);
        for (var i = state.Entries.Count; i < entries.Length; i++)
        {
            entries[i] = Settling.Settle(claimed[i - state.Entries.Count], entries.AsSpan(0, i), state, book);
        }

        return new(entries);
    }

    private static RewardState TakeBack(RewardState state, FactId fact, Instant at, FoldedPast? past, Func<Instant, RewardBook> books)
    {
        LedgerEntry[]? entries = null;
        for (var i = 0; i < state.Entries.Count; i++)
        {
            var before = state.Entries[i];
            if (before.Fact == fact && before.TakenBackAt is null)
            {
                entries ??= state.Entries.AsSpan().ToArray();
                entries[i] = before with { Granted = 0, Cap = null, TakenBackAt = at, TakenBack = state.WorthBefore(before, at) };
            }
            else if (entries is not null)
            {
                entries[i] = Settling.Settle(before, entries.AsSpan(0, i), state, books(before.At), past?.Before(before, at));
            }
        }

        return entries is null ? state : state with { Entries = new(entries), Corrections = Corrected(state, entries, at) };
    }

    /// <summary>
    /// The corrections after a retraction: of one instant one for each claim, in the order of claims, so that it does not matter which of
    /// its retractions came first.
    /// </summary>
    private static ValueList<LedgerCorrection> Corrected(RewardState state, LedgerEntry[] entries, Instant at)
    {
        var corrections = new List<LedgerCorrection>(state.Corrections.Where(correction => correction.At < at));
        for (var i = 0; i < entries.Length; i++)
        {
            var amount = entries[i].Granted - state.WorthBefore(state.Entries[i], at);
            if (amount != 0)
            {
                corrections.Add(new(entries[i].Rule, entries[i].Fact, at, amount));
            }
        }

        return ValueList.From(corrections);
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
            RewardThing.Content => claim.Subject ?? OfFact(claim),
            RewardThing.Kind => claim.Kind?.Value ?? string.Empty,
            RewardThing.Date => NodaTime.Text.LocalDatePattern.Iso.Format(claim.Date),
            RewardThing.Rule => string.Empty,
            _ => OfFact(claim),
        },
        Period = RewardPeriods.NumberOf(claim.Date, rule.Per),
        Kind = claim.Kind,
        Team = rule.Currency == Currency.TeamPoints ? claim.Team : null,
        Claimed = amount,
    };

    /// <summary>A fact that is a thing of its own, marked so that no content is the same.</summary>
    private static string OfFact(in RewardClaim claim) => "fact:" + claim.Fact.Id.Value;
}
