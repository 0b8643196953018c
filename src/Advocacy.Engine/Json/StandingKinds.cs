using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The kinds of standing facts.</summary>
internal static class StandingKinds
{
    internal static ValueList<FactKind> All { get; } =
    [
        FactKind.Of("enrolled", new Enrolled { Id = default, Person = default, At = default, By = default, Notice = "", Channels = [] }, fields => fields
            .Required("by", Nouns.Person, f => f.By, (f, v) => f with { By = v })
            .Required("notice", Shapes.Id, f => f.Notice, (f, v) => f with { Notice = v })
            .Required("channels", Shapes.ListOf(Nouns.Channel), f => f.Channels, (f, v) => f with { Channels = v })
            .Optional("slot", TimeShapes.Time, f => f.Slot, (f, v) => f with { Slot = v })
            .Optional("knowsWhy", Shapes.Bool, f => f.KnowsWhy, (f, v) => f with { KnowsWhy = v })
            .Optional("confidence", Shapes.Score, f => f.Confidence, (f, v) => f with { Confidence = v })),
        FactKind.Of("opted-out", new OptedOut { Id = default, Person = default, At = default }),
        FactKind.Of("objected", new Objected { Id = default, Person = default, At = default }),
        FactKind.Of("departed", new Departed { Id = default, Person = default, At = default }),
        FactKind.Of("restricted", new Restricted { Id = default, Person = default, At = default }),
        FactKind.Of("restriction-lifted", new RestrictionLifted { Id = default, Person = default, At = default }),
        FactKind.Of("consent-given", new ConsentGiven { Id = default, Person = default, At = default, Form = default }, fields => fields
            .Required("form", Nouns.ConsentForm, f => f.Form, (f, v) => f with { Form = v })),
        FactKind.Of("consent-withdrawn", new ConsentWithdrawn { Id = default, Person = default, At = default, Form = default }, fields => fields
            .Required("form", Nouns.ConsentForm, f => f.Form, (f, v) => f with { Form = v })),
        FactKind.Of("channel-allowed", new ChannelAllowed { Id = default, Person = default, At = default, Channel = default }, fields => fields
            .Required("channel", Nouns.Channel, f => f.Channel, (f, v) => f with { Channel = v })),
        FactKind.Of("channel-withdrawn", new ChannelWithdrawn { Id = default, Person = default, At = default, Channel = default }, fields => fields
            .Required("channel", Nouns.Channel, f => f.Channel, (f, v) => f with { Channel = v })),
        FactKind.Of("preferences-set", new PreferencesSet { Id = default, Person = default, At = default, Preferences = new() }, fields => fields
            .Required("preferences", Nouns.Preferences, f => f.Preferences, (f, v) => f with { Preferences = v })),
        FactKind.Of("paused", new Paused { Id = default, Person = default, At = default }, fields => fields
            .Optional("from", TimeShapes.Instant, f => f.From, (f, v) => f with { From = v })
            .Optional("until", TimeShapes.Instant, f => f.Until, (f, v) => f with { Until = v })),
        FactKind.Of("resumed", new Resumed { Id = default, Person = default, At = default }),
        FactKind.Of("muted", new Muted { Id = default, Person = default, At = default }, fields => fields
            .Optional("until", TimeShapes.Instant, f => f.Until, (f, v) => f with { Until = v })),
        FactKind.Of("placed", new Placed { Id = default, Person = default, At = default, Zone = "" }, fields => fields
            .Required("zone", Shapes.Id, f => f.Zone, (f, v) => f with { Zone = v })
            .Optional("team", Nouns.Group, f => f.Team, (f, v) => f with { Team = v })
            .Optional("department", Nouns.Group, f => f.Department, (f, v) => f with { Department = v })
            .Optional("unit", Nouns.Group, f => f.Unit, (f, v) => f with { Unit = v })
            .Optional("pattern", Nouns.Hours, f => f.Pattern, (f, v) => f with { Pattern = v })
            .Defaulted("roles", Shapes.ListOf(Nouns.Role), [], f => f.Roles, (f, v) => f with { Roles = v })),
    ];
}
