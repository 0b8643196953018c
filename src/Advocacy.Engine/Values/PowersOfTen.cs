using System.Numerics;

namespace Advocacy.Engine.Values;

/// <summary>Powers of ten in each kind of number that holds them exactly.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest power of ten that a double holds exactly: 22.</summary>
    public const int LargestExact = 22;

    private static readonly double[] s_exact =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>The power 10^<paramref name="exponent"/>.</summary>
    /// <param name="exponent">From 0 to <see cref="LargestExact"/>.</param>
    public static double Exact(int exponent) => s_exact[exponent];

    /// <summary>The power 10^<paramref name="exponent"/>.</summary>
    /// <param name="exponent">At least 0.</param>
    public static BigInteger Big(int exponent) => BigInteger.Pow(10, exponent);
}
