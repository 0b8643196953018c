using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>The distribution on 0 to 1 that the others here are made of: the regularised incomplete beta function.</summary>
internal static class BetaDistribution
{
    /// <summary>The probability of at most x.</summary>
    public static double Lower(double x, double a, double b) => Lower(x, 1 - x, a, b);

    /// <summary>The probability of at most x, which is 1 − y; both are given so that neither end loses digits.</summary>
    public static double Lower(double x, double y, double a, double b)
    {
        if (x <= 0 || y <= 0)
        {
            return x <= 0 ? 0 : 1;
        }

        return x < (a + 1) / (a + b + 2)
            ? Front(x, y, a, b) * Fraction(x, a, b) / a
            : 1 - (Front(x, y, a, b) * Fraction(y, b, a) / b);
    }

    /// <summary>The density at x.</summary>
    public static double Density(double x, double a, double b) =>
        x is <= 0 or >= 1 ? (x == 0 && a == 1) || (x == 1 && b == 1) ? x == 0 ? b : a : 0 : Front(x, 1 - x, a, b) / (x * (1 - x));

    private static double Front(double x, double y, double a, double b)
    {
        var logX = x < 0.5 ? Elementary.Log(x) : GammaFunction.LogOnePlus(-y);
        var logY = y < 0.5 ? Elementary.Log(y) : GammaFunction.LogOnePlus(-x);
        return Elementary.Exp((a * logX) + (b * logY) - GammaFunction.LogBeta(a, b));
    }

    // Lentz's way through the continued fraction, which takes about the root of a + b steps.
    private static double Fraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        const double Negligible = 1e-16;
        const int Most = 1_000_000;

        var numerator = 1.0;
        var denominator = 1 / AwayFromZero(1 - ((a + b) * x / (a + 1)));
        var value = denominator;
        for (var m = 1; m <= Most; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            denominator = 1 / AwayFromZero(1 + (even * denominator));
            numerator = AwayFromZero(1 + (even / numerator));
            value *= denominator * numerator;

            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            denominator = 1 / AwayFromZero(1 + (odd * denominator));
            numerator = AwayFromZero(1 + (odd / numerator));
            var step = denominator * numerator;
            value *= step;
            if (Math.Abs(step - 1) <= Negligible)
            {
                break;
            }
        }

        return value;

        static double AwayFromZero(double x) => Math.Abs(x) < Tiny ? Tiny : x;
    }
}
