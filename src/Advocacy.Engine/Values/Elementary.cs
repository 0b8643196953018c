using System;

namespace Advocacy.Engine.Values;

/// <summary>
/// The exponential and the logarithm, from + − × ÷ alone. The platform's own differ between runtimes and machines in the last
/// bit, and a decision must be the same wherever it is made again. Each result is the double nearest to the truth but for rare
/// near-ties (error below 0.54 unit in the last place), and a larger argument never gives a smaller power or logarithm.
/// </summary>
/// <remarks>
/// Each result is found to about 66 bits before its one rounding, which errs by less than neighbouring arguments differ:
/// hence the order. The reduction of the exponential follows Tang, "Table-driven implementation of the exponential function in
/// IEEE floating-point arithmetic" (1989); the logarithm is one Newton step on it.
/// </remarks>
public static class Elementary
{
    private const double NaturalLogOfTwo = 0.6931471805599453;
    private const double RootOfTwo = 1.4142135623730951;

    /// <summary>e to the power <paramref name="x"/>.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>At least 0; 1 at 0, 0 below about −745.13, infinity above about 709.78, not a number for what is none.</returns>
    public static double Exp(double x) => x switch
    {
        double.NaN => double.NaN,
        0 => 1,
        > 710 => double.PositiveInfinity,
        < -746 => 0,
        _ => Exponential.OfE(x).ToDouble(),
    };

    /// <summary>2 to the power <paramref name="x"/>; exact for whole powers.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>At least 0; 1 at 0, 0 from −1075 down, infinity from 1024 up, not a number for what is none.</returns>
    public static double Exp2(double x) => Exp2(new Wide(x, 0));

    /// <summary>
    /// What is left of 1 after some time when half goes in each half-life: 0.5 to the power elapsed ÷ half-life, the quotient taken
    /// unrounded. Exact where the quotient is a whole number.
    /// </summary>
    /// <param name="elapsed">The time gone by, in the unit of <paramref name="halfLife"/>; what is negative grows.</param>
    /// <param name="halfLife">The time in which half goes; infinite for what stays.</param>
    /// <returns>
    /// From 0 to 1 for arguments that are not negative, and at least 0 for all; not a number where an argument is none or where
    /// both are 0 or both infinite. With a half-life of 0 nothing is left of what has elapsed.
    /// </returns>
    public static double HalfLife(double elapsed, double halfLife)
    {
        const double NegligibleLives = 1e-18;
        const double AllLives = 1100;

        var lives = elapsed / halfLife;
        if (lives == 0)
        {
            return 1;
        }

        var size = Math.Abs(lives);
        if (!(size is > NegligibleLives and < AllLives))
        {
            return Exp2(new Wide(-lives, 0));
        }

        // Far from both ends of the range, so that the remainder below is exact.
        var scale = Math.Abs(halfLife) switch
        {
            > 1e240 => Binary64.PowerOfTwo(-400),
            < 1e-240 => Binary64.PowerOfTwo(400),
            _ => 1,
        };
        var divisor = halfLife * scale;
        var product = Wide.Product(lives, divisor);
        var remainder = ((elapsed * scale) - product.High) - product.Low;
        return Exp2(new Wide(-lives, -(remainder / divisor)));
    }

    /// <summary>The natural logarithm of <paramref name="x"/>.</summary>
    /// <param name="x">At least 0.</param>
    /// <returns>0 at 1, negative infinity at 0 of either sign, infinity at infinity; not a number for what is none or negative.</returns>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsPositiveInfinity(x))
        {
            return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        }

        var (factor, power) = Normalize(x);
        var ratio = (factor - 1) / (factor + 1);
        var near = (power * NaturalLogOfTwo) + (2 * ratio * InverseHyperbolicTangentOverArgument(ratio * ratio));

        // log x = near + log(x · e^−near), the latter of a number so near 1 that two terms do.
        var inverse = Exponential.OfE(-near);
        var scaled = factor * Binary64.PowerOfTwo(power + inverse.Power);
        var product = Wide.Product(scaled, inverse.Factor.High);
        var excess = (product.High - 1) + (product.Low + (scaled * inverse.Factor.Low));
        return near + (excess - (0.5 * excess * excess));
    }

    private static double Exp2(Wide x) => x.High switch
    {
        double.NaN => double.NaN,
        >= 1024 => double.PositiveInfinity,
        <= -1076 => 0,
        _ => Exponential.OfTwo(x).ToDouble(),
    };

    // x = factor · 2^power, the factor between the inverse of the root of two and the root itself.
    private static (double Factor, int Power) Normalize(double x)
    {
        const double LeastNormal = 2.2250738585072014e-308;
        const int Lift = 54;

        var lift = x < LeastNormal ? Lift : 0;
        var (significand, exponent) = Binary64.Split(x * Binary64.PowerOfTwo(lift));
        var factor = significand * Binary64.PowerOfTwo(-52);
        var power = exponent + 52 - lift;
        return factor > RootOfTwo ? (factor * 0.5, power + 1) : (factor, power);
    }

    // 1 + z/3 + z²/5 + … for z up to 0.0295: the terms left out are below 2^−44, of which the Newton step leaves the cube.
    private static double InverseHyperbolicTangentOverArgument(double z)
    {
        var small = (1.0 / 9) + (z * ((1.0 / 11) + (z * ((1.0 / 13) + (z * (1.0 / 15))))));
        return 1 + (z * ((1.0 / 3) + (z * ((1.0 / 5) + (z * ((1.0 / 7) + (z * small)))))));
    }
}
