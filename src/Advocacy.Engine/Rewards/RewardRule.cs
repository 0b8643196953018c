using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>What is granted for what.</summary>
public sealed record RewardRule
{
    /// <summary>Names the rule; 1 to 60 characters.</summary>
    public required string Id { get; init; }

    /// <summary>Another amount or condition is another version, 1 to 1,000,000,000. What was granted under an earlier one stays.</summary>
    public int Version { get; init; } = 1;

    /// <summary>On which kind of fact.</summary>
    public required RewardTrigger On { get; init; }

    /// <summary>Under which conditions.</summary>
    public RewardConditions When { get; init; } = RewardConditions.None;

    /// <summary>How much, 1 to 1,000,000.</summary>
    public required int Amount { get; init; }

    /// <summary>The currency it grants.</summary>
    public Currency Currency { get; init; } = Currency.Points;

    /// <summary>What counts as one thing, for which it grants once in each period.</summary>
    public RewardThing Thing { get; init; } = RewardThing.Content;

    /// <summary>The period in which it grants once for each thing; a thing is remembered until retention.</summary>
    public RewardPeriod Per { get; init; } = RewardPeriod.Ever;

    /// <summary>For what it grants more or less.</summary>
    public ValueList<RewardMultiplier> Multipliers { get; init; }

    /// <summary>The first local date; absent: always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first local date on which it no longer grants; absent: never.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether nobody is told in advance.</summary>
    public bool IsUnexpected { get; init; }

    /// <summary>Whether it grants less the more own acts there were before.</summary>
    public bool FadesWithHabit { get; init; }

    /// <summary>What this kind of reward does to acts of one's own accord.</summary>
    public RewardRisk Risk => RewardRisk.Of(this);

    internal bool Grants(in RewardClaim claim) => !(claim.Date < From) && !(claim.Date >= Until) && When.Hold(claim);
}
