using System;

namespace Advocacy.Engine.Values;

/// <summary>The parts of a double of IEEE 754 binary64: whole significands times powers of two.</summary>
internal static class Binary64
{
    /// <summary>The power of two that the last bit of a subnormal weighs: −1074.</summary>
    public const int LeastExponent = -1074;

    /// <summary>The bit that a normal number has and its text of bits leaves out: 2^52.</summary>
    public const ulong HiddenBit = 1UL << 52;

    private const int Bias = 1075;

    /// <summary>Splits the size of a finite number, sign left out: size = significand · 2^exponent, the significand below 2^53.</summary>
    public static (ulong Significand, int Exponent) Split(double value)
    {
        var bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        var fraction = bits & (HiddenBit - 1);
        var field = (int)((bits >> 52) & 0x7FF);
        return field == 0 ? (fraction, LeastExponent) : (fraction | HiddenBit, field - Bias);
    }

    /// <summary>
    /// Joins what <see cref="Split"/> splits. The significand is at most 2^53, and below 2^52 only with
    /// <see cref="LeastExponent"/>; what is too large, up to 2^1076, is positive infinity.
    /// </summary>
    public static double Join(ulong significand, int exponent)
    {
        if (significand < HiddenBit)
        {
            return BitConverter.Int64BitsToDouble((long)significand);
        }

        var bits = ((ulong)(exponent + Bias) << 52) + (significand - HiddenBit);
        return bits >= 0x7FF0_0000_0000_0000 ? double.PositiveInfinity : BitConverter.Int64BitsToDouble((long)bits);
    }

    /// <summary>2^<paramref name="exponent"/>, exactly.</summary>
    /// <param name="exponent">From −1022 to 1023.</param>
    public static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
