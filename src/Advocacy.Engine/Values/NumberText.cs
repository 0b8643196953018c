using System;
using System.Globalization;

namespace Advocacy.Engine.Values;

/// <summary>
/// Doubles as text and back, without loss and the same on every platform. The platform's own shortest text differs between
/// .NET Framework and .NET, and what is stored must not depend on who stored it.
/// </summary>
public static class NumberText
{
    /// <summary>
    /// The shortest decimal text that reads back as the same number, and of the shortest the nearest to it; a number by the
    /// grammar of JSON. Laid out as ECMAScript's Number::toString: plain where the first digit weighs from 1e-6 up to 1e20
    /// (<c>0.1</c>, <c>100</c>), otherwise with an exponent (<c>1e-7</c>, <c>1.5e21</c>, without its <c>+</c>); but the sign of
    /// a negative zero is kept (<c>-0</c>).
    /// </summary>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is infinite or not a number.</exception>
    public static string Format(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number has a text.");
        }

        var sign = BitConverter.DoubleToInt64Bits(value) < 0 ? "-" : "";
        return value == 0 ? sign + "0" : sign + Lay(ShortestDecimal.Of(Math.Abs(value)));
    }

    /// <summary>Any number as it is told to people who asked for another one: what is not finite by its name.</summary>
    internal static string Told(double value) =>
        double.IsNaN(value) || double.IsInfinity(value) ? value.ToString(CultureInfo.InvariantCulture) : Format(value);

    /// <summary>Reads a number by the grammar of JSON (RFC 8259, section 6), without white space around it.</summary>
    /// <param name="text">The text; null is no number.</param>
    /// <param name="value">The double nearest to the number written, of two as near the even one; 0 where there is none.</param>
    /// <returns>Whether the text is a number that a double can be near to: not what is beyond the largest by half a step or more.</returns>
    public static bool TryParse(string? text, out double value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out double)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        value = DecimalText.TryRead(text, out var number) ? number.ToDouble() : double.NaN;
        var found = !double.IsNaN(value) && !double.IsInfinity(value);
        value = found ? value : 0;
        return found;
    }

    private static string Lay(ShortestDecimal number)
    {
        const int MostWholeDigits = 21;
        const int MostLeadingZeros = 5;

        var digits = number.Digits.ToString(CultureInfo.InvariantCulture);
        var point = digits.Length + number.Exponent;
        if (point > MostWholeDigits || point < -MostLeadingZeros)
        {
            var significand = digits.Length > 1 ? digits.Insert(1, ".") : digits;
            return significand + "e" + (point - 1).ToString(CultureInfo.InvariantCulture);
        }

        return point <= 0 ? "0." + digits.PadLeft(digits.Length - point, '0')
            : point < digits.Length ? digits.Insert(point, ".")
            : digits.PadRight(point, '0');
    }
}
