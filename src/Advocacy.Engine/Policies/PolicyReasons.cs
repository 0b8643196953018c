using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>The reasons this room can give: what is known about a choice in a policy.</summary>
public static class PolicyReasons
{
    /// <summary>The line of safety or of readiness lies below the middle of the scale.</summary>
    public static ReasonCode ClimateGate { get; } = new("policy.climate-gate", [Datum.Number("share")]);

    /// <summary>An attestation stands in for a measurement for more than half a year.</summary>
    public static ReasonCode Attestation { get; } = new("policy.attestation", [Datum.Number("days")]);

    /// <summary>Nobody is ever asked how it is for them.</summary>
    public static ReasonCode NoListening { get; } = new("policy.no-listening", []);

    /// <summary>Figures are made of fewer people than ten.</summary>
    public static ReasonCode FewPeople { get; } = new("policy.few-people", [Datum.Number("count")]);

    /// <summary>Nobody who declared nothing is ever invited to share.</summary>
    public static ReasonCode ActionLine { get; } = new("policy.action-line", [Datum.Number("share"), Datum.Number("line")]);

    /// <summary>A barrier people can name has no remedy.</summary>
    public static ReasonCode NoRemedy { get; } = new("policy.no-remedy", [Datum.Text("barrier")]);

    /// <summary>Copying comes before adapting.</summary>
    public static ReasonCode CopyFirst { get; } = new("policy.copy-first", []);

    /// <summary>Drafts by software are offered.</summary>
    public static ReasonCode AiDrafts { get; } = new("policy.ai-drafts", []);

    /// <summary>More messages a week than two.</summary>
    public static ReasonCode ManyMessages { get; } = new("policy.many-messages", [Datum.Number("count")]);

    /// <summary>More messages a day than one.</summary>
    public static ReasonCode SeveralADay { get; } = new("policy.several-a-day", [Datum.Number("count")]);

    /// <summary>Backing off is slower than by default.</summary>
    public static ReasonCode BackOff { get; } = new("policy.back-off", [Datum.Number("count")]);

    /// <summary>Messages go on as often while the habit grows.</summary>
    public static ReasonCode Fading { get; } = new("policy.fading", [Datum.Number("share")]);

    /// <summary>The same message may come again at once.</summary>
    public static ReasonCode Repeats { get; } = new("policy.repeats", []);

    /// <summary>People may be reached in the evening, at night or in the weekend.</summary>
    public static ReasonCode EveningHours { get; } = new("policy.evening-hours", []);

    /// <summary>Facts are let go before the programme can be looked at.</summary>
    public static ReasonCode KeptShort { get; } = new("policy.kept-short", [Datum.Number("days"), Datum.Number("needed")]);

    /// <summary>Nobody needs to answer what people share.</summary>
    public static ReasonCode NoFeedback { get; } = new("policy.no-feedback", []);

    /// <summary>The rhythm is counted in days.</summary>
    public static ReasonCode DailyRhythm { get; } = new("policy.daily-rhythm", []);

    /// <summary>A rhythm forgives nothing, or cannot be repaired.</summary>
    public static ReasonCode NoForgiveness { get; } = new("policy.no-forgiveness", []);

    /// <summary>The rhythm is shown to who did not ask for it.</summary>
    public static ReasonCode RhythmShown { get; } = new("policy.rhythm-shown", []);

    /// <summary>People know beforehand what sharing earns.</summary>
    public static ReasonCode KnownRewards { get; } = new("policy.known-rewards", [Datum.Number("count")]);

    /// <summary>What others do with a post earns points.</summary>
    public static ReasonCode RewardsForResponse { get; } = new("policy.rewards-for-response", [Datum.Number("count")]);

    /// <summary>Points stay the same while the habit grows.</summary>
    public static ReasonCode PointsDoNotFade { get; } = new("policy.points-do-not-fade", [Datum.Number("count")]);

    /// <summary>What is shared may be shared for a reward.</summary>
    public static ReasonCode Disclosure { get; } = new("policy.disclosure", []);

    /// <summary>What is introduced is hard to take away.</summary>
    public static ReasonCode PointsStay { get; } = new("policy.points-stay", []);

    /// <summary>People compare themselves with one another.</summary>
    public static ReasonCode Boards { get; } = new("policy.boards", [Datum.Number("count")]);

    /// <summary>A league is larger than ten.</summary>
    public static ReasonCode LargeLeagues { get; } = new("policy.large-leagues", [Datum.Number("count")]);

    /// <summary>There are awards each month.</summary>
    public static ReasonCode Award { get; } = new("policy.award", [Datum.Number("count")]);

    /// <summary>Awards may be things.</summary>
    public static ReasonCode TangibleAwards { get; } = new("policy.tangible-awards", []);

    /// <summary>There are no representatives who agreed.</summary>
    public static ReasonCode NoRepresentatives { get; } = new("policy.no-representatives", [Datum.Text("by")]);

    /// <summary>Chance decides now and then.</summary>
    public static ReasonCode Learning { get; } = new("policy.learning", []);

    /// <summary>The agreement is some years old.</summary>
    public static ReasonCode AgreementOld { get; } = new("policy.agreement-old", [Datum.Date("since")]);
}
