using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>What an organisation may choose about when a unit's climate has earned the right to ask.</summary>
public sealed record ClimateRules
{
    /// <summary>Of how many people a figure is made at the least. People, 5 to 1000; default 10 (INV-10).</summary>
    public int LeastPeople { get; init; } = 10;

    /// <summary>Weight of connectedness in readiness. 0 to 1; default 0.4 (domain §4).</summary>
    public double ConnectednessWeight { get; init; } = 0.4;

    /// <summary>Weight of engagement in readiness. 0 to 1; default 0.3 (domain §4).</summary>
    public double EngagementWeight { get; init; } = 0.3;

    /// <summary>Weight of well-being of use in readiness. 0 to 1; default 0.2 (domain §4).</summary>
    public double WellBeingWeight { get; init; } = 0.2;

    /// <summary>Weight of the brand in readiness. 0 to 1; default 0.1 (domain §4).</summary>
    public double BrandWeight { get; init; } = 0.1;

    /// <summary>Which share of the weights must be measured for readiness to be a number. 0 to 1; default 0.5 (ours).</summary>
    public double LeastMeasured { get; init; } = 0.5;

    /// <summary>Below this measured safety there is only listening. Share, 0 to 1; default 0.5, the middle of a scale (ours, after M21).</summary>
    public double SafetyLine { get; init; } = 0.5;

    /// <summary>From here on a unit is prepared for more than listening. Share, 0 to 1; default 0.4 (ours).</summary>
    public double PrepareFrom { get; init; } = 0.4;

    /// <summary>From here on a unit is ready for invitations. Share, 0 to 1, not below <see cref="PrepareFrom"/>; default 0.6 (ours).</summary>
    public double GoFrom { get; init; } = 0.6;

    /// <summary>For how many days the organisation's attestation stands in for what is not measured. Days, 1 to 366; default 180 (M21).</summary>
    public int AttestationDays { get; init; } = 180;

    /// <summary>How many answers the assumptions about barriers weigh. Answers, 1 to 1000; default 20 (ours).</summary>
    public double BarrierPriorStrength { get; init; } = 20;

    /// <summary>How much likelier a barrier of ability is assumed to be than one of motivation. 0.1 to 10; default 2 (ours, after the survey of 281 employees).</summary>
    public double AbilityPrior { get; init; } = 2;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ClimateRules>> Parameters { get; } =
    [
        Rules.Whole<ClimateRules>("leastPeople", "people", 5, 1000, 10, "INV-10", "Of how many people a figure is made at the least.", r => r.LeastPeople, (r, v) => r with { LeastPeople = v }),
        Rules.Number<ClimateRules>("connectednessWeight", "weight", 0, 1, 0.4, "domain §4, order from M21", "Weight of connectedness in readiness.", r => r.ConnectednessWeight, (r, v) => r with { ConnectednessWeight = v }),
        Rules.Number<ClimateRules>("engagementWeight", "weight", 0, 1, 0.3, "domain §4, order from M21", "Weight of engagement in readiness.", r => r.EngagementWeight, (r, v) => r with { EngagementWeight = v }),
        Rules.Number<ClimateRules>("wellBeingWeight", "weight", 0, 1, 0.2, "domain §4, order from M21", "Weight of well-being of use in readiness.", r => r.WellBeingWeight, (r, v) => r with { WellBeingWeight = v }),
        Rules.Number<ClimateRules>("brandWeight", "weight", 0, 1, 0.1, "domain §4, order from M21", "Weight of the brand in readiness.", r => r.BrandWeight, (r, v) => r with { BrandWeight = v }),
        Rules.Number<ClimateRules>("leastMeasured", "share of the weights", 0, 1, 0.5, "ours", "Which share of the weights must be measured for readiness to be a number.", r => r.LeastMeasured, (r, v) => r with { LeastMeasured = v }),
        Rules.Number<ClimateRules>("safetyLine", "share", 0, 1, 0.5, "ours, after M21", "Below this measured safety there is only listening.", r => r.SafetyLine, (r, v) => r with { SafetyLine = v }),
        Rules.Number<ClimateRules>("prepareFrom", "share", 0, 1, 0.4, "ours", "From here on a unit is prepared for more than listening.", r => r.PrepareFrom, (r, v) => r with { PrepareFrom = v }),
        Rules.Number<ClimateRules>("goFrom", "share", 0, 1, 0.6, "ours", "From here on a unit is ready for invitations.", r => r.GoFrom, (r, v) => r with { GoFrom = v }),
        Rules.Whole<ClimateRules>("attestationDays", "days", 1, 366, 180, "M21", "For how many days the organisation's attestation stands in for what is not measured.", r => r.AttestationDays, (r, v) => r with { AttestationDays = v }),
        Rules.Number<ClimateRules>("barrierPriorStrength", "answers", 1, 1000, 20, "ours", "How many answers the assumptions about barriers weigh.", r => r.BarrierPriorStrength, (r, v) => r with { BarrierPriorStrength = v }),
        Rules.Number<ClimateRules>("abilityPrior", "times", 0.1, 10, 2, "ours, after the survey of 281 employees", "How much likelier a barrier of ability is assumed to be than one of motivation.", r => r.AbilityPrior, (r, v) => r with { AbilityPrior = v }),
    ];

    /// <summary>The weight of a measure in readiness; 0 for one that is a gate or a foundation.</summary>
    internal double WeightOf(Measure measure) => measure switch
    {
        Measure.Connectedness => ConnectednessWeight,
        Measure.Engagement => EngagementWeight,
        Measure.WellBeingOfUse => WellBeingWeight,
        Measure.Brand => BrandWeight,
        _ => 0,
    };
}
