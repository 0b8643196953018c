using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class NumberTextTests
{
    private static readonly Gen<string> s_decimals =
        from sign in Gen.Elements("", "-")
        from whole in Digits(0, 25)
        from fraction in Digits(0, 40)
        from exponent in Gen.OneOf(Gen.Choose(-30, 30), Gen.Choose(-360, 320))
        from mark in Gen.Elements("e", "E", "e+")
        select sign + (whole.TrimStart('0') is { Length: > 0 } digits ? digits : "0") + (fraction.Length > 0 ? "." + fraction : "")
            + (exponent == 0 ? "" : (exponent > 0 ? mark : "e") + exponent.ToString(CultureInfo.InvariantCulture));

    // The platform's text of a few powers of two, 2^-25 among them, lacks a digit and reads back as the number below.
    [Fact]
    public void Format_AnyNumber_HasDigitsOfThePlatformWhereThoseReadBack() => Doubles.Hold(
        Doubles.Mixed,
        x => x.ToString("R", CultureInfo.InvariantCulture) is var platform
            && (!Doubles.Same(double.Parse(platform, CultureInfo.InvariantCulture), x) || Normal(NumberText.Format(x)) == Normal(platform)),
        10_000);

    [Fact]
    public void Format_AnyNumber_ReadsBackByUsAndByThePlatform() => Doubles.Hold(Doubles.Mixed, x =>
        NumberText.TryParse(NumberText.Format(x), out var back) && Doubles.Same(back, x)
        && Doubles.Same(double.Parse(NumberText.Format(x), CultureInfo.InvariantCulture), x));

    [Fact]
    public void Format_AnyNumber_IsPlainExactlyFromMillionthToSextillion() => Doubles.Hold(Doubles.Mixed.Where(x => x != 0), x =>
        NumberText.Format(x).Contains('e', StringComparison.Ordinal) == (Math.Abs(x) is < 1e-6 or >= 1e21));

    [Fact]
    public void Format_AnyNumber_IsJson() => Doubles.Hold(Doubles.Mixed, x => IsJson(NumberText.Format(x)));

    [Fact]
    public void TryParse_AnyDecimal_IsWhatThePlatformReads() => Doubles.Hold(s_decimals, ReadsLikeThePlatform, 10_000);

    [Fact]
    public void TryParse_HalfwayPointAndWhatIsBesideIt_IsWhatThePlatformReads() => Doubles.Hold(
        Doubles.Mixed.Where(x => x is >= 0 and < double.MaxValue),
        x => HalfwayAbove(x) is var halfway
            && ReadsLikeThePlatform(halfway + "e-1100")
            && ReadsLikeThePlatform(halfway + "0000000001e-1110")
            && ReadsLikeThePlatform(halfway - 1 + "e-1100"),
        2000);

    [Fact]
    public void TryParse_AnyText_IsNumberExactlyWhenJson() => Doubles.Hold(
        Gen.OneOf(
            Gen.Elements("-", "+", "0", "1", "90", ".", "e", "E").ArrayOf().Select(string.Concat),
            from text in s_decimals
            from at in Gen.Choose(0, text.Length)
            from extra in Gen.Elements("-", "+", "0", ".", "e", "\u0661", ",", "_", "x", "\0")
            select text.Insert(at, extra)),
        text => NumberText.TryParse(text, out var value) == IsFiniteJson(text) && double.IsFinite(value));

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.1, "0.1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(100.0, "100")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e21, "1e21")]
    [InlineData(1.5e300, "1.5e300")]
    [InlineData(double.Epsilon, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014e-308")]
    [InlineData(9007199254740993.0, "9007199254740992")]
    [InlineData(5.684341886080802e-14, "5.684341886080802e-14")]
    [InlineData(1.0 / (1 << 25), "2.9802322387695312e-8")]
    [InlineData(4.1045368012983762e-289, "4.1045368012983762e-289")]
    public void Format_Landmark_IsAsKnown(double value, string expected) => Assert.Equal(expected, NumberText.Format(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Format_NotFinite_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => NumberText.Format(value));

    [Theory]
    [InlineData("-0", -0.0)]
    [InlineData("0e99999999999999999999", 0.0)]
    [InlineData("1e-999999999", 0.0)]
    [InlineData("-1e-99999999999999999999", -0.0)]
    [InlineData("2.4703282292062327e-324", 0.0)]
    [InlineData("2.4703282292062328e-324", double.Epsilon)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    [InlineData("9007199254740993.0000000000000000000000000000000001", 9007199254740994.0)]
    [InlineData("1.7976931348623158e308", double.MaxValue)]
    public void TryParse_Landmark_IsAsKnown(string text, double expected)
    {
        Assert.True(NumberText.TryParse(text, out var value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e1.5")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e309")]
    [InlineData("1.7976931348623159e308")]
    [InlineData("-1e999999999")]
    [InlineData("1e99999999999999999999")]
    public void TryParse_NoNumberOfJsonOrTooLarge_IsRefused(string? text)
    {
        Assert.False(NumberText.TryParse(text, out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void TryParse_MillionsOfDigits_IsReadAtOnce()
    {
        var zeros = new string('0', 5_000_000);
        var nines = new string('9', 5_000_000);

        Assert.True(NumberText.TryParse("0." + zeros + "1e5000001", out var one));
        Assert.Equal(1, one);
        Assert.True(NumberText.TryParse("1" + zeros + "e-5000000", out one));
        Assert.Equal(1, one);
        Assert.True(NumberText.TryParse("0." + nines, out one));
        Assert.Equal(1, one);
        Assert.True(NumberText.TryParse("9007199254740993." + zeros + "1", out var odd));
        Assert.Equal(9007199254740994, odd);
        Assert.False(NumberText.TryParse(nines, out _));
        Assert.True(NumberText.TryParse("1e-" + nines, out var none));
        Assert.Equal(0, none);
    }

    private static Gen<string> Digits(int least, int most) =>
        from length in Gen.Choose(least, most)
        from digits in Gen.Choose(0, 9).ArrayOf(length)
        select string.Concat(digits);

    private static bool ReadsLikeThePlatform(string text) =>
        double.Parse(text, CultureInfo.InvariantCulture) is var expected
        && NumberText.TryParse(text, out var value) == double.IsFinite(expected)
        && Doubles.Same(value, double.IsFinite(expected) ? expected : 0);

    // The point halfway to the next double, times 10^1100: a whole number.
    private static BigInteger HalfwayAbove(double x)
    {
        var exponent = Math.Max(x == 0 ? -1022 : Math.ILogB(x), -1022) - 53;
        var halves = Math.ScaleB(Math.ScaleB(x, -exponent / 2), -exponent - (-exponent / 2));
        var scaled = (new BigInteger(halves) + 1) * BigInteger.Pow(10, 1100);
        return exponent < 0 ? scaled >> -exponent : scaled << exponent;
    }

    // Sign, digits without zeros at either end, and the place of the point.
    private static (bool Negative, string Digits, int Point) Normal(string text)
    {
        var parts = text.TrimStart('-').Split('e', 'E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = (parts[0] + ".").IndexOf('.', StringComparison.Ordinal) + exponent;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (text[0] == '-', significant.TrimEnd('0'), significant.Length == 0 ? 0 : point - (digits.Length - significant.Length));
    }

    private static bool IsFiniteJson(string text) => IsJson(text) && double.IsFinite(double.Parse(text, CultureInfo.InvariantCulture));

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
