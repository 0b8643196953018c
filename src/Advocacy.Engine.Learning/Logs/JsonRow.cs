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
        var text = new StringBuilder("[");
        foreach (var arm in arms)
        {
            Quote(text.Append(text.Length > 1 ? ",[" : "["), arm.Intervention.Value);
            text.Append(',').Append(LogColumns.TextOf(arm.Probability)).Append(']');
        }

        return text.Append(']').ToString();
    }

    internal static string ListOf(ValueList<ActKind> kinds)
    {
        var text = new StringBuilder("[");
        foreach (var kind in kinds)
        {
            Quote(text.Append(text.Length > 1 ? "," : string.Empty), kind.Value);
        }

        return text.Append(']').ToString();
    }

    internal static StringBuilder Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                text.Append('\\').Append(character);
            }
            else if (character is < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' || char.IsSurrogate(character))
            {
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.Append('"');
    }
}
