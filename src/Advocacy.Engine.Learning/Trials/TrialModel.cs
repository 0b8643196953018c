using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>What is asked of a trial.</summary>
public sealed record TrialModel
{
    /// <summary>The covariates by which the effect of a prompt may differ; none for the effect on average.</summary>
    public ValueList<string> Moderators { get; init; }

    /// <summary>The covariates that take noise out of the outcome. A wrong choice costs precision, and makes no estimate wrong.</summary>
    public ValueList<string> Controls { get; init; }

    /// <summary>The probability of a prompt that effects are centred and weighted by. Between 0 and 1; default 0.5.</summary>
    public double Numerator { get; init => field = Check.Inside(value, nameof(Numerator)); } = 0.5;

    /// <summary>The covariate that has this probability row by row, where it depends on moderators, and on nothing else; none to take the number.</summary>
    public string? NumeratorColumn { get; init; }

    /// <summary>How sure an interval is to be. Between 0 and 1; default 0.95.</summary>
    public double Coverage { get; init => field = Check.Inside(value, nameof(Coverage)); } = 0.95;

    /// <summary>Whether standard errors are corrected for few people.</summary>
    public SmallSample Correction { get; init; }

    /// <summary>Sums of effects that are asked for beside them.</summary>
    public ValueList<Combination> Combinations { get; init; }
}
