using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The causal effect of a prompt on a continuous outcome, by weighted and centred least squares: minimises
/// <c>Σ W·(Y − g(H)ᵀα − (A − p̃)·f(S)ᵀβ)²</c> (Boruvka, Almirall, Witkiewitz and Murphy 2018). β is right also where g(H)ᵀα is wrong.
/// </summary>
/// <remarks>One pass over the rows; what is kept are the cross products of each person's rows.</remarks>
public static class Wcls
{
    private const int CorrectedUpTo = 50;

    // The share of a column's square that the columns before it may leave, and of the outcome's that the model may leave.
    private const double LeastOwnShare = 1e-10;
    private const double LeastError = 1e-13;

    // Outcomes are only so exact themselves: what differs by less, in squares of the mean, does not differ.
    private const double Unequal = 1e-28;

    /// <summary>The estimate, or why there is none.</summary>
    /// <param name="table">The trial.</param>
    /// <param name="model">What is asked of it.</param>
    /// <exception cref="ArgumentNullException">There is no table or no model.</exception>
    /// <exception cref="ArgumentException">A combination has not one weight for each effect.</exception>
    public static TrialResult Estimate(TrialTable table, TrialModel model)
    {
        var (design, refusals) = TrialDesign.Of(Check.NotNull(table), Check.NotNull(model));
        return design is null ? new(null, refusals) : Estimate(design);
    }

    private static TrialResult Estimate(TrialDesign design)
    {
        var width = design.Width;
        var mean = MeanOutcome(design);
        var (sums, outcomeSquares) = SumUp(design, mean);
        var (products, scales) = Total(sums, width, design.People);

        var factor = (double[])products.Clone();
        var collinear = Matrices.Factor(factor, width, LeastOwnShare);
        if (collinear >= 0)
        {
            return TrialResult.Refused(TrialReasons.Collinear.With(design.NameOf(collinear)));
        }

        var scaled = new double[width];
        var rights = RightSides(sums, width, design.People, scales);
        rights.CopyTo(scaled, 0);
        Matrices.SolveFactored(factor, width, scaled);
        var left = outcomeSquares - Matrices.Dot(scaled, rights);
        if (!(left > LeastError * outcomeSquares && left > Unequal * mean * mean / (scales[0] * scales[0])))
        {
            return TrialResult.Refused(TrialReasons.NoVariation.With());
        }

        var isCorrected = design.Model.Correction switch
        {
            SmallSample.Always => true,
            SmallSample.Never => false,
            _ => design.People <= CorrectedUpTo,
        };
        var covariances = Sandwich.Of(Matrices.Invert(factor, width), width, design.People, isCorrected, (person, part, derivative) =>
        {
            Unpack(sums, person, width, scales, derivative, part);
            var explained = Matrices.Times(derivative, width, scaled);
            for (var i = 0; i < width; i++)
            {
                part[i] -= explained[i];
            }
        });

        var estimates = Scaling.Estimates(scaled, scales);
        estimates[0] += mean;
        return covariances is { } found
            ? new(Inference.Of(design, estimates, Scaling.Covariances(found, scales), isCorrected), [])
            : TrialResult.Refused(TrialReasons.RestsOnOnePerson.With());
    }

    // Outcomes far from 0 and near to one another keep their digits where they are counted from their mean.
    private static double MeanOutcome(TrialDesign design)
    {
        var (sum, total) = (0.0, 0.0);
        var block = new TrialBlock(design.Width);
        for (var from = 0; from < design.Rows; from += TrialBlock.Size)
        {
            var rows = design.FillDraws(from, block);
            for (var row = 0; row < rows; row++)
            {
                sum += block.Weights[row] * block.Outcomes[row];
                total += block.Weights[row];
            }
        }

        return sum / total;
    }

    // Of each person the lower half of Σ W·x·xᵀ, row by row, and Σ W·x·(Y − mean).
    private static (double[] Sums, double OutcomeSquares) SumUp(TrialDesign design, double mean)
    {
        var width = design.Width;
        var controls = design.Controls;
        var size = SizeOf(width);
        var sums = new double[checked(size * design.People)];
        var squares = 0.0;
        var block = new TrialBlock(width);
        var x = new double[width];
        for (var from = 0; from < design.Rows; from += TrialBlock.Size)
        {
            var rows = design.Fill(from, block);
            for (var row = 0; row < rows; row++)
            {
                var covariates = block.Covariates.AsSpan(row * width, width);
                var outcome = block.Outcomes[row] - mean;
                var sum = sums.AsSpan(block.Places[row] * size, size);
                var at = 0;
                for (var i = 0; i < x.Length; i++)
                {
                    x[i] = i < controls ? covariates[i] : covariates[i] * block.Centred[row];
                    var weighted = block.Weights[row] * x[i];
                    for (var j = 0; j <= i; j++)
                    {
                        sum[at++] += weighted * x[j];
                    }

                    sum[size - width + i] += weighted * outcome;
                }

                squares += block.Weights[row] * outcome * outcome;
            }
        }

        return (sums, squares);
    }

    // Σ W·x·xᵀ of all, each column divided by the root of its square, so that units do not matter.
    private static (double[] Products, double[] Scales) Total(double[] sums, int width, int people)
    {
        var size = SizeOf(width);
        var total = new double[size];
        for (var person = 0; person < people; person++)
        {
            for (var i = 0; i < size; i++)
            {
                total[i] += sums[(person * size) + i];
            }
        }

        var ones = new double[width];
        for (var i = 0; i < width; i++)
        {
            ones[i] = 1;
        }

        var products = new double[width * width];
        Unpack(total, 0, width, ones, products, new double[width]);
        var scales = new double[width];
        for (var i = 0; i < width; i++)
        {
            var square = products[(i * width) + i];
            scales[i] = square > 0 ? 1 / Math.Sqrt(square) : 1;
        }

        Unpack(total, 0, width, scales, products, new double[width]);
        return (products, scales);
    }

    private static double[] RightSides(double[] sums, int width, int people, double[] scales)
    {
        var size = SizeOf(width);
        var rights = new double[width];
        for (var person = 0; person < people; person++)
        {
            for (var i = 0; i < width; i++)
            {
                rights[i] += scales[i] * sums[((person + 1) * size) - width + i];
            }
        }

        return rights;
    }

    private static void Unpack(double[] sums, int person, int width, double[] scales, double[] products, double[] rights)
    {
        var size = SizeOf(width);
        var at = person * size;
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var product = scales[i] * scales[j] * sums[at++];
                products[(i * width) + j] = product;
                products[(j * width) + i] = product;
            }
        }

        for (var i = 0; i < width; i++)
        {
            rights[i] = scales[i] * sums[at++];
        }
    }

    private static int SizeOf(int width) => (width * (width + 1) / 2) + width;
}
