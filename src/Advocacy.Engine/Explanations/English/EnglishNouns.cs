using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Nouns in English, worded so that they fit into a sentence.</summary>
internal static class EnglishNouns
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("gate.stop", "on or off"),
        new("gate.consent", "taking part"),
        new("gate.availability", "around"),
        new("gate.quiet-time", "working hours"),
        new("gate.rest", "peace and quiet"),
        new("gate.climate", "climate"),
        new("gate.phase", "where you are"),
        new("gate.fogg", "enjoyment and ease"),
        new("gate.novelty", "variety"),
        new("gate.chance", "chance"),
        new("gate.channel", "reachable"),
        new("gate.slot", "moment"),

        new("phase.information", "finding out why"),
        new("phase.application", "seeing how others do it"),
        new("phase.confirmation", "doing it your own way"),
        new("phase.consolidation", "making it a habit"),

        new("factor.hope", "seeing what it brings"),
        new("factor.acceptance", "noticing that it is appreciated"),
        new("factor.pleasure", "enjoying it"),
        new("factor.time", "a little more time"),
        new("factor.money", "lower costs"),
        new("factor.physical-effort", "less hassle"),
        new("factor.mental-effort", "knowing what to tell"),
        new("factor.social-deviance", "knowing that there is room for it and that it is fine"),
        new("factor.routine", "a regular moment"),

        new("limiting-factor.none", "nothing is in the way"),
        new("limiting-factor.motivation", "enjoyment"),
        new("limiting-factor.time", "time"),
        new("limiting-factor.habit", "a regular moment"),
        new("limiting-factor.ability", "ease"),

        new("readiness.listen", "listening and stories"),
        new("readiness.prepare", "examples and small steps"),
        new("readiness.go", "invitations to share"),

        new("prompt-kind.signal", "A small reminder is all it takes."),
        new("prompt-kind.facilitator", "It makes sharing a little easier."),
        new("prompt-kind.spark", "It shows why sharing can be worthwhile."),

        new("currency.points", "points"),
        new("currency.team-points", "points for the team"),
        new("currency.acts", "times shared"),
        new("currency.ways", "ways of sharing"),
        new("currency.points.one", "point"),
        new("currency.team-points.one", "point for the team"),
        new("currency.acts.one", "time shared"),
        new("currency.ways.one", "way of sharing"),
        new("badge.storyteller", "storyteller"),
        new("badge.explorer", "explorer"),
        new("channel.in-app", "the app"),
        new("channel.teams", "Teams"),
        new("channel.slack", "Slack"),
        new("channel.email", "e-mail"),

        new("barrier.not-relevant", "I don’t know what to talk about"),
        new("barrier.not-allowed", "I don’t know whether it is allowed"),
        new("barrier.not-appreciated", "I don’t know whether it is appreciated"),
        new("barrier.worth-little", "I don’t think it makes much difference"),
        new("barrier.no-time", "I have no time for it now"),
        new("barrier.no-habit", "I simply don’t think of it"),

        new("basis.declared", "you chose it yourself"),
        new("basis.observed", "you often read or share something around that time"),
        new("basis.policy", "that is the usual moment"),
        new("basis.now", "now is convenient"),
        new("basis.other", "it worked out well"),
    ];
}
