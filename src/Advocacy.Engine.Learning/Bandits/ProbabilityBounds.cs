using System;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>Between which bounds the probability of any prompt stays (INV-27): so that each decision has two ways, and silence is never ruled out.</summary>
public sealed record ProbabilityBounds
{
    /// <summary>Bounds of a probability.</summary>
    /// <param name="least">The least, above 0.</param>
    /// <param name="most">The most, at least the least and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not in this order between 0 and 1.</exception>
    public ProbabilityBounds(double least, double most)
    {
        if (!(least > 0 && least <= most && most < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(least), least, "The least lies above 0 and up to the most, which lies below 1.");
        }

        (Least, Most) = (least, most);
    }

    /// <summary>From 0.1 to 0.8 (ours, after Greenewald et al. 2017).</summary>
    public static ProbabilityBounds Default { get; } = new(0.1, 0.8);

    /// <summary>The least probability.</summary>
    public double Least { get; }

    /// <summary>The most probability.</summary>
    public double Most { get; }

    /// <summary>The probability within the bounds that is nearest to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not a number.</exception>
    public double Clip(double probability) =>
        double.IsNaN(probability) ? throw new ArgumentOutOfRangeException(nameof(probability), probability, "It is a number.")
        : probability < Least ? Least
        : probability > Most ? Most
        : probability;
}
