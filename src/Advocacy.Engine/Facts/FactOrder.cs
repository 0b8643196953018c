using System.Collections.Generic;

namespace Advocacy.Engine.Facts;

/// <summary>
/// The canonical order of facts: by instant, at one instant causes before what they bring about (protective standing facts
/// last), then by id. Any set of facts has exactly one such order.
/// </summary>
public sealed class FactOrder : IComparer<Fact>
{
    private FactOrder()
    {
    }

    /// <summary>The one canonical order.</summary>
    public static FactOrder Canonical { get; } = new();

    /// <inheritdoc/>
    public int Compare(Fact? x, Fact? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byInstant = x.At.CompareTo(y.At);
        if (byInstant != 0)
        {
            return byInstant;
        }

        var byRank = x.Rank.CompareTo(y.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(x.Id.Value, y.Id.Value);
    }
}
