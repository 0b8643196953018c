using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Advocacy.Engine.Json;

/// <summary>
/// A canonical line, packed: what is expected costs little. Expected are the name that came last after the same name in such an object, and
/// the value that stood last under a name. Writing and reading are one walk, so that neither can know what the other does not.
/// </summary>
internal sealed class PackLine
{
    private const int KindBits = 4;
    private const int MostDepth = 32;
    private const int SecondsOfDay = 24 * 60 * 60;

    // What is expected again and again grows without a byte; no state is longer than this.
    private const int MostCharacters = 16 * 1024 * 1024;

    private const int None = -1;

    private readonly PackBits bits;
    private readonly PackTexts texts = new();
    private readonly Dictionary<long, int> following = [];
    private readonly Dictionary<int, (bool IsNumber, string Text)> last = [];
    private readonly JsonText? line;
    private long second;
    private long day;
    private long characters;
    private bool isBroken;

    /// <summary>A walk along bits.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="line">What is read; none where it is written.</param>
    private PackLine(PackBits bits, JsonText? line) => (this.bits, this.line) = (bits, line);

    private bool IsBroken => isBroken || bits.IsBroken || characters > MostCharacters;

    /// <summary>Packs a canonical line.</summary>
    internal static byte[] Write(string canonical)
    {
        using var document = JsonDocument.Parse(canonical);
        var encoder = new PackEncoder();
        new PackLine(encoder, null).Value(document.RootElement, None, 0);
        return encoder.Finish();
    }

    /// <summary>The line; none where the bytes are not of one packed line and nothing else.</summary>
    internal static string? Read(byte[] packed)
    {
        var decoder = new PackDecoder(packed);
        var line = new JsonText();
        var walk = new PackLine(decoder, line);
        walk.Value(null, None, 0);
        return walk.IsBroken || !decoder.IsAtEnd ? null : line.ToString();
    }

    private static uint Context(PackUse use, int name = None, int before = None) =>
        unchecked((uint)use + ((uint)(name + 1) << 4) + ((uint)(before + 1) << 16));

    private void Value(JsonElement? given, int name, int depth)
    {
        characters++;
        string? text = null;
        var form = given is { } value ? FormOf(value, name, out text) : default;
        form = form with { Kind = (PackKind)bits.Tree(Context(PackUse.Kind, name), (int)form.Kind, KindBits) };
        switch (form.Kind)
        {
            case PackKind.Object or PackKind.List when depth == MostDepth:
                isBroken = true;
                break;
            case PackKind.Object:
                Members(given, name, depth + 1);
                break;
            case PackKind.List:
                Items(given, name, depth + 1);
                break;
            case PackKind.Null:
                line?.Null();
                break;
            case PackKind.False or PackKind.True:
                line?.Value(form.Kind == PackKind.True);
                break;
            case PackKind.Same:
                Tell(last.TryGetValue(name, out var same) ? same : default);
                break;
            default:
                form = Coded(form, name, text);
                var told = (form.IsNumber, Text: text ?? form.Text()!);
                last[name] = told;
                Tell(told);
                break;
        }
    }

    private void Members(JsonElement? given, int holder, int depth)
    {
        line?.BeginObject();
        var members = given is { } whole ? whole.EnumerateObject() : default;
        var name = None;
        while (!IsBroken)
        {
            JsonProperty? member = members.MoveNext() ? members.Current : null;
            name = Following(holder, name, member);
            if (name == None || texts.At(name) is not { } text)
            {
                break;
            }

            characters += text.Length;
            line?.Name(text);
            Value(member?.Value, name, depth);
        }

        line?.EndObject();
    }

    private void Items(JsonElement? given, int name, int depth)
    {
        line?.BeginList();
        var items = given is { } whole ? whole.EnumerateArray() : default;
        while (!IsBroken && bits.Bit(Context(PackUse.More, name), 0, items.MoveNext() ? 1 : 0) == 1)
        {
            Value(given is null ? null : items.Current, name, depth);
        }

        line?.EndList();
    }

    /// <summary>The name that follows another in an object of some name; none at its end.</summary>
    private int Following(int holder, int before, JsonProperty? given)
    {
        var key = ((long)holder << 32) | (uint)before;
        var expected = following.TryGetValue(key, out var known) ? known : None;
        var isExpected = (given is { } property ? texts.At(expected) is { } name && property.NameEquals(name) : expected == None) ? 1 : 0;
        if (bits.Bit(Context(PackUse.Next, holder, before), 0, isExpected) == 1)
        {
            return expected;
        }

        var next = bits.Bit(Context(PackUse.End), 0, given is null ? 1 : 0) == 1 ? None : Place(given?.Name);
        following[key] = next;
        return next;
    }

