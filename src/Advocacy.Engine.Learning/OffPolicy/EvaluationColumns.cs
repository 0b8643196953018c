using System;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>
/// The columns of a log of decisions by which another policy is to be judged: a row for each decision. A matrix has a row for each
/// decision and a column for each arm, its rows one after another. The memory is looked at, not copied.
/// </summary>
public sealed record EvaluationColumns
{
    /// <summary>How many arms there are, silence among them where it is one.</summary>
    public required int Arms { get; init; }

    /// <summary>Which arm was taken, from 0 on.</summary>
    public required ReadOnlyMemory<int> Taken { get; init; }

    /// <summary>What came of it.</summary>
    public required ReadOnlyMemory<double> Rewards { get; init; }

    /// <summary>The logged probability of the arm that was taken.</summary>
    public required ReadOnlyMemory<double> Propensities { get; init; }

    /// <summary>Matrix: with which probability the policy to be judged takes each arm.</summary>
    public required ReadOnlyMemory<double> Targets { get; init; }

    /// <summary>Matrix: what a model, fitted on other data, says would come of each arm; empty where there is none.</summary>
    public ReadOnlyMemory<double> Predictions { get; init; }

    /// <summary>Matrix: the logged probabilities of all arms; empty where only that of the arm taken is known.</summary>
    public ReadOnlyMemory<double> Logged { get; init; }

    /// <summary>Whose decision it was, any number that stands for one person: rows of one person are alike. Empty where each row stands alone.</summary>
    public ReadOnlyMemory<int> People { get; init; }
}
