using System;
using System.Globalization;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What a number or a text is made of. A text has a short form only where that reads back to the letter.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Whole">The digits, the bits of a double, the seconds since 1970, or the number of the day.</param>
/// <param name="Part">The digits of the part of a second, or the second of the day.</param>
/// <param name="Scale">How many digits stand after the point.</param>
/// <param name="Words">A text, or what stands before its digits.</param>
/// <param name="Bytes">Hexadecimal digits.</param>
internal readonly record struct PackForm(PackKind Kind, long Whole = 0, long Part = 0, long Scale = 0, string? Words = null, byte[]? Bytes = null)
{
    /// <summary>How many bytes digits are.</summary>
    internal const int ByteCount = 16;

    private const string Digits = "0123456789abcdef";
    private const int MostDigits = 15;

    /// <summary>Whether it is a number, not a text.</summary>
    internal bool IsNumber => Kind is PackKind.Decimal or PackKind.Double;

    /// <summary>The form of a canonical number.</summary>
    internal static PackForm OfNumber(string number)
    {
        var point = number.IndexOf('.');
        var plain = point < 0 ? number : number.Remove(point, 1);
        _ = long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits);
        var form = new PackForm(PackKind.Decimal, digits, Scale: point < 0 ? 0 : plain.Length - point);
        return plain.Length <= MostDigits && form.IsOf(number)
            ? form
            : new(PackKind.Double, BitConverter.DoubleToInt64Bits(double.Parse(number, CultureInfo.InvariantCulture)));
    }

    /// <summary>The form of a text that is no time.</summary>
    internal static PackForm OfText(string text)
    {
        var form = OfDigits(text, PackKind.Hex) ?? OfDigits(text, PackKind.Guid);
        return form is { } found && found.IsOf(text) ? found : new(PackKind.Text, Words: text);
    }

    /// <summary>The form of an instant, a date, or a local date and time; none for another text.</summary>
    internal static PackForm? OfTime(string text) => PackTime.Of(text) is { } found && found.IsOf(text) ? found : null;

    /// <summary>The number or text; none of what no text has for its form.</summary>
    internal string? Text() => Kind switch
    {
        PackKind.Decimal => Decimal(),
        PackKind.Double => BitConverter.Int64BitsToDouble(Whole) is var number && !double.IsNaN(number) && !double.IsInfinity(number) ? NumberText.Format(number) : null,
        PackKind.Text => Words,
        PackKind.Hex or PackKind.Guid => Words is null || Bytes is null ? null : Words + Hex(Bytes, Kind == PackKind.Guid),
        PackKind.Instant or PackKind.FineInstant => PackTime.Instant(Whole, Part, Scale),
        PackKind.Date => PackTime.Date(Whole),
        PackKind.LocalDateTime => PackTime.Local(Whole, Part),
        _ => null,
    };

    private static PackForm? OfDigits(string text, PackKind kind)
    {
        var length = kind == PackKind.Guid ? 36 : 32;
        if (text.Length < length)
        {
            return null;
        }

        var bytes = new byte[ByteCount];
        var place = 0;
        for (var i = text.Length - length; i < text.Length; i++)
        {
            var digit = Digits.IndexOf(text[i]);
            if (digit >= 0 && place < 2 * ByteCount)
            {
                bytes[place / 2] |= (byte)(place % 2 == 0 ? digit << 4 : digit);
                place++;
            }
            else if (text[i] != '-' || kind == PackKind.Hex)
            {
                return null;
            }
        }

        return new(kind, Words: text.Remove(text.Length - length), Bytes: bytes);
    }

    private static string Hex(byte[] bytes, bool isGuid)
    {
        var text = new char[(2 * bytes.Length) + (isGuid ? 4 : 0)];
        var place = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (isGuid && i is (4 or 6 or 8 or 10))
            {
                text[place++] = '-';
            }

            text[place++] = Digits[bytes[i] >> 4];
            text[place++] = Digits[bytes[i] & 15];
        }

        return new(text);
    }

    private bool IsOf(string text) => string.Equals(Text(), text, StringComparison.Ordinal);

    private string? Decimal()
    {
        if (Scale is < 0 or > MostDigits)
        {
            return null;
        }

        var plain = Whole.ToString(CultureInfo.InvariantCulture);
        if (Scale == 0)
        {
            return plain;
        }

        var (sign, digits) = Whole < 0 ? ("-", plain.Substring(1)) : (string.Empty, plain);
        digits = digits.PadLeft((int)Scale + 1, '0');
        return sign + digits.Insert(digits.Length - (int)Scale, ".");
    }
}
