namespace Advocacy.Sample.SampleData;

/// <summary>The same draws on every machine: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class SampleRandom(ulong seed)
{
    private ulong state = seed;

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
