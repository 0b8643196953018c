namespace Advocacy.Engine.Values;

/// <summary>A number as factor · 2^power, beyond the range of a double where need be.</summary>
/// <param name="factor">From just below 1 to just above 2.</param>
/// <param name="power">From −1100 to 1100.</param>
internal readonly struct ScaledWide(Wide factor, int power)
{
    private const int LargestPower = 1023;
    private const int LeastNormalPower = -1022;

    /// <summary>The factor before the power.</summary>
    public Wide Factor { get; } = factor;

    /// <summary>The power of two.</summary>
    public int Power { get; } = power;

    /// <summary>The double nearest to the number, rounded once wherever it lies; infinite where it is too large.</summary>
    public double ToDouble()
    {
        if (Power > LargestPower)
        {
            return Factor.High * Binary64.PowerOfTwo(LargestPower) * Binary64.PowerOfTwo(Power - LargestPower);
        }

        return Power < LeastNormalPower || (Power == LeastNormalPower && Factor.High < 1)
            ? Subnormal()
            : Factor.High * Binary64.PowerOfTwo(Power);
    }

    // Beside a ruler whose last bit weighs what the last bit of a subnormal does, the sum is rounded where the result will end.
    private double Subnormal()
    {
        const int Detour = 128;

        var ruler = Binary64.PowerOfTwo(LeastNormalPower - Power);
        var rounded = Wide.Sum(ruler, Factor.High).Plus(Factor.Low).High - ruler;
        return rounded * Binary64.PowerOfTwo(Power + Detour) * Binary64.PowerOfTwo(-Detour);
    }
}
