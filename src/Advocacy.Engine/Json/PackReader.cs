using System;
using System.Collections.Generic;
using System.Text;

namespace Advocacy.Engine.Json;

/// <summary>Makes the canonical line of what was packed; none of bytes that nobody packed.</summary>
internal ref struct PackReader
{
    private const int MostDepth = 32;

    // A short word said again and again grows; no state is longer than this.
    private const int MostCharacters = 16 * 1024 * 1024;

    private readonly JsonText line = new();
    private readonly List<string> said = [];

    // For every object or list that is open: whether it is an object, and a name comes next.
    private readonly Stack<(bool IsObject, bool IsNameNext)> open = new();

    private ReadOnlySpan<byte> rest;
    private PackTimes times;
    private long characters;
    private bool isBroken;

    private PackReader(ReadOnlySpan<byte> bytes) => rest = bytes;

    /// <summary>The line; none where the bytes are not of one packed line and nothing else.</summary>
    internal static string? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        do
        {
            reader.Token();
        }
        while (!reader.isBroken && reader.open.Count > 0);

        return reader.isBroken || !reader.rest.IsEmpty ? null : reader.line.ToString();
    }

    private void Token()
    {
        var code = Whole();
        var isName = open.Count > 0 && open.Peek() is (true, true);
        if (isName && code is not (>= (ulong)PackCode.Text and not (ulong)PackCode.Decimal and not (ulong)PackCode.Double) && code != (ulong)PackCode.EndObject)
        {
            isBroken = true;
            return;
        }

        switch ((PackCode)Math.Min(code, (ulong)PackCode.Word))
        {
            case PackCode.Null:
                line.Null();
                break;
            case PackCode.False or PackCode.True:
                line.Value(code == (ulong)PackCode.True);
                break;
            case PackCode.BeginObject or PackCode.BeginList:
                Begin(code == (ulong)PackCode.BeginObject);
                return;
            case PackCode.EndObject or PackCode.EndList:
                End(code == (ulong)PackCode.EndObject);
                break;
            case PackCode.Decimal:
                Number(PackNumber.TextOf(Signed(), (long)Math.Min(Whole(), int.MaxValue)));
                break;
            case PackCode.Double:
                Double();
                break;
            default:
                Text(TextOf(code), isName);
                break;
        }

        if (open.Count > 0 && open.Peek() is (true, var wasName))
        {
            open.Pop();
            open.Push((true, !wasName));
        }
    }

    private string? TextOf(ulong code) => code switch
    {
        (ulong)PackCode.Instant => times.Instant(Signed(), 0),
        (ulong)PackCode.FineInstant => times.Instant(Signed(), (long)Math.Min(Whole(), int.MaxValue)),
        (ulong)PackCode.Date => times.Date(Signed()),
        (ulong)PackCode.LocalDateTime => times.LocalDateTime(Signed(), (long)Math.Min(Whole(), int.MaxValue)),
        (ulong)PackCode.DecisionId => Said(Take(PackHex.Bytes) is { Length: PackHex.Bytes } id ? PackHex.TextOf(id) : null),
        (ulong)PackCode.Guid => Said(Take(PackHex.Bytes) is { Length: PackHex.Bytes } guid ? new Guid(guid.ToArray()).ToString("D") : null),
        (ulong)PackCode.Text => Said(Utf8(Take(Whole()))),
        _ => Word(code - (ulong)PackCode.Word),
    };

    private readonly string? Word(ulong place) =>
        place < (ulong)PackWords.Count ? PackWords.At((int)place)
        : place - (ulong)PackWords.Count < (ulong)said.Count ? said[(int)(place - (ulong)PackWords.Count)]
        : null;

    private readonly string? Said(string? text)
    {
        if (text is not null)
        {
            said.Add(text);
        }

        return text;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.ToArray());

    private void Text(string? text, bool isName)
    {
        characters += text?.Length ?? 0;
        if (text is null || characters > MostCharacters)
        {
            isBroken = true;
        }
        else if (isName)
        {
            line.Name(text);
        }
        else
        {
            line.Value(text);
        }
    }

    private void Number(string? text)
    {
        isBroken |= text is null;
        line.Line(text ?? "0");
    }

    private void Double()
    {
        var eight = Take(8);
        var bits = 0UL;
        for (var i = 0; i < eight.Length; i++)
        {
            bits |= (ulong)eight[i] << (8 * i);
        }

        var value = BitConverter.Int64BitsToDouble(unchecked((long)bits));
        isBroken |= double.IsNaN(value) || double.IsInfinity(value);
        line.Value(isBroken ? 0 : value);
    }

    private void Begin(bool isObject)
    {
        isBroken |= open.Count == MostDepth;
        open.Push((isObject, true));
        _ = isObject ? line.BeginObject() : line.BeginList();
    }

    private void End(bool isObject)
    {
        if (open.Count == 0 || open.Pop() != (isObject, true))
        {
            isBroken = true;
            return;
        }

        _ = isObject ? line.EndObject() : line.EndList();
    }

    private long Signed()
    {
        var value = Whole();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    private ulong Whole()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (rest.IsEmpty)
            {
                break;
            }

            var one = rest[0];
            rest = rest.Slice(1);
            value |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return value;
            }
        }

        isBroken = true;
        return 0;
    }

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)rest.Length)
        {
            isBroken = true;
            return [];
        }

        var taken = rest.Slice(0, (int)count);
        rest = rest.Slice((int)count);
        return taken;
    }
}
