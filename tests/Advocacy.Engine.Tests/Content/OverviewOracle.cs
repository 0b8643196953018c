using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Tests.Content;

/// <summary>The best overview by trying every set of entries; says what is wanted, not how to find it.</summary>
internal static class OverviewOracle
{
    internal static string[] Best(IReadOnlyList<OverviewEntry> entries, int most, int balance, int tolerance)
    {
        var once = entries.GroupBy(entry => entry.Id).Select(group => group.MaxBy(entry => entry.Appeal)).ToArray();
        var best = Enumerable.Range(0, 1 << once.Length)
            .Select(bits => once.Where((_, place) => (bits >> place & 1) == 1).ToArray())
            .Where(set => set.Length <= most)
            .Order(Comparer<OverviewEntry[]>.Create((one, other) => Compare(one, other, balance, tolerance)))
            .Last();
        return [.. Ranked(best).Select(entry => entry.Id.Value)];
    }

    internal static IEnumerable<OverviewEntry> Ranked(IEnumerable<OverviewEntry> set) =>
        set.OrderByDescending(entry => entry.Appeal).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);

    internal static int Lead(IEnumerable<OverviewEntry> set) =>
        set.Sum(entry => entry.Perspective == Perspective.Success ? 1 : entry.Perspective == Perspective.Dilemma ? -1 : 0);

    private static int Compare(OverviewEntry[] one, OverviewEntry[] other, int balance, int tolerance)
    {
        var byCount = one.Length.CompareTo(other.Length);
        var byReaction = byCount != 0 ? byCount : one.Any(entry => entry.InvitesReaction).CompareTo(other.Any(entry => entry.InvitesReaction));
        var byKinds = byReaction != 0 ? byReaction : Kinds(one).CompareTo(Kinds(other));
        var byBalance = byKinds != 0 ? byKinds : Excess(other).CompareTo(Excess(one));
        if (byBalance != 0)
        {
            return byBalance;
        }

        foreach (var (first, second) in Ranked(one).Zip(Ranked(other)))
        {
            var byAppeal = first.Appeal.CompareTo(second.Appeal);
            var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(second.Id.Value, first.Id.Value);
            if (byId != 0)
            {
                return byId;
            }
        }

        return 0;

        int Excess(OverviewEntry[] set) => Math.Max(0, Math.Abs(balance + Lead(set)) - tolerance);

        static int Kinds(OverviewEntry[] set) => set.Select(entry => entry.Kind).Distinct().Count();
    }
}
