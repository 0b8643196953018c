using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>Content that could stand in an overview.</summary>
/// <param name="Id">Names the content.</param>
/// <param name="Kind">What it is a kind of: no two of a kind stand together as long as there is something else.</param>
/// <param name="Perspective">Which side of the work it shows.</param>
/// <param name="InvitesReaction">Whether it asks people to react.</param>
/// <param name="Appeal">How appealing it is to the person.</param>
public readonly record struct OverviewEntry(ContentId Id, string Kind, Perspective Perspective, bool InvitesReaction, double Appeal)
{
    /// <summary>An offer as an entry: an occasion is a kind by what it is, other content by its format.</summary>
    public static OverviewEntry Of(Offer offer, double appeal)
    {
        Guard.NotNull(offer);
        var kind = offer.Occasion is { } occasion ? "occasion:" + occasion.Value
            : offer.Format is { } format ? "format:" + format.Value
            : Kebab.Of(offer.Kind);
        return new(offer.Id, kind, offer.Perspective, offer.InvitesReaction, appeal);
    }

    /// <summary>Whether two offers would be entries of one kind.</summary>
    internal static bool AreOfOneKind(Offer one, Offer other) =>
        one.Occasion == other.Occasion && (one.Occasion is not null || (one.Format == other.Format && (one.Format is not null || one.Kind == other.Kind)));
}
