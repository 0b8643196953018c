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

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ContentRules>> Parameters { get; } =
    [
        Rules.Number<ContentRules>("ownTeam", "worth", 0, 10, 3, "ours, order from M11", "What content of the own team is worth.", r => r.OwnTeam, (r, v) => r with { OwnTeam = v }),
        Rules.Number<ContentRules>("ownDepartment", "worth", 0, 10, 2, "ours, order from M11", "What content of the own department is worth.", r => r.OwnDepartment, (r, v) => r with { OwnDepartment = v }),
        Rules.Number<ContentRules>("organisation", "worth", 0, 10, 1, "ours, order from M11", "What content of the whole organisation is worth.", r => r.Organisation, (r, v) => r with { Organisation = v }),
        Rules.Number<ContentRules>("declaredTopic", "worth", 0, 10, 2, "ours, after M27", "What a declared topic adds.", r => r.DeclaredTopic, (r, v) => r with { DeclaredTopic = v }),
        Rules.Number<ContentRules>("declaredFormat", "worth", 0, 10, 1, "ours, after M27", "What a declared format adds.", r => r.DeclaredFormat, (r, v) => r with { DeclaredFormat = v }),
    ];
}
