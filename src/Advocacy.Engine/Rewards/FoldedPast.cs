using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// What claims came to as long as all was held that they were settled against. Of what is folded there are only sums, so whatever depends
/// on it is never settled upward anew.
/// </summary>
internal sealed class FoldedPast
{
    /// <summary>No zone is further ahead, so nobody had a later date.</summary>
    private static readonly Offset FurthestAhead = Offset.FromHours(14);

    private readonly RewardState state;
    private readonly LocalDate foldedDate;
    private readonly HashSet<(FactId Fact, string Rule)> repeating = [];

    private FoldedPast(RewardState state, Instant foldedThrough)
    {
        this.state = state;
        foldedDate = foldedThrough.WithOffset(FurthestAhead).Date;
        for (var i = 0; i < state.Entries.Count; i++)
        {
            if (RepeatsWhatIsFolded(i))
            {
                _ = repeating.Add((state.Entries[i].Fact, state.Entries[i].Rule));
            }
        }
    }

    /// <summary>The past of a state; none where nothing is folded, so that all is known.</summary>
    internal static FoldedPast? Of(RewardState state) => state.FoldedThrough is { } through ? new(state, through) : null;

    /// <summary>What bounds a claim when it is made.</summary>
    internal FoldedBound AtFirst(LedgerEntry entry) => BoundOf(entry, Held(entry) is { } held ? state.WorthAtFirst(held) : 0);

    /// <summary>What bounds a claim when others are taken back at an instant.</summary>
    internal FoldedBound Before(LedgerEntry entry, Instant at) => BoundOf(entry, Held(entry) is { } held ? state.WorthBefore(held, at) : 0);

    private FoldedBound BoundOf(LedgerEntry entry, long worth) => new(worth, repeating.Contains((entry.Fact, entry.Rule)), foldedDate);

    private LedgerEntry? Held(LedgerEntry entry)
    {
        foreach (var held in state.Entries)
        {
            if (held.Fact == entry.Fact && string.Equals(held.Rule, entry.Rule, System.StringComparison.Ordinal))
            {
                return held;
            }
        }

        return null;
    }

    /// <summary>Whether nothing that is held was granted for the same thing before, though something was: then that is folded.</summary>
    private bool RepeatsWhatIsFolded(int place)
    {
        var entry = state.Entries[place];
        if (entry.Granted > 0 || entry.Cap is not null || entry.TakenBack > 0)
        {
            return false;
        }

        for (var i = 0; i < place; i++)
        {
            if (state.Entries[i].Granted > 0 && state.Entries[i].IsSameThing(entry))
            {
                return false;
            }
        }

        return true;
    }
}
