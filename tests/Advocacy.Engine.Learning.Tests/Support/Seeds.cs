using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>Counts how often something is so over many seeds: a few by default, more by <c>ADVOCACY_CASES=x10</c>.</summary>
internal static class Seeds
{
    /// <summary>Fails unless the share lies within four binomial standard deviations of what it should be.</summary>
    /// <remarks>There must be so many seeds that neither never nor always would do: else whatever is never so passes for what should be so rarely.</remarks>
    public static void Share(double expected, int seeds, Func<int, bool> isSo)
    {
        var count = Environment.GetEnvironmentVariable("ADVOCACY_CASES") is ['x', .. var factor]
            ? (int)Math.Ceiling(seeds * decimal.Parse(factor, CultureInfo.InvariantCulture))
            : seeds;
        var reach = 4 * Math.Sqrt(expected * (1 - expected) / count);
        Assert.True(expected - reach > 0 && expected + reach < 1, FormattableString.Invariant($"{count} seeds are too few for {expected} ± {reach:0.####}"));
        var found = (double)Enumerable.Range(1, count).Count(isSo) / count;
        Assert.True(Math.Abs(found - expected) <= reach, FormattableString.Invariant($"{found} of {count}, expected {expected} ± {reach:0.####}"));
    }
}
