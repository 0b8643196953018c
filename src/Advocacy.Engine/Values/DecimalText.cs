using System;
using System.Numerics;

namespace Advocacy.Engine.Values;

/// <summary>The parts of a number written by the grammar of JSON (RFC 8259, section 6), and the double nearest to it.</summary>
internal readonly ref struct DecimalText
{
    // A halfway point between doubles has at most 768 digits; of more, it only matters whether something follows.
    private const int DigitsThatMatter = 800;
    private const long LargestExponent = 1_000_000_000_000;

    private readonly bool _negative;
    private readonly ReadOnlySpan<char> _whole;
    private readonly ReadOnlySpan<char> _fraction;
    private readonly long _exponent;

    private DecimalText(bool negative, ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, long exponent)
    {
        _negative = negative;
        _whole = whole;
        _fraction = fraction;
        _exponent = exponent;
    }

    /// <summary>Takes a text apart, in time that grows with its length and no faster.</summary>
    /// <returns>Whether the whole text is one number of the grammar.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DecimalText number)
    {
        number = default;
        var negative = TakeOne(ref text, '-', '-');
        var whole = TakeDigits(ref text);
        if (whole.IsEmpty || (whole[0] == '0' && whole.Length > 1))
        {
            return false;
        }

        ReadOnlySpan<char> fraction = default;
        if (TakeOne(ref text, '.', '.'))
        {
            fraction = TakeDigits(ref text);
            if (fraction.IsEmpty)
            {
                return false;
            }
        }

        var exponent = 0L;
        if (TakeOne(ref text, 'e', 'E') && !TryTakeExponent(ref text, out exponent))
        {
            return false;
        }

        number = new(negative, whole, fraction, exponent);
        return text.IsEmpty;
    }

    /// <summary>The nearest double, of two as near the even one; infinite where the number is too large.</summary>
    public double ToDouble()
    {
        var size = Size();
        return _negative ? -size : size;
    }

    private double Size()
    {
        var first = 0;
        var end = _whole.Length + _fraction.Length;
        while (first < end && Digit(first) == 0)
        {
            first++;
        }

        while (end > first && Digit(end - 1) == 0)
        {
            end--;
        }

        var leading = _whole.Length - 1 - first + _exponent;
        if (first == end || leading < -324)
        {
            return 0;
        }

        return leading > 308 ? double.PositiveInfinity : Nearest(first, end, (int)leading);
    }

    private double Nearest(int first, int end, int leading)
    {
        const int DigitsOfChunk = 18;
        const ulong FirstInexact = 1UL << 53;

        var cut = end - first > DigitsThatMatter;
        var count = cut ? DigitsThatMatter : end - first;
        var exponent = leading - count + 1;
        if (count <= DigitsOfChunk)
        {
            var digits = Chunk(first, count);
            if (digits <= FirstInexact && exponent is >= -PowersOfTen.LargestExact and <= PowersOfTen.LargestExact)
            {
                return exponent < 0 ? digits / PowersOfTen.Exact(-exponent) : digits * PowersOfTen.Exact(exponent);
            }
        }

        var all = BigInteger.Zero;
        for (var taken = 0; taken < count; taken += DigitsOfChunk)
        {
            var length = Math.Min(DigitsOfChunk, count - taken);
            all = (all * PowersOfTen.Big(length)) + Chunk(first + taken, length);
        }

        return cut ? Round((all * 10) + 1, exponent - 1, leading) : Round(all, exponent, leading);
    }

    // digits · 10^exponent, which lies from 10^leading up to ten times that.
    private static double Round(BigInteger digits, int exponent, int leading)
    {
        // At least 54 and at most 60 bits of quotient.
        var shift = 55 - ((leading * 217_706) >> 16); // log2(10) · 2^16
        var dividend = (digits * PowersOfTen.Big(Math.Max(exponent, 0))) << Math.Max(shift, 0);
        var divisor = PowersOfTen.Big(Math.Max(-exponent, 0)) << Math.Max(-shift, 0);
        var quotient = (ulong)BigInteger.DivRem(dividend, divisor, out var remainder);

        var drop = 0;
        while (quotient >> drop >= 2 * Binary64.HiddenBit)
        {
            drop++;
        }

        drop = Math.Max(drop, Binary64.LeastExponent + shift);
        var kept = quotient >> drop;
        var lost = quotient - (kept << drop);
        var half = 1UL << (drop - 1);
        var up = lost > half || (lost == half && (!remainder.IsZero || (kept & 1) == 1));
        return Binary64.Join(up ? kept + 1 : kept, drop - shift);
    }

    private ulong Chunk(int first, int count)
    {
        var value = 0UL;
        for (var i = first; i < first + count; i++)
        {
            value = (value * 10) + Digit(i);
        }

        return value;
    }

    private uint Digit(int index) => (uint)((index < _whole.Length ? _whole[index] : _fraction[index - _whole.Length]) - '0');

    private static bool TryTakeExponent(ref ReadOnlySpan<char> text, out long exponent)
    {
        var negative = TakeOne(ref text, '-', '-');
        if (!negative)
        {
            TakeOne(ref text, '+', '+');
        }

        var digits = TakeDigits(ref text);
        exponent = 0;
        foreach (var digit in digits)
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), LargestExponent);
        }

        exponent = negative ? -exponent : exponent;
        return !digits.IsEmpty;
    }

    private static bool TakeOne(scoped ref ReadOnlySpan<char> text, char either, char other)
    {
        var found = !text.IsEmpty && (text[0] == either || text[0] == other);
        text = found ? text.Slice(1) : text;
        return found;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= '0' and <= '9')
        {
            length++;
        }

        var digits = text.Slice(0, length);
        text = text.Slice(length);
        return digits;
    }
}
