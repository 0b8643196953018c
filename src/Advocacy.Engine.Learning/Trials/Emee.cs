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

        var collinear = Matrices.Factor(Scaled(products, design.Width), design.Width, LeastOwnShare);
        if (collinear >= 0)
        {
            return TrialResult.Refused(TrialReasons.Collinear.With(design.NameOf(collinear)));
        }

        var equations = new EmeeEquations(design, products);
        var scaled = new double[design.Width];
        scaled[0] = Elementary.Log(mean);
        why = Solve(design, equations, scaled);
        return why is null ? Judge(design, equations, scaled) : TrialResult.Refused(why);
    }

    private static TrialResult Judge(TrialDesign design, EmeeEquations equations, double[] scaled)
    {
        var (width, square) = (design.Width, design.Width * design.Width);
        var (parts, slopes, derivatives) = equations.OfPeople(scaled);
        var bread = Inverse(equations.At(scaled).Derivative, width);
        for (var person = 0; person < design.People && bread is not null; person++)
        {
            bread = Sandwich.IsAlone(bread, width, slopes.AsSpan(person * square, square)) ? null : bread;
        }

        var isCorrected = design.Model.Correction != SmallSample.Never;
        var covariances = bread is null ? null : Sandwich.Of(bread, width, design.People, isCorrected, (person, part, derivative) =>
        {
            Array.Copy(parts, person * width, part, 0, width);
            Array.Copy(derivatives, person * square, derivative, 0, square);
        });

        return covariances is { } found
            ? new(Inference.Of(design, equations.Estimates(scaled), equations.Covariances(found), isCorrected), [])
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
        EmeeEquations.Walk(design, (block, row, x) =>
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

    // Each column divided by the root of its square, so that units do not matter.
    private static double[] Scaled(double[] products, int width)
    {
        var scaled = (double[])products.Clone();
        for (var i = 0; i < scaled.Length; i++)
        {
            var squares = products[(i / width) * (width + 1)] * products[(i % width) * (width + 1)];
            scaled[i] = squares > 0 ? products[i] / Math.Sqrt(squares) : 0;
        }

        return scaled;
    }

    private static Reason? Solve(TrialDesign design, EmeeEquations equations, double[] scaled)
    {
        var width = design.Width;
        var (sides, derivative) = equations.At(scaled);
        for (var step = 0; step < MostSteps; step++)
        {
            var change = (double[])sides.Clone();
            if (!Matrices.Solve((double[])derivative.Clone(), width, change))
            {
                return Endlessly(design, equations, scaled);
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

                (sides, derivative) = equations.At(scaled);
                if (Matrices.Dot(sides, sides) <= before || halving == MostHalvings || size < Negligible)
                {
                    break;
                }
            }

            if (Largest(scaled) > Endless)
            {
                return Endlessly(design, equations, scaled);
            }

            if (size < Negligible)
            {
                return null;
            }
        }

        return TrialReasons.NoSolution.With(MostSteps);
    }

    // The column that moves the risk furthest; the intercept follows whichever that is.
    private static Reason Endlessly(TrialDesign design, EmeeEquations equations, double[] scaled)
    {
        var reaches = equations.Reaches(scaled);
        var place = 1;
        for (var i = 2; i < reaches.Length; i++)
        {
            place = reaches[i] > reaches[place] ? i : place;
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
