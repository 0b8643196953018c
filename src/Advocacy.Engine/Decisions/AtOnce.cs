using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>An occasion near the person may come before the day on which the week's message is due, in its place, if the person wants that.</summary>
internal static class AtOnce
{
    /// <summary>Whether the week's message comes later in the same week, and may give way.</summary>
    internal static bool MayGiveWay(in Bars bars, Glance glance) =>
        glance is { Standing.Preferences.OccasionsAtOnce: true, Moment.IsAsked: false }
        && bars.Has(Hindrances.NotDue)
        && LocalDays.WeekOf(bars.Due) == LocalDays.WeekOf(glance.Date);

    /// <summary>Whether that is all that keeps the engine from coming by.</summary>
    internal static bool GivesWay(in Bars bars, Glance glance) => bars.All == Hindrances.NotDue && MayGiveWay(bars, glance);

    /// <summary>When there may be an occasion: at the next day, or when the next content may be told, where these come first.</summary>
    internal static Instant NextChance(Instant due, Glance glance)
    {
        var next = Instant.Min(due, glance.StartOf(glance.Date.PlusDays(1)));
        return glance.NextEmbargoEnd() is { } end ? Instant.Min(next, end) : next;
    }

    /// <summary>Whether content is an occasion near enough to come at once: of the own team, or one the person took part in.</summary>
    internal static bool IsNear(Offer offer, in Audience audience) =>
        offer.Kind == OfferKind.Occasion
        && (Relevance.NearnessOf(offer, audience) == Proximity.Team || audience.HasUsed(offer.Id, ContentUse.TookPart));
}
