using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The keys of what is told of the holdings.</summary>
internal static class HoldingKeys
{
    internal static IEnumerable<TextKey> All()
    {
        foreach (var key in Sentences())
        {
            yield return key;
        }

        foreach (var (family, members) in Nouns())
        {
            foreach (var member in members)
            {
                yield return Text(family + "." + member);
            }
        }
    }

    private static ValueList<TextKey> Sentences() =>
    [
        Text("holding.title"), Text("holding.taking-part.title"), Text("holding.reach.title"), Text("holding.consent.title"), Text("holding.wishes.title"),
        Text("holding.work.title"), Text("holding.rest.title"), Text("holding.messages.title"), Text("holding.said.title"), Text("holding.did.title"),
        Text("holding.received.title"), Text("holding.seen.title"), Text("holding.gathered.title"), Text("holding.rhythm.title"), Text("holding.facts.title"),
        Text("holding.keeping.title"), Text("holding.never.title"), Text("holding.rights.title"), Text("holding.person", "person"),
        Text("holding.not-enrolled"), Text("holding.enrolled", "since"), Text("holding.enrolled-then", "since"), Text("holding.notice", "notice"),
        Text("holding.enrolled-channels", "channels"), Text("holding.enrolled-slot", "time"), Text("holding.opted-out", "since"),
        Text("holding.opted-out-then", "since"), Text("holding.objected", "since"), Text("holding.objected-then", "since"),
        Text("holding.departed", "since"), Text("holding.departed-then", "since"), Text("holding.restricted", "since"), Text("holding.restricted-then", "since"),
        Text("holding.reachable", "channels"), Text("holding.unreachable"), Text("holding.channel-allowed", "channel", "since"),
        Text("holding.channel-withdrawn", "channel", "since"), Text("holding.yes", "what", "since"), Text("holding.yes-then", "what", "since"),
        Text("holding.no", "what", "since"), Text("holding.no-then", "what", "since"), Text("holding.no-otherwise"), Text("holding.wished", "since"),
        Text("holding.wished-hours", "hours"), Text("holding.wished-slot", "time"), Text("holding.wished-cadence", "weeks"),
        Text("holding.wished-most", "count"), Text("holding.wished-channels", "channels"), Text("holding.wished-topics", "topics"),
        Text("holding.wished-formats", "formats"), Text("holding.wished-language", "language"), Text("holding.wished-occasions"), Text("holding.wished-no-occasions"), Text("holding.wished-rhythm"),
        Text("holding.wished-no-rhythm"), Text("holding.placed", "since", "place"), Text("holding.placed-always", "place"),
        Text("holding.placed-otherwise", "since", "place"), Text("holding.paused", "span"), Text("holding.paused-otherwise", "span"),
        Text("holding.muted", "span"), Text("holding.muted-then", "span"), Text("holding.resumed", "at"), Text("holding.snoozed", "until"),
        Text("holding.away", "spans"), Text("holding.silenced", "spans"), Text("holding.messages", "count", "last"),
        Text("holding.messages-which", "messages"), Text("holding.messages-through", "channels"), Text("holding.messages-stages", "stages"),
        Text("holding.messages-each"), Text("holding.messages-fewer", "since"), Text("holding.messages-earlier", "count"), Text("holding.messages-asked", "at"),
        Text("holding.said-why", "at", "answer"), Text("holding.said-confidence-at", "at", "share"), Text("holding.said-knows-why"),
        Text("holding.said-confidence", "share"), Text("holding.said-signal", "at", "share", "what"), Text("holding.said-barriers", "barriers"),
        Text("holding.said-automatic", "level"), Text("holding.acts", "times"), Text("holding.acts-unprompted", "times"), Text("holding.acts-last", "at"),
        Text("holding.acts-kinds", "kinds"), Text("holding.choices", "choices"), Text("holding.acknowledged", "times"), Text("holding.responses", "times"), Text("holding.thanked", "times"),
        Text("holding.awards", "awards"), Text("holding.stories", "count"), Text("holding.examples", "count"), Text("holding.seen-in-part"),
        Text("holding.phase", "phase"), Text("holding.offered", "count", "week"), Text("holding.practice"), Text("holding.consolidations", "times"),
        Text("holding.consolidated"), Text("holding.habit", "count", "last"), Text("holding.habit-context", "context"), Text("holding.habit-verified"),
        Text("holding.hours", "times", "date", "time"), Text("holding.observed", "factors"), Text("holding.estimate"),
        Text("holding.rhythm", "unit", "current", "longest"), Text("holding.rhythm-ahead"), Text("holding.rhythm-last", "date"),
        Text("holding.rhythm-parts", "parts"), Text("holding.rhythm-open"), Text("holding.rhythm-ended", "times"), Text("holding.rhythm-hidden"),
        Text("holding.facts-standing", "facts"), Text("holding.facts-events", "facts"), Text("holding.facts-dates", "oldest", "newest"),
        Text("holding.taken-back", "count"), Text("holding.keeping-standing", "days", "retention"), Text("holding.keeping-events", "days"),
        Text("holding.keeping-retention", "days"), Text("holding.keeping-newest", "newest", "until"), Text("holding.keeping-totals"),
        Text("holding.keeping-through", "at"), Text("holding.keeping-swept", "at"), Text("holding.keeping-stamp", "stamp"), Text("holding.never-who"), Text("holding.never-what"),
        Text("holding.never-mark"), Text("holding.rights-copy"), Text("holding.rights-correct"), Text("holding.rights-stop"),
        Text("place.team", "name"), Text("place.department", "name"), Text("place.unit", "name"), Text("place.zone", "name"), Text("place.role", "name"),
        Text("place.hours", "hours"), Text("format.once"), Text("format.twice"), Text("format.times", "count"), Text("format.counted", "what", "count"),
        Text("format.dated", "what", "date"), Text("format.and", "first", "last"), Text("format.through", "first", "last"),
        Text("format.hours", "days", "from", "until"), Text("format.never"), Text("format.span", "from", "until"), Text("format.span-open", "from"),
        Text("format.yes"), Text("format.no"), Text("holding.content.title"), Text("holding.content.took-part", "which"), Text("holding.content.skipped", "which"),
        Text("holding.content.shared", "which"), Text("holding.rewards.title"), Text("holding.rewards", "totals"),
        Text("holding.rewards-entries", "count", "last"), Text("holding.rewards-which", "entries"), Text("holding.rewards-corrected", "times"),
        Text("holding.rewards-earlier", "through"), Text("holding.rewards-hidden"),
    ];

