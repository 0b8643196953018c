namespace Advocacy.Engine.Json;

/// <summary>
/// Numbers as bits, each of which costs as little as it was to be expected: an adaptive binary range coder, as in LZMA. One description serves
/// both ways: whoever writes gives a value and gets it back, whoever reads gives anything and gets what was written.
/// </summary>
internal abstract class PackBits
{
    /// <summary>How many bits the number of bits of a number takes.</summary>
    private const int LengthBits = 6;

    /// <summary>Bits of a number after so many are as good as chance.</summary>
    private const int MostNodes = 1 << 10;

    private const int SlotBits = 13;

    /// <summary>How likely a zero is, in 4096ths, and how often that was learned from, up to 15, in the four lowest bits; turned over, so that 0 is even odds.</summary>
    private readonly ushort[] odds = new ushort[1 << SlotBits];

    /// <summary>Whether there was nothing to read any more, or what nobody wrote.</summary>
    internal abstract bool IsBroken { get; }

    /// <summary>One bit, whose odds are learned by context and node.</summary>
    internal int Bit(uint context, uint node, int bit)
    {
        const int EvenOdds = 0x8000;
        const int MostCount = 15;
        ref var slot = ref odds[SlotOf(context, node)];
        var held = slot ^ EvenOdds;
        var (chance, count) = (held >> 4, held & MostCount);
        var taken = Take(bit, (uint)chance);
        chance += ((taken == 0 ? 4095 : 1) - chance) / (count + 2);
        slot = (ushort)(((chance << 4) | (count < MostCount ? count + 1 : count)) ^ EvenOdds);
        return taken;
    }

    /// <summary>A number of so many bits, the highest first, each by those before it.</summary>
    internal int Tree(uint context, int value, int bits)
    {
        var node = 1;
        for (var place = bits - 1; place >= 0; place--)
        {
            node = (node << 1) | Bit(context, (uint)node, (value >> place) & 1);
        }

        return node - (1 << bits);
    }

    /// <summary>A whole number from 0 to 2⁶³ − 1: how many bits it has, then those under the highest.</summary>
    internal long Number(uint context, long value)
    {
        var length = Tree(context, LengthOf(value), LengthBits);
        var number = length == 0 ? 0UL : 1UL;
        for (var place = length - 2; place >= 0; place--)
        {
            var bit = (int)(value >> place) & 1;
            bit = number < MostNodes ? Bit(context, (uint)(((length + 1) * MostNodes) + (int)number), bit) : Take(bit, 2048);
            number = (number << 1) | (uint)bit;
        }

        return (long)number;
    }

    /// <summary>A whole number from −2⁶² to 2⁶² − 1: 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …</summary>
    internal long Signed(uint context, long value)
    {
        var number = Number(context, (value << 1) ^ (value >> 63));
        return (number >> 1) ^ -(number & 1);
    }

    /// <summary>Eight bits of which nothing can be expected.</summary>
    internal abstract byte Octet(byte octet);

    /// <summary>A bit, by how likely a zero is in 4096ths.</summary>
    protected abstract int Take(int bit, uint chance);

    private static int SlotOf(uint context, uint node)
    {
        var hash = unchecked((context * 0x9E3779B1u) ^ (node * 0x85EBCA6Bu));
        hash ^= hash >> 15;
        return (int)(unchecked(hash * 0x2C1B3C6Du) >> (32 - SlotBits));
    }

    private static int LengthOf(long value)
    {
        var length = 0;
        for (; value > 0; value >>= 1)
        {
            length++;
        }

        return length;
    }
}
