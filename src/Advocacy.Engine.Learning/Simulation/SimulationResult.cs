using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What a simulation tells.</summary>
public sealed record SimulationResult
{
    /// <summary>What is to be shown with every number of it.</summary>
    public const string Notice =
        "Simulated: invented people who behave as the stated model says. It shows how policies differ under that model, not what a programme will bring about.";

    /// <summary>The scenario, by its name.</summary>
    public required string Scenario { get; init; }

    /// <summary>The seed it came from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many people there were in all.</summary>
    public required int People { get; init; }

    /// <summary>How many of them ever enrolled.</summary>
    public required int Joined { get; init; }

    /// <summary>How many weeks were simulated.</summary>
    public required int Weeks { get; init; }

    /// <summary>What came of every policy, in the order of the scenario.</summary>
    public required ValueList<PolicySeries> Policies { get; init; }

    /// <summary>
    /// How every policy but the first differs from the first, person by person: the same people with the same luck, so that what the
    /// policies share takes no part in the interval.
    /// </summary>
    public required ValueList<PolicySeries> Differences { get; init; }

    /// <summary>
    /// The log under every policy, where it was asked for, by person and date: the draws of the engine with their true probabilities, of who
    /// agreed to learning.
    /// </summary>
    public ValueList<ValueList<LogRow>> Points { get; init; }
}
