using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>What a trial says of a model.</summary>
public sealed record TrialEstimate
{
    /// <summary>How many rows it is made from: those in which somebody was available.</summary>
    public required int Rows { get; init; }

    /// <summary>How many people these are of.</summary>
    public required int People { get; init; }

    /// <summary>The degrees of freedom of tests and intervals: people less coefficients.</summary>
    public required int DegreesOfFreedom { get; init; }

    /// <summary>Whether the standard errors are corrected for few people.</summary>
    public required bool IsCorrected { get; init; }

    /// <summary>The effect of a prompt, and how it changes with each moderator. Of EMEE, logarithms of relative risks.</summary>
    public required ValueList<Coefficient> Effects { get; init; }

    /// <summary>The intercept and the controls. They take out noise; what they are is no finding.</summary>
    public required ValueList<Coefficient> Controls { get; init; }

    /// <summary>The sums of effects that were asked for.</summary>
    public required ValueList<Coefficient> Combinations { get; init; }
}
