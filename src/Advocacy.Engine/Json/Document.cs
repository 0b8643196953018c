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
        if (!IsUnicode(utf8))
        {
            NotUnicode(faults);
            return faults.ResultOf<T>(null);
        }

        return faults.ResultOf(Parse(utf8, faults) is { } root ? read(root, faults) : null);
    }

    /// <summary>Reads a text by a shape, and says of each problem on which line and column it lies.</summary>
    /// <param name="json">The text.</param>
    /// <param name="mostProblems">How many problems are told, and how many more there are.</param>
    /// <param name="mostValues">How many values there may be: more than anybody writes are not looked at, so that reading never takes long.</param>
    /// <param name="read">Reads the root.</param>
    internal static JsonResult<T> ReadLocated<T>(string json, int mostProblems, int mostValues, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        try
        {
            return ReadLocated(Strict.GetBytes(Guard.NotNull(json)), mostProblems, mostValues, read);
        }
        catch (EncoderFallbackException)
        {
            var faults = new Faults();
            NotUnicode(faults);
            return faults.ResultOf<T>(null);
        }
    }

    /// <summary>The same for UTF-8.</summary>
    internal static JsonResult<T> ReadLocated<T>(ReadOnlySpan<byte> utf8, int mostProblems, int mostValues, Func<JsonElement, Faults, T?> read)
        where T : class
    {
        var faults = new Faults(mostProblems);
        if (!IsUnicode(utf8))
        {
            NotUnicode(faults);
            return faults.ResultOf<T>(null);
        }

        try
        {
            if (ValuesIn(utf8) is var count && count > mostValues)
            {
                faults.Add(
                    ProblemCodes.NumberOutOfRange,
                    string.Empty,
                    count.ToString(CultureInfo.InvariantCulture),
                    string.Format(CultureInfo.InvariantCulture, "a document of at most {0} values", mostValues));
                return new(null, Whereabouts.Locate(utf8, faults.All()));
            }

            var reader = new Utf8JsonReader(utf8);
            var root = JsonElement.ParseValue(ref reader);
            var value = read(root, faults);
            return new(value, Whereabouts.Locate(utf8, faults.All()));
        }
        catch (JsonException malformed)
        {
            var problem = new Problem(ProblemCodes.Malformed, "$", string.Empty, "one JSON text (RFC 8259)");
            return new(null, [Whereabouts.Place(utf8, OffsetOf(utf8, malformed), problem)]);
        }
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

    /// <summary>Whether nothing says that a document is of another schema, or version of it, which is then a fault.</summary>
    internal static bool IsOfSchema(JsonElement element, string name, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object || Find(element, "schema") is not { } schema || TextOf(schema) == name)
        {
            return true;
        }

        faults.Add(ProblemCodes.SchemaUnknown, schema, name);
        faults.Within("schema", faults.Count - 1);
        return false;
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

    /// <summary>How many values a document has, down to its end.</summary>
    private static int ValuesIn(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            count += reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
        }

        return count;
    }

    private static bool IsUnicode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            _ = Strict.GetCharCount(utf8.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Where the platform says that a document is no JSON any more: a line and a byte in it.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException malformed)
    {
        var offset = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8.Slice(offset).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(utf8.Length, offset + (malformed.BytePositionInLine ?? 0));
    }

    private static void NotUnicode(Faults faults) => faults.Add(ProblemCodes.Malformed, string.Empty, string.Empty, "Unicode text in UTF-8");
}
