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
        Write(text, root, 0);
        return text.Put("\n").ToString();
    }

    private static void Write(StringBuilder text, JsonElement element, int depth)
    {
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Put(element.GetRawText());
            return;
        }

        var flat = new StringBuilder();
        if (TryFlatten(flat, element, Widest - (depth * Step), depth > 0))
        {
            text.Put(flat.ToString());
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            text.Put("{");
            var isFirst = true;
            foreach (var property in element.EnumerateObject())
            {
                Name(NewLine(text, depth + 1, ref isFirst), property).Put(" ");
                Write(text, property.Value, depth + 1);
            }

            NewLine(text, depth).Put("}");
        }
        else
        {
            text.Put("[");
            var isFirst = true;
            foreach (var item in element.EnumerateArray())
            {
                Write(NewLine(text, depth + 1, ref isFirst), item, depth + 1);
            }

            NewLine(text, depth).Put("]");
        }
    }

    /// <summary>Whether an element fits the width; what is written where it does not means nothing.</summary>
    private static bool TryFlatten(StringBuilder text, JsonElement element, int width, bool isAllowed)
    {
        if (!isAllowed)
        {
            return false;
        }

        var isFirst = true;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Put("{");
                foreach (var property in element.EnumerateObject())
                {
                    Name(Comma(text, ref isFirst), property).Put(" ");
                    if (text.Length > width || !TryFlatten(text, property.Value, width, true))
                    {
                        return false;
                    }
                }

                text.Put(isFirst ? "}" : " }");
                break;
            case JsonValueKind.Array:
                text.Put("[");
                foreach (var item in element.EnumerateArray())
                {
                    if (text.Length > width || !TryFlatten(isFirst ? text : text.Put(", "), item, width, true))
                    {
                        return false;
                    }

                    isFirst = false;
                }

                text.Put("]");
                break;
            default:
                var raw = element.GetRawText();
                if (raw.Length > width)
                {
                    return false;
                }

                text.Put(raw);
                break;
        }

        return text.Length <= width;
    }

    private static StringBuilder Comma(StringBuilder text, ref bool isFirst)
    {
        text.Put(isFirst ? " " : ", ");
        isFirst = false;
        return text;
    }

    private static StringBuilder NewLine(StringBuilder text, int depth, ref bool isFirst)
    {
        _ = isFirst ? text : text.Put(",");
        isFirst = false;
        return NewLine(text, depth);
    }

    private static StringBuilder NewLine(StringBuilder text, int depth) => text.Put("\n").Put(new string(' ', depth * Step));

    private static StringBuilder Name(StringBuilder text, JsonProperty property) =>
        text.Put(JsonText.Quoted(Document.NameOf(property))).Put(":");

    private static StringBuilder Put(this StringBuilder text, string part) => text.Append(part);
}
