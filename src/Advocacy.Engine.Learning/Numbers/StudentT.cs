namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Student's t distribution.</summary>
internal static class StudentT
{
    /// <summary>The probability of a value at least as far from 0.</summary>
    public static double TwoSided(double t, double degrees)
    {
        var square = t * t;
        return BetaDistribution.Lower(degrees / (degrees + square), square / (degrees + square), degrees / 2, 0.5);
    }

    /// <summary>How far from 0 a value lies with so much probability.</summary>
    public static double Reach(double coverage, double degrees) => Roots.OfFalling(t => TwoSided(t, degrees), 1 - coverage);
}
