namespace Advocacy.Engine.Choosing;

/// <summary>
/// Philox 4x32-10: chance as a pure function. The same key and counter give the same block on every machine; different counters
/// give blocks that no statistical test is known to tell from independent ones. There is no state, so any draw can be made again
/// alone, and many can be made in any order.
/// </summary>
/// <remarks>Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).</remarks>
public static class Philox
{
    private const int Rounds = 10;
    private const ulong FirstFactor = 0xD2511F53;
    private const ulong SecondFactor = 0xCD9E8D57;

    // The golden ratio and the root of three less one, as fractions of 2^32.
    private const uint FirstStep = 0x9E3779B9;
    private const uint SecondStep = 0xBB67AE85;

    /// <summary>The block at a place of the sequence that a key stands for.</summary>
    /// <param name="key">Which sequence; its lower 32 bits are the first word of the key.</param>
    /// <param name="counter">Which place in it.</param>
    public static PhiloxBlock Block(ulong key, PhiloxBlock counter)
    {
        var (first, second, third, fourth) = counter;
        var firstKey = unchecked((uint)key);
        var secondKey = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var firstProduct = FirstFactor * first;
            var secondProduct = SecondFactor * third;
            first = (uint)(secondProduct >> 32) ^ second ^ firstKey;
            third = (uint)(firstProduct >> 32) ^ fourth ^ secondKey;
            second = unchecked((uint)secondProduct);
            fourth = unchecked((uint)firstProduct);
            firstKey = unchecked(firstKey + FirstStep);
            secondKey = unchecked(secondKey + SecondStep);
        }

        return new(first, second, third, fourth);
    }

    /// <summary>The block at a place of one of the sequences of a key.</summary>
    /// <param name="key">What the sequences belong to, such as a seed.</param>
    /// <param name="stream">Which of the sequences of the key.</param>
    /// <param name="place">Which place in it.</param>
    public static PhiloxBlock Block(ulong key, ulong stream, ulong place) =>
        Block(key, unchecked(new((uint)place, (uint)(place >> 32), (uint)stream, (uint)(stream >> 32))));
}
