using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The covariance of estimates whose rows are alike within people: B·(Σ uᵢuᵢᵀ)·Bᵀ, with B the inverse of the derivative of the
/// estimating equations and uᵢ what a person puts into them.
/// </summary>
/// <remarks>
/// Mancl and DeRouen 2001 multiply a person's residuals by (I − Hᵢ)⁻¹, a matrix as large as the person has rows, with Hᵢ = Eᵢ·B·Dᵢ.
/// As Dᵢ·(I − Eᵢ·B·Dᵢ)⁻¹ = (I − Dᵢ·Eᵢ·B)⁻¹·Dᵢ, a system as large as there are coefficients does.
/// </remarks>
internal static class Sandwich
{
    /// <summary>Lays what a person puts into the equations, and the derivative Dᵢ·Eᵢ of it, into two buffers.</summary>
    internal delegate void Person(int place, double[] part, double[] derivative);

    /// <summary>The covariance without and with the correction; null where one person decides a coefficient alone.</summary>
    public static (double[] Plain, double[] Corrected)? Of(double[] bread, int width, int people, bool isCorrected, Person person)
    {
        var plain = new double[width * width];
        var corrected = new double[width * width];
        var part = new double[width];
        var derivative = new double[width * width];
        for (var i = 0; i < people; i++)
        {
            person(i, part, derivative);
            AddSquare(plain, part);

            // Also where nothing is corrected: of what one person decides alone the sum above has no error at all.
            if (!Matrices.Solve(Left(bread, width, derivative), width, part))
            {
                return null;
            }

            if (isCorrected)
            {
                AddSquare(corrected, part);
            }
        }

        var outer = Between(bread, plain, width);
        return (outer, isCorrected ? Between(bread, corrected, width) : outer);
    }

    /// <summary>Whether a person decides a coefficient alone, by the derivative of what they put into the equations.</summary>
    public static bool IsAlone(double[] bread, int width, ReadOnlySpan<double> derivative) =>
        !Matrices.Solve(Left(bread, width, derivative.ToArray()), width, new double[width]);

    // I − Dᵢ·Eᵢ·B: what others decide.
    private static double[] Left(double[] bread, int width, double[] derivative)
    {
        var left = Matrices.Times(derivative, bread, width);
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = (i % (width + 1) == 0 ? 1 : 0) - left[i];
        }

        return left;
    }

    private static double[] Between(double[] bread, double[] meat, int width) =>
        Matrices.Times(Matrices.Times(bread, meat, width), bread, width, isTransposed: true);

    private static void AddSquare(double[] sum, ReadOnlySpan<double> part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            for (var j = 0; j < part.Length; j++)
            {
                sum[(i * part.Length) + j] += part[i] * part[j];
            }
        }
    }
}
