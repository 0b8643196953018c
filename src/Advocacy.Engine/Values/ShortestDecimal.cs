using System.Numerics;

namespace Advocacy.Engine.Values;

/// <summary>
/// The decimal with the fewest digits among those that round to a given double, and of those the nearest to it; of two as
/// near, the one whose last digit is even. What Steele and White, "How to print floating-point numbers accurately" (1990), ask of
/// free-format output, found from one exact division instead of digit by digit.
/// </summary>
internal readonly struct ShortestDecimal
{
    private ShortestDecimal(ulong digits, int exponent)
    {
        while (digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        Digits = digits;
        Exponent = exponent;
    }

    /// <summary>The digits as a whole number without zeros at the end; at most 17 digits.</summary>
    public ulong Digits { get; }

    /// <summary>The power of ten that the last digit weighs.</summary>
    public int Exponent { get; }

    /// <summary>The shortest decimal of a number.</summary>
    /// <param name="value">Finite and above 0.</param>
    public static ShortestDecimal Of(double value)
    {
        const double FirstWithoutUnits = 9007199254740992;
        if (value < FirstWithoutUnits && (ulong)value == value)
        {
            return new((ulong)value, 0);
        }

        var (significand, exponent) = Binary64.Split(value);
        var scale = 16 - FloorLog10(significand, exponent);
        return OfFewDigits(value, scale - 2) ?? Search(significand, exponent, scale);
    }

    // No two decimals of up to 15 digits share a double, so one that gives the double back by one exact division is the one.
    private static ShortestDecimal? OfFewDigits(double value, int scale)
    {
        const double Limit = 1e15;
        if (scale is < 1 or > PowersOfTen.LargestExact)
        {
            return null;
        }

        var shifted = value * PowersOfTen.Exact(scale);
        if (shifted >= Limit)
        {
            scale--;
            shifted = value * PowersOfTen.Exact(scale);
        }

        var digits = (ulong)(shifted + 0.5);
        return digits <= Limit && digits / PowersOfTen.Exact(scale) == value ? new(digits, -scale) : null;
    }

    // value · 10^scale lies from 10^16 up to 10^18: a whole part of 17 or 18 digits and a remainder.
    private static ShortestDecimal Search(ulong significand, int exponent, int scale)
    {
        // Quarters of the last bit, so that the way to each neighbour's halfway point is whole.
        var quarters = exponent - 2;
        var unit = PowersOfTen.Big(scale > 0 ? scale : 0) << (quarters > 0 ? quarters : 0);
        var divisor = PowersOfTen.Big(scale < 0 ? -scale : 0) << (quarters < 0 ? -quarters : 0);
        var nearerBelow = significand == Binary64.HiddenBit && exponent > Binary64.LeastExponent;

        var value = Mixed.Of(unit * (significand << 2), divisor);
        var reachUp = Mixed.Of(unit << 1, divisor);
        var reachDown = nearerBelow ? Mixed.Of(unit, divisor) : reachUp;
        var mayTouch = (significand & 1) == 0 ? 0 : -1;

        for (var (dropped, step) = (17, 100_000_000_000_000_000UL); ; dropped--, step /= 10)
        {
            var down = new Mixed(value.Whole % step, value.Rest);
            var up = down.To(step, divisor);
            var kept = value.Whole / step;
            var downFits = down.CompareTo(reachDown) <= mayTouch;
            var upFits = up.CompareTo(reachUp) <= mayTouch;
            if (downFits && upFits)
            {
                var order = down.CompareTo(up);
                upFits = order > 0 || (order == 0 && (kept & 1) == 1);
            }

            if (downFits || upFits)
            {
                return new(upFits ? kept + 1 : kept, dropped - scale);
            }
        }
    }

    // At most one below: exact for powers of two, and the significand's leading bit alone is looked at.
    private static int FloorLog10(ulong significand, int exponent)
    {
        const long LogOfTwo = 661_971_961_083; // log10(2) · 2^41
        for (; significand > 1; significand >>= 1)
        {
            exponent++;
        }

        return (int)((exponent * LogOfTwo) >> 41);
    }

    // A whole number and a remainder over a divisor that the numbers compared share.
    private readonly struct Mixed(ulong whole, BigInteger rest)
    {
        public ulong Whole { get; } = whole;

        public BigInteger Rest { get; } = rest;

        public static Mixed Of(BigInteger dividend, BigInteger divisor) =>
            new((ulong)BigInteger.DivRem(dividend, divisor, out var rest), rest);

        public Mixed To(ulong target, BigInteger divisor) =>
            Rest.IsZero ? new(target - Whole, Rest) : new(target - Whole - 1, divisor - Rest);

        // −1, 0 or 1.
        public int CompareTo(Mixed other)
        {
            var order = Whole.CompareTo(other.Whole);
            return order != 0 ? order : Rest.CompareTo(other.Rest) switch { < 0 => -1, 0 => 0, _ => 1 };
        }
    }
}
