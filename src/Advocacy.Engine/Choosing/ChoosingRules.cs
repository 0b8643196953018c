using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>What an organisation may choose about the order of candidates.</summary>
public sealed record ChoosingRules
{
    /// <summary>The penalty γ on a template just used. 0 to 10 units of worth; default 4 (Yancey and Settles 2020; size ours).</summary>
    public double TemplatePenalty { get; init; } = 4;

    /// <summary>After how many local dates half of the penalty is gone. 1 to 365; default 15 (Yancey and Settles 2020).</summary>
    public double TemplateHalfLifeDays { get; init; } = 15;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ChoosingRules>> Parameters { get; } =
    [
        Rules.Number<ChoosingRules>("templatePenalty", "worth", 0, 10, 4, "Yancey and Settles 2020, size ours", "The penalty on a template just used.", r => r.TemplatePenalty, (r, v) => r with { TemplatePenalty = v }),
        Rules.Number<ChoosingRules>("templateHalfLifeDays", "local dates", 1, 365, 15, "Yancey and Settles 2020", "After how many local dates half of the penalty is gone.", r => r.TemplateHalfLifeDays, (r, v) => r with { TemplateHalfLifeDays = v }),
    ];
}
