using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Engine.Values;

/// <summary>Hashes that are the same on every machine: SHA-256 of UTF-8 text.</summary>
internal static class Fingerprint
{
    private const string Digits = "0123456789abcdef";

    private const int HashLength = 32;

#if !NETSTANDARD
    // Ids with what is hashed beside them; a stack holds that.
    private const int Short = 512;
#endif

    /// <summary>The first 64 bits, big-endian.</summary>
    internal static ulong Of(string text)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(text, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The first 64 bits of the hash of bytes, big-endian.</summary>
    internal static ulong Of(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(bytes, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The first 128 bits as 32 hexadecimal digits.</summary>
    internal static string HexOf(string text) => HexOf(text, 16);

    /// <summary>All 256 bits as 64 hexadecimal digits: what others can compute with any tool.</summary>
    internal static string WholeHexOf(string text) => HexOf(text, HashLength);

    /// <summary>A keyed hash (HMAC-SHA-256, RFC 2104) as 64 hexadecimal digits: without the key nobody can tell of what it is.</summary>
    internal static string KeyedHexOf(string text, byte[] key)
    {
        using var algorithm = new HMACSHA256(key);
        return Hex(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static string HexOf(string text, int bytes)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(text, hash);
        return Hex(hash.Slice(0, bytes));
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<char> digits = stackalloc char[2 * HashLength];
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return digits.Slice(0, 2 * bytes.Length).ToString();
    }

#if NETSTANDARD
    private static void Hash(string text, Span<byte> hash) => Hash(Encoding.UTF8.GetBytes(text), hash);

    private static void Hash(byte[] bytes, Span<byte> hash)
    {
        using var algorithm = SHA256.Create();
        algorithm.ComputeHash(bytes).CopyTo(hash);
    }
#else
    private static void Hash(string text, Span<byte> hash)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = most <= Short ? stackalloc byte[Short] : new byte[most];
        Hash(bytes.Slice(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
    }

    private static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash) => SHA256.HashData(bytes, hash);
#endif
}
