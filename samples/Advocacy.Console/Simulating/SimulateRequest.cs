using System.Collections.Generic;
using Advocacy.Engine.Learning.Simulation;

namespace Advocacy.Sample.Simulating;

/// <summary>What simulate was asked for.</summary>
internal sealed record SimulateRequest
{
    /// <summary>One that ships, by its name, or the file of another.</summary>
    public required string Scenario { get; init; }

    public int? People { get; init; }

    public int? Weeks { get; init; }

    /// <summary>The policy to begin from; absent: the scenario's first.</summary>
    public string? Policy { get; init; }

    /// <summary>What of it is changed.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>The policy to hold against it; absent: the scenario's others, or the first with the changes.</summary>
    public string? Against { get; init; }

    /// <summary>What of that other policy is changed.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    public ulong Seed { get; init; } = 1;

    /// <summary>What is shown week by week.</summary>
    public IReadOnlyList<SimulationMetric> Charts { get; init; } = [];

    /// <summary>Of which week everything is shown; absent: of the last.</summary>
    public int? Week { get; init; }

    /// <summary>The folder for figures.</summary>
    public string? Figures { get; init; }

    /// <summary>The file for the log of the first policy, to learn from.</summary>
    public string? Log { get; init; }

    /// <summary>The folder for what a host would have stored under the first policy.</summary>
    public string? History { get; init; }

    public bool IsJson { get; init; }
}
