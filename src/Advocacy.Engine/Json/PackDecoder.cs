namespace Advocacy.Engine.Json;

/// <summary>Reads the bits back.</summary>
internal sealed class PackDecoder : PackBits
{
    private const uint Least = 1u << 24;

    // So many bytes are read beyond the last that was written, and no more.
    private const int Beyond = 3;

    private readonly byte[] bytes;
    private int place;
    private uint range = uint.MaxValue;
    private uint code;
    private bool isOdd;

    internal PackDecoder(byte[] bytes)
    {
        this.bytes = bytes;
        for (var i = 0; i < sizeof(uint); i++)
        {
            code = (code << 8) | Next();
        }
    }

    /// <inheritdoc/>
    internal override bool IsBroken => isOdd || place > bytes.Length + Beyond;

    /// <summary>Whether all was read that was written, and nothing was added.</summary>
    internal bool IsAtEnd => place == bytes.Length + Beyond;

    /// <inheritdoc/>
    internal override byte Octet(byte octet)
    {
        range >>= 8;
        var value = code / range;
        isOdd |= value > byte.MaxValue;
        code -= value * range;
        Widen();
        return (byte)value;
    }

    /// <inheritdoc/>
    protected override int Take(int bit, uint chance)
    {
        var bound = (range >> 12) * chance;
        var taken = code < bound ? 0 : 1;
        if (taken == 0)
        {
            range = bound;
        }
        else
        {
            code -= bound;
            range -= bound;
        }

        Widen();
        return taken;
    }

    private void Widen()
    {
        while (range < Least)
        {
            range <<= 8;
            code = (code << 8) | Next();
        }
    }

    private byte Next()
    {
        var next = place < bytes.Length ? bytes[place] : (byte)0;
        place++;
        return next;
    }
}
