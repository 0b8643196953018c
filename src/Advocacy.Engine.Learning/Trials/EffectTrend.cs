using System;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// How the effect of a prompt, in standard deviations of the outcome, is expected to run over the days of a trial: a polynomial of the
/// days since the first, of which the <see cref="TrialPlan"/> says how many there are.
/// </summary>
public sealed record EffectTrend
{
    private readonly double mean;
    private readonly double initial;
    private readonly int turningDay;

    private EffectTrend(int coefficients, double mean, double initial, int turningDay)
        => (Coefficients, this.mean, this.initial, this.turningDay) = (coefficients, mean, initial, turningDay);

    /// <summary>How many coefficients it has: 1, 2 or 3.</summary>
    public int Coefficients { get; }

    /// <summary>An effect that stays as it is.</summary>
    /// <param name="mean">The effect, above or below 0.</param>
    public static EffectTrend Constant(double mean) => new(1, Check.Range(mean, -10, 10), mean, 1);

    /// <summary>An effect that changes evenly; of a trial of at least two days.</summary>
    /// <param name="mean">The mean over all days.</param>
    /// <param name="initial">The effect on the first day.</param>
    public static EffectTrend Linear(double mean, double initial) => new(2, Check.Range(mean, -10, 10), Check.Range(initial, -10, 10), 1);

    /// <summary>An effect that grows up to a day and shrinks from it on, or the other way round; of a trial of at least three days.</summary>
    /// <param name="mean">The mean over all days.</param>
    /// <param name="initial">The effect on the first day.</param>
    /// <param name="turningDay">The day it turns on, counted from 1: from the middle of the trial up to twice its days.</param>
    public static EffectTrend Quadratic(double mean, double initial, int turningDay) =>
        new(3, Check.Range(mean, -10, 10), Check.Range(initial, -10, 10), Check.Range(turningDay, 2, 20_000));

    /// <summary>The effect on each day of a trial, from the first.</summary>
    /// <param name="days">How many days it lasts. 1 to 10,000, and at least as many as there are coefficients.</param>
    /// <exception cref="ArgumentException">
    /// The effect would be above 0 on some days and below on others, which is no effect that a trial could be planned for; or it turns before
    /// the middle of the trial, or after twice its days.
    /// </exception>
    public ValueList<double> Over(int days)
    {
        Check.Range(days, Coefficients, 10_000);
        if (!TurnsWithin(days))
        {
            throw new ArgumentException(FormattableString.Invariant($"An effect that turns on day {turningDay} does not fit {days} days: it turns from the middle on."), nameof(days));
        }

        var effects = Effects(days);
        return ChangesSides(effects)
            ? throw new ArgumentException(FormattableString.Invariant($"The effect runs from {effects.Min():0.###} to {effects.Max():0.###} over {days} days: one that changes sides is none to plan for."), nameof(days))
            : ValueList.Create<double>(effects);
    }

    /// <summary>Whether a trial of so many days can be planned for it: it turns from the middle on, and does not change sides.</summary>
    /// <param name="days">How many days the trial lasts. 1 to 10,000, and at least as many as there are coefficients.</param>
    public bool Fits(int days) => TurnsWithin(Check.Range(days, Coefficients, 10_000)) && !ChangesSides(Effects(days));

    private bool TurnsWithin(int days) => Coefficients < 3 || (2 * (turningDay - 1) >= days - 1 && turningDay <= 2 * days);

    private double[] Effects(int days)
    {
        var (slope, curve) = Polynomial(days);
        var effects = new double[days];
        for (var day = 0; day < days; day++)
        {
            effects[day] = initial + (((curve * day) + slope) * day);
        }

        return effects;
    }

    private static bool ChangesSides(double[] effects)
    {
        const double Rounding = 1e-9;
        return effects.Min() < -Rounding && effects.Max() > Rounding;
    }

    // initial + slope·d + curve·d², the mean as asked for; of a parabola slope = −2·curve·turn.
    private (double Slope, double Curve) Polynomial(int days)
    {
        var (first, second) = (0.0, 0.0);
        for (var day = 0; day < days; day++)
        {
            first += (double)day / days;
            second += (double)day * day / days;
        }

        var turn = turningDay - 1;
        var curve = Coefficients == 3 ? (mean - initial) / (second - (2 * turn * first)) : 0;
        return Coefficients switch
        {
            1 => (0, 0),
            2 => ((mean - initial) / first, 0),
            _ => (-2 * curve * turn, curve),
        };
    }
}
