using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>Released figures to what decisions are made with.</summary>
public static class Climates
{
    /// <summary>The readiness of every group of a release, in its order. What cannot be shown of a group is taken from the next larger.</summary>
    /// <param name="release">The release.</param>
    /// <param name="attestation">The organisation's word on what is not measured, if it gave one.</param>
    /// <param name="today">The date.</param>
    /// <param name="rules">The rules.</param>
    public static ValueList<ClimateOfUnit> Of(Release release, Attestation? attestation, LocalDate today, ClimateRules rules)
    {
        Guard.NotNull(release);
        var climates = new List<ClimateOfUnit>(release.Groups.Count);
        foreach (var group in release.Groups)
        {
            climates.Add(new(group.Group.Id, ReadinessGate.Judge(Around(release, group), attestation, today, rules)));
        }

        return ValueList.From(climates);
    }

    /// <summary>
    /// The same for <see cref="Situation.Climate"/>. A group of which nothing is measured, nor around it, is left out: for its people the
    /// larger unit they are placed in counts, and if there is none <see cref="Situation.ClimateElsewhere"/>.
    /// </summary>
    public static ValueList<UnitClimate> ForSituation(ValueList<ClimateOfUnit> climates)
    {
        var units = new List<UnitClimate>();
        foreach (var (unit, judgement) in climates)
        {
            if (!judgement.Readings.IsEmpty)
            {
                units.Add(new(unit, judgement.Readiness));
            }
        }

        return ValueList.From(units);
    }

    /// <summary>What counts where no unit of a person is measured: <em>prepare</em>, or <em>go</em> on the organisation's word (M21).</summary>
    public static Readiness Elsewhere(Attestation? attestation, LocalDate today, ClimateRules rules) => ReadinessGate.Judge([], attestation, today, rules).Readiness;

    private static ValueList<MeasuredUnit> Around(Release release, ReleasedGroup group)
    {
        var units = new List<MeasuredUnit>();
        for (ReleasedGroup? unit = group; unit is not null && units.Count < release.Groups.Count; unit = unit.Group.Larger is { } larger ? release.Find(larger) : null)
        {
            units.Add(new(unit.Group.Id, unit.Readings));
        }

        return ValueList.From(units);
    }
}
