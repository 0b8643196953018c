using System;
using System.Globalization;

namespace Advocacy.Engine.Json;

/// <summary>Numbers of few digits, as digits and the place of the point.</summary>
internal static class PackNumber
{
    private const int MostDigits = 15;

    /// <summary>The digits of a canonical number, and how many stand after its point; not for one with an exponent, or of many digits.</summary>
    internal static bool TryOf(string text, out long digits, out int scale)
    {
        var point = text.IndexOf('.');
        scale = point < 0 ? 0 : text.Length - point - 1;
        var plain = point < 0 ? text : text.Remove(point, 1);
        digits = 0;
        return plain.Length <= MostDigits
            && long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out digits)
            && string.Equals(TextOf(digits, scale), text, StringComparison.Ordinal);
    }

    /// <summary>The number of digits and a place; none where that is no canonical number.</summary>
    internal static string? TextOf(long digits, long scale)
    {
        if (scale is < 0 or > MostDigits)
        {
            return null;
        }

        var text = digits.ToString(CultureInfo.InvariantCulture);
        if (scale == 0)
        {
            return text;
        }

        var (sign, plain) = digits < 0 ? ("-", text.Substring(1)) : (string.Empty, text);
        plain = plain.PadLeft((int)scale + 1, '0');
        return sign + plain.Insert(plain.Length - (int)scale, ".");
    }
}
