using System.Diagnostics.CodeAnalysis;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What came of reading a scenario: the scenario, or all that is wrong with it.</summary>
public sealed record ScenarioReading
{
    internal ScenarioReading(Scenario? scenario, ValueList<Problem> problems) => (Scenario, Problems) = (problems.IsEmpty ? scenario : null, problems);

    /// <summary>The scenario; none if there are problems.</summary>
    public Scenario? Scenario { get; }

    /// <summary>All that is wrong; empty if there is a scenario.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gives the scenario.</summary>
    /// <param name="scenario">The scenario; none if there are problems.</param>
    /// <returns>Whether there are no problems.</returns>
    public bool TryGet([NotNullWhen(true)] out Scenario? scenario)
    {
        scenario = Scenario;
        return scenario is not null;
    }
}
