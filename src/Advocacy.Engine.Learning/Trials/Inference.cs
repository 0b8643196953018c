using System;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>Tests and intervals of estimates, by Student's t with people less coefficients degrees of freedom.</summary>
internal static class Inference
{
    /// <summary>What there is to report of estimates.</summary>
    /// <param name="design">The model on its table.</param>
    /// <param name="estimates">One estimate for each coefficient.</param>
    /// <param name="covariances">The covariance without and with the correction.</param>
    /// <param name="isCorrected">Whether there is a correction.</param>
    public static TrialEstimate Of(TrialDesign design, double[] estimates, (double[] Plain, double[] Corrected) covariances, bool isCorrected)
    {
        var width = design.Width;
        var degrees = design.People - width;
        var reach = StudentT.Reach(design.Model.Coverage, degrees);
        var effects = design.Controls;
        return new()
        {
            Rows = design.AvailableRows,
            People = design.People,
            DegreesOfFreedom = degrees,
            IsCorrected = isCorrected,
            Controls = Each(0, design.Controls),
            Effects = Each(effects, design.Effects),
            Combinations = Combined(design.Model.Combinations),
        };

        ValueList<Coefficient> Each(int from, int count)
        {
            var coefficients = new Coefficient[count];
            for (var i = 0; i < count; i++)
            {
                var weights = new double[width];
                weights[from + i] = 1;
                coefficients[i] = Judge(design.NameOf(from + i), weights);
            }

            return ValueList.Create<Coefficient>(coefficients);
        }

        ValueList<Coefficient> Combined(ValueList<Combination> combinations)
        {
            var coefficients = new Coefficient[combinations.Count];
            for (var i = 0; i < coefficients.Length; i++)
            {
                var weights = new double[width];
                combinations[i].Weights.AsSpan().CopyTo(weights.AsSpan(effects));
                coefficients[i] = Judge(combinations[i].Name, weights);
            }

            return ValueList.Create<Coefficient>(coefficients);
        }

        Coefficient Judge(string name, double[] weights)
        {
            var estimate = Matrices.Dot(weights, estimates);
            var error = Math.Sqrt(Matrices.Quadratic(covariances.Corrected, width, weights));
            return new()
            {
                Name = name,
                Estimate = estimate,
                StandardError = error,
                PlainStandardError = Math.Sqrt(Matrices.Quadratic(covariances.Plain, width, weights)),
                Interval = Interval.Around(estimate, reach * error),
                PValue = error > 0 ? StudentT.TwoSided(estimate / error, degrees) : estimate == 0 ? 1 : 0,
            };
        }
    }
}
