namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How much there is to tell about, each a number a week from 0 to 20; less than one comes every so many weeks.</summary>
public sealed record ContentSupply
{
    /// <summary>Stories of colleagues. Default 0.5 (ours).</summary>
    public double Stories { get; init; } = 0.5;

    /// <summary>Examples of how somebody does it. Default 0.5 (ours).</summary>
    public double Examples { get; init; } = 0.5;

    /// <summary>Ready-made items, with room for one's own voice. Default 2 (ours).</summary>
    public double Items { get; init; } = 2;

    /// <summary>Occasions in the work. Default 2 (ours).</summary>
    public double Occasions { get; init; } = 2;
}
