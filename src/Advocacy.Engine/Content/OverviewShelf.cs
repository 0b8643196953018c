using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>
/// Tells whether an entry can be taken so that what is taken can still be completed to an overview that keeps all the rules. Entries of
/// one kind, perspective and invitation are the same to the rules: a sort. A count of each is enough, and a sort that was refused stays so.
/// </summary>
internal sealed class OverviewShelf
{
    private const int SortsOfAKind = 6;
    private const int FirstInviting = 3;

    private readonly int[] left;
    private readonly int[] taken;
    private readonly bool[] refused;
    private readonly bool isSpread;
    private readonly bool needsReaction;

    /// <summary>A shelf of entries.</summary>
    /// <param name="sorts">The sort of each.</param>
    /// <param name="kinds">How many kinds there are.</param>
    /// <param name="most">How many items the overview has at the most.</param>
    internal OverviewShelf(int[] sorts, int kinds, int most)
    {
        Size = Math.Min(most, sorts.Length);
        (left, taken, refused) = (new int[kinds * SortsOfAKind], new int[kinds * SortsOfAKind], new bool[kinds * SortsOfAKind]);
        foreach (var sort in sorts)
        {
            left[sort]++;
            needsReaction |= Invites(sort);
        }

        isSpread = kinds >= Size;
    }

    private OverviewShelf(OverviewShelf other)
    {
        (left, taken, refused) = ((int[])other.left.Clone(), (int[])other.taken.Clone(), (bool[])other.refused.Clone());
        (Size, isSpread, needsReaction) = (other.Size, other.isSpread, other.needsReaction);
    }

    /// <summary>How many items the overview has.</summary>
    internal int Size { get; }

    /// <summary>A shelf of which the same was taken.</summary>
    internal OverviewShelf Copy() => new(this);

    /// <summary>The leads of successes over dilemmas that leave the whole no further out of balance than need be, as bits.</summary>
    internal ulong Balanced(int balance, int tolerance)
    {
        var (balanced, least, reached) = (0UL, int.MaxValue, Reached());
        for (var lead = -Size; lead <= Size; lead++)
        {
            var excess = Math.Max(0, Math.Abs(balance + lead) - tolerance);
            if ((reached & OverviewLeads.Bit(Size, lead)) != 0 && excess <= least)
            {
                balanced = excess < least ? OverviewLeads.Bit(Size, lead) : balanced | OverviewLeads.Bit(Size, lead);
                least = excess;
            }
        }

        return balanced;
    }

    /// <summary>Whether a sort could not be taken, and never can.</summary>
    internal bool IsRefused(int sort) => refused[sort];

    /// <summary>Takes an entry if the rest can still be completed to one of the leads.</summary>
    internal bool TryTake(int sort, ulong balanced)
    {
        if (refused[sort])
        {
            return false;
        }

        left[sort]--;
        taken[sort]++;
        if ((Reached() & balanced) == 0)
        {
            left[sort]++;
            taken[sort]--;
            refused[sort] = true;
        }

        return !refused[sort];
    }

    /// <summary>The sort of an entry.</summary>
    internal static int SortOf(int kind, Perspective perspective, bool invitesReaction) =>
        (kind * SortsOfAKind) + (int)perspective + (invitesReaction ? FirstInviting : 0);

    private static bool Invites(int sort) => sort % SortsOfAKind >= FirstInviting;

    /// <summary>By how many successes can be ahead of dilemmas in what completes what is taken.</summary>
    private ulong Reached()
    {
        var leads = OverviewLeads.Start;
        for (var first = 0; first < left.Length; first += SortsOfAKind)
        {
            leads = isSpread ? AtMostOne(leads, first) : AtLeastOne(leads, first);
        }

        return leads.Of(Size, needsReaction);
    }

    /// <summary>With what is taken of a kind, else with none or one of it.</summary>
    private OverviewLeads AtMostOne(OverviewLeads before, int first)
    {
        var (with, count) = (before, 0);
        for (var sort = first; sort < first + SortsOfAKind; sort++)
        {
            for (var one = taken[sort]; one > 0; one--)
            {
                with = Add(with, sort);
                count++;
            }
        }

        if (count > 0)
        {
            return count == 1 ? with : OverviewLeads.None;
        }

        for (var sort = first; sort < first + SortsOfAKind; sort++)
        {
            with = left[sort] > 0 ? with.Or(Add(before, sort)) : with;
        }

        return with;
    }

    /// <summary>With what is taken of a kind and any more, at least one in all.</summary>
    private OverviewLeads AtLeastOne(OverviewLeads before, int first)
    {
        var (without, with) = (before, OverviewLeads.None);
        for (var sort = first; sort < first + SortsOfAKind; sort++)
        {
            for (var one = taken[sort]; one > 0; one--)
            {
                (without, with) = (OverviewLeads.None, Add(without.Or(with), sort));
            }
        }

        for (var sort = first; sort < first + SortsOfAKind; sort++)
        {
            for (var one = Math.Min(left[sort], Size); one > 0; one--)
            {
                with = with.Or(Add(without.Or(with), sort));
            }
        }

        return with;
    }

    private static OverviewLeads Add(OverviewLeads leads, int sort) =>
        leads.WithOneMore(OverviewLeads.By((Perspective)(sort % FirstInviting)), Invites(sort));
}
