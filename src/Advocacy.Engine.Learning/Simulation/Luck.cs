using System;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// The luck of one person: every draw is a function of the seed, the person, what it is for and a local date or another count. Two policies
/// thus meet the same people with the same luck, whatever else they do, and the order in which people are simulated says nothing.
/// </summary>
/// <param name="Seed">The seed of the simulation.</param>
/// <param name="Person">The number of the person.</param>
internal readonly record struct Luck(ulong Seed, int Person)
{
    /// <summary>Two independent uniform numbers.</summary>
    /// <param name="purpose">What they are for.</param>
    /// <param name="place">The number of a local date, a week or another count.</param>
    /// <param name="turn">Which of several at one place.</param>
    public PhiloxBlock At(Purpose purpose, int place, int turn = 0) =>
        Philox.Block(Seed, (ulong)(uint)Person, ((ulong)(uint)place << 24) | ((ulong)purpose << 16) | (ushort)turn);

    /// <summary>A number from 0 up to 1.</summary>
    public double Uniform(Purpose purpose, int place, int turn = 0) => At(purpose, place, turn).Uniform;

    /// <summary>A number of the standard normal distribution.</summary>
    public double Normal(Purpose purpose, int place, int turn = 0) => Normal(At(purpose, place, turn).Uniform);

    /// <summary>
    /// The standard normal quantile of a uniform number (Acklam's rational approximation, relative error below 1.2e-9), from arithmetic
    /// that is the same on every machine.
    /// </summary>
    internal static double Normal(double uniform)
    {
        const double Tail = 0.02425;

        var p = Math.Min(Math.Max(uniform, 1e-15), 1 - 1e-15);
        if (p < Tail)
        {
            return OfTail(Math.Sqrt(-2 * Elementary.Log(p)));
        }

        if (p > 1 - Tail)
        {
            return -OfTail(Math.Sqrt(-2 * Elementary.Log(1 - p)));
        }

        var q = p - 0.5;
        var r = q * q;
        var above = ((((((((((-3.969683028665376e+01 * r) + 2.209460984245205e+02) * r) - 2.759285104469687e+02) * r) + 1.383577518672690e+02) * r) - 3.066479806614716e+01) * r) + 2.506628277459239e+00) * q;
        var below = (((((((((-5.447609879822406e+01 * r) + 1.615858368580409e+02) * r) - 1.556989798598866e+02) * r) + 6.680131188771972e+01) * r) - 1.328068155288572e+01) * r) + 1;
        return above / below;
    }

    private static double OfTail(double q)
    {
        var above = (((((((((-7.784894002430293e-03 * q) - 3.223964580411365e-01) * q) - 2.400758277161838e+00) * q) - 2.549732539343734e+00) * q) + 4.374664141464968e+00) * q) + 2.938163982698783e+00;
        var below = (((((((7.784695709041462e-03 * q) + 3.224671290700398e-01) * q) + 2.445134137142996e+00) * q) + 3.754408661907416e+00) * q) + 1;
        return above / below;
    }
}
