using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>How a person and an option fit at a moment.</summary>
/// <param name="Motivation">The weighted mean of the drivers, from 0 to 1.</param>
/// <param name="Ability">From 0 to 1: that of the scarcest link.</param>
/// <param name="Scarcest">The scarcest link; the first in the order of <see cref="Factor"/> on a tie.</param>
/// <param name="ActionLine">The action line it is held against.</param>
public readonly record struct Fit(double Motivation, double Ability, Factor Scarcest, double ActionLine)
{
    /// <summary>Motivation × ability, from 0 to 1.</summary>
    public double Product => Motivation * Ability;

    /// <summary>Whether a prompt can work.</summary>
    public bool IsAboveLine => Product >= ActionLine;
}
