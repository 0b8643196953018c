namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How a simulation is run; none of it but the seed changes what comes out.</summary>
public sealed record SimulationOptions
{
    /// <summary>The seed: the same seed is the same people with the same luck.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>On how many threads at most; absent: as many as there are processors.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether the log of every policy is kept, to be learned from as from a trial.</summary>
    public bool KeepsPoints { get; init; }
}
