using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>Means over decisions, with standard errors over the people they are of.</summary>
internal sealed class Means
{
    private readonly EvaluationTable table;
    private readonly double reach;

    /// <summary>Means over the decisions of a table.</summary>
    /// <param name="table">The decisions.</param>
    /// <param name="reach">How many standard errors an interval reaches to either side.</param>
    public Means(EvaluationTable table, double reach) => (this.table, this.reach) = (table, reach);

    /// <summary>A mean of terms.</summary>
    public OffPolicyEstimate Mean(double[] terms)
    {
        var mean = Sum(terms) / terms.Length;
        var squares = SumOfSquares(row => terms[row] - mean);
        return Of(mean, Math.Sqrt(FewGroups * squares) / terms.Length);
    }

    /// <summary>A weighted mean, its error by the delta method.</summary>
    public OffPolicyEstimate Ratio(double[] weights, double[] terms)
    {
        var (sum, total) = (0.0, Sum(weights));
        for (var row = 0; row < terms.Length; row++)
        {
            sum += weights[row] * terms[row];
        }

        var ratio = sum / total;
        return Of(ratio, Math.Sqrt(FewGroups * SumOfSquares(row => weights[row] * (terms[row] - ratio))) / total);
    }

    // A mean that was found from the same groups leaves one fewer.
    private double FewGroups => (double)table.Groups / (table.Groups - 1);

    private OffPolicyEstimate Of(double value, double error) => new(value, error, Interval.Around(value, reach * error));

    private double SumOfSquares(Func<int, double> term)
    {
        var sums = new double[table.Groups];
        for (var row = 0; row < table.Rows; row++)
        {
            sums[table.GroupOf(row)] += term(row);
        }

        return Matrices.Dot(sums, sums);
    }

    private static double Sum(double[] terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
