using System;

namespace Advocacy.Engine.Decisions;

/// <summary>Where a margin that grows along a way is first 0 or more.</summary>
internal static class Crossing
{
    /// <summary>It is found from above, within this share of itself: half of it is never enough.</summary>
    internal const double Precision = 1.0 / (1 << 20);

    /// <summary>
    /// The least part of a way, up to a most, at which a margin that is below 0 at its beginning is 0 or more; none where it is not at the
    /// most. Between two parts the margin is nearly straight, so the place is guessed, and the guess closed in from both sides; where that
    /// does not halve what is left, the middle does.
    /// </summary>
    internal static double? Of(Func<double, double> margin, double most)
    {
        var (not, so) = (0.0, most);
        var (below, above) = (margin(not), margin(so));
        if (above < 0)
        {
            return null;
        }

        while (so - not > so * Precision && (not + so) / 2 is var middle && middle > not && middle < so)
        {
            var width = so - not;
            var guess = not + (width * below / (below - above));
            Try(guess + (so * Precision / 4));
            Try(guess - (so * Precision / 4));
            if (so - not > width / 2)
            {
                Try(middle);
            }
        }

        return so;

        void Try(double way)
        {
            if (way > not && way < so)
            {
                var found = margin(way);
                (not, below, so, above) = found < 0 ? (way, found, so, above) : (not, below, way, found);
            }
        }
    }
}
