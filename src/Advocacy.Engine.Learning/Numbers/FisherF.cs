using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>The F distribution, central and noncentral.</summary>
internal static class FisherF
{
    /// <summary>The probability of at least f.</summary>
    public static double Upper(double f, double first, double second)
    {
        var sum = second + (first * f);
        return BetaDistribution.Lower(second / sum, first * f / sum, second / 2, first / 2);
    }

    /// <summary>The value that is reached with a probability.</summary>
    public static double Critical(double probability, double first, double second) => Roots.OfFalling(f => Upper(f, first, second), probability);

    /// <summary>The probability of at least f, off centre: a mixture of central ones by Poisson weights, summed from the largest outwards.</summary>
    public static double Upper(double f, double first, double second, double noncentrality)
    {
        const double Negligible = 1e-17;

        var half = noncentrality / 2;
        var sum = second + (first * f);
        var mode = Math.Floor(half);
        var atMode = half > 0 ? Elementary.Exp((mode * Elementary.Log(half)) - half - GammaFunction.Log(mode + 1)) : 1;

        var total = 0.0;
        for (var (j, weight) = (mode, atMode); weight > Negligible; j++, weight *= half / j)
        {
            total += weight * Term(j);
        }

        for (var (j, weight) = (mode - 1, half > 0 ? atMode * mode / half : 0); j >= 0 && weight > Negligible; weight *= j / half, j--)
        {
            total += weight * Term(j);
        }

        return total;

        double Term(double j) => BetaDistribution.Lower(second / sum, first * f / sum, second / 2, (first / 2) + j);
    }
}
