using System;
using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Sample.Input;

/// <summary>What may name people, groups and facts, and ids for rows that have none.</summary>
internal static class Ids
{
    public const string Allowed = "1 to 200 characters, no control characters";

    private const int Longest = 200;

    /// <summary>Whether a text can be an id of the engine.</summary>
    public static bool IsValid(string text) => IsValid(text, Longest);

    /// <summary>Whether a text has a length and characters that the engine takes in.</summary>
    public static bool IsValid(string text, int longest)
    {
        if (text.Length == 0 || text.Length > longest)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id of a row without one: the same row always has the same.</summary>
    public static string OfRow(string person, string instant, string what) =>
        "row-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person + "\n" + instant + "\n" + what)).AsSpan(0, 16));
}
