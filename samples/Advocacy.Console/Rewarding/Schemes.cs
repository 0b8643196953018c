using Advocacy.Engine.Rewards;

namespace Advocacy.Sample.Rewarding;

/// <summary>The sets of rules that ship, by name.</summary>
internal static class Schemes
{
    public const string Effort = "effort";

    public const string Team = "team";

    public const string Performance = "performance";

    /// <summary>A policy's rules of rewards with another scheme in the place of its own.</summary>
    public static RewardRules Of(string name, RewardRules rules) => rules with
    {
        Rules = name switch { Team => RewardSchemes.Team, Performance => RewardSchemes.Performance, _ => RewardSchemes.Effort },
    };
}
