using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// Sets of rules that ship. None looks at network size, reach, language, format or contract hours: acts of one kind earn equal points
/// (INV-31); only Performance looks at what others do with an act, and is marked so.
/// </summary>
public static class RewardSchemes
{
    /// <summary>What one does counts: 10 an act, 20 a contributed idea (M14, ours), and counts for badges.</summary>
    public static ValueList<RewardRule> Effort { get; } =
    [
        new() { Id = "act", On = RewardTrigger.Act, Amount = 10 },
        new() { Id = "idea", On = RewardTrigger.Idea, Amount = 20 },
        .. Counting(),
    ];

    /// <summary>What one does counts for the team, and is shown in sum only.</summary>
    public static ValueList<RewardRule> Team { get; } =
    [
        new() { Id = "team-act", On = RewardTrigger.Act, Amount = 10, Currency = Currency.TeamPoints },
        new() { Id = "team-idea", On = RewardTrigger.Idea, Amount = 20, Currency = Currency.TeamPoints },
        .. Counting(),
    ];

    /// <summary>Posts that do well count: worst for those who do not win, and flagged so (M13).</summary>
    public static ValueList<RewardRule> Performance { get; } =
    [
        new() { Id = "response", On = RewardTrigger.NetworkResponse, Amount = 2, Thing = RewardThing.Fact },
        new() { Id = "vote", On = RewardTrigger.PeerVote, Amount = 5, Thing = RewardThing.Fact },
        .. Counting(),
    ];

    /// <summary>Caps that ship: at most 50 points a week, so that nobody has a reason to share for the points alone (ours).</summary>
    public static ValueList<RewardCap> Caps { get; } =
    [
        new() { Id = "points-a-week", Most = 50, Period = RewardPeriod.Week },
        new() { Id = "team-points-a-week", Currency = Currency.TeamPoints, Most = 50, Period = RewardPeriod.Week },
    ];

    /// <summary>Badges that ship: for doing, and for trying other ways of sharing (ours).</summary>
    public static ValueList<Badge> Badges { get; } =
    [
        new("storyteller", Currency.Acts, [1, 5, 20, 50]),
        new("explorer", Currency.Ways, [2, 4, 6]),
    ];

    private static ValueList<RewardRule> Counting() =>
    [
        new() { Id = "count-act", On = RewardTrigger.Act, Amount = 1, Currency = Currency.Acts },
        new() { Id = "count-idea", On = RewardTrigger.Idea, Amount = 1, Currency = Currency.Acts },
        new() { Id = "way-act", On = RewardTrigger.Act, Amount = 1, Currency = Currency.Ways, Thing = RewardThing.Kind },
        new() { Id = "way-idea", On = RewardTrigger.Idea, Amount = 1, Currency = Currency.Ways, Thing = RewardThing.Kind },
    ];
}
