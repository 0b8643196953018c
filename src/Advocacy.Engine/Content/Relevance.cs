using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>Whether content may be told now, and how much it is about this person's own work (M11, M27).</summary>
public static class Relevance
{
    /// <summary>Whether content may be offered at an instant: not confidential, not under embargo, not stale.</summary>
    public static bool IsOpen(Offer offer, Instant now) =>
        !Guard.NotNull(offer).IsConfidential && !(offer.EmbargoUntil > now) && !(offer.ExpiresAt <= now);

    /// <summary>Whether a person can use it: in a language the person declared, and of the own team where it belongs to a team's vacancy.</summary>
    public static bool Suits(Offer offer, Audience audience)
    {
        Guard.NotNull(offer);
        if (offer.Language is { } language && audience.Language is { } wanted && language != wanted)
        {
            return false;
        }

        return offer.Occasion != OccasionKind.Vacancy || IsOwnTeam(offer, audience) || SharesTopic(offer, audience);
    }

    /// <summary>What it is worth to a person; from 0.</summary>
    public static double Of(Offer offer, Audience audience, ContentRules rules)
    {
        Guard.NotNull(rules);
        var worth = IsOwnTeam(offer, audience) ? rules.OwnTeam
            : offer.Department is { } department && department == audience.Department ? rules.OwnDepartment
            : rules.Organisation;
        worth += SharesTopic(offer, audience) ? rules.DeclaredTopic : 0;
        return worth + (offer.Format is { } format && audience.Formats.Contains(format) ? rules.DeclaredFormat : 0);
    }

    private static bool IsOwnTeam(Offer offer, Audience audience) => offer.Team is { } team && team == audience.Team;

    private static bool SharesTopic(Offer offer, Audience audience)
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
