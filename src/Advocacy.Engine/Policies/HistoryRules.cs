using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>What an organisation may choose about how long facts can be late and how long they count.</summary>
public sealed record HistoryRules
{
    /// <summary>How late an event may arrive, and how late it may be retracted wholly. 1 to 60 days; default 14 (domain defaults).</summary>
    public int HorizonDays { get; init; } = 14;

    /// <summary>After how many days no individual act, response, signal or prompt has influence any more. 60 to 2000 days; default 400 (domain defaults, INV-19).</summary>
    public int RetentionDays { get; init; } = 400;

    /// <summary>The longest horizon that a policy can have.</summary>
    internal const int MostHorizonDays = 60;

    /// <summary>The longest retention that a policy can have.</summary>
    internal const int MostRetentionDays = 2000;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<HistoryRules>> Parameters { get; } =
    [
        Rules.Whole<HistoryRules>("horizonDays", "days", 1, MostHorizonDays, 14, "domain §4", "How late an event may arrive, and how late it may be retracted wholly.", r => r.HorizonDays, (r, v) => r with { HorizonDays = v }),
        Rules.Whole<HistoryRules>("retentionDays", "days", 60, MostRetentionDays, 400, "domain §4, INV-19", "After how many days no individual fact has influence any more.", r => r.RetentionDays, (r, v) => r with { RetentionDays = v }),
    ];
}
