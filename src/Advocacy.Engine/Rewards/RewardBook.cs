using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>Rules made ready for use, once for a policy. Two are equal when their rules are.</summary>
internal sealed class RewardBook : IEquatable<RewardBook>
{
    private readonly ValueList<ValueList<RewardRule>> byTrigger;
    private readonly ValueList<string> firstThings;

    internal RewardBook(RewardRules rules)
    {
        Rules = Guard.NotNull(rules);
        Caps = [.. rules.Caps, .. rules.SelfReportedCaps()];
        var matching = new ValueList<RewardRule>[(int)RewardTrigger.Guideline + 1];
        for (var trigger = 0; trigger < matching.Length; trigger++)
        {
            matching[trigger] = rules.Rules.Where(rule => (int)rule.On == trigger);
        }

        byTrigger = new(matching);
        var first = rules.Rules.Where(rule => rule is { Thing: RewardThing.Kind or RewardThing.Rule, Per: RewardPeriod.Ever });
        firstThings = ValueList.From(System.Linq.Enumerable.Select(first, rule => rule.Id));
    }

    /// <summary>The rules it was made from.</summary>
    internal RewardRules Rules { get; }

    /// <summary>All caps, also that on what people report themselves.</summary>
    internal ValueList<RewardCap> Caps { get; }

    /// <summary>The rules about a kind of fact.</summary>
    internal ValueList<RewardRule> For(RewardTrigger trigger) => byTrigger[(int)trigger];

    /// <inheritdoc/>
    public bool Equals(RewardBook? other) => other is not null && Rules == other.Rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RewardBook);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>Whether a rule grants only for the first, ever: that is remembered for ever.</summary>
    internal bool IsOfFirstThings(string rule) => firstThings.Contains(rule);
}
