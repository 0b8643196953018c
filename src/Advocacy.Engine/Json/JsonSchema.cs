using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What JSON Schema (2020-12) says of a shape: its keywords, in the order in which they are written.</summary>
internal sealed class JsonSchema
{
    private readonly ValueList<Keyword> keywords;

    private JsonSchema(ValueList<Keyword> keywords) => this.keywords = keywords;

    /// <summary>Says nothing: anything will do.</summary>
    internal static JsonSchema Any { get; } = new([]);

    internal static JsonSchema Of(string type) => Any.Typed(type);

    /// <summary>One of some texts.</summary>
    internal static JsonSchema OneOf(ValueList<string> names) => new([new("enum", (text, orNull) => WriteNames(text, names, orNull))]);

    internal JsonSchema With(string name, string value) => With(name, (text, _) => text.Value(value));

    /// <summary>Of a type, or null where it may be.</summary>
    internal JsonSchema Typed(string type) => With("type", (text, orNull) =>
    {
        if (orNull)
        {
            text.BeginList().Value(type).Value("null").EndList();
        }
        else
        {
            text.Value(type);
        }
    });

    internal JsonSchema With(string name, bool value) => With(name, (text, _) => text.Value(value));

    internal JsonSchema With(string name, double value) => With(name, (text, _) => text.Value(value));

    internal JsonSchema With(string name, JsonSchema value) => With(name, (text, _) => value.Write(text));

    internal JsonSchema With(string name, ValueList<JsonSchema> values) => With(name, (text, _) =>
    {
        text.BeginList();
        foreach (var value in values)
        {
            value.Write(text);
        }

        text.EndList();
    });

    internal JsonSchema With(string name, ValueList<string> values) => With(name, (text, _) => WriteNames(text, values, orNull: false));

    /// <summary>With a value of the shape itself.</summary>
    internal JsonSchema With(string name, Action<JsonText> write) => With(name, (text, _) => write(text));

    /// <summary>With words for people, where there are any.</summary>
    internal JsonSchema About(string words) => words.Length == 0 ? this : With("description", words);

    /// <summary>The same, or null.</summary>
    internal JsonSchema OrNull()
    {
        ValueList<Keyword> all = [];
        foreach (var keyword in keywords)
        {
            all = all.Add(new(keyword.Name, (text, _) => keyword.Write(text, true)));
        }

        return new(all);
    }

    internal void Write(JsonText text)
    {
        text.BeginObject();
        foreach (var keyword in keywords)
        {
            text.Name(keyword.Name);
            keyword.Write(text, false);
        }

        text.EndObject();
    }

    private static void WriteNames(JsonText text, ValueList<string> names, bool orNull)
    {
        text.BeginList();
        foreach (var name in names)
        {
            text.Value(name);
        }

        _ = orNull ? text.Null() : text;
        text.EndList();
    }

    private JsonSchema With(string name, Action<JsonText, bool> write) => new(keywords.Add(new(name, write)));

    /// <summary>One keyword, which writes its value, and may have to allow null besides.</summary>
    private sealed record Keyword(string Name, Action<JsonText, bool> Write);
}
