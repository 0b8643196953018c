using System;

namespace Advocacy.Engine.Values;

/// <summary>What ids and names may consist of.</summary>
internal static class Text
{
    internal const int LongestId = 200;
    internal const int LongestName = 60;

    internal static string Id(string value, string parameter) => Checked(value, LongestId, parameter);

    internal static string Name(string value, string parameter) => Checked(value, LongestName, parameter);

    internal static bool IsId(string? value) => IsValid(value, LongestId);

    internal static bool IsName(string? value) => IsValid(value, LongestName);

    private static string Checked(string value, int longest, string parameter)
    {
        Guard.NotNull(value, parameter);
        return IsValid(value, longest)
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"An id or name has 1 to {longest} characters and no control characters."), parameter);
    }

    private static bool IsValid(string? value, int longest)
    {
        if (value is null || value.Length == 0 || value.Length > longest)
        {
            return false;
        }

        foreach (var character in value)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }
}
