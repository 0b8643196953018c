using Advocacy.Sample.Tests.Support;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>Half a year of one invented person, in whose files there is something of everything; and somebody of whom little is known.</summary>
internal static class HeldPerson
{
    private const string Facts = """
        {"type": "enrolled", "id": "f-001", "person": "p-17", "at": "2026-03-02T09:15:00+01:00", "by": "p-17", "notice": "uitleg@3", "channels": ["teams", "in-app"], "slot": "09:30", "knowsWhy": false, "confidence": 0.6}
        {"type": "consent-given", "id": "f-002", "person": "p-17", "at": "2026-03-02T09:16:00+01:00", "form": "feedback"}
        {"type": "consent-given", "id": "f-003", "person": "p-17", "at": "2026-03-02T09:16:00+01:00", "form": "recognition"}
        {"type": "consent-withdrawn", "id": "f-004", "person": "p-17", "at": "2026-05-04T10:00:00+02:00", "form": "recognition"}
        {"type": "channel-allowed", "id": "f-005", "person": "p-17", "at": "2026-03-10T10:00:00+01:00", "channel": "email"}
        {"type": "channel-withdrawn", "id": "f-006", "person": "p-17", "at": "2026-06-01T10:00:00+02:00", "channel": "email"}
        {"type": "preferences-set", "id": "f-007", "person": "p-17", "at": "2026-06-01T10:01:00+02:00", "preferences": {"hours": {"days": ["monday", "tuesday", "thursday"], "start": "09:00", "end": "17:00"}, "channels": ["teams"], "formats": ["photo"], "topics": ["bruggen bouwen", "leren"], "slot": "13:00", "cadenceWeeks": 2, "language": "nl", "showRhythm": true}}
        {"type": "paused", "id": "f-008", "person": "p-17", "at": "2026-04-20T09:00:00+02:00", "from": "2026-04-27T00:00:00+02:00", "until": "2026-05-04T00:00:00+02:00"}
        {"type": "scheduled", "id": "f-009", "person": "p-17", "at": "2026-03-10T08:00:00+01:00", "decision": "d-1", "intervention": "colleague-story", "channel": "teams", "ask": "nothing", "lesson": "story", "isOverview": false, "deliverAt": "2026-03-10T09:30:00+01:00", "validUntil": "2026-03-10T17:00:00+01:00"}
        {"type": "sent", "id": "f-010", "person": "p-17", "at": "2026-03-10T09:30:00+01:00", "decision": "d-1"}
        {"type": "seen", "id": "f-011", "person": "p-17", "at": "2026-03-10T09:40:00+01:00", "decision": "d-1", "opening": "seen"}
        {"type": "scheduled", "id": "f-012", "person": "p-17", "at": "2026-03-17T08:00:00+01:00", "decision": "d-2", "intervention": "colleague-example", "channel": "teams", "ask": "nothing", "lesson": "example", "isOverview": false, "deliverAt": "2026-03-17T09:30:00+01:00", "validUntil": "2026-03-17T17:00:00+01:00"}
        {"type": "sent", "id": "f-013", "person": "p-17", "at": "2026-03-17T09:30:00+01:00", "decision": "d-2"}
        {"type": "seen", "id": "f-014", "person": "p-17", "at": "2026-03-17T09:40:00+01:00", "decision": "d-2", "opening": "seen"}
        {"type": "scheduled", "id": "f-015", "person": "p-17", "at": "2026-03-24T08:00:00+01:00", "decision": "d-3", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-03-24T09:30:00+01:00", "validUntil": "2026-03-24T17:00:00+01:00"}
        {"type": "sent", "id": "f-016", "person": "p-17", "at": "2026-03-24T09:30:00+01:00", "decision": "d-3"}
        {"type": "seen", "id": "f-017", "person": "p-17", "at": "2026-03-24T09:40:00+01:00", "decision": "d-3", "opening": "seen"}
        {"type": "chose", "id": "f-018", "person": "p-17", "at": "2026-03-24T09:45:00+01:00", "choice": "adapt", "decision": "d-3", "content": "item-2"}
        {"type": "acted", "id": "f-019", "person": "p-17", "at": "2026-03-24T10:05:00+01:00", "kind": "post", "decision": "d-3", "content": "item-2"}
        {"type": "peer-thanked", "id": "f-020", "person": "p-17", "at": "2026-03-24T15:00:00+01:00", "act": "f-019"}
        {"type": "scheduled", "id": "f-021", "person": "p-17", "at": "2026-03-31T08:00:00+02:00", "decision": "d-4", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-03-31T09:30:00+02:00", "validUntil": "2026-03-31T17:00:00+02:00"}
        {"type": "sent", "id": "f-022", "person": "p-17", "at": "2026-03-31T09:30:00+02:00", "decision": "d-4"}
        {"type": "scheduled", "id": "f-023", "person": "p-17", "at": "2026-04-07T08:00:00+02:00", "decision": "d-5", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-04-07T09:30:00+02:00", "validUntil": "2026-04-07T17:00:00+02:00"}
        {"type": "sent", "id": "f-024", "person": "p-17", "at": "2026-04-07T09:30:00+02:00", "decision": "d-5"}
        {"type": "seen", "id": "f-025", "person": "p-17", "at": "2026-04-07T09:40:00+02:00", "decision": "d-5", "opening": "seen"}
        {"type": "chose", "id": "f-026", "person": "p-17", "at": "2026-04-07T09:45:00+02:00", "choice": "adapt", "decision": "d-5", "content": "item-4"}
        {"type": "acted", "id": "f-027", "person": "p-17", "at": "2026-04-07T10:05:00+02:00", "kind": "post", "decision": "d-5", "content": "item-4"}
        {"type": "network-responded", "id": "f-028", "person": "p-17", "at": "2026-04-07T15:00:00+02:00", "act": "f-027"}
        {"type": "scheduled", "id": "f-029", "person": "p-17", "at": "2026-04-14T08:00:00+02:00", "decision": "d-6", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-04-14T09:30:00+02:00", "validUntil": "2026-04-14T17:00:00+02:00"}
        {"type": "not-delivered", "id": "f-030", "person": "p-17", "at": "2026-04-14T09:31:00+02:00", "decision": "d-6"}
        {"type": "scheduled", "id": "f-031", "person": "p-17", "at": "2026-05-12T08:00:00+02:00", "decision": "d-7", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-05-12T09:30:00+02:00", "validUntil": "2026-05-12T17:00:00+02:00"}
        {"type": "sent", "id": "f-032", "person": "p-17", "at": "2026-05-12T09:30:00+02:00", "decision": "d-7"}
        {"type": "seen", "id": "f-033", "person": "p-17", "at": "2026-05-12T09:40:00+02:00", "decision": "d-7", "opening": "seen"}
        {"type": "chose", "id": "f-034", "person": "p-17", "at": "2026-05-12T09:45:00+02:00", "choice": "adapt", "decision": "d-7", "content": "item-6"}
        {"type": "acted", "id": "f-035", "person": "p-17", "at": "2026-05-12T10:05:00+02:00", "kind": "post", "decision": "d-7", "content": "item-6"}
        {"type": "peer-thanked", "id": "f-036", "person": "p-17", "at": "2026-05-12T15:00:00+02:00", "act": "f-035"}
        {"type": "scheduled", "id": "f-037", "person": "p-17", "at": "2026-05-26T08:00:00+02:00", "decision": "d-8", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-05-26T09:30:00+02:00", "validUntil": "2026-05-26T17:00:00+02:00"}
        {"type": "sent", "id": "f-038", "person": "p-17", "at": "2026-05-26T09:30:00+02:00", "decision": "d-8"}
        {"type": "chose", "id": "f-039", "person": "p-17", "at": "2026-05-26T09:45:00+02:00", "choice": "skip", "decision": "d-8", "barrier": "no-time"}
        {"type": "scheduled", "id": "f-040", "person": "p-17", "at": "2026-06-09T08:00:00+02:00", "decision": "d-9", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-06-09T09:30:00+02:00", "validUntil": "2026-06-09T17:00:00+02:00"}
        {"type": "sent", "id": "f-041", "person": "p-17", "at": "2026-06-09T09:30:00+02:00", "decision": "d-9"}
        {"type": "seen", "id": "f-042", "person": "p-17", "at": "2026-06-09T09:40:00+02:00", "decision": "d-9", "opening": "seen"}
        {"type": "chose", "id": "f-043", "person": "p-17", "at": "2026-06-09T09:45:00+02:00", "choice": "adapt", "decision": "d-9", "content": "item-8"}
        {"type": "acted", "id": "f-044", "person": "p-17", "at": "2026-06-09T10:05:00+02:00", "kind": "post", "decision": "d-9", "content": "item-8"}
        {"type": "network-responded", "id": "f-045", "person": "p-17", "at": "2026-06-09T15:00:00+02:00", "act": "f-044"}
        {"type": "scheduled", "id": "f-046", "person": "p-17", "at": "2026-06-23T08:00:00+02:00", "decision": "d-10", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-06-23T09:30:00+02:00", "validUntil": "2026-06-23T17:00:00+02:00"}
        {"type": "sent", "id": "f-047", "person": "p-17", "at": "2026-06-23T09:30:00+02:00", "decision": "d-10"}
        {"type": "seen", "id": "f-048", "person": "p-17", "at": "2026-06-23T09:40:00+02:00", "decision": "d-10", "opening": "seen"}
        {"type": "chose", "id": "f-049", "person": "p-17", "at": "2026-06-23T09:45:00+02:00", "choice": "skip", "decision": "d-10"}
        {"type": "scheduled", "id": "f-050", "person": "p-17", "at": "2026-07-07T08:00:00+02:00", "decision": "d-11", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-07-07T09:30:00+02:00", "validUntil": "2026-07-07T17:00:00+02:00"}
        {"type": "sent", "id": "f-051", "person": "p-17", "at": "2026-07-07T09:30:00+02:00", "decision": "d-11"}
        {"type": "seen", "id": "f-052", "person": "p-17", "at": "2026-07-07T09:40:00+02:00", "decision": "d-11", "opening": "seen"}
        {"type": "chose", "id": "f-053", "person": "p-17", "at": "2026-07-07T09:45:00+02:00", "choice": "adapt", "decision": "d-11", "content": "item-10"}
        {"type": "acted", "id": "f-054", "person": "p-17", "at": "2026-07-07T10:05:00+02:00", "kind": "post", "decision": "d-11", "content": "item-10"}
        {"type": "peer-thanked", "id": "f-055", "person": "p-17", "at": "2026-07-07T15:00:00+02:00", "act": "f-054"}
        {"type": "scheduled", "id": "f-056", "person": "p-17", "at": "2026-08-04T08:00:00+02:00", "decision": "d-12", "intervention": "weekly-overview", "channel": "teams", "ask": "share", "lesson": "none", "isOverview": true, "deliverAt": "2026-08-04T09:30:00+02:00", "validUntil": "2026-08-04T17:00:00+02:00"}
        {"type": "sent", "id": "f-057", "person": "p-17", "at": "2026-08-04T09:30:00+02:00", "decision": "d-12"}
        {"type": "chose", "id": "f-058", "person": "p-17", "at": "2026-08-04T09:45:00+02:00", "choice": "skip", "decision": "d-12", "barrier": "no-time"}
        {"type": "signal-declared", "id": "f-059", "person": "p-17", "at": "2026-06-23T11:00:00+02:00", "factor": "time", "strength": 0.4}
        {"type": "away", "id": "f-060", "person": "p-17", "at": "2026-07-13T08:00:00+02:00", "from": "2026-07-13T00:00:00+02:00", "to": "2026-08-03T00:00:00+02:00"}
        {"type": "automaticity-reported", "id": "f-061", "person": "p-17", "at": "2026-08-06T10:00:00+02:00", "automaticity": 4}
        {"type": "acted", "id": "f-062", "person": "p-17", "at": "2026-08-06T16:20:00+02:00", "kind": "photo"}
        {"type": "acted", "id": "f-063", "person": "p-17", "at": "2026-08-11T16:20:00+02:00", "kind": "told-a-friend"}
        {"type": "feedback-requested", "id": "f-064", "person": "p-17", "at": "2026-08-06T16:30:00+02:00", "act": "f-062"}
        {"type": "feedback-received", "id": "f-065", "person": "p-17", "at": "2026-08-07T11:00:00+02:00", "act": "f-062"}
        {"type": "acted", "id": "f-066", "person": "p-17", "at": "2026-08-12T10:00:00+02:00", "kind": "comment"}
        {"type": "retracted", "id": "f-067", "person": "p-17", "at": "2026-08-13T10:00:00+02:00", "target": "f-066"}
        {"type": "award-granted", "id": "f-068", "person": "p-17", "at": "2026-08-14T10:00:00+02:00", "award": "taart voor het team"}
        {"type": "story-seen", "id": "f-069", "person": "p-17", "at": "2026-08-14T12:00:00+02:00"}
        """;

    public static string[] Arguments(Files files) =>
    [
        "--people",
        files.Write(
            "people.jsonl",
            """{"person":"p-17","zone":"Europe/Amsterdam","team":"bridges","department":"projects","hours":{"days":["mon-thu"],"start":"09:00","end":"17:00"},"roles":["expert"]}""",
            """{"person":"p-18","zone":"Europe/Amsterdam"}"""),
        "--facts",
        files.Write("facts.jsonl", Facts),
        "--at",
        "2026-08-18T10:00+02:00",
    ];
}
