using System;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The causal effect of a prompt on an outcome that is 0 or 1, as the logarithm of a relative risk: the estimator of the marginal
/// excursion effect, which solves <c>Σ W·(e^(−A·f(S)ᵀβ)·Y − e^(g(H)ᵀα))·[g(H); (A − p̃)·f(S)] = 0</c> (Qian, Yoo, Klasnja, Almirall
/// and Murphy 2021). β is right also where g(H)ᵀα is wrong.
/// </summary>
/// <remarks>By Newton's steps, each one pass over the rows; a step that makes it worse is halved.</remarks>
public static class Emee
{
    private const double LeastOwnShare = 1e-10;
    private const int MostSteps = 100;
    private const int MostHalvings = 30;
    private const double Negligible = 1e-12;

    // Beyond e^15 times the risk there is no risk to compare with.
    private const double Endless = 15;

    /// <summary>The estimate, or why there is none.</summary>
    /// <param name="table">The trial; its outcomes are 0 or 1.</param>
    /// <param name="model">What is asked of it.</param>
    /// <exception cref="ArgumentNullException">There is no table or no model.</exception>
    /// <exception cref="ArgumentException">A combination has not one weight for each effect.</exception>
    public static TrialResult Estimate(TrialTable table, TrialModel model)
    {
        var (design, refusals) = TrialDesign.Of(Check.NotNull(table), Check.NotNull(model));
        if (design is null)
        {
            return new(null, refusals);
        }

        return NotBinary(table) is { } why ? TrialResult.Refused(why) : Estimate(design);
    }

    private static TrialResult Estimate(TrialDesign design)
    {
        var (products, mean, why) = Survey(design);
        if (why is not null)
        {
            return TrialResult.Refused(why);
        }

        var scales = ScalesOf(products, design.Width);
        var factor = new double[products.Length];
        for (var i = 0; i < factor.Length; i++)
        {
            factor[i] = scales[i / design.Width] * scales[i % design.Width] * products[i];
        }

        var collinear = Matrices.Factor(factor, design.Width, LeastOwnShare);
        if (collinear >= 0)
        {
            return TrialResult.Refused(TrialReasons.Collinear.With(design.NameOf(collinear)));
        }

        var scaled = new double[design.Width];
        scaled[0] = Elementary.Log(mean);
        why = Solve(design, scales, scaled);
        if (why is not null)
        {
            return TrialResult.Refused(why);
        }

        return Judge(design, scales, scaled);
    }

    private static TrialResult Judge(TrialDesign design, double[] scales, double[] scaled)
    {
        var width = design.Width;
        var (parts, derivatives) = OfPeople(design, scales, scaled);
        var bread = Inverse(Equations(design, scales, scaled).Derivative, width);
        var isCorrected = design.Model.Correction != SmallSample.Never;
        var covariances = bread is null ? null : Sandwich.Of(bread, width, design.People, isCorrected, (person, part, derivative) =>
        {
            Array.Copy(parts, person * width, part, 0, width);
            Array.Copy(derivatives, person * width * width, derivative, 0, width * width);
        });

        return covariances is { } found
            ? new(Inference.Of(design, Scaling.Estimates(scaled, scales), Scaling.Covariances(found, scales), isCorrected), [])
            : TrialResult.Refused(TrialReasons.RestsOnOnePerson.With());
    }

    private static Reason? NotBinary(TrialTable table)
    {
        var outcomes = table.Columns.Outcomes.Span;
        for (var row = 0; row < outcomes.Length; row++)
        {
            if (table.Places[row] >= 0 && outcomes[row] is not (0 or 1))
            {
                return TrialReasons.NotBinary.With(row, outcomes[row]);
            }
        }

        return null;
    }

    // The cross products of the columns, the mean outcome, and whether anybody shared with a prompt and without one.
    private static (double[] Products, double Mean, Reason? Why) Survey(TrialDesign design)
    {
        var width = design.Width;
        var products = new double[width * width];
        var shares = new double[2];
        var total = 0.0;
        var weighted = 0.0;
        Walk(design, Ones(width), (block, row, x) =>
        {
            var weight = block.Weights[row];
            for (var i = 0; i < width; i++)
            {
                for (var j = 0; j < width; j++)
                {
                    products[(i * width) + j] += weight * x[i] * x[j];
                }
            }

            shares[(int)block.Prompted[row]] += block.Outcomes[row];
            total += weight;
            weighted += weight * block.Outcomes[row];
        });

        var why =
            shares[1] == 0 || shares[0] == 0 ? TrialReasons.Separation.With(shares[0] == 0 ? TrialNames.Intercept : TrialNames.Prompt)
            : shares[0] + shares[1] == design.AvailableRows ? TrialReasons.NoVariation.With()
            : null;
        return (products, total > 0 ? weighted / total : 0, why);
    }

    // One over the root mean square of each column; the intercept's mean square is the sum of weights.
    private static double[] ScalesOf(double[] products, int width)
    {
        var scales = new double[width];
        for (var i = 0; i < width; i++)
        {
            var square = products[(i * width) + i];
            scales[i] = square > 0 ? Math.Sqrt(products[0] / square) : 1;
        }

        return scales;
    }

