using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The kinds of facts about availability, growing, signals and corrections.</summary>
internal static class GrowthKinds
{
    internal static ValueList<FactKind> All { get; } =
    [
        FactKind.Of("away", new Away { Id = default, Person = default, At = default, From = default, To = default }, fields => fields
            .Required("from", TimeShapes.Instant, f => f.From, (f, v) => f with { From = v })
            .Required("to", TimeShapes.Instant, f => f.To, (f, v) => f with { To = v })),
        FactKind.Of("silenced", new Silenced { Id = default, Person = default, At = default, From = default, To = default }, fields => fields
            .Required("from", TimeShapes.Instant, f => f.From, (f, v) => f with { From = v })
            .Required("to", TimeShapes.Instant, f => f.To, (f, v) => f with { To = v })),
        FactKind.Of("story-seen", new StorySeen { Id = default, Person = default, At = default }, fields => fields
            .Defaulted("byLeader", Shapes.Bool, false, f => f.ByLeader, (f, v) => f with { ByLeader = v })
            .Optional("content", Nouns.Content, f => f.Content, (f, v) => f with { Content = v })),
        FactKind.Of("example-seen", new ExampleSeen { Id = default, Person = default, At = default }, fields => fields
            .Optional("content", Nouns.Content, f => f.Content, (f, v) => f with { Content = v })),
        FactKind.Of("guideline-read", new GuidelineRead { Id = default, Person = default, At = default }),
        FactKind.Of("workshop-attended", new WorkshopAttended { Id = default, Person = default, At = default }),
        FactKind.Of("understood-why", new UnderstoodWhy { Id = default, Person = default, At = default }),
        FactKind.Of("confidence-reported", new ConfidenceReported { Id = default, Person = default, At = default, Confidence = default }, fields => fields
            .Required("confidence", Shapes.Score, f => f.Confidence, (f, v) => f with { Confidence = v })),
        FactKind.Of("idea-proposed", new IdeaProposed { Id = default, Person = default, At = default }, fields => fields
            .Optional("content", Nouns.Content, f => f.Content, (f, v) => f with { Content = v })),
        FactKind.Of("feedback-requested", new FeedbackRequested { Id = default, Person = default, At = default, Act = default }, fields => fields
            .Required("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("feedback-received", new FeedbackReceived { Id = default, Person = default, At = default, Act = default }, fields => fields
            .Required("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("feedback-lapsed", new FeedbackLapsed { Id = default, Person = default, At = default, Act = default }, fields => fields
            .Required("act", Nouns.Fact, f => f.Act, (f, v) => f with { Act = v })),
        FactKind.Of("feedback-given", new FeedbackGiven { Id = default, Person = default, At = default, Decision = default }, fields => fields
            .Required("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("automaticity-reported", new AutomaticityReported { Id = default, Person = default, At = default, Automaticity = 1 }, fields => fields
            .Required("automaticity", Shapes.WholeFrom(1, 7), f => f.Automaticity, (f, v) => f with { Automaticity = v })),
        FactKind.Of("listening-answered", new ListeningAnswered { Id = default, Person = default, At = default }, fields => fields
            .Optional("decision", Nouns.Decision, f => f.Decision, (f, v) => f with { Decision = v })),
        FactKind.Of("signal-declared", new SignalDeclared { Id = default, Person = default, At = default, Factor = default, Strength = default }, fields => fields
            .Required("factor", Nouns.Factor, f => f.Factor, (f, v) => f with { Factor = v })
            .Required("strength", Shapes.Score, f => f.Strength, (f, v) => f with { Strength = v })),
        FactKind.Of("retracted", new Retracted { Id = default, Person = default, At = default, Target = default }, fields => fields
            .Required("target", Nouns.Fact, f => f.Target, (f, v) => f with { Target = v })),
    ];
}
