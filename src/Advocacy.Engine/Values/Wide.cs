namespace Advocacy.Engine.Values;

/// <summary>
/// A number carried as the unevaluated sum of two doubles, about 106 significant bits: what the last rounding of an
/// elementary function is made from. Dekker, "A floating-point technique for extending the available precision" (1971);
/// no fused multiply-add, so that each machine finds the same bits.
/// </summary>
internal readonly struct Wide(double high, double low)
{
    // 2^27 + 1: splits 53 bits into halves whose products are exact.
    private const double Splitter = 134217729.0;

    /// <summary>The leading part.</summary>
    public double High { get; } = high;

    /// <summary>What the leading part lacks; at most about half a unit in its last place.</summary>
    public double Low { get; } = low;

    /// <summary>The exact sum of two doubles of any order of size, as long as it does not overflow.</summary>
    public static Wide Sum(double a, double b)
    {
        var high = a + b;
        var partOfB = high - a;
        return new(high, (a - (high - partOfB)) + (b - partOfB));
    }

    /// <summary>The exact product of two doubles below 2^996 in size, as long as the result's low part does not underflow.</summary>
    public static Wide Product(double a, double b)
    {
        var high = a * b;
        var upperA = Upper(a);
        var upperB = Upper(b);
        var lowerA = a - upperA;
        var lowerB = b - upperB;
        return new(high, ((((upperA * upperB) - high) + (upperA * lowerB)) + (lowerA * upperB)) + (lowerA * lowerB));
    }

    /// <summary>The same number plus a double, its parts made disjoint again.</summary>
    public Wide Plus(double addend)
    {
        var sum = Sum(High, addend);
        return Sum(sum.High, sum.Low + Low);
    }

    private static double Upper(double a)
    {
        var spread = Splitter * a;
        return spread - (spread - a);
    }
}
