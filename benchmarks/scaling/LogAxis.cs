using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Scaling;

/// <summary>Numbers above 0 laid out on a stretch of a figure by their size: each power of ten takes as much room.</summary>
internal sealed class LogAxis
{
    private readonly int least;
    private readonly int most;
    private readonly double start;
    private readonly double end;

    /// <summary>An axis from the power of ten at or below the least number to the one at or above the largest.</summary>
    internal LogAxis(IReadOnlyCollection<double> numbers, double start, double end)
    {
        least = (int)Math.Floor(Math.Log10(numbers.Min()) + 1e-9);
        most = Math.Max(least + 1, (int)Math.Ceiling(Math.Log10(numbers.Max()) - 1e-9));
        (this.start, this.end) = (start, end);
    }

    /// <summary>The powers of ten on it.</summary>
    internal IEnumerable<double> Ticks => Enumerable.Range(least, most - least + 1).Select(power => Math.Pow(10, power));

    /// <summary>Where a number lies on the figure.</summary>
    internal double Place(double number) => start + ((Math.Log10(number) - least) / (most - least) * (end - start));
}
