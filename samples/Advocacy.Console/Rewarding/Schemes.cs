using Advocacy.Engine.Rewards;

namespace Advocacy.Sample.Rewarding;

/// <summary>The sets of rules that ship, by name.</summary>
internal static class Schemes
{
    public const string Effort = "effort";

    public const string Team = "team";

    public const string Performance = "performance";

    /// <summary>Whether a name is one of them.</summary>
    public static bool IsOne(string name) => name is Effort or Team or Performance;

    /// <summary>A policy's rules of rewards with another scheme in the place of its own.</summary>
    public static RewardRules Of(string name, RewardRules rules) => rules with
    {
        Rules = name switch { Team => RewardSchemes.Team, Performance => RewardSchemes.Performance, _ => RewardSchemes.Effort },
    };
}
