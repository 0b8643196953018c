using System.Globalization;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>What a fact claims under a rule, and what came of it.</summary>
public sealed record LedgerEntry
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The version of the rule that was in force.</summary>
    public required int Version { get; init; }

    /// <summary>The currency it is of.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The fact it rests on.</summary>
    public required FactId Fact { get; init; }

    /// <summary>When that happened.</summary>
    public required Instant At { get; init; }

    /// <summary>The person's date then.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What counts as one thing: see <see cref="RewardRule.Thing"/>.</summary>
    public required string Thing { get; init; }

    /// <summary>The number of the period in which it grants once for that: see <see cref="RewardRule.Per"/>.</summary>
    public required int Period { get; init; }

    /// <summary>The way of sharing, where it rests on an act.</summary>
    public ActKind? Kind { get; init; }

    /// <summary>The team it is for, where it earns for the team.</summary>
    public GroupId? Team { get; init; }

    /// <summary>How much it would be without any cap.</summary>
    public required long Claimed { get; init; }

    /// <summary>How much was granted.</summary>
    public long Granted { get; init; }

    /// <summary>The cap that left the least room, where one did.</summary>
    public string? Cap { get; init; }

    /// <summary>When the fact was taken back, where that was after the horizon.</summary>
    public Instant? TakenBackAt { get; init; }

    /// <summary>How much was taken back then: what it was worth just before.</summary>
    public long TakenBack { get; init; }

    /// <summary>What came of it.</summary>
    public EntryStatus Status =>
        TakenBackAt is not null ? EntryStatus.TakenBack
        : Cap is not null ? EntryStatus.Capped
        : Granted == 0 ? EntryStatus.Repeated
        : EntryStatus.Granted;

    /// <summary>How much a cap kept back; 0 where none did.</summary>
    public long Remainder => Status == EntryStatus.Capped ? Claimed - Granted : 0;

    /// <summary>
    /// What makes it one of a kind for its person: rule, version, thing and period; and the month, since a thing that is no longer remembered
    /// is granted anew, never within the same month.
    /// </summary>
    public string Key => string.Format(CultureInfo.InvariantCulture, "{0}@{1}|{2}|{3}|{4:0000}-{5:00}", Rule, Version, Thing, Period, Date.Year, Date.Month);

    /// <summary>Whether nothing but a retraction changes it any more.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="horizon">How long facts can be late.</param>
    public bool IsFinal(Instant now, Duration horizon) => At < now - horizon;

    internal bool IsSameThing(LedgerEntry other) =>
        Period == other.Period
        && string.Equals(Rule, other.Rule, System.StringComparison.Ordinal)
        && string.Equals(Thing, other.Thing, System.StringComparison.Ordinal);
}
