using System;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Small square matrices as rows one after another: what an estimate of a few coefficients needs.</summary>
internal static class Matrices
{
    /// <summary>
    /// Factors a positive definite matrix into L·Lᵀ in place (its lower half). The first column that the columns before it explain
    /// but for a share below the tolerance is where it ends; −1 where there is none.
    /// </summary>
    public static int Factor(double[] matrix, int size, double tolerance)
    {
        for (var j = 0; j < size; j++)
        {
            var rest = matrix[(j * size) + j];
            var whole = rest;
            for (var k = 0; k < j; k++)
            {
                rest -= matrix[(j * size) + k] * matrix[(j * size) + k];
            }

            if (!(rest > tolerance * whole))
            {
                return j;
            }

            var root = Math.Sqrt(rest);
            matrix[(j * size) + j] = root;
            for (var i = j + 1; i < size; i++)
            {
                var value = matrix[(i * size) + j];
                for (var k = 0; k < j; k++)
                {
                    value -= matrix[(i * size) + k] * matrix[(j * size) + k];
                }

                matrix[(i * size) + j] = value / root;
            }
        }

        return -1;
    }

    /// <summary>Solves L·x = b in place.</summary>
    public static void SolveLower(double[] factor, int size, double[] b)
    {
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                b[i] -= factor[(i * size) + k] * b[k];
            }

            b[i] /= factor[(i * size) + i];
        }
    }

    /// <summary>Solves Lᵀ·x = b in place.</summary>
    public static void SolveUpper(double[] factor, int size, double[] b)
    {
        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                b[i] -= factor[(k * size) + i] * b[k];
            }

            b[i] /= factor[(i * size) + i];
        }
    }

    /// <summary>Solves L·Lᵀ·x = b in place.</summary>
    public static void SolveFactored(double[] factor, int size, double[] b)
    {
        SolveLower(factor, size, b);
        SolveUpper(factor, size, b);
    }

    /// <summary>The inverse of L·Lᵀ.</summary>
    public static double[] Invert(double[] factor, int size)
    {
        var inverse = new double[size * size];
        var column = new double[size];
        for (var j = 0; j < size; j++)
        {
            Array.Clear(column, 0, size);
            column[j] = 1;
            SolveFactored(factor, size, column);
            for (var i = 0; i < size; i++)
            {
                inverse[(i * size) + j] = column[i];
            }
        }

        return inverse;
    }

    /// <summary>Solves a·x = b for any square matrix, in place of both, by elimination with the largest pivots; false where it is singular.</summary>
    public static bool Solve(double[] a, int size, double[] b)
    {
        const double Negligible = 1e-11;

        var largest = 0.0;
        foreach (var value in a)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < size; row++)
            {
                pivot = Math.Abs(a[(row * size) + column]) > Math.Abs(a[(pivot * size) + column]) ? row : pivot;
            }

            if (!(Math.Abs(a[(pivot * size) + column]) > Negligible * largest))
            {
                return false;
            }

            for (var k = 0; k < size; k++)
            {
                (a[(column * size) + k], a[(pivot * size) + k]) = (a[(pivot * size) + k], a[(column * size) + k]);
            }

            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = a[(row * size) + column] / a[(column * size) + column];
                for (var k = column; k < size; k++)
                {
                    a[(row * size) + k] -= factor * a[(column * size) + k];
                }

                b[row] -= factor * b[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                b[row] -= a[(row * size) + k] * b[k];
            }

            b[row] /= a[(row * size) + row];
        }

        return true;
    }

    /// <summary>A product of a matrix and a column.</summary>
    public static double[] Times(double[] matrix, int size, ReadOnlySpan<double> column)
    {
        var product = new double[size];
        for (var i = 0; i < size; i++)
        {
            product[i] = Dot(matrix.AsSpan(i * size, size), column);
        }

        return product;
    }

    /// <summary>A product of two square matrices, the second transposed where asked for.</summary>
    public static double[] Times(double[] a, double[] b, int size, bool isTransposed = false)
    {
        var product = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < size; k++)
                {
                    sum += a[(i * size) + k] * (isTransposed ? b[(j * size) + k] : b[(k * size) + j]);
                }

                product[(i * size) + j] = sum;
            }
        }

        return product;
    }

    /// <summary>The sum of the products of two rows.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>The number xᵀ·A·x of a matrix and a column.</summary>
    public static double Quadratic(double[] a, int size, ReadOnlySpan<double> x) => Dot(Times(a, size, x), x);
}
