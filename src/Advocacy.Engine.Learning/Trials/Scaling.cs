namespace Advocacy.Engine.Learning.Trials;

/// <summary>Puts what was estimated of scaled columns back into the units of the columns.</summary>
internal static class Scaling
{
    public static double[] Estimates(double[] scaled, double[] scales)
    {
        var estimates = new double[scaled.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            estimates[i] = scales[i] * scaled[i];
        }

        return estimates;
    }

    public static (double[] Plain, double[] Corrected) Covariances((double[] Plain, double[] Corrected) scaled, double[] scales) =>
        (Covariance(scaled.Plain, scales), Covariance(scaled.Corrected, scales));

    private static double[] Covariance(double[] scaled, double[] scales)
    {
        var width = scales.Length;
        var covariance = new double[scaled.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            covariance[i] = scales[i / width] * scales[i % width] * scaled[i];
        }

        return covariance;
    }
}
