using System.Globalization;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// Writes JSON as one line whose bytes depend on nothing but what is written. The platform's writer decides by its own version of
/// Unicode what to escape, and stored text is compared and hashed.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();

    internal JsonText BeginObject() => Item("{");

    internal JsonText EndObject() => Raw("}");

    internal JsonText BeginList() => Item("[");

    internal JsonText EndList() => Raw("]");

    internal JsonText Name(string name)
    {
        Separate();
        Quote(name);
        return Raw(":");
    }

    internal JsonText Null() => Item("null");

    internal JsonText Value(bool value) => Item(value ? "true" : "false");

    internal JsonText Value(int value) => Item(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number; both zeros, which are equal, give one text.</summary>
    internal JsonText Value(double value) => Item(value == 0 ? "0" : NumberText.Format(value));

    internal JsonText Value(string value)
    {
        Separate();
        Quote(value);
        return this;
    }

    /// <summary>A part that is JSON already.</summary>
    internal JsonText Raw(JsonElement value) => Item(value.GetRawText());

    /// <summary>A part that is a canonical line already.</summary>
    internal JsonText Line(string canonical) => Item(canonical);

    /// <summary>A text in quotes.</summary>
    internal static string Quoted(string value) => new JsonText().Value(value).ToString();

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private JsonText Item(string raw)
    {
        Separate();
        return Raw(raw);
    }

    private JsonText Raw(string raw)
    {
        text.Append(raw);
        return this;
    }

    private void Separate()
    {
        if (text.Length > 0 && text[text.Length - 1] is not ('{' or '[' or ':'))
        {
            Raw(",");
        }
    }

    private void Quote(string value)
    {
        Raw("\"");
        var copied = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (!MustEscape(value[i]))
            {
                continue;
            }

            if (char.IsSurrogatePair(value, i))
            {
                i++;
                continue;
            }

            Raw(value.Substring(copied, i - copied)).Raw(Escaped(value[i]));
            copied = i + 1;
        }

        Raw(value.Substring(copied)).Raw("\"");
    }

    private static string Escaped(char character) =>
        character is '"' ? "\\\"" : character is '\\' ? "\\\\" : "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);

    // Also the line ends of Unicode, by which some readers of lines go, and halves of characters.
    private static bool MustEscape(char character) =>
        character is < ' ' or '"' or '\\' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' || char.IsSurrogate(character);
}
