using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>Checks rules of rewards: all their problems at once.</summary>
internal static class RewardValidation
{
    /// <summary>The highest version of a rule; a date in digits is one.</summary>
    internal const int MostVersion = 1_000_000_000;

    internal const int MostAmount = 1_000_000;
    internal const int MostPercent = 1000;
    internal const int MostTiers = 10;

    private static readonly ValueList<RewardTrigger> WithKind = [RewardTrigger.Act, RewardTrigger.Idea];

    /// <summary>Every problem of rules, with paths within them.</summary>
    internal static IEnumerable<Problem> Validate(RewardRules rules, int retentionDays) =>
    [
        .. Ids("rules", rules.Rules.Select(rule => rule.Id)),
        .. Ids("caps", rules.Caps.Select(cap => cap.Id)),
        .. Ids("badges", rules.Badges.Select(badge => badge.Id)),
        .. rules.Rules.SelectMany(OfRule),
        .. rules.Caps.SelectMany(cap => OfCap(cap, rules, retentionDays)),
        .. OfLives(rules, retentionDays),
        .. rules.Badges.SelectMany(badge => OfBadge(badge, rules)),
    ];

    private static IEnumerable<Problem> Ids(string list, IEnumerable<string> ids)
    {
        foreach (var group in ids.GroupBy(id => id, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, list, group.Key, "each id once");
            }

            if (!Text.IsName(group.Key))
            {
                yield return new(ProblemCodes.TextNotAllowed, list, group.Key, "1 to 60 characters, no control characters");
            }
        }
    }

    private static IEnumerable<Problem> OfRule(RewardRule rule)
    {
        var path = "rules." + rule.Id;
        if (rule.Version is < 1 or > MostVersion)
        {
            yield return OutOfBounds(path + ".version", rule.Version, "1 to " + NumberText.Format(MostVersion));
        }

        if (rule.Amount is < 1 or > MostAmount)
        {
            yield return OutOfBounds(path + ".amount", rule.Amount, "1 to " + NumberText.Format(MostAmount));
        }

        if (rule.Until <= rule.From)
        {
            yield return Never(path + ".until", "after " + NodaTime.Text.LocalDatePattern.Iso.Format(rule.From!.Value) + ", the first date");
        }

        if (rule.Thing == RewardThing.Kind && !WithKind.Contains(rule.On))
        {
            yield return Never(path + ".thing", "a way of sharing counts as a thing of acts and ideas only");
        }

        foreach (var problem in OfConditions(path + ".when", rule.When, rule.On))
        {
            yield return problem;
        }

        for (var i = 0; i < rule.Multipliers.Count; i++)
        {
            var multiplier = rule.Multipliers[i];
            var place = path + ".multipliers[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (multiplier.Percent is < 0 or > MostPercent)
            {
                yield return OutOfBounds(place + ".percent", multiplier.Percent, "0 to " + NumberText.Format(MostPercent) + " percent");
            }

            if (multiplier.Until <= multiplier.From)
            {
                yield return Never(place + ".until", "after " + NodaTime.Text.LocalDatePattern.Iso.Format(multiplier.From!.Value) + ", the first date");
            }

            foreach (var problem in OfConditions(place + ".when", multiplier.When, rule.On))
            {
                yield return problem;
            }
        }
    }

    /// <summary>Conditions that no fact of the kind can meet.</summary>
    private static IEnumerable<Problem> OfConditions(string path, RewardConditions when, RewardTrigger on)
    {
        if (!when.Kinds.IsEmpty && !WithKind.Contains(on))
        {
            yield return Never(path + ".kinds", "only acts and ideas are of a kind");
        }

        if (!when.Kinds.IsEmpty && on == RewardTrigger.Act && when.Kinds.All(kind => kind == ActKind.Idea))
        {
            yield return Never(path + ".kinds", "an act that is an idea is an idea: use a rule on ideas");
        }

        if (!when.Kinds.IsEmpty && on == RewardTrigger.Idea && !when.Kinds.Contains(ActKind.Idea))
        {
            yield return Never(path + ".kinds", "an idea is of the kind idea");
        }

        if (!when.Choices.IsEmpty && on != RewardTrigger.Choice)
        {
            yield return Never(path + ".choices", "only a choice has one");
        }

        if (when.Choices.Contains(Choice.Skip))
        {
            yield return Never(path + ".choices", "a skip earns nothing and costs nothing: adapt or copy");
        }

        if (!when.Occasions.IsEmpty && on is not (RewardTrigger.Act or RewardTrigger.Idea or RewardTrigger.TookPart))
        {
            yield return Never(path + ".occasions", "only acts and taking part are about an occasion");
        }

        if (when.IsPrompted == true && on is not (RewardTrigger.Act or RewardTrigger.Idea or RewardTrigger.Choice))
        {
            yield return Never(path + ".isPrompted", "only acts and choices are prompted");
        }
    }

    private static IEnumerable<Problem> OfCap(RewardCap cap, RewardRules rules, int retentionDays)
    {
        var path = "caps." + cap.Id;
        if (cap.Most is < 0 or > 1_000_000_000)
        {
            yield return OutOfBounds(path + ".most", cap.Most, "0 to 1000000000");
        }

        foreach (var unknown in cap.Rules.Where(id => !rules.Rules.Any(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, path + ".rules", unknown, "a rule that exists");
        }

        if (!RewardSchemes.Caps.Contains(cap) && rules.Rules.Where(rule => IsBound(rule, cap)).IsEmpty)
        {
            yield return Never(path, "a cap that binds a rule: of its currency, among its rules and of its kinds");
        }

        if (RewardPeriods.MostDates(cap.Period, cap.IsRolling) > retentionDays)
        {
            yield return new(ProblemCodes.RulesContradict, path + ".period", Kebab.Of(cap.Period), "not longer than history.retentionDays: what is let go cannot be counted");
        }
    }

    /// <summary>Whether a cap binds anything a rule can grant; those that ship also wait for schemes that are not in use.</summary>
    private static bool IsBound(RewardRule rule, RewardCap cap) =>
        rule.Currency == cap.Currency
        && (cap.Rules.IsEmpty || cap.Rules.Contains(rule.Id))
        && (cap.Kinds.IsEmpty || !cap.Kinds.Where(kind => IsOfKind(rule, kind)).IsEmpty);

    private static bool IsOfKind(RewardRule rule, ActKind kind) =>
        rule.On == (kind == ActKind.Idea ? RewardTrigger.Idea : RewardTrigger.Act) && (rule.When.Kinds.IsEmpty || rule.When.Kinds.Contains(kind));

    private static IEnumerable<Problem> OfLives(RewardRules rules, int retentionDays)
    {
        foreach (var group in rules.Lives.GroupBy(life => life.Currency))
        {
            var path = "lives." + group.Key.Value;
            if (group.Count() > 1)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, "lives", group.Key.Value, "each currency once");
            }

            foreach (var life in group.Where(life => life.Days < 1 || life.Days > retentionDays))
            {
                yield return OutOfBounds(path + ".days", life.Days, string.Format(CultureInfo.InvariantCulture, "1 to {0}, history.retentionDays", retentionDays));
            }
        }
    }

    private static IEnumerable<Problem> OfBadge(Badge badge, RewardRules rules)
    {
        var path = "badges." + badge.Id;
        var isRising = badge.Tiers.IsEmpty || badge.Tiers.Zip(badge.Tiers.Skip(1), (one, next) => one < next).All(rises => rises);
        if (badge.Tiers.Count is 0 or > MostTiers || badge.Tiers[0] < 1 || !isRising)
        {
            yield return new(ProblemCodes.CatalogueInconsistent, path + ".tiers", string.Join(", ", badge.Tiers.Select(tier => tier.ToString(CultureInfo.InvariantCulture))), "1 to " + NumberText.Format(MostTiers) + " tiers from 1 on, each more than the one before");
        }

        if (!rules.Rules.Any(rule => rule.Currency == badge.Currency))
        {
            yield return Never(path + ".currency", "a currency that a rule grants");
        }
    }

    private static Problem OutOfBounds(string path, int value, string allowed) =>
        new(ProblemCodes.RuleOutOfBounds, path, value.ToString(CultureInfo.InvariantCulture), allowed);

    private static Problem Never(string path, string allowed) => new(ProblemCodes.Unreachable, path, string.Empty, allowed);
}
