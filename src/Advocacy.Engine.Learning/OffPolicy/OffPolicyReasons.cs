using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>Why there is no verdict. They are for whoever proposes a policy, and never about a person.</summary>
public static class OffPolicyReasons
{
    /// <summary>What was logged tells as much as too few decisions under the other policy would.</summary>
    public static ReasonCode LowEffectiveSample { get; } = new("off-policy.low-effective-sample", [Datum.Number("effective"), Datum.Number("least")]);

    /// <summary>The mean weight is so far from 1 that the logged probabilities are wrong, or the log too short.</summary>
    public static ReasonCode MeanWeightOff { get; } = new("off-policy.mean-weight-off", [Datum.Number("mean"), Datum.Number("error")]);

    /// <summary>One decision has too large a share of all weights.</summary>
    public static ReasonCode OneDecides { get; } = new("off-policy.one-decides", [Datum.Number("share"), Datum.Number("most")]);

    /// <summary>The other policy may take an arm that never was taken, and that it could be is not logged.</summary>
    public static ReasonCode NeverTaken { get; } = new("off-policy.never-taken", [Datum.Number("arm"), Datum.Number("share")]);

    /// <summary>Rewards or weights are so large that sums of them, or of their squares, are no numbers.</summary>
    public static ReasonCode NotFinite { get; } = new("off-policy.not-finite", []);

    /// <summary>The other policy would never have done what was done.</summary>
    public static ReasonCode NoOverlap { get; } = new("off-policy.no-overlap", []);
}
