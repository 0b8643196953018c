using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The estimating equations <c>Σ W·(e^(−A·f(S)ᵀβ)·Y − e^(g(H)ᵀα))·[g(H); (A − p̃)·f(S)]</c> of columns that are centred and scaled, so that
/// neither the unit of a column nor where it counts from matters.
/// </summary>
internal sealed class EmeeEquations
{
    private readonly TrialDesign design;
    private readonly Centring centring;
    private readonly double[] scales;

    /// <summary>The equations of a design.</summary>
    /// <param name="design">The model on its table.</param>
    /// <param name="products">Σ W·x·xᵀ of its columns as they are.</param>
    public EmeeEquations(TrialDesign design, double[] products)
    {
        this.design = design;
        centring = new(products, design.Width, design.Controls);
        scales = new double[design.Width];
        for (var i = 0; i < scales.Length; i++)
        {
            var square = centring.Squares[i];
            scales[i] = square > 0 ? Math.Sqrt(products[0] / square) : 1;
        }
    }

    /// <summary>Visits every row with [g(H); (A − p̃)·f(S)] as they are.</summary>
    public static void Walk(TrialDesign design, Action<TrialBlock, int, double[]> visit)
    {
        var width = design.Width;
        var block = new TrialBlock(width);
        var x = new double[width];
        for (var from = 0; from < design.Rows; from += TrialBlock.Size)
        {
            var rows = design.Fill(from, block);
            for (var row = 0; row < rows; row++)
            {
                for (var i = 0; i < width; i++)
                {
                    x[i] = block.Covariates[(row * width) + i] * (i < design.Controls ? 1 : block.Centred[row]);
                }

                visit(block, row, x);
            }
        }
    }

    /// <summary>What the equations come to, and their derivative.</summary>
    public (double[] Sides, double[] Derivative) At(double[] scaled)
    {
        var width = design.Width;
        var sides = new double[width];
        var derivative = new double[width * width];
        Visit(scaled, (block, row, covariates, x) =>
        {
            var (risk, ratio) = Predicted(covariates, scaled, block.Prompted[row]);
            var shared = ratio * block.Outcomes[row];
            AddSlopes(derivative, 0, block, row, covariates, x, risk, shared);
            for (var j = 0; j < width; j++)
            {
                sides[j] += block.Weights[row] * x[j] * (shared - risk);
            }
        });

        return (sides, derivative);
    }

    /// <summary>
    /// What each person puts into the equations, the derivative of that, and Dᵢ·Eᵢ: the residuals of the correction are those of the outcome itself.
    /// </summary>
    public (double[] Parts, double[] Slopes, double[] Derivatives) OfPeople(double[] scaled)
    {
        var width = design.Width;
        var square = width * width;
        var parts = new double[checked(design.People * width)];
        var slopes = new double[checked(design.People * square)];
        var derivatives = new double[checked(design.People * square)];
        Visit(scaled, (block, row, covariates, x) =>
        {
            var (risk, ratio) = Predicted(covariates, scaled, block.Prompted[row]);
            var shared = ratio * block.Outcomes[row];
            var place = block.Places[row];
            AddSlopes(slopes, place * square, block, row, covariates, x, risk, shared);
            AddSlopes(derivatives, place * square, block, row, covariates, x, risk, risk);
            for (var i = 0; i < width; i++)
            {
                parts[(place * width) + i] += block.Weights[row] * x[i] * (shared - risk);
            }
        });

        return (parts, slopes, derivatives);
    }

    /// <summary>How far each coefficient moves the logarithm of the risk, in the row where it moves it most.</summary>
    public double[] Reaches(double[] scaled)
    {
        var reaches = new double[scaled.Length];
        Visit(scaled, (_, _, covariates, _) =>
        {
            for (var i = 0; i < reaches.Length; i++)
            {
                reaches[i] = Math.Max(reaches[i], Math.Abs(scaled[i] * covariates[i]));
            }
        });

        return reaches;
    }

    /// <summary>The estimates in the units of the columns.</summary>
    public double[] Estimates(double[] scaled) => centring.Estimates(Scaling.Estimates(scaled, scales));

    /// <summary>Their covariances.</summary>
    public (double[] Plain, double[] Corrected) Covariances((double[] Plain, double[] Corrected) scaled)
    {
        var (plain, corrected) = Scaling.Covariances(scaled, scales);
        return (centring.Covariance(plain), centring.Covariance(corrected));
    }

    // The derivative of one row, with what stands for the outcome in that of effects.
    private void AddSlopes(double[] sum, int from, TrialBlock block, int row, double[] covariates, double[] x, double risk, double outcome)
    {
        var width = x.Length;
        for (var j = 0; j < width; j++)
        {
            var slope = -block.Weights[row] * covariates[j] * (j < design.Controls ? risk : block.Prompted[row] * outcome);
            if (slope != 0)
            {
                for (var i = 0; i < width; i++)
                {
                    sum[from + (i * width) + j] += slope * x[i];
                }
            }
        }
    }

    // e^(gᵀα), and e^(−A·fᵀβ).
    private (double Risk, double Ratio) Predicted(double[] covariates, double[] scaled, double prompted)
    {
        var (ofControls, ofEffects) = (0.0, 0.0);
        for (var i = 0; i < design.Controls; i++)
        {
            ofControls += scaled[i] * covariates[i];
        }

        for (var i = design.Controls; i < scaled.Length && prompted > 0; i++)
        {
            ofEffects += scaled[i] * covariates[i];
        }

        return (Elementary.Exp(ofControls), Elementary.Exp(-ofEffects));
    }

    // Every row, its covariates centred and scaled, and they as they stand in the equations.
    private void Visit(double[] scaled, Action<TrialBlock, int, double[], double[]> visit)
    {
        var width = scaled.Length;
        var covariates = new double[width];
        Walk(design, (block, row, x) =>
        {
            for (var i = 0; i < width; i++)
            {
                covariates[i] = scales[i] * (block.Covariates[(row * width) + i] - centring.Means[i]);
                x[i] = covariates[i] * (i < design.Controls ? 1 : block.Centred[row]);
            }

            visit(block, row, covariates, x);
        });
    }
}
