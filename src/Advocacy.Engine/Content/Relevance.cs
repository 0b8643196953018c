using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>Whether content may be told now, and how much it is about this person's own work (M11, M27).</summary>
public static class Relevance
{
    /// <summary>Whether content may be offered at an instant: not confidential, not under embargo, not stale.</summary>
    public static bool IsOpen(Offer offer, Instant now) =>
        !Guard.NotNull(offer).IsConfidential && !(offer.EmbargoUntil > now) && !(offer.ExpiresAt <= now);

    /// <summary>
    /// Whether it is for a person: in a language the person declared, near enough, of the person's own taking part where it is only for who
    /// took part; a vacancy of the own team or on a declared topic (M28); and not shared by the person already.
    /// </summary>
    public static bool Suits(Offer offer, in Audience audience)
    {
        Guard.NotNull(offer);
        if (offer.Language is { } language && audience.Language is { } wanted && language != wanted)
        {
            return false;
        }

        var tookPart = audience.HasUsed(offer.Id, ContentUse.TookPart);
        return (tookPart || (!offer.IsForParticipants && IsNearEnough(offer, audience)))
            && (offer.Occasion != OccasionKind.Vacancy || IsOwnTeam(offer, audience) || SharesTopic(offer, audience))
            && !audience.HasUsed(offer.Id, ContentUse.Shared);
    }

    /// <summary>
    /// What it is worth to a person: how near it is, plus a declared topic, plus a declared format, plus having taken part, plus how fresh
    /// it is, <c>freshness · 0.5^(d / h)</c>, d whole local days since it happened; from 0.
    /// </summary>
    public static double Of(Offer offer, in Audience audience, ContentRules rules)
    {
        Guard.NotNull(rules);
        var worth = NearnessOf(offer, audience) switch
        {
            Proximity.Team => rules.OwnTeam,
            Proximity.Department => rules.OwnDepartment,
            _ => rules.Organisation,
        };
        worth += SharesTopic(offer, audience) ? rules.DeclaredTopic : 0;
        worth += offer.Format is { } format && audience.Formats.Contains(format) ? rules.DeclaredFormat : 0;
        worth += audience.HasUsed(offer.Id, ContentUse.TookPart) ? rules.TookPart : 0;
        return offer.HappenedAt is { } at ? worth + (rules.Freshness * Elementary.HalfLife(AgeInDays(at, audience), rules.FreshnessHalfLifeDays)) : worth;
    }

    /// <summary>How near to a person it happened.</summary>
    public static Proximity NearnessOf(Offer offer, in Audience audience)
    {
        Guard.NotNull(offer);
        return IsOwnTeam(offer, audience) ? Proximity.Team
            : offer.Department is { } department && department == audience.Department ? Proximity.Department
            : Proximity.Organisation;
    }

    /// <summary>What is of no team in particular concerns its department all the same, and what is of no department everybody.</summary>
    private static bool IsNearEnough(Offer offer, in Audience audience)
    {
        var finest = offer.Team is not null ? Proximity.Team : offer.Department is not null ? Proximity.Department : Proximity.Organisation;
        return NearnessOf(offer, audience) <= (offer.UpTo < finest ? finest : offer.UpTo);
    }

    private static int AgeInDays(Instant at, in Audience audience) =>
        Math.Max(0, Period.DaysBetween(at.InZone(audience.Zone ?? DateTimeZone.Utc).Date, audience.Today));

    private static bool IsOwnTeam(Offer offer, in Audience audience) => offer.Team is { } team && team == audience.Team;

    private static bool SharesTopic(Offer offer, in Audience audience)
    {
        foreach (var topic in offer.Topics)
        {
            if (audience.Topics.Contains(topic))
            {
                return true;
            }
        }

        return false;
    }
}
