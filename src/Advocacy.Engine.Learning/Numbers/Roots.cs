using System;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Where a function that only falls passes a level.</summary>
internal static class Roots
{
    /// <summary>The place above 0 where a falling function reaches a level, to the last bit or nearly so: bisection.</summary>
    public static double OfFalling(Func<double, double> function, double level)
    {
        var low = 0.0;
        var high = 1.0;
        while (function(high) > level && high < 1e300)
        {
            low = high;
            high *= 2;
        }

        while (true)
        {
            var middle = low + (0.5 * (high - low));
            if (middle <= low || middle >= high || high - low <= 1e-15 * high)
            {
                return middle;
            }

            if (function(middle) > level)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }
}
