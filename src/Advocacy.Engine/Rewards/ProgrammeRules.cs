using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// What an organisation may choose about boards, awards and recognition of many people. None of it applies unless the policy switches it
/// on, with an agreement, and only to who opted in (INV-21, INV-20).
/// </summary>
public sealed record ProgrammeRules
{
    /// <summary>How many people a league has at the most, 5 to 50; default 10 (ours).</summary>
    public int LeagueSize { get; init; } = 10;

    /// <summary>How many places above and below their own people see, 1 to 5; default 2 (ours).</summary>
    public int Neighbourhood { get; init; } = 2;

    /// <summary>From how many weeks before a period effort puts people into leagues, 1 to 12; default 4 (ours).</summary>
    public int RecentEffortWeeks { get; init; } = 4;

    /// <summary>How many days after a period its results become final, 1 to 60, not less than facts can be late; default 14 (domain §4).</summary>
    public int GraceDays { get; init; } = 14;

    /// <summary>How many people of a team must take part before it is on a board, 5 to 50; default 5 (INV-10).</summary>
    public int LeastTeam { get; init; } = 5;

    /// <summary>How places are numbered where scores are equal; default competition (ours).</summary>
    public RankStrategy RankStrategy { get; init; }

    /// <summary>In how many days somebody is recognised at most once, 7 to 366; default 28 (ours).</summary>
    public int RecognitionPeriodDays { get; init; } = 28;

    /// <summary>How many people a list for an editor has at the most, 1 to 50; default 5 (ours).</summary>
    public int SuggestionsPerList { get; init; } = 5;

    /// <summary>How many awards there are in a month, 1 to 50; default 1 (ours).</summary>
    public int AwardsPerMonth { get; init; } = 1;

    /// <summary>Whether awards may be things, such as a voucher; off by default (M16).</summary>
    public bool TangibleAwards { get; init; }

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<ProgrammeRules>> Parameters { get; } =
    [
        Values.Rules.Whole<ProgrammeRules>("leagueSize", "people", 5, 50, 10, "ours, after Hydari et al.", "How many people a league has at the most.", r => r.LeagueSize, (r, v) => r with { LeagueSize = v }),
        Values.Rules.Whole<ProgrammeRules>("neighbourhood", "places", 1, 5, 2, "ours", "How many places above and below their own people see.", r => r.Neighbourhood, (r, v) => r with { Neighbourhood = v }),
        Values.Rules.Whole<ProgrammeRules>("recentEffortWeeks", "weeks", 1, 12, 4, "ours", "From how many weeks before a period effort puts people into leagues.", r => r.RecentEffortWeeks, (r, v) => r with { RecentEffortWeeks = v }),
        Values.Rules.Whole<ProgrammeRules>("graceDays", "days", 1, 60, 14, "domain §4: how late facts can be", "How many days after a period its results become final.", r => r.GraceDays, (r, v) => r with { GraceDays = v }),
        Values.Rules.Whole<ProgrammeRules>("leastTeam", "people", 5, 50, 5, "INV-10", "How many people of a team must take part before it is on a board.", r => r.LeastTeam, (r, v) => r with { LeastTeam = v }),
        Values.Rules.Whole<ProgrammeRules>("rankStrategy", "0 competition, 1 dense, 2 ordinal", 0, 2, 0, "ours", "How places are numbered where scores are equal.", r => (int)r.RankStrategy, (r, v) => r with { RankStrategy = (RankStrategy)v }),
        Values.Rules.Whole<ProgrammeRules>("recognitionPeriodDays", "days", 7, 366, 28, "ours", "In how many days somebody is recognised at most once.", r => r.RecognitionPeriodDays, (r, v) => r with { RecognitionPeriodDays = v }),
        Values.Rules.Whole<ProgrammeRules>("suggestionsPerList", "people", 1, 50, 5, "ours", "How many people a list for an editor has at the most.", r => r.SuggestionsPerList, (r, v) => r with { SuggestionsPerList = v }),
        Values.Rules.Whole<ProgrammeRules>("awardsPerMonth", "awards", 1, 50, 1, "ours", "How many awards there are in a month.", r => r.AwardsPerMonth, (r, v) => r with { AwardsPerMonth = v }),
    ];
}
