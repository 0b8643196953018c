using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>What an organisation may choose about motivation, ability and the action line.</summary>
public sealed record BehaviorRules
{
    /// <summary>The action line θ: a prompt can work where motivation × ability is at least this. Share, 0.01 to 0.99; default 0.25 (ours: no official equation exists).</summary>
    public double ActionLine { get; init; } = 0.25;

    /// <summary>What is assumed of a driver nobody said anything about. Share, 0 to 1; default 0.6 (in a survey of 281 employees 76 % were willing).</summary>
    public double DriverPrior { get; init; } = 0.6;

    /// <summary>What is assumed of a link nobody said anything about. Share, 0 to 1; default 0.5 (ours).</summary>
    public double LinkPrior { get; init; } = 0.5;

    /// <summary>Weight of hope in motivation. 0 to 10; default 1 (ours: equal weights).</summary>
    public double HopeWeight { get; init; } = 1;

    /// <summary>Weight of acceptance in motivation. 0 to 10; default 1 (ours: equal weights).</summary>
    public double AcceptanceWeight { get; init; } = 1;

    /// <summary>Weight of pleasure in motivation. 0 to 10; default 1 (ours: equal weights).</summary>
    public double PleasureWeight { get; init; } = 1;

    /// <summary>After how many local days half of a signal has faded toward the prior. 1 to 400 days; default 28 (ours).</summary>
    public double SignalHalfLifeDays { get; init; } = 28;

    /// <summary>What a barrier named with a skip says of its driver or link. Share, 0 to 1; default 0.2 (ours).</summary>
    public double BarrierSignal { get; init; } = 0.2;

    /// <summary>What a help (thanks, a response, a guideline, an example) says of its driver or link. Share, 0 to 1; default 0.8 (ours).</summary>
    public double HelpSignal { get; init; } = 0.8;

    /// <summary>How many minutes use up the whole link of time. 1 to 240 minutes; default 20, an own story (domain defaults).</summary>
    public double TimeScaleMinutes { get; init; } = 20;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<BehaviorRules>> Parameters { get; } =
    [
        Rules.Number<BehaviorRules>("actionLine", "share", 0.01, 0.99, 0.25, "ours; Fogg 2009 gives no equation", "The action line: a prompt can work where motivation × ability is at least this.", r => r.ActionLine, (r, v) => r with { ActionLine = v }),
        Rules.Number<BehaviorRules>("driverPrior", "share", 0, 1, 0.6, "domain §4; survey of 281 employees, 76 % willing", "What is assumed of a driver nobody said anything about.", r => r.DriverPrior, (r, v) => r with { DriverPrior = v }),
        Rules.Number<BehaviorRules>("linkPrior", "share", 0, 1, 0.5, "domain §4, ours", "What is assumed of a link nobody said anything about.", r => r.LinkPrior, (r, v) => r with { LinkPrior = v }),
        Rules.Number<BehaviorRules>("hopeWeight", "weight", 0, 10, 1, "domain §4, equal weights, ours", "Weight of hope in motivation.", r => r.HopeWeight, (r, v) => r with { HopeWeight = v }),
        Rules.Number<BehaviorRules>("acceptanceWeight", "weight", 0, 10, 1, "domain §4, equal weights, ours", "Weight of acceptance in motivation.", r => r.AcceptanceWeight, (r, v) => r with { AcceptanceWeight = v }),
        Rules.Number<BehaviorRules>("pleasureWeight", "weight", 0, 10, 1, "domain §4, equal weights, ours", "Weight of pleasure in motivation.", r => r.PleasureWeight, (r, v) => r with { PleasureWeight = v }),
        Rules.Number<BehaviorRules>("signalHalfLifeDays", "local days", 1, 400, 28, "domain §4, ours", "After how many local days half of a signal has faded toward the prior.", r => r.SignalHalfLifeDays, (r, v) => r with { SignalHalfLifeDays = v }),
        Rules.Number<BehaviorRules>("barrierSignal", "share", 0, 1, 0.2, "ours", "What a barrier named with a skip says of its driver or link.", r => r.BarrierSignal, (r, v) => r with { BarrierSignal = v }),
        Rules.Number<BehaviorRules>("helpSignal", "share", 0, 1, 0.8, "ours", "What a help says of its driver or link.", r => r.HelpSignal, (r, v) => r with { HelpSignal = v }),
        Rules.Number<BehaviorRules>("timeScaleMinutes", "minutes", 1, 240, 20, "domain §4, an own story", "How many minutes use up the whole link of time.", r => r.TimeScaleMinutes, (r, v) => r with { TimeScaleMinutes = v }),
    ];

    /// <summary>The weight of a driver.</summary>
    internal double WeightOf(Factor driver) => driver switch
    {
        Factor.Hope => HopeWeight,
        Factor.Acceptance => AcceptanceWeight,
        _ => PleasureWeight,
    };

    /// <summary>What is assumed of a factor nobody said anything about.</summary>
    internal double PriorOf(Factor factor) => factor.IsDriver() ? DriverPrior : LinkPrior;
}
