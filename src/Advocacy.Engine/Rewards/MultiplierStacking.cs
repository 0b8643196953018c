namespace Advocacy.Engine.Rewards;

/// <summary>What several multipliers come to.</summary>
public enum MultiplierStacking
{
    /// <summary>The highest counts.</summary>
    Highest,

    /// <summary>What each adds to 100 percent is added: 150 and 120 are 170.</summary>
    Add,

    /// <summary>They multiply: 150 and 120 are 180.</summary>
    Multiply,
}
