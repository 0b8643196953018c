using Advocacy.Engine.Values;

namespace Advocacy.Engine.Content;

/// <summary>What an organisation may choose about what is relevant to whom.</summary>
public sealed record ContentRules
{
    /// <summary>What content of the own team is worth. 0 to 10; default 3 (ours; own team before department before company, M11).</summary>
    public double OwnTeam { get; init; } = 3;

    /// <summary>What content of the own department is worth. 0 to 10; default 2 (ours).</summary>
    public double OwnDepartment { get; init; } = 2;

    /// <summary>What content of the whole organisation is worth. 0 to 10; default 1 (ours).</summary>
    public double Organisation { get; init; } = 1;

    /// <summary>What a declared topic adds. 0 to 10; default 2 (ours; declared preferences first, M27).</summary>
    public double DeclaredTopic { get; init; } = 2;

    /// <summary>What a declared format adds. 0 to 10; default 1 (ours).</summary>
    public double DeclaredFormat { get; init; } = 1;

    /// <summary>What having taken part adds. 0 to 10; default 3 (ours; the person took part, M11).</summary>
    public double TookPart { get; init; } = 3;

    /// <summary>What having happened today adds. 0 to 10; default 2 (ours).</summary>
    public double Freshness { get; init; } = 2;

    /// <summary>After how many local days half of the freshness is gone. 1 to 365 local days; default 7 (ours).</summary>
    public double FreshnessHalfLifeDays { get; init; } = 7;

    /// <summary>For how many local dates what was skipped is not offered again. 0 to 400 local dates; default 84 (ours; INV-06 allows no more than this).</summary>
    public int SkipRestDays { get; init; } = 84;

    /// <summary>Over how many local dates successes and dilemmas are to balance. 0 to 365 local dates; default 28 (ours, after M10).</summary>
    public int BalanceDays { get; init; } = 28;

    /// <summary>By how many items one of the two may be ahead before the other is preferred. 0 to 10 items; default 1 (ours, after M10).</summary>
    public int BalanceTolerance { get; init; } = 1;

    /// <summary>From how many verbatim copies of an item on people are told of them. 1 to 1000 copies; default 5 (ours; copies convince least, M23).</summary>
    public int ManyCopies { get; init; } = 5;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ContentRules>> Parameters { get; } =
    [
        Rules.Number<ContentRules>("ownTeam", "worth", 0, 10, 3, "ours, order from M11", "What content of the own team is worth.", r => r.OwnTeam, (r, v) => r with { OwnTeam = v }),
        Rules.Number<ContentRules>("ownDepartment", "worth", 0, 10, 2, "ours, order from M11", "What content of the own department is worth.", r => r.OwnDepartment, (r, v) => r with { OwnDepartment = v }),
        Rules.Number<ContentRules>("organisation", "worth", 0, 10, 1, "ours, order from M11", "What content of the whole organisation is worth.", r => r.Organisation, (r, v) => r with { Organisation = v }),
        Rules.Number<ContentRules>("declaredTopic", "worth", 0, 10, 2, "ours, after M27", "What a declared topic adds.", r => r.DeclaredTopic, (r, v) => r with { DeclaredTopic = v }),
        Rules.Number<ContentRules>("declaredFormat", "worth", 0, 10, 1, "ours, after M27", "What a declared format adds.", r => r.DeclaredFormat, (r, v) => r with { DeclaredFormat = v }),
        Rules.Number<ContentRules>("tookPart", "worth", 0, 10, 3, "ours, after M11", "What having taken part adds.", r => r.TookPart, (r, v) => r with { TookPart = v }),
        Rules.Number<ContentRules>("freshness", "worth", 0, 10, 2, "ours", "What having happened today adds.", r => r.Freshness, (r, v) => r with { Freshness = v }),
        Rules.Number<ContentRules>("freshnessHalfLifeDays", "local days", 1, 365, 7, "ours", "After how many local days half of the freshness is gone.", r => r.FreshnessHalfLifeDays, (r, v) => r with { FreshnessHalfLifeDays = v }),
        Rules.Whole<ContentRules>("skipRestDays", "local dates", 0, 400, 84, "ours, within INV-06", "For how many local dates what was skipped is not offered again.", r => r.SkipRestDays, (r, v) => r with { SkipRestDays = v }),
        Rules.Whole<ContentRules>("balanceDays", "local dates", 0, 365, 28, "ours, after M10", "Over how many local dates successes and dilemmas are to balance.", r => r.BalanceDays, (r, v) => r with { BalanceDays = v }),
        Rules.Whole<ContentRules>("balanceTolerance", "items", 0, 10, 1, "ours, after M10", "By how many items one of the two may be ahead before the other is preferred.", r => r.BalanceTolerance, (r, v) => r with { BalanceTolerance = v }),
        Rules.Whole<ContentRules>("manyCopies", "copies", 1, 1000, 5, "ours, after M23", "From how many verbatim copies of an item on people are told of them.", r => r.ManyCopies, (r, v) => r with { ManyCopies = v }),
    ];
}
