using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The kinds of facts about prompts, and what people do and get in answer.</summary>
internal static class ContactKinds
{
    internal static ValueList<FactKind> All { get; } =
    [
        FactKind.Of(
            "scheduled",
            new Scheduled
            {
                Id = default, Person = default, At = default, Decision = default, Intervention = default, Channel = default, Ask = default, DeliverAt = default, ValidUntil = default,
            },
            fields => fields
                .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })
                .Required("intervention", Nouns.Intervention, f => f.Intervention, (f, v) => f with { Intervention = v })
                .Defaulted("items", Shapes.ListOf(Nouns.Shown), [], f => f.Items, (f, v) => f with { Items = v })
                .Optional("nudge", Nouns.Intervention, f => f.Nudge, (f, v) => f with { Nudge = v })
                .Required("channel", Nouns.Channel, f => f.Channel, (f, v) => f with { Channel = v })
                .Required("ask", Nouns.Ask, f => f.Ask, (f, v) => f with { Ask = v })
                .Defaulted("lesson", Nouns.Lesson, Lesson.None, f => f.Lesson, (f, v) => f with { Lesson = v })
                .Defaulted("isOverview", Shapes.Bool, false, f => f.IsOverview, (f, v) => f with { IsOverview = v })
                .Defaulted("isProactive", Shapes.Bool, true, f => f.IsProactive, (f, v) => f with { IsProactive = v })
                .Required("deliverAt", TimeShapes.Instant, f => f.DeliverAt, (f, v) => f with { DeliverAt = v })
                .Required("validUntil", TimeShapes.Instant, f => f.ValidUntil, (f, v) => f with { ValidUntil = v })),
        FactKind.Of("sent", new Sent { Id = default, Person = default, At = default, Decision = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("not-delivered", new NotDelivered { Id = default, Person = default, At = default, Decision = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("expired", new Expired { Id = default, Person = default, At = default, Decision = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("seen", new Seen { Id = default, Person = default, At = default, Decision = default, Opening = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })
            .Required("opening", Nouns.Opening, f => f.Opening, (f, v) => f with { Opening = v })),
        FactKind.Of("dismissed", new Dismissed { Id = default, Person = default, At = default, Decision = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("snoozed", new Snoozed { Id = default, Person = default, At = default, Until = default }, fields => fields
            .Optional("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })
            .Required("until", TimeShapes.Instant, f => f.Until, (f, v) => f with { Until = v })),
        FactKind.Of("chose", new Chose { Id = default, Person = default, At = default, Choice = default }, fields => fields
            .Required("choice", Nouns.Choice, f => f.Choice, (f, v) => f with { Choice = v })
            .Optional("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })
            .Optional("content", Nouns.Content, f => f.Content, (f, v) => f with { Content = v })
            .Optional("barrier", Nouns.Barrier, f => f.Barrier, (f, v) => f with { Barrier = v })),
        FactKind.Of("acted", new Acted { Id = default, Person = default, At = default, Kind = default }, fields => fields
            .Required("kind", Nouns.ActKind, f => f.Kind, (f, v) => f with { Kind = v })
            .Optional("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })
            .Optional("content", Nouns.Content, f => f.Content, (f, v) => f with { Content = v })
            .Optional("occasion", Nouns.Occasion, f => f.Occasion, (f, v) => f with { Occasion = v })),
        FactKind.Of("took-part", new TookPart { Id = default, Person = default, At = default, Occasion = default }, fields => fields
            .Required("occasion", Nouns.Content, f => f.Occasion, (f, v) => f with { Occasion = v })
            .Optional("kind", Nouns.Occasion, f => f.Kind, (f, v) => f with { Kind = v })),
        FactKind.Of("network-responded", new NetworkResponded { Id = default, Person = default, At = default, Act = default }, fields => fields
            .Required("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("peer-thanked", new PeerThanked { Id = default, Person = default, At = default }, fields => fields
            .Optional("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("peer-voted", new PeerVoted { Id = default, Person = default, At = default, Act = default }, fields => fields
            .Required("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("award-granted", new AwardGranted { Id = default, Person = default, At = default, Award = "" }, fields => fields
            .Required("award", Shapes.Id, f => f.Award, (f, v) => f with { Award = v })),
        FactKind.Of("recognition-given", new RecognitionGiven { Id = default, Person = default, At = default }, fields => fields
            .Optional("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("freeze-used", new FreezeUsed { Id = default, Person = default, At = default, Date = default }, fields => fields
            .Required("date", TimeShapes.Date, f => f.Date, (f, v) => f with { Date = v })),
    ];
}
