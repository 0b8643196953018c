using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>What to do about a unit's barriers: what makes it easier comes before what makes it more attractive (M03), the heaviest barrier first.</summary>
public static class Remedies
{
    /// <summary>Each barrier with what removes it under a policy.</summary>
    /// <param name="barriers">The barriers of a unit, the heaviest first.</param>
    /// <param name="policy">The policy.</param>
    public static ValueList<Remedy> Of(ValueList<BarrierShare> barriers, Policy policy)
    {
        Guard.NotNull(policy);
        var (first, then) = (new List<Remedy>(), new List<Remedy>());
        foreach (var barrier in barriers)
        {
            var isOfAbility = Barriers.FactorOf(barrier.Barrier) is { } factor && !factor.IsDriver();
            (isOfAbility ? first : then).Add(new(barrier, isOfAbility, Removing(barrier.Barrier, policy)));
        }

        return [.. first, .. then];
    }

    private static ValueList<InterventionId> Removing(Barrier barrier, Policy policy)
    {
        var removing = new List<Intervention>(policy.Interventions.Where(intervention => intervention.Removes == barrier));
        removing.Sort(static (one, other) => one.Weight.CompareTo(other.Weight) is var byWeight and not 0 ? byWeight : string.CompareOrdinal(one.Id.Value, other.Id.Value));
        return ValueList.From(removing.ConvertAll(static intervention => intervention.Id));
    }
}
