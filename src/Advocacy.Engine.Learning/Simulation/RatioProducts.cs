namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Sums over people of the products of one pair of numbers, x and y, with another, x' and y'.</summary>
/// <param name="SumX">Σx, over all people.</param>
/// <param name="SumY">Σy, over all people.</param>
/// <param name="XX">Σxx', over all people.</param>
/// <param name="XY">Σxy', over all people.</param>
/// <param name="YX">Σyx', over all people.</param>
/// <param name="YY">Σyy', over all people.</param>
internal readonly record struct RatioProducts(long SumX, long SumY, long XX, long XY, long YX, long YY)
{
    internal double Ratio => (double)SumX / SumY;

    /// <summary>Σ (x − r·y)(x' − r'·y'): of the same with itself to the bit what it is of two that are equal.</summary>
    internal double Residuals(double ratio, double other) => XX - (other * XY) - (ratio * YX) + (ratio * other * YY);
}
