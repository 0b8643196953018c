using System;
using System.Linq;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class ElementaryTests
{
    private const double Tolerance = 0.54;

    private static readonly Gen<double> s_exponents = Gen.OneOf(
        Doubles.Between(-746, 709.78),
        Doubles.Between(-1, 1),
        Doubles.Between(-746, -705),
        Doubles.Mixed.Where(x => x is > -746 and < 709.78),
        from n in Gen.Choose(-34000, 32700)
        from steps in Gen.Choose(-3, 3)
        select Doubles.Step((n + 0.5) * 0.6931471805599453 / 32, steps));

    private static readonly Gen<double> s_binaryExponents = Gen.OneOf(
        Doubles.Between(-1076, 1024),
        Doubles.Between(-1, 1),
        Doubles.Mixed.Where(x => x is > -1076 and < 1024),
        from n in Gen.Choose(-68000, 65500)
        from steps in Gen.Choose(-3, 3)
        select Doubles.Step(n / 64.0, steps));

    private static readonly Gen<double> s_positive = Gen.OneOf(
        Doubles.Mixed.Select(Math.Abs).Where(x => x > 0),
        Doubles.Between(0.5, 2),
        Gen.Choose(-100, 100).Select(steps => Doubles.Step(1, steps)),
        Gen.Choose(1, 1_000_000).Select(n => 1 + (n * Math.ScaleB(1, -27))));

    private static readonly Gen<(double Elapsed, double HalfLife)> s_decays = Gen.OneOf(
        from halfLife in s_positive from lives in s_binaryExponents select (lives * halfLife, halfLife),
        from halfLife in Doubles.Between(0.1, 400) from elapsed in Doubles.Between(0, 1000) select (elapsed, halfLife))
        .Where(x => double.IsFinite(x.Item1) && Math.Abs(x.Item1 / x.Item2) < 1023);

    [Fact]
    public void Exp_AnyArgument_IsNearestToTruth() =>
        Doubles.Hold(s_exponents, x => HighPrecision.Exp(x).UnitsFrom(Elementary.Exp(x)) <= Tolerance);

    [Fact]
    public void Exp2_AnyArgument_IsNearestToTruth() =>
        Doubles.Hold(s_binaryExponents, x => HighPrecision.Exp2(x).UnitsFrom(Elementary.Exp2(x)) <= Tolerance);

    [Fact]
    public void HalfLife_AnyArguments_IsNearestToTruth() =>
        Doubles.Hold(s_decays, x =>
            HighPrecision.HalfLife(x.Elapsed, x.HalfLife).UnitsFrom(Elementary.HalfLife(x.Elapsed, x.HalfLife)) <= Tolerance);

    [Fact]
    public void Log_AnyArgument_IsNearestToTruth() =>
        Doubles.Hold(s_positive, x => HighPrecision.Log(x).UnitsFrom(Elementary.Log(x)) <= Tolerance);

    [Fact]
    public void Exp_LargerArgument_IsNotSmaller() => HoldMonotone(s_exponents, Elementary.Exp);

    [Fact]
    public void Exp2_LargerArgument_IsNotSmaller() => HoldMonotone(s_binaryExponents, Elementary.Exp2);

    [Fact]
    public void Log_LargerArgument_IsNotSmaller() => HoldMonotone(s_positive, Elementary.Log);

    [Fact]
    public void HalfLife_MoreElapsedOrShorterLife_IsNotMore() => Doubles.Hold(s_decays, x =>
        Elementary.HalfLife(Math.BitIncrement(x.Elapsed), x.HalfLife) <= Elementary.HalfLife(x.Elapsed, x.HalfLife)
        && (x.Elapsed < 0 || Elementary.HalfLife(x.Elapsed, Math.BitIncrement(x.HalfLife)) >= Elementary.HalfLife(x.Elapsed, x.HalfLife)));

    [Fact]
    public void Exp2_WholeNumber_IsExact() =>
        Assert.All(Enumerable.Range(-1080, 2110), n => Assert.Equal(Math.ScaleB(1, n), Elementary.Exp2(n)));

    [Fact]
    public void HalfLife_WholeNumberOfLives_IsExact() => Doubles.Hold(
        from lives in Gen.Choose(-1024, 1076)
        from halfLife in Gen.Choose(1, int.MaxValue)
        from scale in Gen.Choose(-900, 900)
        select (lives, halfLife: Math.ScaleB(halfLife, scale)),
        x => Doubles.Same(Elementary.HalfLife(x.lives * x.halfLife, x.halfLife), Math.ScaleB(1, -x.lives)));

    [Fact]
    public void HalfLife_OtherUnitOfTime_IsSame() => Doubles.Hold(
        from elapsed in Doubles.Between(0.1, 1000)
        from halfLife in Doubles.Between(0.1, 1000)
        from unit in Gen.Choose(-1000, 1000).Select(n => Math.ScaleB(1, n))
        select (elapsed, halfLife, unit),
        x => Doubles.Same(Elementary.HalfLife(x.elapsed * x.unit, x.halfLife * x.unit), Elementary.HalfLife(x.elapsed, x.halfLife)));

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, Math.E)]
    [InlineData(double.Epsilon, 1.0)]
    [InlineData(-1e-300, 1.0)]
    [InlineData(709.782712893384, 1.7976931348622732e308)]
    [InlineData(709.7827128933841, double.PositiveInfinity)]
    [InlineData(-745.1332191019411, double.Epsilon)]
    [InlineData(-745.1332191019412, 0.0)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.MinValue, 0.0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_Landmark_IsAsKnown(double x, double expected) => AssertSame(expected, Elementary.Exp(x));

    [Theory]
    [InlineData(0.5, 1.4142135623730951)]
    [InlineData(1023.9999999999999, 1.7976931348621742e308)]
    [InlineData(1024.0, double.PositiveInfinity)]
    [InlineData(-1074.9999999999998, double.Epsilon)]
    [InlineData(-1075.0, 0.0)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.MinValue, 0.0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp2_Landmark_IsAsKnown(double x, double expected) => AssertSame(expected, Elementary.Exp2(x));

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(2.0, 0.6931471805599453)]
    [InlineData(Math.E, 1.0)]
    [InlineData(10.0, 2.302585092994046)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_Landmark_IsAsKnown(double x, double expected) => AssertSame(expected, Elementary.Log(x));

    [Theory]
    [InlineData(0.0, 7.0, 1.0)]
    [InlineData(7.0, 7.0, 0.5)]
    [InlineData(-7.0, 7.0, 2.0)]
    [InlineData(double.Epsilon, double.MaxValue, 1.0)]
    [InlineData(double.MaxValue, double.Epsilon, 0.0)]
    [InlineData(double.MaxValue, double.MaxValue, 0.5)]
    [InlineData(3 * double.Epsilon, double.Epsilon, 0.125)]
    [InlineData(1.0, 0.0, 0.0)]
    [InlineData(0.0, 0.0, double.NaN)]
    [InlineData(5.0, double.PositiveInfinity, 1.0)]
    [InlineData(double.PositiveInfinity, 5.0, 0.0)]
    [InlineData(double.NegativeInfinity, 5.0, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, double.NaN)]
    [InlineData(double.NaN, 1.0, double.NaN)]
    [InlineData(1.0, double.NaN, double.NaN)]
    public void HalfLife_Landmark_IsAsKnown(double elapsed, double halfLife, double expected) =>
        AssertSame(expected, Elementary.HalfLife(elapsed, halfLife));

    [Fact]
    public void NegativeZero_Everywhere_IsZero()
    {
        AssertSame(1, Elementary.Exp(-0.0));
        AssertSame(1, Elementary.Exp2(-0.0));
        AssertSame(1, Elementary.HalfLife(-0.0, 1));
        AssertSame(double.NegativeInfinity, Elementary.Log(-0.0));
    }

    [Fact]
    public void RootsOfTwo_Each_IsNearestInBothParts() => Assert.All(Exponential.RootsOfTwo.Select((root, i) => (root, i)), x =>
    {
        var truth = HighPrecision.RootOfTwo(x.i);
        Assert.InRange(truth.UnitsFrom(x.root.High), 0, 0.5);
        Assert.InRange((truth - x.root.High).UnitsFrom(x.root.Low), 0, 0.5);
    });

    [Fact]
    public void Results_OfEveryBuild_AreTheSameBits()
    {
        var hash = 0xCBF29CE484222325UL;
        for (var i = 1; i <= 4096; i++)
        {
            var x = (i - 2048) * 0.3456789;
            double[] results = [Elementary.Exp(x), Elementary.Exp2(x), Elementary.Log(i * 0.0123456789), Elementary.HalfLife(i, 17.3)];
            hash = results.Aggregate(hash, (sum, y) => (sum ^ BitConverter.DoubleToUInt64Bits(y)) * 0x100000001B3UL);
        }

        Assert.Equal(2896414530540817208UL, hash);
    }

    private static void HoldMonotone(Gen<double> arguments, Func<double, double> function) => Doubles.Hold(
        Gen.Two(arguments),
        x => function(Math.BitIncrement(x.Item1)) >= function(x.Item1)
            && function(Math.Max(x.Item1, x.Item2)) >= function(Math.Min(x.Item1, x.Item2)));

    private static void AssertSame(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
