using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>Which content stands together in the weekly overview (M09, M10).</summary>
public static class Overview
{
    /// <summary>The most items any overview holds.</summary>
    public const int MostEver = 5;

    /// <summary>
    /// The best overview. Of each content one entry counts, the most appealing. First, as many items as there are, up to the most; then one
    /// that invites a reaction, if there is one; then as many different kinds as there are; then successes and dilemmas no further out of
    /// balance than need be; and of what is left the set that holds the most appealing entry, the second most appealing, and so on, with the
    /// content's id in ordinal order between equals. The order of the entries given makes no difference.
    /// </summary>
    /// <param name="entries">What could stand in it.</param>
    /// <param name="most">How many at the most, 0 to <see cref="MostEver"/>.</param>
    /// <param name="balance">How many more successes than dilemmas were offered lately; negative where there were fewer.</param>
    /// <param name="tolerance">How far out of balance is still in balance, from 0.</param>
    /// <returns>The places of the chosen among the entries, the most appealing first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is out of its range, or <paramref name="tolerance"/> negative.</exception>
    public static ValueList<int> Choose(IReadOnlyList<OverviewEntry> entries, int most, int balance, int tolerance)
    {
        Guard.NotNull(entries);
        if (most is < 0 or > MostEver)
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, "An overview holds 0 to 5 items.");
        }

        if (tolerance < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is not negative.");
        }

        var order = ByAppeal(entries);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var sorts = new int[order.Count];
        for (var i = 0; i < sorts.Length; i++)
        {
            var entry = entries[order[i]];
            if (!kinds.TryGetValue(entry.Kind, out var kind))
            {
                kinds.Add(entry.Kind, kind = kinds.Count);
            }

            sorts[i] = OverviewShelf.SortOf(kind, entry.Perspective, entry.InvitesReaction);
        }

        return ValueList.From(Choose(sorts, kinds.Count, most, balance, tolerance).ConvertAll(place => order[place]));
    }

    /// <summary>The best overview of offers that stand in the order of their appeal, each content once.</summary>
    internal static ValueList<T> Choose<T>(ValueList<T> offers, Func<T, Offer> offerOf, int most, int balance, int tolerance)
    {
        var firsts = new List<Offer>();
        var sorts = new int[offers.Count];
        for (var i = 0; i < sorts.Length; i++)
        {
            var offer = offerOf(offers[i]);
            var kind = 0;
            while (kind < firsts.Count && !OverviewEntry.AreOfOneKind(firsts[kind], offer))
            {
                kind++;
            }

            if (kind == firsts.Count)
            {
                firsts.Add(offer);
            }

            sorts[i] = OverviewShelf.SortOf(kind, offer.Perspective, offer.InvitesReaction);
        }

        return ValueList.From(Choose(sorts, firsts.Count, most, balance, tolerance).ConvertAll(place => offers[place]));
    }

    /// <summary>The places of the chosen among entries in the order of their appeal, each content once.</summary>
    private static List<int> Choose(int[] sorts, int kinds, int most, int balance, int tolerance)
    {
        var shelf = new OverviewShelf(sorts, kinds, most);
        var balanced = shelf.Balanced(balance, tolerance);
        var chosen = new List<int>(shelf.Size);
        for (var place = 0; place < sorts.Length && chosen.Count < shelf.Size; place++)
        {
            if (shelf.TryTake(sorts[place], balanced))
            {
                chosen.Add(place);
            }
        }

        return chosen;
    }

    /// <summary>The places by appeal, each content once.</summary>
    private static List<int> ByAppeal(IReadOnlyList<OverviewEntry> entries)
    {
        var order = new List<int>(entries.Count);
        for (var place = 0; place < entries.Count; place++)
        {
            order.Add(place);
        }

        order.Sort((one, other) => Compare(entries, one, other));
        var seen = new HashSet<ContentId>();
        _ = order.RemoveAll(place => !seen.Add(entries[place].Id));
        return order;
    }

    private static int Compare(IReadOnlyList<OverviewEntry> entries, int one, int other)
    {
        var byAppeal = entries[other].Appeal.CompareTo(entries[one].Appeal);
        var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(entries[one].Id.Value, entries[other].Id.Value);
        return byId != 0 ? byId : one.CompareTo(other);
    }
}
