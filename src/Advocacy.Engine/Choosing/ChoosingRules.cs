using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>What an organisation may choose about the order of candidates, and about the draw where that is agreed to.</summary>
public sealed record ChoosingRules
{
    /// <summary>The penalty γ on a template just used. 0 to 10 units of worth; default 4 (Yancey and Settles 2020; size ours).</summary>
    public double TemplatePenalty { get; init; } = 4;

    /// <summary>After how many local dates half of the penalty is gone. 1 to 365; default 15 (Yancey and Settles 2020).</summary>
    public double TemplateHalfLifeDays { get; init; } = 15;

    /// <summary>How likely it is, in a draw, that anything is offered at all. 0.01 to 0.95; default 0.5 (ours: then a draw tells most).</summary>
    public double PromptProbability { get; init; } = 0.5;

    /// <summary>π_min: how likely an offer is at the least, whatever is learned. 0.01 to 0.5; default 0.1 (ours, after INV-27).</summary>
    public double LeastProbability { get; init; } = 0.1;

    /// <summary>π_max: how likely an offer is at the most, so that silence is always possible. 0.5 to 0.95; default 0.8 (ours, after INV-27).</summary>
    public double MostProbability { get; init; } = 0.8;

    /// <summary>The share of the offers that each arm has at the least, or an equal share where there are too many arms for that. 0.001 to 0.5; default 0.05 (ours).</summary>
    public double LeastShare { get; init; } = 0.05;

    /// <summary>How little appeal decides in a draw: so much more of it makes an arm e times as likely. 0.1 to 10 units of worth; default 1 (ours, after Yancey and Settles 2020).</summary>
    public double Temperature { get; init; } = 1;

    /// <summary>For how many local dates after the consent all arms are alike, and an offer as likely as silence. 0 to 90; default 14 (ours).</summary>
    public int WarmUpDays { get; init; } = 14;

    /// <summary>What was learned: interventions that are to be drawn more or less often than by their appeal. Default none.</summary>
    public ValueList<ArmWeight> Weights { get; init; }

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ChoosingRules>> Parameters { get; } =
    [
        Rules.Number<ChoosingRules>("templatePenalty", "worth", 0, 10, 4, "Yancey and Settles 2020, size ours", "The penalty on a template just used.", r => r.TemplatePenalty, (r, v) => r with { TemplatePenalty = v }),
        Rules.Number<ChoosingRules>("templateHalfLifeDays", "local dates", 1, 365, 15, "Yancey and Settles 2020", "After how many local dates half of the penalty is gone.", r => r.TemplateHalfLifeDays, (r, v) => r with { TemplateHalfLifeDays = v }),
        Rules.Number<ChoosingRules>("promptProbability", "probability", 0.01, 0.95, 0.5, "ours", "How likely it is, in a draw, that anything is offered at all.", r => r.PromptProbability, (r, v) => r with { PromptProbability = v }),
        Rules.Number<ChoosingRules>("leastProbability", "probability", 0.01, 0.5, 0.1, "ours, after INV-27", "How likely an offer is at the least, whatever is learned.", r => r.LeastProbability, (r, v) => r with { LeastProbability = v }),
        Rules.Number<ChoosingRules>("mostProbability", "probability", 0.5, 0.95, 0.8, "ours, after INV-27", "How likely an offer is at the most, so that silence is always possible.", r => r.MostProbability, (r, v) => r with { MostProbability = v }),
        Rules.Number<ChoosingRules>("leastShare", "share of offers", 0.001, 0.5, 0.05, "ours, after INV-27", "The share that each arm has at the least, or an equal share where there are too many arms for that.", r => r.LeastShare, (r, v) => r with { LeastShare = v }),
        Rules.Number<ChoosingRules>("temperature", "worth", 0.1, 10, 1, "ours, after Yancey and Settles 2020", "How much more appeal makes an arm e times as likely.", r => r.Temperature, (r, v) => r with { Temperature = v }),
        Rules.Whole<ChoosingRules>("warmUpDays", "local dates", 0, 90, 14, "ours", "For how many local dates after the consent all arms are alike, and an offer as likely as silence.", r => r.WarmUpDays, (r, v) => r with { WarmUpDays = v }),
    ];
}
