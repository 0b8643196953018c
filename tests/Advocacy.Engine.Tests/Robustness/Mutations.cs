using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Makes of a right document one that may be wrong: in its bytes, or in what its members say. The same draws give the same document.</summary>
internal static class Mutations
{
    private static readonly byte[][] Strange =
    [
        [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xEF, 0xBB, 0xBF], [0x00], [0x1B, 0x5B], [0x85],
        .. new[]
        {
            "\r\n", "\r", "\n\n", "\u2028", "\"", "\\", "\\u", "\\ud800", "\\udc00\\ud800", "\\u0000", "{", "}", "[", "]", ",", ":", ",,", ";", "\t", "//", "/*", "'", "e", "-", "+", ".",
            "1e999", "-1e-999", "NaN", "Infinity", "null", "true", "{}", "[]", "🎉", "é", "e\u0301", "\uFEFF", "\uFFFD",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "2", "0.5", "1e-7", "7", "64", "400", "2147483647", "-2147483648", "2147483648", "-9223372036854775809", "1e15", "1e308", "-1e308", "1e999", "1e-999",
        new('9', 400), "0." + new string('3', 400), "1e" + new string('9', 400), "20600", "2952", "-3653", "12001", "12009", "84005", "-25568", "1000000",
        "\"\"", "\" \"", "\"x\"", "\"p-1\"", "\"\\ud800\"", "\"\\u0000\"", "\"" + new string('y', 201) + "\"", "\"" + new string('z', 20_000) + "\"", "\"🎉\"", "\"none\"", "\"share\"", "\"weeks\"", "\"days\"", "\"acted\"", "\"opted-out\"",
        "\"1900-01-01T00:00:00Z\"", "\"1899-12-31T23:59:59.999999999Z\"", "\"2199-12-31T23:59:59.999999999Z\"", "\"2200-01-01T00:00:00Z\"", "\"-9998-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.999999999Z\"",
        "\"9999-12-31T23:59:59-18:00\"", "\"9999-12-31T24:00:00Z\"", "\"-9998-01-01T00:00:00+18:00\"", "\"0000-01-01T00:00:00Z\"", "\"2026-06-01T24:00:00Z\"", "\"2026-12-31T23:59:60Z\"", "\"2026-02-29\"", "\"9999-12-31\"", "\"-9998-01-01\"",
        "\"9999-12-31T23:59:59\"", "\"-9998-01-01T00:00:00\"", "\"24:00\"", "\"23:59:59.9999999\"", "\"00:00\"", "\"2026-05-04T09:00:00Z\"", "\"2026-05-04T09:00:00+14:00\"", "\"2026-05-04\"",
        "[]", "[null]", "[[]]", "[1,2,3]", "[3,2,1]", "[1,1]", "[\"a\",\"a\"]", "{}", "{\"a\":1}", "{\"at\":0}", new string('[', 70) + new string(']', 70), "{\"a\":" + new string('[', 60) + new string(']', 60) + "}",
    ];

    /// <summary>The bytes with some of them flipped, put in, left out, cut off, exchanged or repeated.</summary>
    internal static byte[] OfBytes(Random random, byte[] valid)
    {
        var bytes = valid;
        for (var times = 1 + (random.Next(3) == 0 ? random.Next(4) : 0); times > 0; times--)
        {
            bytes = Once(random, bytes);
        }

        return bytes;
    }

    /// <summary>The document, which is right JSON still, with some members or values replaced, left out, said twice or exchanged.</summary>
    internal static string OfStructure(Random random, string valid)
    {
        var json = valid;
        for (var times = 1 + (random.Next(3) == 0 ? random.Next(4) : 0); times > 0; times--)
        {
            var places = Places(json);
            if (places.Count > 0)
            {
                json = Once(random, json, places);
            }
        }

        return json;
    }

    /// <summary>The document with some numbers, instants and truth values changed, and some members left out: what most likely still can be read.</summary>
    internal static string OfValues(Random random, string valid)
    {
        var json = valid;
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            var places = Places(json);
            var place = places[random.Next(places.Count)];
            var value = json[place.Value..place.End];
            var others = places.Where(other => json[other.Value] == json[place.Value]).ToList();
            var another = others[random.Next(others.Count)];
            json = value switch
            {
                "true" or "false" => json[..place.Value] + (value == "true" ? "false" : "true") + json[place.End..],
                [>= '0' and <= '9' or '-', ..] => json[..place.Value] + Near(random, value) + json[place.End..],
                ['"', _, _, _, _, '-', .. { Length: > 8 }] => json[..place.Value] + json[another.Value..another.End] + json[place.End..],
                ['[' or '{', ..] when random.Next(3) == 0 => Without(json, place),
                _ => json,
            };
        }

        return json;
    }

    private static string Near(Random random, string number)
    {
        var value = double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var near = random.Next(5) switch
        {
            0 => value + 1,
            1 => Math.Max(0, value - 1),
            2 => random.Next(3000),
            3 => random.Next(-26_000, 84_100),
            _ => random.NextDouble(),
        };
        return near.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>One line of several changed by its structure, or the lines themselves left out, doubled or exchanged.</summary>
    internal static string OfLines(Random random, string valid)
    {
        var lines = valid.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            default:
                lines[at] = lines[at].Length > 0 && lines[at][0] == '{' ? OfStructure(random, lines[at]) : lines[at];
                break;
        }

        return string.Join('\n', lines);
    }

