using Advocacy.Engine.Content;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Content on offer, as it is for one person at one moment.</summary>
/// <param name="Offer">The content on offer.</param>
/// <param name="Place">Its place among what is on offer.</param>
/// <param name="Worth">What it is worth to the person.</param>
/// <param name="DaysSinceShown">Local dates since it last rode in a message; none if it never did.</param>
/// <param name="FreeFrom">The first date on which it was not offered or skipped too lately.</param>
/// <param name="Appeal">How appealing it is.</param>
internal readonly record struct ShelvedOffer(Offer Offer, int Place, double Worth, int? DaysSinceShown, LocalDate FreeFrom, double Appeal)
{
    /// <summary>The order in which they appeal.</summary>
    internal static int ByAppeal(in ShelvedOffer one, in ShelvedOffer other)
    {
        var byAppeal = other.Appeal.CompareTo(one.Appeal);
        var byId = byAppeal != 0 ? byAppeal : string.CompareOrdinal(one.Offer.Id.Value, other.Offer.Id.Value);
        return byId != 0 ? byId : one.Place.CompareTo(other.Place);
    }
}
