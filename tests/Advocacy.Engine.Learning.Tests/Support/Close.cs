using System;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Support;

internal static class Close
{
    /// <summary>Fails unless two numbers agree but for a share of the larger.</summary>
    public static void To(double expected, double actual, double relative = 1e-6, string what = "") => Assert.True(
        Math.Abs(expected - actual) <= relative * Math.Max(Math.Abs(expected), Math.Abs(actual)),
        FormattableString.Invariant($"{what}: expected {expected:R}, found {actual:R}"));

    /// <summary>Fails unless two numbers lie no further apart.</summary>
    public static void Within(double expected, double actual, double distance, string what = "") => Assert.True(
        Math.Abs(expected - actual) <= distance,
        FormattableString.Invariant($"{what}: expected {expected:R}, found {actual:R}"));
}
