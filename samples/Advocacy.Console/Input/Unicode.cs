using System;

namespace Advocacy.Sample.Input;

/// <summary>Finds what could not be decoded: read on, two different ids could become one.</summary>
internal static class Unicode
{
    public const string Allowed = "text in UTF-8, or in UTF-16 with its mark";

    private const char Replacement = '\uFFFD';

    /// <summary>Whether all of a text was decoded.</summary>
    public static bool IsWhole(string text) => !text.Contains(Replacement, StringComparison.Ordinal);

    /// <summary>The line, from 1, on which a text stops being whole.</summary>
    public static int LineOf(string text)
    {
        var place = text.IndexOf(Replacement, StringComparison.Ordinal);
        return text.AsSpan(0, place).Count('\n') + 1;
    }
}