    private static Reason? Solve(TrialDesign design, double[] scales, double[] scaled)
    {
        var width = design.Width;
        var (sides, derivative) = Equations(design, scales, scaled);
        for (var step = 0; step < MostSteps; step++)
        {
            var change = (double[])sides.Clone();
            if (!Matrices.Solve((double[])derivative.Clone(), width, change))
            {
                return Endlessly(design, scaled);
            }

            var size = Largest(change);
            var before = Matrices.Dot(sides, sides);
            var start = (double[])scaled.Clone();
            var share = 1.0;
            for (var halving = 0; ; halving++, share /= 2)
            {
                for (var i = 0; i < width; i++)
                {
                    scaled[i] = start[i] - (share * change[i]);
                }

                (sides, derivative) = Equations(design, scales, scaled);
                if (Matrices.Dot(sides, sides) <= before || halving == MostHalvings || size < Negligible)
                {
                    break;
                }
            }

            if (Largest(scaled) > Endless)
            {
                return Endlessly(design, scaled);
            }

            if (size < Negligible)
            {
                return null;
            }
        }

        return TrialReasons.NoSolution.With(MostSteps);
    }

    private static Reason Endlessly(TrialDesign design, double[] scaled)
    {
        var place = 0;
        for (var i = 1; i < scaled.Length; i++)
        {
            place = Math.Abs(scaled[i]) > Math.Abs(scaled[place]) ? i : place;
        }

        return TrialReasons.Separation.With(design.NameOf(place));
    }

    private static double Largest(double[] values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    // The estimating equations and their derivative, of scaled columns.
    private static (double[] Sides, double[] Derivative) Equations(TrialDesign design, double[] scales, double[] scaled)
    {
        var width = design.Width;
        var controls = design.Controls;
        var sides = new double[width];
        var derivative = new double[width * width];
        Walk(design, scales, (block, row, x) =>
        {
            var (risk, ratio) = Predicted(block, row, scales, scaled, controls);
            var weight = block.Weights[row];
            var shared = ratio * block.Outcomes[row];
            var covariates = block.Covariates.AsSpan(row * width, width);
            for (var j = 0; j < width; j++)
            {
                var slope = scales[j] * covariates[j] * (j < controls ? -risk : -block.Prompted[row] * shared);
                if (slope != 0)
                {
                    for (var i = 0; i < width; i++)
                    {
                        derivative[(i * width) + j] += weight * x[i] * slope;
                    }
                }

                sides[j] += weight * x[j] * (shared - risk);
            }
        });

        return (sides, derivative);
    }

    // What each person puts into the equations, and Dᵢ·Eᵢ: the residuals of the correction are those of the outcome itself.
    private static (double[] Parts, double[] Derivatives) OfPeople(TrialDesign design, double[] scales, double[] scaled)
    {
        var width = design.Width;
        var controls = design.Controls;
        var parts = new double[checked(design.People * width)];
        var derivatives = new double[checked(design.People * width * width)];
        Walk(design, scales, (block, row, x) =>
        {
            var (risk, ratio) = Predicted(block, row, scales, scaled, controls);
            var weight = block.Weights[row];
            var covariates = block.Covariates.AsSpan(row * width, width);
            var part = parts.AsSpan(block.Places[row] * width, width);
            var derivative = derivatives.AsSpan(block.Places[row] * width * width, width * width);
            for (var i = 0; i < width; i++)
            {
                part[i] += weight * x[i] * ((ratio * block.Outcomes[row]) - risk);
                for (var j = 0; j < width; j++)
                {
                    derivative[(i * width) + j] -= weight * x[i] * risk * scales[j] * covariates[j] * (j < controls ? 1 : block.Prompted[row]);
                }
            }
        });

        return (parts, derivatives);
    }

    // e^(gᵀα), and e^(−A·fᵀβ).
    private static (double Risk, double Ratio) Predicted(TrialBlock block, int row, double[] scales, double[] scaled, int controls)
    {
        var covariates = block.Covariates.AsSpan(row * scaled.Length, scaled.Length);
        var (ofControls, ofEffects) = (0.0, 0.0);
        for (var i = 0; i < controls; i++)
        {
            ofControls += scaled[i] * scales[i] * covariates[i];
        }

        if (block.Prompted[row] == 0)
        {
            return (Elementary.Exp(ofControls), 1);
        }

        for (var i = controls; i < scaled.Length; i++)
        {
            ofEffects += scaled[i] * scales[i] * covariates[i];
        }

        return (Elementary.Exp(ofControls), Elementary.Exp(-ofEffects));
    }

    // Visits every row with [g(H); (A − p̃)·f(S)], scaled.
    private static void Walk(TrialDesign design, double[] scales, Action<TrialBlock, int, double[]> visit)
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
                    var value = block.Covariates[(row * width) + i] * (i < design.Controls ? 1 : block.Centred[row]);
                    x[i] = scales[i] * value;
                }

                visit(block, row, x);
            }
        }
    }

    private static double[] Ones(int width)
    {
        var ones = new double[width];
        for (var i = 0; i < width; i++)
        {
            ones[i] = 1;
        }

        return ones;
    }

    private static double[]? Inverse(double[] matrix, int width)
    {
        var inverse = new double[width * width];
        for (var j = 0; j < width; j++)
        {
            var column = new double[width];
            column[j] = 1;
            if (!Matrices.Solve((double[])matrix.Clone(), width, column))
            {
                return null;
            }

            for (var i = 0; i < width; i++)
            {
                inverse[(i * width) + j] = column[i];
            }
        }

        return inverse;
    }
}