    private static byte[] Once(Random random, byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(bytes.Length - at, 1 + random.Next(random.Next(4) == 0 ? 60 : 3));
        var (before, here, after) = (bytes[..at], bytes[at..(at + length)], bytes[(at + length)..]);
        switch (random.Next(12))
        {
            case 0 when here.Length > 0:
                here[0] ^= (byte)(1 << random.Next(8));
                return [.. before, .. here, .. after];
            case 1:
                return [.. before, (byte)random.Next(256), .. here, .. after];
            case 2:
                return [.. before, .. after];
            case 3:
                return before;
            case 4:
                return [.. before, .. here, .. here, .. after];
            case 5 when after.Length > 0:
                var cut = random.Next(after.Length);
                return [.. before, .. after[..cut], .. here, .. after[cut..]];
            case 6:
                return [.. Strange[random.Next(Strange.Length)], .. bytes];
            case 7:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal));
            case 8:
                return [.. before, .. Enumerable.Repeat((byte)"[{\"a9\\ ,\0"[random.Next(9)], random.Next(6) == 0 ? 20_000 : random.Next(300)), .. here, .. after];
            case 9 when Array.FindIndex(bytes, at, IsDigit) is >= 0 and var digit:
                var number = Encoding.UTF8.GetBytes(Values[random.Next(27)]);
                return [.. bytes[..digit], .. number, .. bytes[(digit + 1)..]];
            case 10 when random.Next(4) == 0:
                return [.. bytes, .. bytes];
            default:
                return [.. before, .. Strange[random.Next(Strange.Length)], .. here, .. after];
        }
    }

    private static bool IsDigit(byte octet) => octet is >= (byte)'0' and <= (byte)'9';

    private static string Once(Random random, string json, List<Place> places)
    {
        var place = places[random.Next(places.Count)];
        var other = places[random.Next(places.Count)];
        var value = json[place.Value..place.End];
        switch (random.Next(9))
        {
            case 0:
                return Without(json, place);
            case 1:
                return json.Insert(place.Start, json[place.Start..place.End] + ",");
            case 2:
                return json[..place.Value] + json[other.Value..other.End] + json[place.End..];
            case 3 when place.End <= other.Value || other.End <= place.Value:
                var (first, second) = place.Value < other.Value ? (place, other) : (other, place);
                return json[..first.Value] + json[second.Value..second.End] + json[first.End..second.Value] + json[first.Value..first.End] + json[second.End..];
            case 4 when double.TryParse(value, out var number) && Math.Abs(number) < 1e15:
                var changed = random.Next(4) switch { 0 => number + 1, 1 => number - 1, 2 => -number, _ => number * 1000 };
                return json[..place.Value] + changed.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + json[place.End..];
            case 5 when place.Start < place.Value:
                return json[..place.Start] + (random.Next(2) == 0 ? "\"other\"" : json[other.Start..other.Value].TrimEnd(':', ' ') is { Length: > 0 } name ? name : "\"x\"") + ":" + json[place.Value..];
            case 6 when value.Length > 0 && value[0] == '[':
                return json[..place.Value] + "[" + string.Join(',', Enumerable.Repeat(value.Length > 2 ? value[1..^1] : "0", 1 + random.Next(70))) + "]" + json[place.End..];
            default:
                return json[..place.Value] + Values[random.Next(Values.Length)] + json[place.End..];
        }
    }

    private static string Without(string json, Place place)
    {
        var (start, end) = (place.Start, place.End);
        if (end < json.Length && json[end] == ',')
        {
            end++;
        }
        else if (start > 0 && json[start - 1] == ',')
        {
            start--;
        }

        return json[..start] + json[end..];
    }

    /// <summary>Where each member and each element of a list stands; none for what is no JSON any more.</summary>
    private static List<Place> Places(string json)
    {
        var found = new List<Place>();
        var utf8 = Encoding.UTF8.GetBytes(json);
        var open = new Stack<(int Name, int Value)>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
        var name = -1;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = (int)reader.TokenStartIndex;
                        break;
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        open.Push((name, (int)reader.TokenStartIndex));
                        name = -1;
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        var (outer, start) = open.Pop();
                        Add(outer, start, (int)reader.BytesConsumed);
                        break;
                    default:
                        Add(name, (int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                        name = -1;
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // What was found before the fault can still be changed.
        }

        // Without the document itself.
        return found.Count > 1 ? [.. found.Where(place => place.Start > 0)] : found;

        void Add(int from, int start, int end)
        {
            var at = CharsIn(start);
            found.Add(new(from < 0 ? at : CharsIn(from), at, CharsIn(end)));
        }

        int CharsIn(int bytes) => utf8.Length == json.Length ? bytes : Encoding.UTF8.GetCharCount(utf8, 0, bytes);
    }

    /// <summary>A member with its name, or an element of a list, as places in a text.</summary>
    private readonly record struct Place(int Start, int Value, int End);
}
