using System.Collections.Generic;

namespace Advocacy.Engine.Json;

/// <summary>Writes the bits: the number that all of them are together grows byte by byte, and a carry may still come into what is held back.</summary>
internal sealed class PackEncoder : PackBits
{
    private const uint Least = 1u << 24;

    private readonly List<byte> bytes = [];
    private ulong low;
    private uint range = uint.MaxValue;
    private byte held;

    // The first byte that comes is always 0, and is not written; after it, how many bytes of 255 are held back too.
    private int heldBack = -1;

    /// <inheritdoc/>
    internal override bool IsBroken => false;

    /// <summary>All bytes. What is not written at the end is read as zeros.</summary>
    internal byte[] Finish()
    {
        low = (low + Least - 1) & ~(ulong)(Least - 1);
        Shift();
        Shift();
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    internal override byte Octet(byte octet)
    {
        range >>= 8;
        low += (ulong)range * octet;
        Widen();
        return octet;
    }

    /// <inheritdoc/>
    protected override int Take(int bit, uint chance)
    {
        var bound = (range >> 12) * chance;
        if (bit == 0)
        {
            range = bound;
        }
        else
        {
            low += bound;
            range -= bound;
        }

        Widen();
        return bit;
    }

    private void Widen()
    {
        while (range < Least)
        {
            range <<= 8;
            Shift();
        }
    }

    private void Shift()
    {
        var isCarried = low > uint.MaxValue;
        if (isCarried || low < 0xFF000000)
        {
            if (heldBack >= 0)
            {
                bytes.Add((byte)(isCarried ? held + 1 : held));
            }

            for (; heldBack > 0; heldBack--)
            {
                bytes.Add((byte)(isCarried ? 0 : 255));
            }

            heldBack = 0;
            held = (byte)(low >> 24);
        }
        else
        {
            heldBack++;
        }

        low = (low & 0xFFFFFF) << 8;
    }
}
