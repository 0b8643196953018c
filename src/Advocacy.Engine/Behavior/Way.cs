using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>A way of sharing with what it demands.</summary>
/// <param name="Option">The way of sharing.</param>
/// <param name="Demands">What it demands of every link, in the order of <see cref="Factors.Links"/>.</param>
internal readonly record struct Way(ActOption Option, ValueList<double> Demands)
{
    /// <summary>What it demands of one link.</summary>
    internal double DemandOn(Factor link) => Demands[(int)link - Factors.DriverCount];
}