    /// <summary>The form of a value, and its text where it is a number or a text.</summary>
    private PackForm FormOf(JsonElement value, int name, out string? text)
    {
        text = null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return new(PackKind.Object);
            case JsonValueKind.Array:
                return new(PackKind.List);
            case JsonValueKind.True:
                return new(PackKind.True);
            case JsonValueKind.False:
                return new(PackKind.False);
            case JsonValueKind.Null:
                return new(PackKind.Null);
        }

        var isNumber = value.ValueKind == JsonValueKind.Number;
        var hasHeld = last.TryGetValue(name, out var held) && held.IsNumber == isNumber;
        if (hasHeld && !isNumber && value.ValueEquals(held.Text))
        {
            return new(PackKind.Same);
        }

        text = isNumber ? value.GetRawText() : value.GetString()!;
        return hasHeld && string.Equals(held.Text, text, StringComparison.Ordinal) ? new(PackKind.Same)
            : isNumber ? PackForm.OfNumber(text)
            : PackForm.OfTime(text) is { } time ? time
            : texts.PlaceOf(text) >= 0 ? new(PackKind.Text, Words: text)
            : PackForm.OfText(text);
    }

    private PackForm Coded(PackForm form, int name, string? text)
    {
        switch (form.Kind)
        {
            case PackKind.Decimal:
                return form with { Whole = bits.Signed(Context(PackUse.Digits, name), form.Whole), Scale = bits.Number(Context(PackUse.Scale), form.Scale) };
            case PackKind.Double:
                return form with { Whole = Eight(form.Whole) };
            case PackKind.Hex or PackKind.Guid:
                form = form with { Words = texts.At(Place(form.Words)), Bytes = Sixteen(form.Bytes) };
                Said(text ?? form.Text());
                return form;
            case PackKind.Instant or PackKind.FineInstant:
                second += bits.Signed(Context(PackUse.Seconds), form.Whole - second);
                day = (second - (((second % SecondsOfDay) + SecondsOfDay) % SecondsOfDay)) / SecondsOfDay;
                return form.Kind == PackKind.Instant
                    ? form with { Whole = second }
                    : form with { Whole = second, Scale = bits.Number(Context(PackUse.Scale), form.Scale), Part = bits.Number(Context(PackUse.Fraction), form.Part) };
            case PackKind.Date or PackKind.LocalDateTime:
                day += bits.Signed(Context(PackUse.Days), form.Whole - day);
                return form.Kind == PackKind.Date
                    ? form with { Whole = day }
                    : form with { Whole = day, Part = bits.Number(Context(PackUse.SecondsOfDay), form.Part) };
            default:
                return form with { Words = texts.At(Place(form.Words)) };
        }
    }

    /// <summary>The place of a text, which gets one where it has none.</summary>
    private int Place(string? text)
    {
        var place = bits.Number(Context(PackUse.Place), texts.PlaceOf(text) + 1);
        if (place > 0)
        {
            isBroken |= texts.At(place - 1) is null;
            return isBroken ? None : (int)place - 1;
        }

        return texts.Say(Letters(text));
    }

    private string Letters(string? text)
    {
        var given = text is null ? [] : Encoding.UTF8.GetBytes(text);
        var length = bits.Number(Context(PackUse.Length), given.Length);
        var letters = new List<byte>(given.Length);
        for (var before = 0; letters.Count < length && !IsBroken; characters++)
        {
            before = bits.Tree(Context(PackUse.Letter, before), letters.Count < given.Length ? given[letters.Count] : 0, 8);
            letters.Add((byte)before);
        }

        return Encoding.UTF8.GetString(letters.ToArray());
    }

    private void Said(string? text)
    {
        if (text is not null && texts.PlaceOf(text) < 0)
        {
            texts.Say(text);
        }
    }

    private byte[] Sixteen(byte[]? given)
    {
        var bytes = new byte[PackForm.ByteCount];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = bits.Octet(given is null ? (byte)0 : given[i]);
        }

        return bytes;
    }

    private long Eight(long given)
    {
        var value = 0UL;
        for (var shift = 56; shift >= 0; shift -= 8)
        {
            value = (value << 8) | bits.Octet((byte)(given >> shift));
        }

        return unchecked((long)value);
    }

    private void Tell((bool IsNumber, string? Text) value)
    {
        isBroken |= value.Text is null;
        characters += value.Text?.Length ?? 0;
        _ = value.IsNumber ? line?.Line(value.Text ?? "0") : line?.Value(value.Text ?? string.Empty);
    }
}
