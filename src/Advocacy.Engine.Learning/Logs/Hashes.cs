using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Hashes that are the same on every machine.</summary>
internal static class Hashes
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The SHA-256 of the UTF-8 of a text.</summary>
    internal static byte[] Sha256(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NETSTANDARD
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
#else
        return SHA256.HashData(bytes);
#endif
    }

    /// <summary>The first bytes of a hash in hexadecimal digits.</summary>
    internal static string Text(byte[] hash, int bytes)
    {
        var digits = new char[2 * bytes];
        for (var i = 0; i < bytes; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(digits);
    }
}
