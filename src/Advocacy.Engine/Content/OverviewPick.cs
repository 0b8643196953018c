using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Content;

/// <summary>The best overview of entries, each content once: what leads it is picked at once, what follows when it is asked for.</summary>
internal sealed class OverviewPick
{
    private readonly int[] sorts;
    private readonly OverviewShelf shelf;
    private readonly ulong balanced;
    private readonly Comparison<int> order;

    /// <summary>Picks what leads.</summary>
    /// <param name="sorts">The sort of each entry.</param>
    /// <param name="kinds">How many kinds there are.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="balance">How many more successes than dilemmas were offered lately.</param>
    /// <param name="tolerance">How far out of balance is still in balance.</param>
    /// <param name="order">The order in which two places appeal; total.</param>
    internal OverviewPick(int[] sorts, int kinds, int most, int balance, int tolerance, Comparison<int> order)
    {
        (this.sorts, this.order) = (sorts, order);
        shelf = new(sorts, kinds, most);
        balanced = shelf.Balanced(balance, tolerance);
        Lead = shelf.Size == 0 ? -1 : First();
    }

    /// <summary>The place of what leads; −1 of an overview of nothing.</summary>
    internal int Lead { get; }

    /// <summary>The places of all that stands in it, the most appealing first.</summary>
    internal List<int> All()
    {
        if (Lead < 0)
        {
            return [];
        }

        var (picked, rest) = (new List<int>(shelf.Size) { Lead }, shelf.Copy());
        var places = Enumerable.Range(0, sorts.Length).ToArray();
        Array.Sort(places, order);
        for (var next = Array.IndexOf(places, Lead) + 1; picked.Count < shelf.Size; next++)
        {
            if (rest.TryTake(sorts[places[next]], balanced))
            {
                picked.Add(places[next]);
            }
        }

        return picked;
    }

    /// <summary>Takes the most appealing of what can be taken; as long as an overview lacks items there is something.</summary>
    private int First()
    {
        while (true)
        {
            var first = -1;
            for (var place = 0; place < sorts.Length; place++)
            {
                first = !shelf.IsRefused(sorts[place]) && (first < 0 || order(place, first) < 0) ? place : first;
            }

            if (shelf.TryTake(sorts[first], balanced))
            {
                return first;
            }
        }
    }
}
