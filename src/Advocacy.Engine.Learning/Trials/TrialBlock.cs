namespace Advocacy.Engine.Learning.Trials;

/// <summary>Some rows of a trial side by side, so that each column is read once and in order.</summary>
internal sealed class TrialBlock(int width)
{
    public const int Size = 512;

    /// <summary>The number of each row's person.</summary>
    public int[] Places { get; } = new int[Size];

    /// <summary>The controls and the moderators of each row, one row after another, an intercept before each.</summary>
    public double[] Covariates { get; } = new double[Size * width];

    /// <summary>Whether there was a prompt: 0 or 1.</summary>
    public double[] Prompted { get; } = new double[Size];

    /// <summary>The prompt less the probability that effects are centred by.</summary>
    public double[] Centred { get; } = new double[Size];

    /// <summary>How much each row counts.</summary>
    public double[] Weights { get; } = new double[Size];

    /// <summary>The outcome of each row.</summary>
    public double[] Outcomes { get; } = new double[Size];
}
