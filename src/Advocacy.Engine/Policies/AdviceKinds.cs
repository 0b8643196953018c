using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>Everything that can be advised on a policy. It names what a study found and no more.</summary>
public static class AdviceKinds
{
    /// <summary>AE9001: the line of safety or of readiness lies below the middle of the scale.</summary>
    public static AdviceKind ClimateGate { get; } = new("AE9001", AdviceStep.Climate, PolicyReasons.ClimateGate, null, "M21", null, "`climate.safetyLine` or `climate.goFrom` below 0.5");

    /// <summary>AE9002: an attestation stands in for a measurement for more than half a year.</summary>
    public static AdviceKind Attestation { get; } = new("AE9002", AdviceStep.Climate, PolicyReasons.Attestation, null, "M21", null, "`climate.attestationDays` above 180");

    /// <summary>AE9003: nobody is ever asked how it is for them.</summary>
    public static AdviceKind NoListening { get; } = new("AE9003", AdviceStep.Climate, PolicyReasons.NoListening, null, "M22", null, "no intervention asks for an answer");

    /// <summary>AE9004: figures are made of fewer people than ten.</summary>
    public static AdviceKind FewPeople { get; } = new("AE9004", AdviceStep.Climate, PolicyReasons.FewPeople, null, "Cox 1980; Hundepool et al. 2012", null, "`climate.leastPeople` or `health.leastPeople` below 10");

    /// <summary>AE9005: nobody who declared nothing is ever invited to share.</summary>
    public static AdviceKind ActionLine { get; } = new("AE9005", AdviceStep.Barriers, PolicyReasons.ActionLine, null, "Fogg 2009", null, "no invitation carries who said nothing over `behavior.actionLine`");

    /// <summary>AE9006: a barrier people can name has no remedy.</summary>
    public static AdviceKind NoRemedy { get; } = new("AE9006", AdviceStep.Barriers, PolicyReasons.NoRemedy, null, "M03", null, "a barrier that no intervention removes");

    /// <summary>AE9007: copying comes before adapting.</summary>
    public static AdviceKind CopyFirst { get; } = new("AE9007", AdviceStep.Barriers, PolicyReasons.CopyFirst, null, "M27", null, "a copy stands before adapting among `options`");

    /// <summary>AE9008: drafts by software are offered.</summary>
    public static AdviceKind AiDrafts { get; } = new("AE9008", AdviceStep.Barriers, PolicyReasons.AiDrafts, null, "M24", "AI Act 50", "`mechanisms.aiDrafts` is on");

    /// <summary>AE9009: more messages a week than two.</summary>
    public static AdviceKind ManyMessages { get; } = new("AE9009", AdviceStep.Prompts, PolicyReasons.ManyMessages, null, "Damgaard & Gravert 2018", null, "`prompts.mostPerWeek` above 2");

    /// <summary>AE9010: more messages a day than one.</summary>
    public static AdviceKind SeveralADay { get; } = new("AE9010", AdviceStep.Prompts, PolicyReasons.SeveralADay, null, "Fitz et al. 2019", null, "`prompts.mostPerDay` above 1");

    /// <summary>AE9011: backing off is slower than by default.</summary>
    public static AdviceKind BackOff { get; } = new("AE9011", AdviceStep.Prompts, PolicyReasons.BackOff, null, "Damgaard & Gravert 2018", null, "back-off shorter than 2 and 4 weeks, or silence after more than 3");

    /// <summary>AE9012: messages go on as often while the habit grows.</summary>
    public static AdviceKind Fading { get; } = new("AE9012", AdviceStep.Prompts, PolicyReasons.Fading, new(EffectMeasure.RelativeChange, 0.14, 0.66), "HeartSteps (Klasnja et al. 2019)", null, "`prompts.fortnightlyAtStrength` above 0.5 or `prompts.monthlyAtStrength` above 0.8");

    /// <summary>AE9013: the same message may come again at once.</summary>
    public static AdviceKind Repeats { get; } = new("AE9013", AdviceStep.Prompts, PolicyReasons.Repeats, null, "Yancey & Settles 2020", null, "`choosing.templatePenalty` or `prompts.templateRestDays` is 0");

    /// <summary>AE9014: people may be reached in the evening, at night or in the weekend.</summary>
    public static AdviceKind EveningHours { get; } = new("AE9014", AdviceStep.Prompts, PolicyReasons.EveningHours, null, "Directive 2003/88/EC, article 3", "Directive 2003/88/EC, article 3", "`prompts.hours` before 07:00, after 18:00, overnight or in the weekend");

    /// <summary>AE9015: facts are let go before the programme can be looked at.</summary>
    public static AdviceKind KeptShort { get; } = new("AE9015", AdviceStep.Prompts, PolicyReasons.KeptShort, null, "M23", null, "`history.retentionDays` shorter than `health.weeks`");

    /// <summary>AE9016: chance decides now and then.</summary>
    public static AdviceKind Learning { get; } = new("AE9016", AdviceStep.Prompts, PolicyReasons.Learning, null, "DellaVigna & Linos 2022", "GDPR 7", "`mechanisms.learning` is on");

    /// <summary>AE9017: nobody needs to answer what people share.</summary>
    public static AdviceKind NoFeedback { get; } = new("AE9017", AdviceStep.Recognition, PolicyReasons.NoFeedback, new(EffectMeasure.StandardisedDifference, 0.33, 0.33), "Deci, Koestner & Ryan 1999", null, "`phases.acknowledgements` is 0");

