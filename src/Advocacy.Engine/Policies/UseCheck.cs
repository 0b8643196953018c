using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What stands in the catalogues and can never be of use, as one room alone cannot see.</summary>
internal static class UseCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy) =>
    [
        .. policy.Interventions.SelectMany(intervention => OfIntervention(intervention, policy)),
        .. policy.Options.SelectMany(option => OfOption(option, policy)),
        .. policy.Occasions.SelectMany(rule => OfOccasion(rule, policy)),
    ];

    private static IEnumerable<Problem> OfIntervention(Intervention intervention, Policy policy)
    {
        var path = "interventions." + intervention.Id;
        if (!Comes(intervention))
        {
            yield return new(ProblemCodes.NeverOffered, path + ".climate", Kebab.Of(intervention.Climate), "at most climateUpTo: " + Kebab.Of(intervention.ClimateUpTo))
            {
                Hint = "no climate allows it",
            };
        }

        // A motivation that nothing weighs is told once, as unreachable.
        if (intervention is { AsksForAct: true, Lifts.IsEmpty: false } && Weighs(policy) && !intervention.Lifts.Any(lift => Counts(lift.Factor, intervention, policy)))
        {
            yield return new(
                ProblemCodes.LiftsNothing, path + ".lifts", string.Join(", ", intervention.Lifts.Select(lift => Kebab.Of(lift.Factor))), "a driver with a weight, or a link that a way of sharing demands")
            {
                Hint = "it can never carry over the action line who is not above it anyway",
            };
        }
    }

    private static IEnumerable<Problem> OfOption(ActOption option, Policy policy)
    {
        var path = "options." + option.Id;
        if (!policy.Interventions.Any(intervention => Comes(intervention) && CanSuggest(intervention, option)))
        {
            yield return new(ProblemCodes.NeverOffered, path, option.Kind.Value, "a way of sharing that an intervention can suggest")
            {
                Hint = option.IsTiny ? "no intervention asks for a tiny step"
                    : option.Choice.HasValue ? "it is a choice under an overview, and there is none"
                    : "no intervention but an overview asks to share",
            };
        }
    }

    private static IEnumerable<Problem> OfOccasion(OccasionRule rule, Policy policy)
    {
        var path = "occasions." + rule.Kind;
        if (rule.Events.IsEmpty)
        {
            yield return new(ProblemCodes.OccasionNeverUsed, path + ".events", string.Empty, "at least one kind of event") { Hint = "no event makes an occasion of this kind" };
        }

        var isUsed = policy.Interventions.Any(intervention => Comes(intervention) && intervention.Needs == Material.Item
            && policy.Options.Any(option => intervention.Suits(option) && (option.OnlyFor is null || option.OnlyFor == rule.Kind)));
        if (!isUsed)
        {
            yield return new(ProblemCodes.OccasionNeverUsed, path, rule.Kind.Value, "a kind that a way of sharing is for") { Hint = "no way of sharing can be offered for it" };
        }
    }

    private static bool Comes(Intervention intervention) => intervention.Climate <= intervention.ClimateUpTo;

    /// <summary>Whether an intervention can ever suggest a way of sharing: one for a kind of occasion needs one.</summary>
    internal static bool CanSuggest(Intervention intervention, ActOption option) =>
        intervention.Suits(option) && (option.OnlyFor is null || intervention.Needs == Material.Item);

    private static bool Weighs(Policy policy) => Factors.Drivers.Any(driver => policy.Behavior.WeightOf(driver) > 0);

    /// <summary>Whether a lift of a factor can change anything: of a driver that weighs, or of a link that a way of sharing it suggests demands.</summary>
    private static bool Counts(Factor factor, Intervention intervention, Policy policy) => factor.IsDriver()
        ? policy.Behavior.WeightOf(factor) > 0
        : policy.Options.Any(option => CanSuggest(intervention, option) && option.DemandOn(factor, policy.Behavior) > 0);
}
