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
    private const double RuleOfThree = 3;

    /// <summary>
    /// The ratio Σx ÷ Σy with the interval of 95 % that the people in it give: the linearised variance of a ratio (Taylor), people as the
    /// unit. Where everybody counts as 0 or 1 it is a share, with the interval of Wilson (1927); where nobody has anything, or everybody all,
    /// it reaches as far as the rule of three. None where there is nothing to divide by.
    /// </summary>
    internal Estimate? Ratio(int people)
    {
        if (Own.SumY == 0 || people < 2)
        {
            return null;
        }

        var ratio = Own.Ratio;
        if (IsShare)
        {
            return new(ratio, Wilson(ratio, Own.SumY));
        }

        if (IsAllOrNothing)
        {
            // Nothing seen of n tells of at most 3 in n; of n that differ in how much they count, as many as count evenly.
            var reach = Math.Min(1, RuleOfThree * Own.YY / ((double)Own.SumY * Own.SumY));
            return new(ratio, new(Math.Max(0, ratio - reach), Math.Min(1, ratio + reach)));
        }

        var error = Math.Sqrt(Math.Max(0, Own.Residuals(ratio, ratio) / ((double)Own.SumY * Own.SumY) * people / (people - 1)));
        return new(ratio, Interval.Around(ratio, Reach * error));
    }

    // Everybody counts as 0 or 1, of 0 or 1.
    private bool IsShare => Own.XX == Own.SumX && Own.YY == Own.SumY && Own.XY == Own.SumX;

    // Of a part of a whole, none of anybody's or all of everybody's.
    private bool IsAllOrNothing => Own.SumX == 0 || (Own.XX == Own.YY && Own.XY == Own.YY && Own.SumX == Own.SumY);

    // The interval of a share that also holds for what is rare (Wilson 1927).
    private static Interval Wilson(double share, double people)
    {
        var square = Reach * Reach / people;
        var centre = (share + (square / 2)) / (1 + square);
        var reach = Reach * Math.Sqrt((share * (1 - share) / people) + (square / (4 * people))) / (1 + square);
        return new(share == 0 ? 0 : centre - reach, share == 1 ? 1 : centre + reach);
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
