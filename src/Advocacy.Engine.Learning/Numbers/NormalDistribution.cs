using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double InverseRootOfTwoPi = 0.3989422804014327;

    /// <summary>The density at z.</summary>
    public static double Density(double z) => InverseRootOfTwoPi * Elementary.Exp(-0.5 * z * z);

    /// <summary>The probability of at most z.</summary>
    public static double Lower(double z) => z > 0 ? 1 - Upper(z) : Upper(-z);

    /// <summary>How far from 0 a value lies with so much probability.</summary>
    public static double Reach(double coverage) => Roots.OfFalling(z => 2 * Upper(z), 1 - coverage);

    // The probability of at least z, for z from 0: the series of the centre, or the continued fraction of the tail (Laplace).
    private static double Upper(double z)
    {
        const double TailFrom = 3;

        if (z < TailFrom)
        {
            var (term, sum) = (z, z);
            for (var n = 3; term > 1e-18 * sum; n += 2)
            {
                term *= z * z / n;
                sum += term;
            }

            return 0.5 - (Density(z) * sum);
        }

        if (z > 40)
        {
            return 0;
        }

        var fraction = z;
        for (var n = 120; n > 0; n--)
        {
            fraction = z + (n / fraction);
        }

        return Density(z) / fraction;
    }
}
