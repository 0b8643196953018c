using System;
using System.Numerics;

namespace Advocacy.Engine.Tests.Values;

/// <summary>Exponentials and logarithms to about 240 bits in whole-number arithmetic: what the engine's are measured against.</summary>
internal readonly struct HighPrecision
{
    private const int Precision = 256;

    private static readonly BigInteger s_one = BigInteger.One << Precision;
    private static readonly BigInteger s_logOfTwo = 2 * InverseHyperbolicTangent(s_one / 3);

    private readonly BigInteger _significand;
    private readonly int _exponent;

    private HighPrecision(BigInteger significand, int exponent)
    {
        _significand = significand;
        _exponent = exponent;
    }

    public static HighPrecision Exp(double x) => ExpOf(Fixed(x));

    public static HighPrecision Exp2(double x) => ExpOf((Fixed(x) * s_logOfTwo) >> Precision);

    public static HighPrecision HalfLife(double elapsed, double halfLife)
    {
        var (dividend, dividendExponent) = Split(elapsed);
        var (divisor, divisorExponent) = Split(halfLife);
        var lives = Shift(dividend, Precision + 1200 + dividendExponent - divisorExponent) / divisor >> 1200;
        return ExpOf(-(lives * s_logOfTwo) >> Precision);
    }

    public static HighPrecision Log(double x)
    {
        var (significand, exponent) = Split(x);
        var length = (int)significand.GetBitLength() - 1;
        var factor = significand << (Precision - length);
        var ratio = ((factor - s_one) << Precision) / (factor + s_one);
        return new((2 * InverseHyperbolicTangent(ratio)) + ((exponent + length) * s_logOfTwo), -Precision);
    }

    /// <summary>2^(<paramref name="numerator"/>/32).</summary>
    public static HighPrecision RootOfTwo(int numerator) => ExpOf(s_logOfTwo * numerator / 32);

    public static HighPrecision operator -(HighPrecision number, double subtrahend)
    {
        var (significand, exponent) = Split(subtrahend);
        return new(number._significand - Shift(significand, exponent - number._exponent), number._exponent);
    }

    /// <summary>How far a double is from this number, in units in the last place of a double of this number's size.</summary>
    public double UnitsFrom(double found)
    {
        const int LeastUnit = -1074;
        const int Shown = 40;

        var unit = Math.Max((int)BigInteger.Abs(_significand).GetBitLength() + _exponent - 53, LeastUnit);
        var difference = BigInteger.Abs((this - found)._significand);
        return (double)Shift(difference, _exponent - unit + Shown) / (1L << Shown);
    }

    private static HighPrecision ExpOf(BigInteger x)
    {
        const int Halvings = 8;

        var power = BigInteger.Divide(x, s_logOfTwo);
        var rest = (x - (power * s_logOfTwo)) >> Halvings;
        var (sum, term) = (s_one, s_one);
        for (var n = 1; !term.IsZero && n < 60; n++)
        {
            term = ((term * rest) >> Precision) / n;
            sum += term;
        }

        for (var i = 0; i < Halvings; i++)
        {
            sum = (sum * sum) >> Precision;
        }

        return new(sum, (int)power - Precision);
    }

    private static BigInteger InverseHyperbolicTangent(BigInteger x)
    {
        var square = (x * x) >> Precision;
        var (sum, power) = (x, x);
        for (var n = 3; !power.IsZero && n < 400; n += 2)
        {
            power = (power * square) >> Precision;
            sum += power / n;
        }

        return sum;
    }

    private static BigInteger Fixed(double x)
    {
        var (significand, exponent) = Split(x);
        return Shift(significand, exponent + Precision);
    }

    private static (BigInteger Significand, int Exponent) Split(double x)
    {
        if (x == 0)
        {
            return (BigInteger.Zero, 0);
        }

        var exponent = Math.Max(Math.ILogB(x), -1022) - 52;
        return (new BigInteger(Math.ScaleB(Math.ScaleB(x, -exponent / 2), -exponent - (-exponent / 2))), exponent);
    }

    private static BigInteger Shift(BigInteger value, int by) => by >= 0 ? value << by : value >> -by;
}
