using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Values;
using NodaTime.Text;

namespace Advocacy.Engine.Json;

/// <summary>Packs a canonical line, token by token. What has a short form is taken in it only where that reads back to the letter.</summary>
internal sealed class PackWriter
{
    private const int GuidDigits = 36;

    private readonly List<byte> bytes;
    private readonly Dictionary<string, int> said = new(StringComparer.Ordinal);
    private PackTimes times;

    private PackWriter(List<byte> bytes) => this.bytes = bytes;

    /// <summary>Packs a canonical line.</summary>
    /// <param name="line">The line in UTF-8.</param>
    /// <param name="bytes">Where it is added.</param>
    internal static void Write(ReadOnlySpan<byte> line, List<byte> bytes)
    {
        var writer = new PackWriter(bytes);
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            writer.Token(ref reader);
        }
    }

    private void Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Code(PackCode.BeginObject);
                break;
            case JsonTokenType.EndObject:
                Code(PackCode.EndObject);
                break;
            case JsonTokenType.StartArray:
                Code(PackCode.BeginList);
                break;
            case JsonTokenType.EndArray:
                Code(PackCode.EndList);
                break;
            case JsonTokenType.True:
                Code(PackCode.True);
                break;
            case JsonTokenType.False:
                Code(PackCode.False);
                break;
            case JsonTokenType.Null:
                Code(PackCode.Null);
                break;
            case JsonTokenType.Number:
                Number(reader.GetDouble());
                break;
            default:
                Text(reader.GetString()!);
                break;
        }
    }

    private void Number(double value)
    {
        var text = NumberText.Format(value);
        if (PackNumber.TryOf(text, out var digits, out var scale))
        {
            Code(PackCode.Decimal);
            Signed(digits);
            Whole((ulong)scale);
            return;
        }

        Code(PackCode.Double);
        var bits = unchecked((ulong)BitConverter.DoubleToInt64Bits(value));
        for (var shift = 0; shift < 64; shift += 8)
        {
            bytes.Add((byte)(bits >> shift));
        }
    }

    private void Text(string text)
    {
        if (PackWords.PlaceOf(text) is >= 0 and var word)
        {
            Whole((ulong)((int)PackCode.Word + word));
        }
        else if (said.TryGetValue(text, out var place))
        {
            Whole((ulong)((int)PackCode.Word + PackWords.Count + place));
        }
        else if (!IsTime(text))
        {
            said.Add(text, said.Count);
            New(text);
        }
    }

    private bool IsTime(string text)
    {
        if (text.Length < 10 || text[4] != '-')
        {
            return false;
        }

        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) && IsSame(InstantPattern.ExtendedIso.Format(instant), text))
        {
            var (seconds, nanoseconds) = times.Since(instant);
            Code(nanoseconds == 0 ? PackCode.Instant : PackCode.FineInstant);
            Signed(seconds);
            if (nanoseconds > 0)
            {
                Whole((ulong)nanoseconds);
            }

            return true;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) && IsSame(LocalDatePattern.Iso.Format(date), text))
        {
            Code(PackCode.Date);
            Signed(times.Since(date));
            return true;
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local) && local.NanosecondOfSecond == 0
            && IsSame(LocalDateTimePattern.ExtendedIso.Format(local), text))
        {
            Code(PackCode.LocalDateTime);
            Signed(times.Since(local.Date));
            Whole((ulong)((local.Hour * 3600) + (local.Minute * 60) + local.Second));
            return true;
        }

        return false;
    }

    private void New(string text)
    {
        if (PackHex.DecisionIdOf(text) is { } id)
        {
            Code(PackCode.DecisionId);
            bytes.AddRange(id);
        }
        else if (text.Length == GuidDigits && Guid.TryParseExact(text, "D", out var guid) && IsSame(guid.ToString("D"), text))
        {
            Code(PackCode.Guid);
            bytes.AddRange(guid.ToByteArray());
        }
        else
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Code(PackCode.Text);
            Whole((ulong)utf8.Length);
            bytes.AddRange(utf8);
        }
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private void Code(PackCode code) => bytes.Add((byte)code);

    private void Signed(long value) => Whole(unchecked((ulong)((value << 1) ^ (value >> 63))));

    /// <summary>Seven bits a byte, the lowest first.</summary>
    private void Whole(ulong value)
    {
        while (value >= 0x80)
        {
            bytes.Add((byte)(value | 0x80));
            value >>= 7;
        }

        bytes.Add((byte)value);
    }
}
