using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What rules of rewards can never do with the catalogues of the policy. Nothing is said of them while nothing of it is switched on.</summary>
internal static class RewardUseCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy) => policy.Mechanisms is { Points: false, Badges: false, Leagues: false } ? [] :
    [
        .. policy.Rewards.Rules.SelectMany(rule => OfRule(rule, policy)),
        .. OfCaps(policy.Rewards.Caps),
    ];

    private static IEnumerable<Problem> OfRule(RewardRule rule, Policy policy)
    {
        var path = "rewards.rules." + rule.Id;
        foreach (var problem in OfConditions(path + ".when", rule.When, rule.On, policy))
        {
            yield return problem;
        }

        for (var i = 0; i < rule.Multipliers.Count; i++)
        {
            var multiplier = rule.Multipliers[i];
            var place = path + ".multipliers[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            foreach (var problem in OfConditions(place + ".when", multiplier.When, rule.On, policy))
            {
                yield return problem;
            }

            if (multiplier.Until <= rule.From || multiplier.From >= rule.Until)
            {
                yield return Never(place, string.Empty, "dates on which the rule grants", "its dates lie outside those of its rule");
            }

            if (Excludes(rule.When, multiplier.When) is { } what)
            {
                yield return Never(place + ".when", what, "conditions under which the rule grants", "its conditions and those of its rule never hold at once");
            }
        }
    }

    /// <summary>Choices that nobody is offered. Kinds of acts and occasions are open: hosts report and offer others than the catalogues have.</summary>
    private static IEnumerable<Problem> OfConditions(string path, RewardConditions when, RewardTrigger on, Policy policy)
    {
        // That skipping earns nothing is told of the rule itself.
        var choices = when.Choices.Where(choice => choice != Choice.Skip);
        if (on == RewardTrigger.Choice && choices.IsEmpty == when.Choices.IsEmpty && !policy.Options.Any(option => option.Choice is { } choice && (choices.IsEmpty || choices.Contains(choice))))
        {
            yield return Never(path + ".choices", Listed(choices.Select(choice => Kebab.Of(choice))), "a choice that a way of sharing is", "no way of sharing is this choice");
        }
    }

    /// <summary>Which conditions never hold at once; none where they can.</summary>
    private static string? Excludes(RewardConditions one, RewardConditions other) =>
        Apart(one.Kinds, other.Kinds) ? "kinds"
        : Apart(one.Choices, other.Choices) ? "choices"
        : Apart(one.Phases, other.Phases) ? "phases"
        : Apart(one.Occasions, other.Occasions) ? "occasions"
        : one.IsPrompted is { } prompted && other.IsPrompted == !prompted ? "isPrompted"
        : null;

    private static bool Apart<T>(ValueList<T> one, ValueList<T> other) => !one.IsEmpty && !other.IsEmpty && !one.Any(other.Contains);

    /// <summary>Caps that another cap on at least the same always reaches first; of two that are alike the later.</summary>
    private static IEnumerable<Problem> OfCaps(ValueList<RewardCap> caps)
    {
        for (var i = 0; i < caps.Count; i++)
        {
            for (var j = 0; j < caps.Count; j++)
            {
                if (i != j && IsWithin(caps[i], caps[j]) && (j < i || !IsWithin(caps[j], caps[i])))
                {
                    yield return new(ProblemCodes.CapNeverBinds, "rewards.caps." + caps[i].Id + ".most", NumberText.Format(caps[i].Most), "less than what " + caps[j].Id + " leaves")
                    {
                        Hint = caps[j].Id + " is always reached first",
                    };
                    break;
                }
            }
        }
    }

    /// <summary>Whether what a narrower cap lets through never comes to what a cap allows.</summary>
    private static bool IsWithin(RewardCap cap, RewardCap narrower) =>
        cap.Currency == narrower.Currency
        && cap.Counts == narrower.Counts
        && Covers(narrower.Rules, cap.Rules)
        && Covers(narrower.Kinds, cap.Kinds)
        && RewardPeriods.MostWithin(narrower.Period, narrower.IsRolling, cap.Period, cap.IsRolling) is { } times
        && (long)narrower.Most * times <= cap.Most;

    private static bool Covers<T>(ValueList<T> wide, ValueList<T> narrow) => wide.IsEmpty || (!narrow.IsEmpty && narrow.All(wide.Contains));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static Problem Never(string path, string value, string allowed, string hint) => new(ProblemCodes.RuleNeverApplies, path, value, allowed) { Hint = hint };
}
