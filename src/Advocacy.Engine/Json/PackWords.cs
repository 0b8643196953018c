using System;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// The words that stand in every state: names of members, kinds of facts, choices. A packed text names them by their place, so a word is
/// never moved nor taken out, and new ones come at the end.
/// </summary>
internal static class PackWords
{
    private static readonly ValueList<string> All =
    [
        "", "type", "id", "person", "at", "decision", "content", "kind", "choice", "channel", "ask", "intervention", "deliverAt", "validUntil", "items", "opening", "stage",
        "act", "until", "from", "to", "seen", "sent", "scheduled", "acted", "chose", "own", "skip", "adapt", "copy", "share", "teams", "in-app", "email", "slack",
        "intranet", "on", "use", "date", "thing", "rule", "granted", "claimed", "currency", "points", "fact", "value", "isAnswered", "isSettled", "isOverview",
        "isProactive", "lesson", "learned", "isBarrier", "perspective", "story", "example", "shared", "took-part", "network-responded", "peer-thanked", "signal-declared",
        "factor", "strength", "away", "post", "time", "practice", "practiceAt", "observations", "contacts", "prompts", "habits", "rhythm", "phases", "behavior", "declared",
        "observed", "checkpoint", "through", "rewards", "entries", "absences", "kept", "earlier", "next", "current", "longest", "newest", "registers", "events", "stamp",
        "schema", "advocacy-state/1", "enrolled", "placed", "notice", "by", "channels", "zone", "team", "department", "knowsWhy", "confidence", "acknowledgements", "acts",
        "amount", "automaticity", "award", "barrier", "byLeader", "cadenceWeeks", "cap", "consolidations", "context", "corrections", "days", "earlierThings", "earlierUses",
        "earlierWeeks", "end", "examples", "foldedThrough", "forgiven", "form", "formats", "hasBegun", "hours", "ignored", "ignoredAt", "isConsolidated", "isSilence",
        "language", "lastAct", "lastCheckIn", "lastDay", "lastKept", "lastOfferedWeek", "lost", "marks", "misses", "mostPerWeek", "neutral", "nudge", "occasion",
        "occasionsAtOnce", "offeredWeeks", "pattern", "paused", "period", "preferences", "repetitions", "responses", "roles", "showRhythm", "sinceMiss", "slot",
        "snoozedUntil", "spared", "start", "stories", "takenBack", "takenBackAt", "target", "thanks", "tombstones", "topics", "unit", "unprompted", "used", "version",
        "weekly-overview", "not-seen", "not-delivered", "expired", "dismissed", "snoozed", "skipped", "success", "dilemma", "tiny-step", "answer", "cadence", "hope",
        "acceptance", "pleasure", "money", "physical-effort", "mental-effort", "social-deviance", "routine", "weeks", "workdays", "Europe/Amsterdam", "UTC", "opted-out",
        "objected", "departed", "restricted", "restriction-lifted", "consent-given", "consent-withdrawn", "channel-allowed", "channel-withdrawn", "preferences-set",
        "resumed", "muted", "peer-voted", "award-granted", "recognition-given", "freeze-used", "silenced", "story-seen", "example-seen", "guideline-read",
        "workshop-attended", "understood-why", "confidence-reported", "idea-proposed", "feedback-requested", "feedback-received", "feedback-lapsed", "feedback-given",
        "automaticity-reported", "listening-answered", "retracted", "sweptAt", "nothing", "none", "unknown", "recognition", "leaderboard", "learning", "feedback",
        "story-inside", "story-outside", "ai-drafts", "pairing", "leader", "expert", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "09:00",
        "17:00", "08:30", "17:30", "nl", "en", "months", "event", "told-a-friend", "comment", "idea", "referral", "photo", "text", "way-act", "ways", "count-act",
        "points-a-week", "points-ever", "default@1", "activating@1", "overview", "no-time", "no-habit", "not-relevant", "not-allowed", "not-appreciated", "worth-little",
        "Europe/Brussels", "d-", "auto-",
    ];

    private static readonly ValueList<(string Word, int Place)> Sorted =
        ValueList.From(All.Select(static (word, place) => (word, place)).OrderBy(static one => one.word, StringComparer.Ordinal));

    /// <summary>How many there are.</summary>
    internal static int Count => All.Count;

    /// <summary>The word at a place.</summary>
    internal static string At(int place) => All[place];

    /// <summary>The place of a word; −1 for another text.</summary>
    internal static int PlaceOf(string text)
    {
        var (from, to) = (0, Sorted.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(Sorted[middle].Word, text);
            if (order == 0)
            {
                return Sorted[middle].Place;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return -1;
    }
}