    /// <summary>AE9018: the rhythm is counted in days.</summary>
    public static AdviceKind DailyRhythm { get; } = new("AE9018", AdviceStep.Recognition, PolicyReasons.DailyRhythm, null, "Silverman & Barasch 2023", null, "`habits.rhythmUnit` is not weeks");

    /// <summary>AE9019: a rhythm forgives nothing, or cannot be repaired.</summary>
    public static AdviceKind NoForgiveness { get; } = new("AE9019", AdviceStep.Recognition, PolicyReasons.NoForgiveness, null, "Silverman & Barasch 2023", null, "`habits.forgivenMisses` or `habits.repairWeeks` is 0");

    /// <summary>AE9020: the rhythm is shown to who did not ask for it.</summary>
    public static AdviceKind RhythmShown { get; } = new("AE9020", AdviceStep.Recognition, PolicyReasons.RhythmShown, null, "M07", null, "`mechanisms.rhythmShown` is on");

    /// <summary>AE9021: people know beforehand what sharing earns.</summary>
    public static AdviceKind KnownRewards { get; } = new("AE9021", AdviceStep.Competition, PolicyReasons.KnownRewards, new(EffectMeasure.StandardisedDifference, -0.40, -0.36), "Deci, Koestner & Ryan 1999", null, "points for acts or taking part that people know of beforehand");

    /// <summary>AE9022: what others do with a post earns points.</summary>
    public static AdviceKind RewardsForResponse { get; } = new("AE9022", AdviceStep.Competition, PolicyReasons.RewardsForResponse, new(EffectMeasure.StandardisedDifference, -0.28, -0.28), "Deci, Koestner & Ryan 1999", null, "points for what others do with an act");

    /// <summary>AE9023: points stay the same while the habit grows.</summary>
    public static AdviceKind PointsDoNotFade { get; } = new("AE9023", AdviceStep.Competition, PolicyReasons.PointsDoNotFade, new(EffectMeasure.StandardisedDifference, -0.40, -0.28), "Deci, Koestner & Ryan 1999", null, "rules on acts that do not fade with habit");

    /// <summary>AE9024: what is shared may be shared for a reward.</summary>
    public static AdviceKind Disclosure { get; } = new("AE9024", AdviceStep.Competition, PolicyReasons.Disclosure, null, "INV-29", "advertising codes", "points or the monthly award are on");

    /// <summary>AE9025: what is introduced is hard to take away.</summary>
    public static AdviceKind PointsStay { get; } = new("AE9025", AdviceStep.Competition, PolicyReasons.PointsStay, null, "Thom et al. 2012, on removing points", null, "points or badges are on");

    /// <summary>AE9026: people compare themselves with one another.</summary>
    public static AdviceKind Boards { get; } = new("AE9026", AdviceStep.Competition, PolicyReasons.Boards, new(EffectMeasure.RelativeChange, -0.05, 0.15), "Hydari et al.", null, "`mechanisms.leagues` is on");

    /// <summary>AE9027: a league is larger than ten.</summary>
    public static AdviceKind LargeLeagues { get; } = new("AE9027", AdviceStep.Competition, PolicyReasons.LargeLeagues, new(EffectMeasure.RelativeChange, -0.05, 0.15), "Hydari et al.", null, "leagues are on with `programmes.leagueSize` above 10");

    /// <summary>AE9028: there are awards each month.</summary>
    public static AdviceKind Award { get; } = new("AE9028", AdviceStep.Competition, PolicyReasons.Award, new(EffectMeasure.StandardisedDifference, -0.28, -0.28), "Deci, Koestner & Ryan 1999", null, "`mechanisms.monthlyAward` is on");

    /// <summary>AE9029: awards may be things.</summary>
    public static AdviceKind TangibleAwards { get; } = new("AE9029", AdviceStep.Competition, PolicyReasons.TangibleAwards, new(EffectMeasure.StandardisedDifference, -0.40, -0.28), "Deci, Koestner & Ryan 1999", null, "the monthly award is on, and may be a thing");

    /// <summary>AE9030: there are no representatives who agreed.</summary>
    public static AdviceKind NoRepresentatives { get; } = new("AE9030", AdviceStep.Competition, PolicyReasons.NoRepresentatives, null, "Works Councils Act (WOR), article 27", "Works Councils Act (WOR), article 27", "something that needs an agreement is on, without representatives");

    /// <summary>AE9031: the agreement is some years old.</summary>
    public static AdviceKind AgreementOld { get; } = new("AE9031", AdviceStep.Competition, PolicyReasons.AgreementOld, null, "Works Councils Act (WOR), article 27", "Works Councils Act (WOR), article 27", "the agreement is more than three years old");

    /// <summary>All of them, in the order of work.</summary>
    public static ValueList<AdviceKind> All { get; } =
    [
        ClimateGate, Attestation, NoListening, FewPeople, ActionLine, NoRemedy,
        CopyFirst, AiDrafts, ManyMessages, SeveralADay, BackOff, Fading,
        Repeats, EveningHours, KeptShort, Learning, NoFeedback, DailyRhythm, NoForgiveness,
        RhythmShown, KnownRewards, RewardsForResponse, PointsDoNotFade, Disclosure, PointsStay,
        Boards, LargeLeagues, Award, TangibleAwards, NoRepresentatives, AgreementOld,
    ];
}
