using Advocacy.Engine.Values;

namespace Advocacy.Engine.Phases;

/// <summary>What an organisation may choose about the phases of lasting change. The model is unpublished: thresholds are policy (M04).</summary>
public sealed record PhaseRules
{
    /// <summary>Stories that leave the phase information. 1 to 10; default 2 (domain defaults).</summary>
    public double StoriesToKnow { get; init; } = 2;

    /// <summary>Examples that leave the phase application. 1 to 10; default 2 (domain defaults).</summary>
    public double ExamplesToApply { get; init; } = 2;

    /// <summary>Confidence that leaves the phase application. Share, 0.1 to 1; default 0.6 (ours).</summary>
    public double ConfidenceToApply { get; init; } = 0.6;

    /// <summary>What a message counts for that was sent and of which nobody can tell whether it was seen. Share, 0.1 to 1; default 0.75 (ours, so that INV-46 holds).</summary>
    public double PresumedSeen { get; init; } = 0.75;

    /// <summary>Own acts that leave the phase confirmation. 1 to 20; default 3 (domain defaults).</summary>
    public double ActsToConsolidate { get; init; } = 3;

    /// <summary>How many acknowledgements those need. 0 to 20; default 1 (domain defaults).</summary>
    public int Acknowledgements { get; init; } = 1;

    /// <summary>Own acts that stand in for an acknowledgement nobody gave, so that silence of others holds nobody back. 1 to 40; default 6 (ours).</summary>
    public int ActsWithoutAnswer { get; init; } = 6;

    /// <summary>The share of the entry evidence below which practice lapses. 0.1 to 1; default 0.9 (domain defaults).</summary>
    public double LapseShare { get; init; } = 0.9;

    /// <summary>Weeks in which the engine offered something and the person did not act before practice can lapse. 1 to 52 weeks; default 4 (domain defaults).</summary>
    public int LapseGraceWeeks { get; init; } = 4;

    /// <summary>After how many weeks with an offer half of the practice has faded. 1 to 104 weeks; default 8 (ours).</summary>
    public double PracticeHalfLifeWeeks { get; init; } = 8;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<PhaseRules>> Parameters { get; } =
    [
        Rules.Number<PhaseRules>("storiesToKnow", "stories", 1, 10, 2, "domain §4", "Stories that leave the phase information.", r => r.StoriesToKnow, (r, v) => r with { StoriesToKnow = v }),
        Rules.Number<PhaseRules>("examplesToApply", "examples", 1, 10, 2, "domain §4", "Examples that leave the phase application.", r => r.ExamplesToApply, (r, v) => r with { ExamplesToApply = v }),
        Rules.Number<PhaseRules>("confidenceToApply", "share", 0.1, 1, 0.6, "ours", "Confidence that leaves the phase application.", r => r.ConfidenceToApply, (r, v) => r with { ConfidenceToApply = v }),
        Rules.Number<PhaseRules>("presumedSeen", "share", 0.1, 1, 0.75, "ours, for INV-46", "What a message counts for that was sent and of which nobody can tell whether it was seen.", r => r.PresumedSeen, (r, v) => r with { PresumedSeen = v }),
        Rules.Number<PhaseRules>("actsToConsolidate", "acts", 1, 20, 3, "domain §4", "Own acts that leave the phase confirmation.", r => r.ActsToConsolidate, (r, v) => r with { ActsToConsolidate = v }),
        Rules.Whole<PhaseRules>("acknowledgements", "acknowledgements", 0, 20, 1, "domain §4", "How many acknowledgements those acts need.", r => r.Acknowledgements, (r, v) => r with { Acknowledgements = v }),
        Rules.Whole<PhaseRules>("actsWithoutAnswer", "acts", 1, 40, 6, "ours, after M05", "Own acts that stand in for an acknowledgement nobody gave.", r => r.ActsWithoutAnswer, (r, v) => r with { ActsWithoutAnswer = v }),
        Rules.Number<PhaseRules>("lapseShare", "share", 0.1, 1, 0.9, "domain §4", "The share of the entry evidence below which practice lapses.", r => r.LapseShare, (r, v) => r with { LapseShare = v }),
        Rules.Whole<PhaseRules>("lapseGraceWeeks", "weeks with an offer", 1, 52, 4, "domain §4", "Weeks with an offer and no act before practice can lapse.", r => r.LapseGraceWeeks, (r, v) => r with { LapseGraceWeeks = v }),
        Rules.Number<PhaseRules>("practiceHalfLifeWeeks", "weeks with an offer", 1, 104, 8, "ours", "After how many weeks with an offer half of the practice has faded.", r => r.PracticeHalfLifeWeeks, (r, v) => r with { PracticeHalfLifeWeeks = v }),
    ];
}
