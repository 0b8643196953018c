namespace Advocacy.Engine.Choosing;

/// <summary>Four words of 32 bits: what <see cref="Philox"/> counts by, and what it gives.</summary>
/// <param name="First">Bits 0 to 31.</param>
/// <param name="Second">Bits 32 to 63.</param>
/// <param name="Third">Bits 64 to 95.</param>
/// <param name="Fourth">Bits 96 to 127.</param>
public readonly record struct PhiloxBlock(uint First, uint Second, uint Third, uint Fourth)
{
    /// <summary>A number from 0 up to 1, 1 excluded, made of the first two words: 53 bits, each number as likely as any other.</summary>
    public double Uniform => ToUniform(First, Second);

    /// <summary>As <see cref="Uniform"/>, made of the last two words and independent of it.</summary>
    public double OtherUniform => ToUniform(Third, Fourth);

    private static double ToUniform(uint high, uint low)
    {
        const double Step = 1.0 / (1L << 53);

        return ((((ulong)high << 32) | low) >> 11) * Step;
    }
}
