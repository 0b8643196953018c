using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>What a log says of a policy that did not write it.</summary>
public sealed record OffPolicyReport
{
    /// <summary>How many decisions there are.</summary>
    public required int Rows { get; init; }

    /// <summary>How many people they are of, or how many decisions where each stands alone.</summary>
    public required int Groups { get; init; }

    /// <summary>How far the log carries.</summary>
    public required WeightDiagnostics Weights { get; init; }

    /// <summary>The mean reward of the policy that was logged.</summary>
    public required OffPolicyEstimate Logged { get; init; }

    /// <summary>Inverse probability weighting: the mean of w·r.</summary>
    public required OffPolicyEstimate InverseProbability { get; init; }

    /// <summary>The same with weights cut off at the cap: less noise, some bias.</summary>
    public required OffPolicyEstimate Clipped { get; init; }

    /// <summary>Self-normalised: Σw·r ÷ Σw; none where the policies have nothing in common.</summary>
    public required OffPolicyEstimate? SelfNormalised { get; init; }

    /// <summary>The mean of what the model says of the policy; none without a model. Its error is that of the model's mean, not of the model.</summary>
    public required OffPolicyEstimate? DirectMethod { get; init; }

    /// <summary>The model, corrected by what was logged: right where either the model or the probabilities are; none without a model.</summary>
    public required OffPolicyEstimate? DoublyRobust { get; init; }

    /// <summary>The same, corrected only where weights are small; none without a model.</summary>
    public required OffPolicyEstimate? SwitchDoublyRobust { get; init; }

    /// <summary>How much more the policy brings than the one that was logged: doubly robust with a model, else self-normalised.</summary>
    public required OffPolicyEstimate? Difference { get; init; }

    /// <summary>Whether it would do better.</summary>
    public required OffPolicyVerdict Verdict { get; init; }

    /// <summary>Why there is no verdict; nothing where there is one.</summary>
    public required ValueList<Reason> WithheldFor { get; init; }
}
