using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Engine.Values;

/// <summary>Hashes that are the same on every machine: SHA-256 of UTF-8 text.</summary>
internal static class Fingerprint
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The first 64 bits, big-endian.</summary>
    internal static ulong Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The first 64 bits of the hash of bytes, big-endian.</summary>
    internal static ulong Of(byte[] bytes)
    {
        var hash = Hash(bytes);
        var value = 0UL;
        for (var i = 0; i < 8; i++)
        {
            value = (value << 8) | hash[i];
        }

        return value;
    }

    /// <summary>The first 128 bits as 32 hexadecimal digits.</summary>
    internal static string HexOf(string text) => Hex(Hash(text), 16);

    /// <summary>All 256 bits as 64 hexadecimal digits: what others can compute with any tool.</summary>
    internal static string WholeHexOf(string text) => Hex(Hash(text), 32);

    /// <summary>A keyed hash (HMAC-SHA-256, RFC 2104) as 64 hexadecimal digits: without the key nobody can tell of what it is.</summary>
    internal static string KeyedHexOf(string text, byte[] key)
    {
        using var algorithm = new HMACSHA256(key);
        return Hex(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)), 32);
    }

    private static string Hex(byte[] hash, int bytes)
    {
        var digits = new char[2 * bytes];
        for (var i = 0; i < bytes; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(digits);
    }

    private static byte[] Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static byte[] Hash(byte[] bytes)
    {
#if NETSTANDARD
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
#else
        return SHA256.HashData(bytes);
#endif
    }
}
