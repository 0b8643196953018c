using Advocacy.Engine.Values;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>The evidence for a phase, counted.</summary>
internal sealed record PhaseReading
{
    public Phase Phase { get; init; }

    public double Stories { get; init; }

    public double Examples { get; init; }

    public bool KnowsWhy { get; init; }

    public double Confidence { get; init; }

    public int Acts { get; init; }

    public int Acknowledgements { get; init; }

    public int OfferedWeeks { get; init; }

    public double Practice { get; init; }

    public bool IsConsolidated { get; init; }

    public int Consolidations { get; init; }
}
