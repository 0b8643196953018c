using System.Text;

namespace Advocacy.Engine.Json;

/// <summary>Ids of the engine's own decisions: "d-" and 32 hexadecimal digits.</summary>
internal static class PackHex
{
    /// <summary>How many bytes they take.</summary>
    internal const int Bytes = 16;

    private const string Prefix = "d-";
    private const string Digits = "0123456789abcdef";

    /// <summary>The bytes of an id; none for another text.</summary>
    internal static byte[]? DecisionIdOf(string text)
    {
        if (text.Length != Prefix.Length + (2 * Bytes) || text[0] != Prefix[0] || text[1] != Prefix[1])
        {
            return null;
        }

        var bytes = new byte[Bytes];
        for (var i = Prefix.Length; i < text.Length; i++)
        {
            var digit = Digits.IndexOf(text[i]);
            if (digit < 0)
            {
                return null;
            }

            bytes[(i - Prefix.Length) / 2] |= (byte)(i % 2 == 0 ? digit << 4 : digit);
        }

        return bytes;
    }

    /// <summary>The id of bytes.</summary>
    internal static string TextOf(System.ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Prefix, Prefix.Length + (2 * Bytes));
        foreach (var one in bytes)
        {
            text.Append(Digits[one >> 4]).Append(Digits[one & 15]);
        }

        return text.ToString();
    }
}
