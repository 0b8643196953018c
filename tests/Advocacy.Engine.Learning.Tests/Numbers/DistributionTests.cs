using System;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using Xunit;
using OurT = Advocacy.Engine.Learning.Numbers.StudentT;
using TheirT = MathNet.Numerics.Distributions.StudentT;

namespace Advocacy.Engine.Learning.Tests.Numbers;

/// <summary>Against MathNet.Numerics, which computes them in other ways.</summary>
public class DistributionTests
{
    private static Gen<double> Sizes { get; } = Gen.OneOf(Between(0.5, 30), Between(30, 3000));

    [Fact]
    public void LogGamma_AnyArgument_IsThatOfMathNet() => Law.Holds(
        "the logarithm of the gamma function",
        Gen.OneOf(Between(0.01, 30), Between(30, 1e6)).ToArbitrary(),
        x => Math.Abs(GammaFunction.Log(x) - SpecialFunctions.GammaLn(x)) <= 1e-13 * Math.Max(1, Math.Abs(SpecialFunctions.GammaLn(x))),
        1000);

    [Fact]
    public void Beta_AnyArguments_IsThatOfMathNet() => Law.Holds(
        "the regularised incomplete beta function",
        (from a in Sizes from b in Sizes from z in Between(-6, 6) select (a, b, x: NearMean(a, b, z))).ToArbitrary(),
        draw => Close.Within(SpecialFunctions.BetaRegularized(draw.a, draw.b, draw.x), BetaDistribution.Lower(draw.x, draw.a, draw.b), 1e-10),
        1000,
        ("in the middle", draw => BetaDistribution.Lower(draw.x, draw.a, draw.b) is > 0.001 and < 0.999, 0.2));

    [Fact]
    public void Beta_BothEnds_AddUpToOne() => Law.Holds(
        "the two ends of a beta distribution",
        (from a in Sizes from b in Sizes from x in Between(0.0001, 0.9999) select (a, b, x)).ToArbitrary(),
        draw => Close.Within(1, BetaDistribution.Lower(draw.x, draw.a, draw.b) + BetaDistribution.Lower(1 - draw.x, draw.x, draw.b, draw.a), 1e-12),
        500);

    [Fact]
    public void StudentT_FarTails_KeepTheirDigits() => Law.Holds(
        "Student's t, two-sided",
        (from degrees in Gen.Choose(1, 2000) from t in Between(0.001, 25) select (degrees, t)).ToArbitrary(),
        draw => Close.To(2 * TheirT.CDF(0, 1, draw.degrees, -draw.t), OurT.TwoSided(draw.t, draw.degrees), 1e-9),
        1000,
        ("tiny", draw => OurT.TwoSided(draw.t, draw.degrees) < 1e-15, 0.1));

    [Fact]
    public void Reach_AnyCoverage_HoldsThatMuch() => Law.Holds(
        "the quantiles of Student's t and of the normal distribution",
        (from degrees in Gen.Choose(1, 2000) from coverage in Between(0.5, 0.9999) select (degrees, coverage)).ToArbitrary(),
        draw =>
        {
            Close.To(TheirT.InvCDF(0, 1, draw.degrees, 0.5 + (draw.coverage / 2)), OurT.Reach(draw.coverage, draw.degrees), 1e-7);
            Close.To(Normal.InvCDF(0, 1, 0.5 + (draw.coverage / 2)), NormalDistribution.Reach(draw.coverage), 1e-9);
        },
        100);

    [Fact]
    public void Normal_AnyArgument_IsThatOfMathNet() => Law.Holds(
        "the normal distribution",
        Gen.OneOf(Between(-38, 38), Between(-4, 4)).ToArbitrary(),
        z => Close.To(Normal.CDF(0, 1, z), NormalDistribution.Lower(z), 1e-10),
        2000,
        ("tail", z => z < -3, 0.2));

    [Fact]
    public void FisherF_AnyArguments_IsThatOfMathNet() => Law.Holds(
        "the F distribution, central and with no noncentrality",
        (from first in Gen.Choose(1, 20) from second in Gen.Choose(1, 500) from f in Between(0.01, 20) select (first, second, f)).ToArbitrary(),
        draw =>
        {
            Close.Within(1 - FisherSnedecor.CDF(draw.first, draw.second, draw.f), FisherF.Upper(draw.f, draw.first, draw.second), 1e-10);
            Close.To(FisherF.Upper(draw.f, draw.first, draw.second), FisherF.Upper(draw.f, draw.first, draw.second, 0), 1e-12);
            Close.To(0.05, FisherF.Upper(FisherF.Critical(0.05, draw.first, draw.second), draw.first, draw.second), 1e-9);
        },
        200);

    /// <summary>Simulated: a chi-squared of shifted normals over a central one.</summary>
    [Theory]
    [InlineData(2, 17, 6)]
    [InlineData(3, 40, 15)]
    [InlineData(1, 9, 2.5)]
    public void FisherF_Noncentral_IsThatOfShiftedNormals(int first, int second, double noncentrality)
    {
        const int Draws = 40_000;
        var random = new Random(first);
        var beyond = Enumerable.Range(0, Draws).Count(_ =>
        {
            var above = Square(Math.Sqrt(noncentrality)) + Enumerable.Range(1, first - 1).Sum(_ => Square(0));
            return above / first > 3 * Enumerable.Range(0, second).Sum(_ => Square(0)) / second;
        });
        var expected = FisherF.Upper(3, first, second, noncentrality);
        Close.Within(expected, (double)beyond / Draws, 4 * Math.Sqrt(expected * (1 - expected) / Draws));

        double Square(double shift)
        {
            var value = shift + SimulatedTrial.Normal(random);
            return value * value;
        }
    }

    [Fact]
    public void GaussLegendre_PolynomialsUpToDegree31_AreExact()
    {
        for (var power = 0; power <= 31; power++)
        {
            var integral = 0.0;
            GaussLegendre.Visit(0, 2, (x, weight) => integral += weight * Math.Pow(x, power));
            Close.To(Math.Pow(2, power + 1) / (power + 1), integral, 1e-13, $"x^{power}");
        }
    }

    /// <summary>So many standard deviations from the mean of a beta distribution, within its ends.</summary>
    private static double NearMean(double a, double b, double deviations)
    {
        var mean = a / (a + b);
        return Math.Clamp(mean + (deviations * Math.Sqrt(mean * (1 - mean) / (a + b + 1))), 0.0001, 0.9999);
    }

    private static Gen<double> Between(double low, double high) => Gen.Choose(0, 1_000_000).Select(n => low + ((high - low) * n / 1_000_000.0));
}
