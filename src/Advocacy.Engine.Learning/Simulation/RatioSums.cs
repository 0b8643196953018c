using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What estimates of a ratio, and of its difference from another's, are made from.</summary>
/// <param name="Own">The products of its numbers with themselves.</param>
/// <param name="Crossed">The products with the first policy's.</param>
internal readonly record struct RatioSums(RatioProducts Own, RatioProducts Crossed)
{
    // The normal quantile of 97.5 %.
    private const double Reach = 1.959963984540054;

    /// <summary>
    /// The ratio Σx ÷ Σy with the interval of 95 % that the people in it give: the linearised variance of a ratio (Taylor), people as the
    /// unit. None where there is nothing to divide by.
    /// </summary>
    internal Estimate? Ratio(int people)
    {
        if (Own.SumY == 0 || people < 2)
        {
            return null;
        }

        var ratio = Own.Ratio;
        var error = Math.Sqrt(Math.Max(0, Own.Residuals(ratio, ratio) / ((double)Own.SumY * Own.SumY) * people / (people - 1)));
        return new(ratio, Interval.Around(ratio, Reach * error));
    }

    /// <summary>How much it is more than the first policy's, paired by person.</summary>
    internal static Estimate? Difference(in RatioSums one, in RatioSums first, int people)
    {
        if (one.Own.SumY == 0 || first.Own.SumY == 0 || people < 2)
        {
            return null;
        }

        var (ratio, base_) = (one.Own.Ratio, first.Own.Ratio);
        double per = one.Own.SumY, firstPer = first.Own.SumY;
        var own = one.Own.Residuals(ratio, ratio) / (per * per);
        var other = first.Own.Residuals(base_, base_) / (firstPer * firstPer);
        var shared = one.Crossed.Residuals(ratio, base_) / (per * firstPer);
        var error = Math.Sqrt(Math.Max(0, (own + other - (2 * shared)) * people / (people - 1)));
        return new(ratio - base_, Interval.Around(ratio - base_, Reach * error));
    }
}
