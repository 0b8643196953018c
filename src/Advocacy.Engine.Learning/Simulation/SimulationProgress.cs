namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How far a simulation is.</summary>
/// <param name="Done">People who have been simulated under every policy.</param>
/// <param name="People">People who are to be simulated.</param>
public readonly record struct SimulationProgress(int Done, int People);
