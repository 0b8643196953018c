using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>
/// What an organisation may choose about the health of a programme and about social proof: from where on a finding is one. Figures are
/// only ever of many people.
/// </summary>
public sealed record HealthRules
{
    /// <summary>Of how many people a figure must be before it is told, 5 to 100; default 10 (INV-10).</summary>
    public int LeastPeople { get; init; } = 10;

    /// <summary>How many whole weeks are looked at, 8 to 60; default 52 (ours). Never more than retention.</summary>
    public int Weeks { get; init; } = 52;

    /// <summary>Below which share of the first four weeks the last four are an ebb, 0.1 to 0.9; default 0.5 (M23).</summary>
    public double EbbShare { get; init; } = 0.5;

    /// <summary>How much is to come back for each message with content: acts, reactions, feedback, 0.01 to 2; default 0.2 (ours).</summary>
    public double LeastReturns { get; init; } = 0.2;

    /// <summary>From which share of all acts on the tenth who did the most is a small group, 0.2 to 1; default 0.5 (ours).</summary>
    public double SmallGroupShare { get; init; } = 0.5;

    /// <summary>How far the Gini must be from what chance gives people who are alike toward all acts by one, 0 to 1; default 0.3 (ours).</summary>
    public double BeyondChance { get; init; } = 0.3;

    /// <summary>How many invitations there may be for one act, 1 to 100; default 10 (ours).</summary>
    public double MostPromptsPerAct { get; init; } = 10;

    /// <summary>Which share of people may have chosen quiet, 0.01 to 1; default 0.15 (ours).</summary>
    public double MostMuted { get; init; } = 0.15;

    /// <summary>From which share of what was adapted or copied on it is mostly copied, 0.1 to 1; default 0.7 (ours).</summary>
    public double CopyShare { get; init; } = 0.7;

    /// <summary>Which share of acts is to get feedback or thanks of a colleague, 0.01 to 1; default 0.2 (ours).</summary>
    public double LeastFeedback { get; init; } = 0.2;

    /// <summary>Which share of people is to have heard a leader tell why, 0.01 to 1; default 0.25 (ours).</summary>
    public double LeastLed { get; init; } = 0.25;

    /// <summary>Over how many days social proof counts, 7 to 28; default 28 (INV-22: recent).</summary>
    public int ProofDays { get; init; } = 28;

    /// <summary>How many standard errors a share must have risen to be on the rise, 1.28 to 4; default 1.645, one-sided 5 %.</summary>
    public double ProofRise { get; init; } = 1.645;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<HealthRules>> Parameters { get; } =
    [
        Values.Rules.Whole<HealthRules>("leastPeople", "people", 5, 100, 10, "INV-10", "Of how many people a figure must be before it is told.", r => r.LeastPeople, (r, v) => r with { LeastPeople = v }),
        Values.Rules.Whole<HealthRules>("weeks", "weeks", 8, 60, 52, "ours", "How many whole weeks are looked at, as far as retention reaches.", r => r.Weeks, (r, v) => r with { Weeks = v }),
        Values.Rules.Number<HealthRules>("ebbShare", "share", 0.1, 0.9, 0.5, "M23", "Below which share of the first four weeks the last four are an ebb.", r => r.EbbShare, (r, v) => r with { EbbShare = v }),
        Values.Rules.Number<HealthRules>("leastReturns", "for each message", 0.01, 2, 0.2, "ours", "How many acts, reactions and feedback are to come back for each message with content.", r => r.LeastReturns, (r, v) => r with { LeastReturns = v }),
        Values.Rules.Number<HealthRules>("smallGroupShare", "share of all acts", 0.2, 1, 0.5, "ours", "From which share of all acts on the tenth who did the most is a small group.", r => r.SmallGroupShare, (r, v) => r with { SmallGroupShare = v }),
        Values.Rules.Number<HealthRules>("beyondChance", "share of the way", 0, 1, 0.3, "ours", "How far the Gini must be from what chance gives people who are alike toward all acts by one.", r => r.BeyondChance, (r, v) => r with { BeyondChance = v }),
        Values.Rules.Number<HealthRules>("mostPromptsPerAct", "invitations", 1, 100, 10, "ours", "How many invitations there may be for one act.", r => r.MostPromptsPerAct, (r, v) => r with { MostPromptsPerAct = v }),
        Values.Rules.Number<HealthRules>("mostMuted", "share of people", 0.01, 1, 0.15, "ours", "Which share of people may have chosen quiet.", r => r.MostMuted, (r, v) => r with { MostMuted = v }),
        Values.Rules.Number<HealthRules>("copyShare", "share", 0.1, 1, 0.7, "ours", "From which share of what was adapted or copied on it is mostly copied.", r => r.CopyShare, (r, v) => r with { CopyShare = v }),
        Values.Rules.Number<HealthRules>("leastFeedback", "share of acts", 0.01, 1, 0.2, "ours", "Which share of acts is to get feedback or thanks of a colleague.", r => r.LeastFeedback, (r, v) => r with { LeastFeedback = v }),
        Values.Rules.Number<HealthRules>("leastLed", "share of people", 0.01, 1, 0.25, "ours", "Which share of people is to have heard a leader tell why.", r => r.LeastLed, (r, v) => r with { LeastLed = v }),
        Values.Rules.Whole<HealthRules>("proofDays", "days", 7, 28, 28, "INV-22", "Over how many days social proof counts.", r => r.ProofDays, (r, v) => r with { ProofDays = v }),
        Values.Rules.Number<HealthRules>("proofRise", "standard errors", 1.28, 4, 1.645, "one-sided 5 %; ours", "How many standard errors a share must have risen to be on the rise.", r => r.ProofRise, (r, v) => r with { ProofRise = v }),
    ];
}
