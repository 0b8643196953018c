using System;

namespace Advocacy.Engine.Json;

/// <summary>How states lie in a file one after another: a head, frames of a length and a state, and an end.</summary>
internal static class StateFrame
{
    /// <summary>The version of the file.</summary>
    internal const byte Version = 1;

    /// <summary>How many bytes the head has: three letters and the version.</summary>
    internal const int HeadBytes = 4;

    /// <summary>How many bytes say how long a state is.</summary>
    internal const int LengthBytes = 4;

    /// <summary>How many bytes the count in the end has.</summary>
    internal const int CountBytes = 8;

    /// <summary>How many bytes the hash in the end has.</summary>
    internal const int HashBytes = 8;

    /// <summary>How many bytes the end has: a length of 0, a count and a hash.</summary>
    internal const int EndBytes = LengthBytes + CountBytes + HashBytes;

    /// <summary>The longest state that is read.</summary>
    internal const int MostBytes = 16 * 1024 * 1024;

    /// <summary>What stands before the version.</summary>
    internal static ReadOnlySpan<byte> Letters => "APS"u8;

    /// <summary>A number, its lowest byte first.</summary>
    internal static byte[] BytesOf(long number, int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)(number >> (8 * i));
        }

        return bytes;
    }

    /// <summary>The number of bytes of which the lowest comes first.</summary>
    internal static long NumberOf(ReadOnlySpan<byte> bytes)
    {
        var number = 0L;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            number = (number << 8) | bytes[i];
        }

        return number;
    }
}
