using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>Rules made ready for use, once for a policy.</summary>
internal sealed class RewardBook
{
    private readonly RewardRule[][] byTrigger;
    private readonly RewardCap[] caps;
    private readonly HashSet<string> firstThings = new(StringComparer.Ordinal);

    internal RewardBook(RewardRules rules)
    {
        Rules = Guard.NotNull(rules);
        caps = [.. rules.Caps, .. rules.SelfReportedCaps()];
        byTrigger = new RewardRule[(int)RewardTrigger.Guideline + 1][];
        for (var trigger = 0; trigger < byTrigger.Length; trigger++)
        {
            byTrigger[trigger] = [.. rules.Rules.Where(rule => (int)rule.On == trigger)];
        }

        foreach (var rule in rules.Rules)
        {
            if (rule is { Thing: RewardThing.Kind or RewardThing.Rule, Per: RewardPeriod.Ever })
            {
                firstThings.Add(rule.Id);
            }
        }
    }

    /// <summary>The rules it was made from.</summary>
    internal RewardRules Rules { get; }

    /// <summary>All caps, also that on what people report themselves.</summary>
    internal ReadOnlySpan<RewardCap> Caps => caps;

    /// <summary>The rules about a kind of fact.</summary>
    internal ReadOnlySpan<RewardRule> For(RewardTrigger trigger) => byTrigger[(int)trigger];

    /// <summary>Whether a rule grants only for the first, ever: that is remembered for ever.</summary>
    internal bool IsOfFirstThings(string rule) => firstThings.Contains(rule);
}
