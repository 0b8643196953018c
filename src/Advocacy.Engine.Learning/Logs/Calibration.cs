using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// Counts how often something was drawn against how likely it was each time: a Poisson binomial distribution, summed exactly while there are
/// few draws, beyond that by its normal approximation with a correction for continuity.
/// </summary>
internal sealed class Calibration
{
    private const int MostExact = 1000;

    private readonly List<double> probabilities = [];
    private readonly double[] sums = new double[2];
    private readonly int[] counts = new int[2];

    /// <summary>How often it could have been drawn.</summary>
    internal int Draws => counts[0];

    /// <summary>How often it was.</summary>
    internal int Drawn => counts[1];

    /// <summary>How often it was to be, on average.</summary>
    internal double Expected => sums[0];

    internal void Add(double probability, bool isDrawn)
    {
        counts[0]++;
        counts[1] += isDrawn ? 1 : 0;
        sums[0] += probability;
        sums[1] += probability * (1 - probability);
        if (probabilities.Count < MostExact)
        {
            probabilities.Add(probability);
        }
    }

    /// <summary>How likely a count at least as far out, to either side, is by chance alone.</summary>
    internal double PValue() => Math.Min(1, Draws <= MostExact ? Exact() : Normal());

    private double Exact()
    {
        // The chance of each count, one draw after another.
        var chances = new double[probabilities.Count + 1];
        chances[0] = 1;
        for (var draw = 0; draw < probabilities.Count; draw++)
        {
            var probability = probabilities[draw];
            for (var count = draw + 1; count > 0; count--)
            {
                chances[count] = (chances[count] * (1 - probability)) + (chances[count - 1] * probability);
            }

            chances[0] *= 1 - probability;
        }

        var (below, above) = (0.0, 0.0);
        for (var count = 0; count < chances.Length; count++)
        {
            below += count <= Drawn ? chances[count] : 0;
            above += count >= Drawn ? chances[count] : 0;
        }

        return 2 * Math.Min(below, above);
    }

    private double Normal()
    {
        const double Half = 0.5;

        var off = Math.Max(0, Math.Abs(Drawn - Expected) - Half);
        return 2 * NormalDistribution.Lower(-off / Math.Sqrt(sums[1]));
    }
}
