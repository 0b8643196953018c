namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// The means that columns are centred by, the intercept and the prompt themselves left as they are; and the way back from what was
/// estimated of centred columns.
/// </summary>
internal sealed class Centring
{
    private readonly int controls;

    /// <summary>The means of columns.</summary>
    /// <param name="products">Σ W·x·xᵀ of the columns: an intercept and controls, a prompt and moderators of it.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="controls">How many of them are the intercept and controls.</param>
    public Centring(double[] products, int width, int controls)
    {
        this.controls = controls;
        Means = new double[width];
        Squares = new double[width];
        for (var i = 0; i < width; i++)
        {
            var first = FirstOf(i);
            var whole = products[(first * width) + first];
            Means[i] = i == first || !(whole > 0) ? 0 : products[(first * width) + i] / whole;
            Squares[i] = products[(i * width) + i] - (Means[i] * Means[i] * whole);
        }
    }

    /// <summary>The mean of each column, by weights; 0 for the first of its kind.</summary>
    public double[] Means { get; }

    /// <summary>The weighted sum of squares of each column about its mean.</summary>
    public double[] Squares { get; }

    /// <summary>The estimates of the columns as they are: what the means take is of the first of their kind.</summary>
    public double[] Estimates(double[] centred)
    {
        var estimates = (double[])centred.Clone();
        for (var i = 0; i < estimates.Length; i++)
        {
            estimates[FirstOf(i)] -= Means[i] * centred[i];
        }

        return estimates;
    }

    /// <summary>The covariance of the columns as they are.</summary>
    public double[] Covariance(double[] centred)
    {
        var width = Means.Length;
        var rows = (double[])centred.Clone();
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < width; j++)
            {
                rows[(FirstOf(i) * width) + j] -= Means[i] * centred[(i * width) + j];
            }
        }

        var covariance = (double[])rows.Clone();
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < width; j++)
            {
                covariance[(i * width) + FirstOf(j)] -= Means[j] * rows[(i * width) + j];
            }
        }

        return covariance;
    }

    private int FirstOf(int column) => column < controls ? 0 : controls;
}