    private static IEnumerable<(string Family, ValueList<string> Members)> Nouns()
    {
        yield return ("consent", ["recognition", "leaderboard", "rewards", "learning", "feedback", "story-inside", "story-outside", "ai-drafts", "pairing"]);
        yield return ("role", ["leader", "expert"]);
        yield return ("language", ["nl", "en"]);
        yield return ("act", ["post", "comment", "photo", "told-a-friend", "referral", "idea"]);
        yield return ("currency", ["points", "team-points", "acts", "ways", "points.one", "team-points.one", "acts.one", "ways.one"]);
        yield return ("badge", ["storyteller", "explorer"]);
        yield return ("message", ["scheduled", "sent", "not-delivered", "expired", "opened", "answered", "asked-for", "unknown"]);
        yield return ("rhythm-unit", ["weeks", "workdays", "days"]);
        yield return ("rhythm-part", ["kept", "neutral", "spared", "forgiven", "quiet", "paused"]);
        yield return ("signal", ["hope", "acceptance", "pleasure", "time", "money", "physical-effort", "mental-effort", "social-deviance", "routine"]);
        yield return ("fact", ["enrolled", "opted-out", "objected", "departed", "restricted", "restriction-lifted", "consent-given", "consent-withdrawn", "channel-allowed", "channel-withdrawn", "preferences-set", "paused", "resumed", "muted", "placed", "away", "silenced", "story-seen", "example-seen", "guideline-read", "workshop-attended", "understood-why", "confidence-reported", "idea-proposed", "feedback-requested", "feedback-received", "feedback-lapsed", "feedback-given", "automaticity-reported", "listening-answered", "scheduled", "sent", "not-delivered", "expired", "seen", "dismissed", "snoozed", "chose", "acted", "took-part", "network-responded", "peer-thanked", "peer-voted", "award-granted", "recognition-given", "freeze-used", "signal-declared", "retracted"]);
    }

    private static TextKey Text(string name, params ValueList<string> placeholders) =>
        new(name, placeholders, [], name.EndsWith(".title", StringComparison.Ordinal) ? TextKey.LongestTitle : TextKey.LongestText);
}
