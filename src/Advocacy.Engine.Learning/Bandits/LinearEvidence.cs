using System;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>The sums that a linear model of rewards is made from.</summary>
/// <param name="Name">Which arm it is of; empty where it is of all.</param>
/// <param name="Squares">Σ of weighted x·xᵀ, row by row.</param>
/// <param name="Products">Σ of x by what came of it.</param>
public sealed record LinearEvidence(string Name, ValueList<double> Squares, ValueList<double> Products)
{
    /// <summary>Sums of nothing.</summary>
    /// <param name="name">What they are of.</param>
    /// <param name="features">How many features there are.</param>
    internal static LinearEvidence Empty(string name, int features) =>
        new(name, ValueList.Create<double>(new double[features * features]), ValueList.Create<double>(new double[features]));

    internal LinearEvidence With(ReadOnlySpan<double> features, double weight, double worth)
    {
        var squares = Squares.AsSpan().ToArray();
        var products = Products.AsSpan().ToArray();
        for (var i = 0; i < features.Length; i++)
        {
            for (var j = 0; j < features.Length; j++)
            {
                squares[(i * features.Length) + j] += weight * features[i] * features[j];
            }

            products[i] += worth * features[i];
        }

        ThrowUnlessFinite(squares);
        ThrowUnlessFinite(products);
        return new(Name, ValueList.Create<double>(squares), ValueList.Create<double>(products));
    }

    internal LinearEvidence Faded(double retention)
    {
        if (retention == 1)
        {
            return this;
        }

        return new(Name, Times(Squares), Times(Products));

        ValueList<double> Times(ValueList<double> values)
        {
            var faded = values.AsSpan().ToArray();
            for (var i = 0; i < faded.Length; i++)
            {
                faded[i] *= retention;
            }

            return ValueList.Create<double>(faded);
        }
    }

    /// <summary>The factor of Σ x·xᵀ + λ·I, and the coefficients.</summary>
    internal (double[] Factor, double[] Coefficients) Solve(double ridge)
    {
        var size = Products.Count;
        var factor = Squares.AsSpan().ToArray();
        for (var i = 0; i < size; i++)
        {
            factor[(i * size) + i] += ridge;
        }

        if (Matrices.Factor(factor, size, 0) >= 0)
        {
            throw new ArgumentException("The squares of '" + Name + "' are none of any features, or of features too large to reckon with.");
        }

        var coefficients = Products.AsSpan().ToArray();
        Matrices.SolveFactored(factor, size, coefficients);
        return (factor, coefficients);
    }

    private static void ThrowUnlessFinite(double[] sums)
    {
        foreach (var sum in sums)
        {
            if (!Check.IsFinite(sum))
            {
                throw new ArgumentException("The features are too large to reckon with.");
            }
        }
    }

    /// <summary>xᵀ·(L·Lᵀ)⁻¹·x: how little is known in a direction.</summary>
    internal static double Spread(double[] factor, double[] direction)
    {
        var solved = (double[])direction.Clone();
        Matrices.SolveLower(factor, direction.Length, solved);
        return Matrices.Dot(solved, solved);
    }
}
