using System;
using System.Text.Json;

namespace Advocacy.Sample.Input;

/// <summary>Texts out of JSON, where an escape may be half a character.</summary>
internal static class JsonTexts
{
    /// <summary>The text of a string, or any other element as it is written.</summary>
    public static string Shown(JsonElement element) => Of(element) ?? element.GetRawText();

    /// <summary>The name of a member; empty where its escapes are half a character.</summary>
    public static string NameOf(JsonProperty property)
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

    /// <summary>The text of a string; none for another kind, and for escapes that are half a character.</summary>
    public static string? Of(JsonElement element)
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
}
