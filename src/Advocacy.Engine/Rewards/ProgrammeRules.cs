using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// What an organisation may choose about boards, awards, recognition, experts and pairs. All of it is only for who opted in (INV-20);
/// boards and awards only where the policy switches them on, with an agreement (INV-21).
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

    /// <summary>After how many of an expert's working days a request for feedback goes to the next, 1 to 10; default 3 (M05).</summary>
    public int ExpertWorkingDays { get; init; } = 3;

    /// <summary>How many experts are asked about one act, one after another, 1 to 10; default 3 (ours).</summary>
    public int ExpertsPerAct { get; init; } = 3;

    /// <summary>From how many weeks back requests count as an expert's load, 1 to 26; default 4 (ours).</summary>
    public int ExpertLoadWeeks { get; init; } = 4;

    /// <summary>For how many days after an act an expert is asked about it, 1 to 60; default 14 (ours).</summary>
    public int FeedbackDays { get; init; } = 14;

    /// <summary>For how many months the same two people are not paired again, 1 to 24; default 6 (ours).</summary>
    public int PairingRestMonths { get; init; } = 6;

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
        Values.Rules.Choice<ProgrammeRules, RankStrategy>("rankStrategy", RankStrategy.Competition, "ours", "How places are numbered where scores are equal.", r => r.RankStrategy, (r, v) => r with { RankStrategy = v }),
        Values.Rules.Whole<ProgrammeRules>("recognitionPeriodDays", "days", 7, 366, 28, "ours", "In how many days somebody is recognised at most once.", r => r.RecognitionPeriodDays, (r, v) => r with { RecognitionPeriodDays = v }),
        Values.Rules.Whole<ProgrammeRules>("suggestionsPerList", "people", 1, 50, 5, "ours", "How many people a list for an editor has at the most.", r => r.SuggestionsPerList, (r, v) => r with { SuggestionsPerList = v }),
        Values.Rules.Whole<ProgrammeRules>("awardsPerMonth", "awards", 1, 50, 1, "ours", "How many awards there are in a month.", r => r.AwardsPerMonth, (r, v) => r with { AwardsPerMonth = v }),
        Values.Rules.Whole<ProgrammeRules>("expertWorkingDays", "working days", 1, 10, 3, "M05", "After how many of an expert's working days a request for feedback goes to the next.", r => r.ExpertWorkingDays, (r, v) => r with { ExpertWorkingDays = v }),
        Values.Rules.Whole<ProgrammeRules>("expertsPerAct", "experts", 1, 10, 3, "ours", "How many experts are asked about one act, one after another.", r => r.ExpertsPerAct, (r, v) => r with { ExpertsPerAct = v }),
        Values.Rules.Whole<ProgrammeRules>("expertLoadWeeks", "weeks", 1, 26, 4, "ours", "From how many weeks back requests count as an expert's load.", r => r.ExpertLoadWeeks, (r, v) => r with { ExpertLoadWeeks = v }),
        Values.Rules.Whole<ProgrammeRules>("feedbackDays", "days", 1, 60, 14, "ours", "For how many days after an act an expert is asked about it.", r => r.FeedbackDays, (r, v) => r with { FeedbackDays = v }),
        Values.Rules.Whole<ProgrammeRules>("pairingRestMonths", "months", 1, 24, 6, "ours", "For how many months the same two people are not paired again.", r => r.PairingRestMonths, (r, v) => r with { PairingRestMonths = v }),
        Values.Rules.Flag<ProgrammeRules>("tangibleAwards", "M16", "Whether awards may be things, such as a voucher.", r => r.TangibleAwards, (r, v) => r with { TangibleAwards = v }),
    ];
}
