using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>The lines of what stands in lists: what was added, left out, changed, or put in another order.</summary>
internal static class OutlineItems
{
    internal static IEnumerable<PolicyLine> Of(Policy policy)
    {
        var usual = Policy.Default;
        return
        [
            .. Compare("interventions", "interventions", "intervention", policy.Interventions, usual.Interventions, item => item.Id.Value, OutlineMembers.Of),
            .. Compare("options", "options", "option", policy.Options, usual.Options, item => item.Id, OutlineMembers.Of),
            .. Compare("occasions", "occasions", "occasion", policy.Occasions, usual.Occasions, item => item.Kind.Value, OutlineMembers.Of),
            .. Compare("choosing", "choosing.weights", "weight", policy.Choosing.Weights, usual.Choosing.Weights, item => item.Intervention.Value, OutlineMembers.Of),
            .. Compare("rewards", "rewards.rules", "reward-rule", policy.Rewards.Rules, usual.Rewards.Rules, item => item.Id, OutlineMembers.Of),
            .. Compare("rewards", "rewards.caps", "reward-cap", policy.Rewards.Caps, usual.Rewards.Caps, item => item.Id, OutlineMembers.Of),
            .. Compare("rewards", "rewards.lives", "reward-life", policy.Rewards.Lives, usual.Rewards.Lives, item => item.Currency.Value, OutlineMembers.Of),
            .. Compare("rewards", "rewards.badges", "badge", policy.Rewards.Badges, usual.Rewards.Badges, item => item.Id, OutlineMembers.Of),
            .. OfSelfReported(policy.Rewards.SelfReported, usual.Rewards.SelfReported),
        ];
    }

    private static IEnumerable<PolicyLine> OfSelfReported(ValueList<ActKind> value, ValueList<ActKind> usual)
    {
        if (value != usual)
        {
            yield return new("rewards", "rewards.selfReported", PolicyChange.Changed)
            {
                Member = "self-reported",
                Value = OutlineMembers.Nouns("act", value, kind => kind.Value),
                Usual = OutlineMembers.Nouns("act", usual, kind => kind.Value),
            };
        }
    }

    private static IEnumerable<PolicyLine> Compare<T>(
        string room, string path, string kind, ValueList<T> items, ValueList<T> usual, Func<T, string> idOf, Func<T, IEnumerable<OutlineMember>> membersOf)
    {
        foreach (var item in items)
        {
            var id = idOf(item) ?? string.Empty;
            var line = new PolicyLine(room, path + "." + id, PolicyChange.Added) { Item = new(kind, id) };
            var same = usual.Where(other => string.Equals(idOf(other), id, StringComparison.Ordinal));
            if (same.IsEmpty)
            {
                yield return line;
            }

            var before = same.IsEmpty ? [] : membersOf(same[0]).ToList();
            foreach (var member in membersOf(item).Concat(before.Where(member => !membersOf(item).Any(member.IsSame)).Select(member => member with { Value = [] })))
            {
                var was = before.FirstOrDefault(member.IsSame)?.Value ?? [];
                if (member.Value != was)
                {
                    yield return line with
                    {
                        Path = line.Path + "." + member.Path,
                        Change = same.IsEmpty ? PolicyChange.Added : PolicyChange.Changed,
                        Member = member.Name,
                        Place = member.Place,
                        Value = OrOff(member.Name, member.Value, was),
                        Usual = OrOff(member.Name, was, member.Value),
                    };
                }
            }
        }

        // A switch that is off has no term; beside one that is on it is told. Whether something was prompted may also not matter.
        static ValueList<PolicyTerm> OrOff(string member, ValueList<PolicyTerm> value, ValueList<PolicyTerm> other) =>
            value.IsEmpty && member != "is-prompted" && other.Count == 1 && other[0] == PolicyTerm.Switch(true) ? [PolicyTerm.Switch(false)] : value;

        foreach (var gone in usual.Where(item => !items.Any(other => string.Equals(idOf(other), idOf(item), StringComparison.Ordinal))))
        {
            yield return new(room, path + "." + idOf(gone), PolicyChange.Removed) { Item = new(kind, idOf(gone)) };
        }

        var common = items.Select(idOf).Where(id => usual.Any(other => string.Equals(idOf(other), id, StringComparison.Ordinal)));
        if (!common.SequenceEqual(usual.Select(idOf).Where(id => items.Any(other => string.Equals(idOf(other), id, StringComparison.Ordinal)))))
        {
            yield return new(room, path, PolicyChange.Reordered) { Item = new(kind, string.Empty), Value = OutlineMembers.Nouns(kind, items, idOf) };
        }
    }
}
