using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// What must be remembered of what was granted: every claim as long as its fact can be taken back or its period be counted, and what
/// older ones came to.
/// </summary>
public sealed record RewardState
{
    /// <summary>Nothing was claimed yet.</summary>
    public static RewardState New { get; } = new();

    /// <summary>Claims, in the order in which they happened.</summary>
    public ValueList<LedgerEntry> Entries { get; init; }

    /// <summary>What retractions after the horizon changed of them, in order.</summary>
    public ValueList<LedgerCorrection> Corrections { get; init; }

    /// <summary>What older claims came to, by currency.</summary>
    public ValueList<EarlierTotal> Earlier { get; init; }

    /// <summary>How far older claims used up caps over all time.</summary>
    public ValueList<EarlierUse> EarlierUses { get; init; }

    /// <summary>For which first things older claims were granted.</summary>
    public ValueList<EarlierThing> EarlierThings { get; init; }

    /// <summary>Claims up to this instant are folded into what is earlier; none before the first is.</summary>
    public Instant? FoldedThrough { get; init; }

    internal bool IsNew => Entries.IsEmpty && Earlier.IsEmpty;

    /// <summary>Every currency in which something was claimed, in the order of their names.</summary>
    internal ValueList<Currency> Currencies()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var total in Earlier)
        {
            names.Add(total.Currency.Value);
        }

        foreach (var entry in Entries)
        {
            names.Add(entry.Currency.Value);
        }

        return ValueList.From(names.Select(name => new Currency(name)));
    }

    /// <summary>What older claims came to in a currency.</summary>
    internal long EarlierOf(Currency currency)
    {
        foreach (var total in Earlier)
        {
            if (total.Currency == currency)
            {
                return total.Amount;
            }
        }

        return 0;
    }

    internal long EarlierUseOf(RewardCap cap)
    {
        foreach (var use in EarlierUses)
        {
            if (string.Equals(use.Cap, cap.Id, StringComparison.Ordinal))
            {
                return use.Used;
            }
        }

        return 0;
    }

    /// <summary>How much a claim was worth when it was made, before anything made up for it.</summary>
    internal long WorthAtFirst(LedgerEntry entry) => WorthBefore(entry, Instant.MinValue);

    /// <summary>How much a claim was worth before whatever made up for it from an instant on.</summary>
    internal long WorthBefore(LedgerEntry entry, Instant at)
    {
        var worth = entry.Granted;
        foreach (var correction in Corrections)
        {
            worth -= correction.At >= at && correction.IsOf(entry) ? correction.Amount : 0;
        }

        return worth;
    }

    /// <summary>Whether a correction is about a claim that is held.</summary>
    internal bool Concerns(LedgerCorrection correction)
    {
        foreach (var entry in Entries)
        {
            if (correction.IsOf(entry))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state with a granted claim added to what older ones came to.</summary>
    internal RewardState With(LedgerEntry entry, RewardBook book)
    {
        var uses = EarlierUses;
        foreach (var cap in book.Caps)
        {
            if (cap.Period == RewardPeriod.Ever && cap.Binds(entry))
            {
                var use = new EarlierUse(cap.Id, EarlierUseOf(cap) + Settling.UseOf(cap, entry));
                uses = uses.Where(known => !string.Equals(known.Cap, cap.Id, StringComparison.Ordinal)).Add(use);
            }
        }

        var thing = new EarlierThing(entry.Rule, entry.Thing);
        return this with
        {
            Earlier = Earlier.Where(total => total.Currency != entry.Currency).Add(new(entry.Currency, EarlierOf(entry.Currency) + entry.Granted)),
            EarlierUses = uses,
            EarlierThings = book.IsOfFirstThings(entry.Rule) && !EarlierThings.Contains(thing) ? EarlierThings.Add(thing) : EarlierThings,
        };
    }
}
