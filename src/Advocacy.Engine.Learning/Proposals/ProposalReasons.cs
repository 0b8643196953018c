using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>Why a change of policy is not proposed. They are for whoever decides on policies, and never about a person.</summary>
public static class ProposalReasons
{
    /// <summary>Too few people were in draws.</summary>
    public static ReasonCode TooFewPeople { get; } = new("proposal.too-few-people", [Datum.Number("people"), Datum.Number("least")]);

    /// <summary>There were too few draws.</summary>
    public static ReasonCode TooFewDraws { get; } = new("proposal.too-few-draws", [Datum.Number("draws"), Datum.Number("least")]);

    /// <summary>What was learned changes nothing.</summary>
    public static ReasonCode NoChange { get; } = new("proposal.no-change", []);

    /// <summary>What it would bring cannot be told from the log: something else than weights and probabilities of the draw differs.</summary>
    public static ReasonCode CannotTell { get; } = new("proposal.cannot-tell", []);

    /// <summary>The changed policy has a problem.</summary>
    public static ReasonCode NotValid { get; } = new("proposal.not-valid", [Datum.Text("code"), Datum.Text("path")]);

    /// <summary>It is not sure that it would be worth more than the policy there is.</summary>
    public static ReasonCode NoGain { get; } = new("proposal.no-gain", [Datum.Number("difference"), Datum.Number("low"), Datum.Number("high")]);

    /// <summary>It would be paid for with people who mute or opt out (INV-39).</summary>
    public static ReasonCode TurnsAway { get; } = new("proposal.turns-away", [Datum.Number("shares"), Datum.Number("turnedAway"), Datum.Number("most")]);

    /// <summary>It would be paid for with copying in the place of adapting (INV-39).</summary>
    public static ReasonCode LessOwnVoice { get; } = new("proposal.less-own-voice", [Datum.Number("shares"), Datum.Number("adaptLoss"), Datum.Number("most")]);
}
