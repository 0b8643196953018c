using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The figures behind findings about a programme, each with the rule it is held against; and why a figure cannot be told.</summary>
public static class HealthReasons
{
    /// <summary>How much comes back for each message with content, and the least that is to.</summary>
    public static ReasonCode ContentOnly { get; } = new("health.content-only", [Datum.Number("returns"), Datum.Number("least")]);

    /// <summary>The share of weeks with an act in the first four and the last four, and the share of the former below which it is an ebb.</summary>
    public static ReasonCode Ebb { get; } = new("health.ebb", [Datum.Number("earlierShare"), Datum.Number("share"), Datum.Number("limitShare")]);

    /// <summary>The share of the tenth who did the most and the Gini, what chance gives people who are alike, and from which share on it is a small group.</summary>
    public static ReasonCode SmallGroup { get; } =
        new("health.small-group", [Datum.Number("share"), Datum.Number("giniShare"), Datum.Number("chanceShare"), Datum.Number("limitShare")]);

    /// <summary>Invitations and acts, the most for one act; the share of people who chose quiet, and the most that may.</summary>
    public static ReasonCode OverPrompting { get; } =
        new("health.over-prompting", [Datum.Number("prompts"), Datum.Number("acts"), Datum.Number("limit"), Datum.Number("share"), Datum.Number("limitShare")]);

    /// <summary>The share that was copied, and from which on it is mostly copied.</summary>
    public static ReasonCode CopyHeavy { get; } = new("health.copy-heavy", [Datum.Number("share"), Datum.Number("limitShare")]);

    /// <summary>The share of acts with feedback or thanks of a colleague, and the least that is to.</summary>
    public static ReasonCode NoFeedback { get; } = new("health.no-feedback", [Datum.Number("share"), Datum.Number("limitShare")]);

    /// <summary>The share of people who heard a leader tell why, and the least that is to.</summary>
    public static ReasonCode LeaderAbsent { get; } = new("health.leader-absent", [Datum.Number("share"), Datum.Number("limitShare")]);

    /// <summary>It is of fewer people than a figure must be of.</summary>
    public static ReasonCode TooFew { get; } = new("health.too-few", [Datum.Number("least")]);

    /// <summary>Nothing was reported that would tell.</summary>
    public static ReasonCode NotReported { get; } = new("health.not-reported", []);

    /// <summary>Most of the colleagues who take part did it.</summary>
    public static ReasonCode StaticNorm { get; } = new("norm.static", [Datum.Number("share"), Datum.Number("days")]);

    /// <summary>More of the colleagues who take part did it than before.</summary>
    public static ReasonCode DynamicNorm { get; } = new("norm.dynamic", [Datum.Number("earlierShare"), Datum.Number("share"), Datum.Number("days")]);

    /// <summary>Too few people to tell.</summary>
    public static ReasonCode NormTooFew { get; } = new("norm.too-few", [Datum.Number("least")]);

    /// <summary>It is not of the days up to now.</summary>
    public static ReasonCode NormNotRecent { get; } = new("norm.not-recent", [Datum.Number("days")]);

    /// <summary>Fewer than half did it, and no more than before.</summary>
    public static ReasonCode NormNotRising { get; } = new("norm.not-rising", []);
}
