using System.Collections.Generic;
using Advocacy.Engine.Content;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>An occasion near the person may come before the day on which the week's message is due, in its place, if the person wants that.</summary>
internal static class AtOnce
{
    /// <summary>Whether all that a finding closes for is that the week's message comes later in the same week.</summary>
    internal static bool MayGiveWay(Finding finding, Glance glance) =>
        glance is { Standing.Preferences.OccasionsAtOnce: true, Moment.IsAsked: false }
        && finding is { Gate: Gate.Rest, IsOpen: false, OpensAt: { } opens }
        && (finding.Reason.Code == PromptReasons.NotDue || finding.Reason.Code == PromptReasons.BackedOff || finding.Reason.Code == HabitReasons.Fading)
        && LocalDays.WeekOf(glance.DateOf(opens)) == LocalDays.WeekOf(glance.Date);

    /// <summary>When there may be an occasion: at the next day, or when the next content may be told, where these come first.</summary>
    internal static Instant NextChance(Instant due, Glance glance)
    {
        var next = Instant.Min(due, glance.StartOf(glance.Date.PlusDays(1)));
        return glance.NextEmbargoEnd() is { } end ? Instant.Min(next, end) : next;
    }

    /// <summary>What was found, with what gives way opened; nothing where something else closes too, or nothing gives way.</summary>
    internal static List<Finding>? Yielded(List<Finding> findings, Glance glance)
    {
        var hasYielded = false;
        var yielded = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var yields = MayGiveWay(finding, glance);
            if (!finding.IsOpen && !yields)
            {
                return null;
            }

            hasYielded |= yields;
            yielded.Add(yields ? new(Gate.Rest, true, PromptReasons.OccasionAtOnce.With()) : finding);
        }

        return hasYielded ? yielded : null;
    }

    /// <summary>Whether content is an occasion near enough to come at once: of the own team, or one the person took part in.</summary>
    internal static bool IsNear(Offer offer, Audience audience) =>
        offer.Kind == OfferKind.Occasion
        && (Relevance.NearnessOf(offer, audience) == Proximity.Team || audience.HasUsed(offer.Id, ContentUse.TookPart));
}
