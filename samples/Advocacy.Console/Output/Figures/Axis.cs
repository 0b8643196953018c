using System;
using System.Collections.Generic;
using System.Globalization;

namespace Advocacy.Sample.Output.Figures;

/// <summary>Numbers laid out on a stretch of a figure, with round numbers to read them by.</summary>
internal sealed class Axis
{
    private const double LeastSpan = 1e-9;

    private readonly double start;
    private readonly double end;
    private readonly string format;

    private Axis(double least, double most, double step, double start, double end)
    {
        (Least, Most, this.start, this.end) = (least, most, start, end);
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 15);
        format = step >= 1000 ? "N0" : "F" + decimals.ToString(CultureInfo.InvariantCulture);
        var ticks = new List<double>();
        for (var at = Math.Ceiling((least / step) - 1e-9); at * step <= most + (step * 1e-9); at++)
        {
            ticks.Add(at * step);
        }

        Ticks = ticks;
    }

    /// <summary>The least number on it.</summary>
    public double Least { get; }

    /// <summary>The largest number on it.</summary>
    public double Most { get; }

    /// <summary>The round numbers on it.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>An axis that begins and ends on round numbers.</summary>
    /// <param name="least">The least number that it must hold.</param>
    /// <param name="most">The largest.</param>
    /// <param name="parts">About how many round numbers it should show.</param>
    /// <param name="start">Where on the figure the least lies.</param>
    /// <param name="end">Where the largest lies.</param>
    public static Axis Rounded(double least, double most, int parts, double start, double end)
    {
        (least, most) = Spread(least, most);
        var step = StepOf((most - least) / parts);
        return new(Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step, step, start, end);
    }

    /// <summary>An axis that ends where its numbers do; round numbers in between are whole where <paramref name="isWhole"/> says so.</summary>
    public static Axis Tight(double least, double most, int parts, double start, double end, bool isWhole)
    {
        (least, most) = Spread(least, most);
        var step = StepOf((most - least) / parts);
        return new(least, most, isWhole ? Math.Max(1, step) : step, start, end);
    }

    /// <summary>Where a number lies on the figure; what is beyond the axis lies at its end.</summary>
    public double Place(double value) => start + ((Math.Clamp(value, Least, Most) - Least) / (Most - Least) * (end - start));

    /// <summary>A round number as it is written, with a true minus.</summary>
    public string Text(double tick) =>
        (Math.Abs(tick) < LeastSpan ? 0 : tick).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');

    private static (double Least, double Most) Spread(double least, double most) => most - least < LeastSpan ? (least, least + 1) : (least, most);

    /// <summary>1, 2 or 5 times a power of ten, the least that is no smaller.</summary>
    private static double StepOf(double wanted)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var times = wanted / power;
        return power * (times <= 1 + 1e-9 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
