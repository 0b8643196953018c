using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The columns of a micro-randomised trial: a row for each person and decision point, in any order. The memory is looked at, not
/// copied: it stays as it is for as long as the table is used. What stands in a row where the person was not available, is not used,
/// and may be anything, even no number.
/// </summary>
public sealed record TrialColumns
{
    /// <summary>Whose row it is: any number that stands for one person and nobody else.</summary>
    public required ReadOnlyMemory<int> People { get; init; }

    /// <summary>Whether the person was available for a prompt, so that there was a draw.</summary>
    public required ReadOnlyMemory<bool> Available { get; init; }

    /// <summary>Whether there was a prompt.</summary>
    public required ReadOnlyMemory<bool> Prompted { get; init; }

    /// <summary>With which logged probability there was to be a prompt.</summary>
    public required ReadOnlyMemory<double> Probabilities { get; init; }

    /// <summary>What came of it: the proximal outcome.</summary>
    public required ReadOnlyMemory<double> Outcomes { get; init; }

    /// <summary>How much each row counts beside that; empty where all count the same. A row of weight 0 is as one in which nobody was available.</summary>
    public ReadOnlyMemory<double> Weights { get; init; }

    /// <summary>What was known before each decision, for models to name as moderators and controls.</summary>
    public ValueList<TrialColumn> Covariates { get; init; }
}
