namespace Advocacy.Engine.Learning.Numbers;

/// <summary>From where to where an estimate may lie by chance.</summary>
/// <param name="Low">The end below the estimate.</param>
/// <param name="High">The end above the estimate.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a number lies in it, its ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    internal static Interval Around(double centre, double reach) => new(centre - reach, centre + reach);
}
