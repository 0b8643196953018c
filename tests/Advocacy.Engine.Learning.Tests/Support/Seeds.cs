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
        var (found, reach, count) = Count(expected, seeds, isSo);
        Assert.True(Math.Abs(found - expected) <= reach, FormattableString.Invariant($"{found} of {count}, expected {expected} ± {reach:0.####}"));
    }

    /// <summary>Fails where the share is more than four binomial standard deviations above what it may be.</summary>
    public static void AtMost(double most, int seeds, Func<int, bool> isSo)
    {
        var (found, reach, count) = Count(most, seeds, isSo);
        Assert.True(found <= most + reach, FormattableString.Invariant($"{found} of {count}, at most {most} + {reach:0.####}"));
    }

    private static (double Found, double Reach, int Count) Count(double expected, int seeds, Func<int, bool> isSo)
    {
        var count = Environment.GetEnvironmentVariable("ADVOCACY_CASES") is ['x', .. var factor]
            ? (int)Math.Ceiling(seeds * decimal.Parse(factor, CultureInfo.InvariantCulture))
            : seeds;
        var reach = 4 * Math.Sqrt(expected * (1 - expected) / count);
        Assert.True(expected - reach > 0 && expected + reach < 1, FormattableString.Invariant($"{count} seeds are too few for {expected} ± {reach:0.####}"));
        return ((double)Enumerable.Range(1, count).Count(isSo) / count, reach, count);
    }
}
