using System;
using System.Collections.Generic;
using System.Text;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>
/// Texts with named placeholders. Braces are for placeholders only; what is filled in is not read again. A placeholder with two forms, as in
/// <c>{count:day|days}</c>, gives the first where its value is one or one of something, and else the second.
/// </summary>
internal static class Template
{
    /// <summary>The placeholders a text names; none where its braces do not pair up around names.</summary>
    internal static ValueList<string>? PlaceholdersOf(string text)
    {
        var names = new List<string>();
        foreach (var (part, isName, isWhole) in Parts(text))
        {
            if (!isWhole)
            {
                return null;
            }

            if (isName && NameIn(part) is var name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return ValueList.From(names);
    }

    /// <summary>The text with its placeholders filled; a stray brace, and a placeholder nothing is known of, is left out.</summary>
    internal static string Fill(string text, Func<string, string?> valueOf)
    {
        var filled = new StringBuilder();
        foreach (var (part, isName, _) in Parts(text))
        {
            filled.Append(isName ? Filled(part, valueOf) : part);
        }

        return filled.ToString();
    }

    private static string NameIn(string part) => part.IndexOf(':') is >= 0 and var colon ? part.Substring(0, colon) : part;

    private static string Filled(string part, Func<string, string?> valueOf)
    {
        var value = valueOf(NameIn(part)) ?? string.Empty;
        var forms = part.IndexOf(':') is >= 0 and var colon ? part.Substring(colon + 1).Split('|') : [];
        return forms.Length == 2 ? forms[IsOne(value) ? 0 : 1] : value;
    }

    private static bool IsOne(string value) => value == "1" || value.StartsWith("1 ", StringComparison.Ordinal);

    /// <summary>Whether what stands between braces is a name, or a name with two forms.</summary>
    private static bool IsPlaceholder(string part) => part.IndexOf(':') is var colon && (colon < 0 || (colon > 0 && part.Substring(colon + 1).Split('|').Length == 2));

    private static IEnumerable<(string Part, bool IsName, bool IsWhole)> Parts(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var brace = text.IndexOfAny(['{', '}'], start);
            if (brace < 0)
            {
                yield return (text.Substring(start), false, true);
                yield break;
            }

            if (brace > start)
            {
                yield return (text.Substring(start, brace - start), false, true);
            }

            var end = text[brace] == '{' ? text.IndexOfAny(['{', '}'], brace + 1) : -1;
            var isName = end > brace + 1 && text[end] == '}' && IsPlaceholder(text.Substring(brace + 1, end - brace - 1));
            yield return isName ? (text.Substring(brace + 1, end - brace - 1), true, true) : (string.Empty, false, false);
            start = isName ? end + 1 : brace + 1;
        }
    }
}
