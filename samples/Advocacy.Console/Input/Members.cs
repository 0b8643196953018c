using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>The members of one JSON object, read one by one; notes all that is wrong, what nobody asked for included.</summary>
internal sealed class Members
{
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly Action<Problem> note;

    private Members(JsonElement element, string path, Action<Problem> note)
    {
        (this.path, this.note) = (path, note);
        foreach (var property in element.EnumerateObject())
        {
            var name = JsonTexts.NameOf(property);
            if (!values.TryAdd(name, property.Value))
            {
                Note(name, string.Empty, "once");
            }
        }
    }

    /// <summary>Whether there is such a member.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>Takes an object apart; none, with a problem noted, if it is none.</summary>
    public static Members? Of(JsonElement element, string path, Action<Problem> note)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new(element, path, note);
        }

        note(new(InputCodes.Document, path.Length == 0 ? "$" : path, element.GetRawText(), "an object"));
        return null;
    }

    /// <summary>Parses a text that holds one object; none, with a problem noted, if it does not.</summary>
    public static Members? Parse(string json, Action<Problem, int> note)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Of(document.RootElement.Clone(), string.Empty, problem => note(problem, 0));
        }
        catch (JsonException malformed)
        {
            note(new(InputCodes.Document, "$", string.Empty, "one JSON object (RFC 8259)"), (int)(malformed.LineNumber ?? 0) + 1);
            return null;
        }
    }

    public string? Text(string name, string allowed = "text", Predicate<string>? isValid = null, bool isRequired = false)
    {
        return Take(name, allowed, isRequired) is { } value && Is(name, value, IsRight(value), allowed) ? JsonTexts.Of(value) : null;

        bool IsRight(JsonElement value) => JsonTexts.Of(value) is { } text && isValid?.Invoke(text) != false;
    }

    public double? Number(string name, double least, double most)
    {
        var allowed = string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", least, most);
        return Take(name, allowed) is { } value && Is(name, value, IsRight(value), allowed) ? value.GetDouble() : null;

        bool IsRight(JsonElement value) =>
            value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most;
    }

    public int? Whole(string name, int least, int most, bool isRequired = false)
    {
        var allowed = string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most);
        return Take(name, allowed, isRequired) is { } value && Is(name, value, IsRight(value), allowed) ? value.GetInt32() : null;

        bool IsRight(JsonElement value) =>
            value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most;
    }

    public bool? Flag(string name)
    {
        const string allowed = "true or false";
        return Take(name, allowed) is { } value && Is(name, value, value.ValueKind is JsonValueKind.True or JsonValueKind.False, allowed)
            ? value.GetBoolean()
            : null;
    }

    public Members? Object(string name) =>
        Take(name, "an object") is { } value ? Of(value, Path(name), note) : null;

    /// <summary>The member as it stands, for whoever knows its form.</summary>
    public JsonElement? Raw(string name) => Take(name, string.Empty);

    public List<JsonElement> List(string name) =>
        Take(name, "a list") is { } value && Is(name, value, value.ValueKind == JsonValueKind.Array, "a list") ? [.. value.EnumerateArray()] : [];

    public List<Members> Objects(string name)
    {
        var objects = new List<Members>();
        var elements = List(name);
        for (var i = 0; i < elements.Count; i++)
        {
            if (Of(elements[i], Path(name) + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", note) is { } inner)
            {
                objects.Add(inner);
            }
        }

        return objects;
    }

    public List<string> Texts(string name, string allowed, Predicate<string> isValid)
    {
        var texts = new List<string>();
        foreach (var element in List(name))
        {
            if (JsonTexts.Of(element) is { } text && isValid(text))
            {
                texts.Add(text);
            }
            else
            {
                Note(name, JsonTexts.Shown(element), allowed);
            }
        }

        return texts;
    }

    /// <summary>Notes a problem with a member.</summary>
    public void Note(string name, string value, string allowed, string code = InputCodes.Document) => note(new(code, Path(name), value, allowed));

    /// <summary>Notes every member nobody asked for: call it last.</summary>
    public void RefuseOthers()
    {
        foreach (var name in values.Keys)
        {
            if (!known.Contains(name))
            {
                Note(name, string.Empty, "one of: " + string.Join(", ", known));
            }
        }
    }

    private JsonElement? Take(string name, string allowed, bool isRequired = false)
    {
        known.Add(name);
        if (values.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return value;
        }

        if (isRequired)
        {
            Note(name, string.Empty, allowed);
        }

        return null;
    }

    private bool Is(string name, JsonElement value, bool isRight, string allowed)
    {
        if (!isRight)
        {
            Note(name, JsonTexts.Shown(value), allowed);
        }

        return isRight;
    }

    private string Path(string name) => path.Length == 0 ? (name.Length == 0 ? "$" : name) : path + "." + name;
}
