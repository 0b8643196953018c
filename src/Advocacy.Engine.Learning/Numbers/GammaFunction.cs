using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Logarithms of the gamma and beta functions, by Stirling's series from 10 on and by recurrence below.</summary>
internal static class GammaFunction
{
    private const double HalfLogOfTwoPi = 0.9189385332046728;
    private const double StirlingFrom = 10;

    /// <summary>The logarithm of Γ(x) for x above 0.</summary>
    public static double Log(double x)
    {
        var factor = 1.0;
        while (x < StirlingFrom)
        {
            factor *= x;
            x++;
        }

        return ((x - 0.5) * Elementary.Log(x)) - x + HalfLogOfTwoPi + Remainder(x) - Elementary.Log(factor);
    }

    /// <summary>The logarithm of B(a, b) for both above 0; where they are large without taking the difference of large numbers.</summary>
    public static double LogBeta(double a, double b)
    {
        var (less, more) = a < b ? (a, b) : (b, a);
        var share = less / (less + more);
        if (less >= StirlingFrom)
        {
            var remainder = Remainder(less) + Remainder(more) - Remainder(less + more);
            return (-0.5 * Elementary.Log(more)) + HalfLogOfTwoPi + remainder + ((less - 0.5) * Elementary.Log(share)) + (more * LogOnePlus(-share));
        }

        return more >= StirlingFrom
            ? Log(less) + Remainder(more) - Remainder(less + more) + less - (less * Elementary.Log(less + more)) + ((more - 0.5) * LogOnePlus(-share))
            : Log(less) + Log(more) - Log(less + more);
    }

    /// <summary>The logarithm of 1 + x, exact also where x is tiny (Kahan).</summary>
    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Elementary.Log(sum) * x / (sum - 1);
    }

    // What Stirling's formula lacks; the term left out is below 2^−52 from 10 on.
    private static double Remainder(double x)
    {
        var z = 1 / (x * x);
        var small = (1.0 / 1188) - (z * ((691.0 / 360360) - (z * ((1.0 / 156) - (z * (3617.0 / 122400))))));
        return ((1.0 / 12) - (z * ((1.0 / 360) - (z * ((1.0 / 1260) - (z * ((1.0 / 1680) - (z * small)))))))) / x;
    }
}
