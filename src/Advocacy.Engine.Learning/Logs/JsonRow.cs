using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>The pieces of a row as JSON, whose bytes depend on nothing but what is written.</summary>
internal static class JsonRow
{
    internal static string ListOf(ValueList<Arm> arms)
    {
        var items = new List<string>(arms.Count);
        foreach (var arm in arms)
        {
            items.Add("[" + Quoted(arm.Intervention.Value) + "," + LogColumns.TextOf(arm.Probability) + "]");
        }

        return ListOf(items);
    }

    internal static string ListOf(ValueList<ActKind> kinds)
    {
        var items = new List<string>(kinds.Count);
        foreach (var kind in kinds)
        {
            items.Add(Quoted(kind.Value));
        }

        return ListOf(items);
    }

    /// <summary>A list of what is JSON already.</summary>
    internal static string ListOf(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    /// <summary>A text in quotes.</summary>
    internal static string Quoted(string value)
    {
        var (text, copied) = (new StringBuilder("\""), 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (MustEscape(value[i]))
            {
                text.Append(Piece(value, copied, i)).Append(Escaped(value[i]));
                copied = i + 1;
            }
        }

        return text.Append(Piece(value, copied, value.Length)) + "\"";
    }

    private static string Piece(string value, int from, int to) => value.Substring(from, to - from);

    private static string Escaped(char character) =>
        character is '"' ? "\\\"" : character is '\\' ? "\\\\" : "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);

    // Also the line ends of Unicode, by which some readers of lines go, and halves of characters.
    private static bool MustEscape(char character) =>
        character is < ' ' or '"' or '\\' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' || char.IsSurrogate(character);
}
