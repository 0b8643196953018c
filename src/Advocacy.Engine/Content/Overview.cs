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

        var places = EachOnce(entries);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var sorts = new int[places.Count];
        for (var i = 0; i < sorts.Length; i++)
        {
            var entry = entries[places[i]];
            if (!kinds.TryGetValue(entry.Kind, out var kind))
            {
                kinds.Add(entry.Kind, kind = kinds.Count);
            }

            sorts[i] = OverviewShelf.SortOf(kind, entry.Perspective, entry.InvitesReaction);
        }

        var pick = new OverviewPick(sorts, kinds.Count, most, balance, tolerance, (one, other) => Compare(entries, places[one], places[other]));
        return ValueList.From(pick.All().ConvertAll(place => places[place]));
    }

    /// <summary>The best overview of offers, each content once.</summary>
    internal static OverviewPick Pick<T>(ReadOnlySpan<T> offers, Func<T, Offer> offerOf, int most, int balance, int tolerance, Comparison<int> order)
    {
        var firsts = new List<Offer>();
        var sorts = new int[offers.Length];
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

        return new(sorts, firsts.Count, most, balance, tolerance, order);
    }

    /// <summary>The places of each content once, the most appealing of several.</summary>
    private static List<int> EachOnce(IReadOnlyList<OverviewEntry> entries)
    {
        var places = new Dictionary<ContentId, int>(entries.Count);
        for (var place = 0; place < entries.Count; place++)
        {
            var id = entries[place].Id;
            places[id] = places.TryGetValue(id, out var other) && Compare(entries, other, place) < 0 ? other : place;
        }

        return [.. places.Values];
    }

    private static int Compare(IReadOnlyList<OverviewEntry> entries, int one, int other)
    {
        var byAppeal = entries[other].Appeal.CompareTo(entries[one].Appeal);
        var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(entries[one].Id.Value, entries[other].Id.Value);
        return byId != 0 ? byId : one.CompareTo(other);
    }
}
