using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>Something for which a rule grants more, or less.</summary>
public sealed record RewardMultiplier
{
    /// <summary>Percent of the amount, 0 to 1000: 200 doubles it.</summary>
    public required int Percent { get; init; }

    /// <summary>Under which conditions.</summary>
    public RewardConditions When { get; init; } = RewardConditions.None;

    /// <summary>The first local date; absent: always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first local date on which it no longer applies; absent: never.</summary>
    public LocalDate? Until { get; init; }

    internal bool Applies(in RewardClaim claim) => !(claim.Date < From) && !(claim.Date >= Until) && When.Hold(claim);
}
