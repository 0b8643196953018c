using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Advocacy.Engine.Json;

/// <summary>Lays a JSON text out for people: two spaces a level, and on one line what fits it.</summary>
internal static class JsonLayout
{
    private const int Widest = 120;

    private const int Step = 2;

    internal static string Of(JsonElement root)
    {
        var text = new StringBuilder();
        Write(text, PartOf(string.Empty, root), 0);
        return text.Put("\n").ToString();
    }

    /// <summary>A part with its name, read once: on one line as far as any line could hold it.</summary>
    private static Part PartOf(string name, JsonElement element)
    {
        var (open, close, items) = element.ValueKind switch
        {
            JsonValueKind.Object => ("{", "}", MembersOf(element)),
            JsonValueKind.Array => ("[", "]", ItemsOf(element)),
            _ => (element.GetRawText(), string.Empty, null),
        };
        return new(name, open, close, items, items is null ? Short(open) : Flattened(open, close, items));
    }

    private static List<Part> MembersOf(JsonElement element)
    {
        var members = new List<Part>();
        foreach (var property in element.EnumerateObject())
        {
            members.Add(PartOf(JsonText.Quoted(Document.NameOf(property)) + ": ", property.Value));
        }

        return members;
    }

    private static List<Part> ItemsOf(JsonElement element)
    {
        var items = new List<Part>();
        foreach (var item in element.EnumerateArray())
        {
            items.Add(PartOf(string.Empty, item));
        }

        return items;
    }

    private static string? Short(string text) => text.Length <= Widest ? text : null;

    /// <summary>The parts in a row; none where that is longer than a line.</summary>
    private static string? Flattened(string open, string close, List<Part> items)
    {
        var text = new StringBuilder(open);
        var space = open == "{" && items.Count > 0 ? " " : string.Empty;
        text.Put(space);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Flat is not { } flat || text.Length > Widest)
            {
                return null;
            }

            text.Put(i > 0 ? ", " : string.Empty).Put(items[i].Name).Put(flat);
        }

        return Short(text.Put(space).Put(close).ToString());
    }

    private static void Write(StringBuilder text, Part part, int depth)
    {
        if (part.Items is null || (depth > 0 && part.Flat is { } flat && flat.Length <= Widest - (depth * Step)))
        {
            text.Put(part.Items is null ? part.Open : part.Flat!);
            return;
        }

        text.Put(part.Open);
        for (var i = 0; i < part.Items.Count; i++)
        {
            NewLine(i > 0 ? text.Put(",") : text, depth + 1).Put(part.Items[i].Name);
            Write(text, part.Items[i], depth + 1);
        }

        NewLine(text, depth).Put(part.Close);
    }

    private static StringBuilder NewLine(StringBuilder text, int depth) => text.Put("\n").Put(new string(' ', depth * Step));

    private static StringBuilder Put(this StringBuilder text, string part) => text.Append(part);

    /// <summary>A value with the name before it.</summary>
    /// <param name="Name">The name of a member, with colon and space; empty in a list.</param>
    /// <param name="Open">How it begins; all of it where it has no items.</param>
    /// <param name="Close">The bracket at its end; nothing where it has no items.</param>
    /// <param name="Items">What is in it; none of what is no object and no list.</param>
    /// <param name="Flat">All of it on one line; none where it is too long for any.</param>
    private sealed record Part(string Name, string Open, string Close, List<Part>? Items, string? Flat);
}
