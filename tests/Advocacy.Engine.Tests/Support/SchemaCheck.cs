using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Advocacy.Engine.Tests.Support;

/// <summary>
/// Checks a document against a JSON Schema, by the words of the specification (2020-12) alone, for the keywords that the schema of policies uses.
/// A keyword that is not known here fails, so that none is passed over.
/// </summary>
internal sealed class SchemaCheck(JsonElement root)
{
    /// <summary>Every place that breaks the schema.</summary>
    internal IReadOnlyList<string> Of(JsonElement value) => [.. Broken(root, value, "$")];

    private IEnumerable<string> Broken(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            foreach (var broken in Broken(schema, keyword.Name, keyword.Value, value, path))
            {
                yield return broken;
            }
        }
    }

    private IEnumerable<string> Broken(JsonElement schema, string keyword, JsonElement says, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "default":
                return [];
            case "type":
                var types = says.ValueKind == JsonValueKind.Array ? says.EnumerateArray().Select(type => type.GetString()) : [says.GetString()];
                return types.Any(type => IsOf(type!, value)) ? [] : [path + ": type"];
            case "const":
                return JsonElement.DeepEquals(says, value) ? [] : [path + ": const"];
            case "enum":
                return says.EnumerateArray().Any(one => IsEqual(one, value)) ? [] : [path + ": enum"];
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || Number(value) >= says.GetDouble() ? [] : [path + ": minimum"];
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || Number(value) <= says.GetDouble() ? [] : [path + ": maximum"];
            case "pattern":
                return TextOf(value) is not { } text || value.ValueKind != JsonValueKind.String || Regex.IsMatch(text, says.GetString()!.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant) ? [] : [path + ": pattern"];
            case "format":
                return value.ValueKind != JsonValueKind.String || IsDate(says.GetString()!, TextOf(value)!) ? [] : [path + ": format"];
            case "items":
                return value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Broken(says, item, $"{path}[{i}]"));
            case "maxItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= says.GetInt32() ? [] : [path + ": maxItems"];
            case "required":
                return value.ValueKind != JsonValueKind.Object ? [] : says.EnumerateArray().Where(name => !NamesOf(value).Contains(name.GetString()!)).Select(name => $"{path}.{name}: required");
            case "properties":
                return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
                    .Where(member => says.TryGetProperty(NameOf(member), out _))
                    .SelectMany(member => Broken(says.GetProperty(NameOf(member)), member.Value, path + "." + NameOf(member)));
            case "additionalProperties" when says.ValueKind == JsonValueKind.False:
                return value.ValueKind != JsonValueKind.Object ? [] : NamesOf(value).Where(name => !schema.GetProperty("properties").TryGetProperty(name, out _)).Select(name => $"{path}.{name}: additional");
            case "anyOf":
                return says.EnumerateArray().Any(one => !Broken(one, value, path).Any()) ? [] : [path + ": anyOf"];
            case "$ref":
                return Broken(says.GetString()!.Split('/').Skip(1).Aggregate(root, (at, step) => at.GetProperty(step)), value, path);
            default:
                throw new NotSupportedException(keyword);
        }
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(Number(value)),

        // Half a character is no text.
        "string" => value.ValueKind == JsonValueKind.String && TextOf(value) is not null,
        _ => throw new NotSupportedException(type),
    };

    private static bool IsEqual(JsonElement one, JsonElement value) =>
        one.ValueKind == value.ValueKind && (one.ValueKind == JsonValueKind.Null || (TextOf(one) is { } text && text == TextOf(value)));

    private static double Number(JsonElement value) => double.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsDate(string format, string text) => format == "date"
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : throw new NotSupportedException(format);

    private static IEnumerable<string> NamesOf(JsonElement value) => value.EnumerateObject().Select(NameOf);

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
