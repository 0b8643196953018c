using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>One JSON text, taken apart.</summary>
internal static class Document
{
    private static UTF8Encoding Strict => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text by a shape.</summary>
    internal static JsonResult<T> Read<T>(string json, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        var faults = new Faults();
        return faults.ResultOf(Parse(json, faults) is { } root ? read(root, faults) : null);
    }

    /// <summary>Reads UTF-8 by a shape.</summary>
    internal static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        var faults = new Faults();
        try
        {
            _ = Strict.GetCharCount(utf8.ToArray());
        }
        catch (DecoderFallbackException)
        {
            NotUnicode(faults);
            return faults.ResultOf<T>(null);
        }

        return faults.ResultOf(Parse(utf8, faults) is { } root ? read(root, faults) : null);
    }

    /// <summary>The root of a text; none where it is not JSON, which is then a fault.</summary>
    internal static JsonElement? Parse(string json, Faults faults)
    {
        try
        {
            return Parse(Strict.GetBytes(Guard.NotNull(json)), faults);
        }
        catch (EncoderFallbackException)
        {
            NotUnicode(faults);
            return null;
        }
    }

    /// <summary>The text of a string; none for another kind, and for escapes that are half a character.</summary>
    internal static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a member; empty where its escapes are half a character.</summary>
    internal static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }

    /// <summary>The last member of an object by a name, where it has one.</summary>
    internal static JsonElement? Find(JsonElement element, string name)
    {
        JsonElement? found = null;
        foreach (var property in element.EnumerateObject())
        {
            found = string.Equals(NameOf(property), name, StringComparison.Ordinal) ? property.Value : found;
        }

        return found;
    }

    private static JsonElement? Parse(ReadOnlySpan<byte> utf8, Faults faults)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            var root = JsonElement.ParseValue(ref reader);
            reader.Read();
            return root;
        }
        catch (JsonException malformed)
        {
            var place = string.Format(
                CultureInfo.InvariantCulture, "line {0}, byte {1}", (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            faults.Add(ProblemCodes.Malformed, place, string.Empty, "one JSON text (RFC 8259)");
            return null;
        }
    }

    private static void NotUnicode(Faults faults) => faults.Add(ProblemCodes.Malformed, string.Empty, string.Empty, "Unicode text in UTF-8");
}
