using System.Collections.Generic;
using Advocacy.Engine.Learning.Logs;

namespace Advocacy.Sample.Trying;

/// <summary>What evaluate was asked for.</summary>
internal sealed record EvaluateRequest
{
    public required LearningRequest Input { get; init; }

    /// <summary>The outcomes that are asked about.</summary>
    public IReadOnlyList<LogOutcome> Outcomes { get; init; } = [];

    /// <summary>By what the effect of a prompt may differ.</summary>
    public IReadOnlyList<string> Moderators { get; init; } = [];

    /// <summary>What takes noise out of outcomes; absent: what is usual, as far as it varies.</summary>
    public IReadOnlyList<string>? Controls { get; init; }

    /// <summary>The file for the rows.</summary>
    public string? Out { get; init; }
}
