using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// A change of motivation or of one link. Motivation is changed by moving every driver the same part of its way:
/// <c>d + way·(1 − d)</c> up, <c>d·(1 − way)</c> down; a link likewise.
/// </summary>
/// <param name="Link">The link; absent: motivation.</param>
/// <param name="From">How strong it is, from 0 to 1.</param>
/// <param name="To">How strong it would have to be, from 0 to 1.</param>
/// <param name="Way">The part of the way to the end of its range, above 0 to 1.</param>
public sealed record Shift(Factor? Link, double From, double To, double Way)
{
    /// <summary>The change as a share of its range, which is from 0 to 1.</summary>
    public double Share => Math.Abs(To - From);

    /// <summary>Strengths with links, or every driver, moved a part of their ways up or down.</summary>
    internal static Strengths Moved(Strengths strengths, ValueList<Factor?> moved, double way, bool isUp)
    {
        foreach (var link in moved)
        {
            strengths = Moved(strengths, link, way, isUp);
        }

        return strengths;
    }

    private static Strengths Moved(Strengths strengths, Factor? link, double way, bool isUp)
    {
        if (link is { } one)
        {
            return strengths.With(one, Moved(strengths[one], way, isUp));
        }

        foreach (var driver in Factors.Drivers)
        {
            strengths = strengths.With(driver, Moved(strengths[driver], way, isUp));
        }

        return strengths;
    }

    private static double Moved(double strength, double way, bool isUp) => isUp ? strength + (way * (1 - strength)) : strength * (1 - way);
}
