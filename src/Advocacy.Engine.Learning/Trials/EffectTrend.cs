using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// How the effect of a prompt, in standard deviations of the outcome, is expected to run over the days of a trial: a polynomial of the
/// days since the first.
/// </summary>
public sealed record EffectTrend
{
    private EffectTrend(ValueList<double> coefficients) => Coefficients = coefficients;

    /// <summary>The coefficients, of the power 0 first.</summary>
    public ValueList<double> Coefficients { get; }

    /// <summary>An effect that stays as it is.</summary>
    /// <param name="mean">The effect, above or below 0.</param>
    public static EffectTrend Constant(double mean) => new([Check.Range(mean, -10, 10)]);

    /// <summary>An effect that changes evenly.</summary>
    /// <param name="mean">The mean over all days.</param>
    /// <param name="initial">The effect on the first day.</param>
    /// <param name="days">How many days there are, at least two.</param>
    public static EffectTrend Linear(double mean, double initial, int days)
    {
        Check.Range(days, 2, 10_000);
        return new([Check.Range(initial, -10, 10), (Check.Range(mean, -10, 10) - initial) / Mean(days, 1)]);
    }

    /// <summary>An effect that grows up to a day and shrinks from it on, or the other way round.</summary>
    /// <param name="mean">The mean over all days.</param>
    /// <param name="initial">The effect on the first day.</param>
    /// <param name="turningDay">The day it turns on, counted from 1; at least the second, up to twice the days.</param>
    /// <param name="days">How many days there are, at least three.</param>
    public static EffectTrend Quadratic(double mean, double initial, int turningDay, int days)
    {
        Check.Range(days, 3, 10_000);
        var turn = Check.Range(turningDay, 2, 2 * days) - 1;

        // initial + b·d + c·d² with b = −2·c·turn, and the mean as asked for.
        var curve = (Check.Range(mean, -10, 10) - initial) / (Mean(days, 2) - (2 * turn * Mean(days, 1)));
        return new([Check.Range(initial, -10, 10), -2 * curve * turn, curve]);
    }

    /// <summary>The effect on a day.</summary>
    /// <param name="day">The day, counted from 1.</param>
    public double On(int day)
    {
        var effect = 0.0;
        for (var i = Coefficients.Count - 1; i >= 0; i--)
        {
            effect = (effect * (day - 1)) + Coefficients[i];
        }

        return effect;
    }

    private static double Mean(int days, int power)
    {
        var sum = 0.0;
        for (var day = 0; day < days; day++)
        {
            sum += power == 1 ? day : (double)day * day;
        }

        return sum / days;
    }
}
