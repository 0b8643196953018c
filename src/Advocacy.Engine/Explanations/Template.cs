using System;
using System.Collections.Generic;
using System.Text;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Texts with named placeholders. Braces are for placeholders only; what is filled in is not read again.</summary>
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

            if (isName && !names.Contains(part))
            {
                names.Add(part);
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
            filled.Append(isName ? valueOf(part) ?? string.Empty : part);
        }

        return filled.ToString();
    }

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
            var isName = end > brace + 1 && text[end] == '}';
            yield return isName ? (text.Substring(brace + 1, end - brace - 1), true, true) : (string.Empty, false, false);
            start = isName ? end + 1 : brace + 1;
        }
    }
}
