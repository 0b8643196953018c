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
        Span<double> at = stackalloc double[Factors.Count];
        strengths.CopyTo(at);
        foreach (var link in moved)
        {
            Move(at, link, way, isUp);
        }

        return Strengths.From(at);
    }

    /// <summary>Moves one link, or every driver, a part of its way up or down.</summary>
    internal static void Move(Span<double> strengths, Factor? link, double way, bool isUp)
    {
        var (first, count) = link is { } one ? ((int)one, 1) : (0, Factors.DriverCount);
        foreach (ref var strength in strengths.Slice(first, count))
        {
            strength = Strengths.Kept(Moved(strength, way, isUp));
        }
    }

    private static double Moved(double strength, double way, bool isUp) => isUp ? strength + (way * (1 - strength)) : strength * (1 - way);
}
