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
        byte[] utf8;
        try
        {
            utf8 = Strict.GetBytes(Guard.NotNull(json));
        }
        catch (EncoderFallbackException)
        {
            return NotUnicode<T>();
        }

        return Parse(utf8, read);
    }

    /// <summary>Reads UTF-8 by a shape.</summary>
    internal static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        try
        {
            _ = Strict.GetCharCount(utf8.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return NotUnicode<T>();
        }

        return Parse(utf8, read);
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

    private static JsonResult<T> Parse<T>(ReadOnlySpan<byte> utf8, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        var faults = new Faults();
        JsonElement root;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            root = JsonElement.ParseValue(ref reader);
            reader.Read();
        }
        catch (JsonException malformed)
        {
            var place = string.Format(
                CultureInfo.InvariantCulture, "line {0}, byte {1}", (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            faults.Add(ProblemCodes.Malformed, place, string.Empty, "one JSON text (RFC 8259)");
            return faults.ResultOf<T>(null);
        }

        return faults.ResultOf(read(root, faults));
    }

    private static JsonResult<T> NotUnicode<T>()
        where T : class
    {
        var faults = new Faults();
        faults.Add(ProblemCodes.Malformed, string.Empty, string.Empty, "Unicode text in UTF-8");
        return faults.ResultOf<T>(null);
    }
}
