using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Gini, top tenth and median against their definitions, taken literally.</summary>
public class SpreadTests
{
    [Theory]
    [InlineData("1 1 1 1", 0.0)]
    [InlineData("0 0 0 4", 0.75)]
    [InlineData("1 2 3 4", 0.25)]
    [InlineData("0 1", 0.5)]
    public void Gini_KnownValues_AreThose(string values, double expected) => Assert.Equal(expected, Spread.Gini(Bins(Read(values)))!.Value, 12);

    [Theory]
    [InlineData("5 0 0 0 0 0 0 0 0 0", 1.0)]
    [InlineData("1 1 1 1 1", 0.1)]
    [InlineData("3 1 1 1 1 1 1 1 1 1 1 1 1 1 1", 0.205882352941)]
    public void TopTenth_KnownValues_CountsWhoIsInItInPart(string values, double expected) => Assert.Equal(expected, Spread.TopTenth(Bins(Read(values)))!.Value, 11);

    [Theory]
    [InlineData("3", 3.0)]
    [InlineData("3 8", 5.5)]
    [InlineData("1 2 9", 2.0)]
    [InlineData("2 2 2 9", 2.0)]
    public void Median_KnownValues_AreThose(string values, double expected) => Assert.Equal(expected, Spread.Median(Bins(Read(values))));

    [Fact]
    public void Spread_OfNothing_IsNone()
    {
        Assert.Null(Spread.Gini([]));
        Assert.Null(Spread.Gini([new(0, 7)]));
        Assert.Null(Spread.TopTenth([new(0, 7)]));
        Assert.Null(Spread.Median([]));
    }

    [Fact]
    public void Gini_AnyValues_IsHalfTheMeanDifferenceOverTheMean() => Law.Holds(
        "Gini is half the mean difference of all pairs over the mean",
        Values,
        values =>
        {
            var differences = values.Sum(one => values.Sum(other => (double)Math.Abs(one - other)));
            var expected = differences / (2.0 * values.Length * values.Sum());
            Assert.Equal(expected, Spread.Gini(Bins(values))!.Value, 10);
            Assert.InRange(Spread.Gini(Bins(values))!.Value, 0, 1 - (1.0 / values.Length) + 1e-12);
        },
        300,
        ("some have nothing", values => values.Contains(0), 0.5),
        ("not all alike", values => values.Distinct().Count() > 2, 0.7));

    /// <summary>Each person as ten tenths of a person, sorted; as many of them as there are people.</summary>
    [Fact]
    public void TopTenth_AnyValues_IsTheShareOfTheFirstTenth() => Law.Holds(
        "the top tenth is the first tenth of tenths of people",
        Values,
        values =>
        {
            var tenths = values.SelectMany(value => Enumerable.Repeat(value, 10)).OrderByDescending(value => value).Take(values.Length).Sum(value => value / 10.0);
            Assert.Equal(tenths / values.Sum(), Spread.TopTenth(Bins(values))!.Value, 10);
        },
        300,
        ("no whole number in the tenth", values => values.Length % 10 != 0, 0.7));

    /// <summary>Against people who are alike, drawn many times; and the closed form for large means.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(30)]
    public void GiniByChance_PeopleWhoAreAlike_IsTheGiniTheyHave(double mean)
    {
        var random = new Random(7);
        var drawn = Enumerable.Range(0, 40_000).Select(_ => Poisson(random, mean)).ToArray();
        Assert.Equal(Spread.Gini(Bins(drawn))!.Value, Spread.GiniByChance(mean), 0.01);
    }

    [Fact]
    public void GiniByChance_Edges_AreContinuous()
    {
        Assert.Equal(0, Spread.GiniByChance(0));
        Assert.Equal(1, Spread.GiniByChance(1e-9), 6);
        Assert.Equal(Spread.GiniByChance(499.9), Spread.GiniByChance(500.1), 4);
    }

    private static FsCheck.Arbitrary<int[]> Values => Arb.From(
        Gen.Choose(1, 60).SelectMany(count => Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(0, 4)), (2, Gen.Choose(0, 200))).ArrayOf(count)).Where(values => values.Sum() > 0));

    private static ValueList<Bin> Bins(IEnumerable<int> values) =>
        ValueList.From(values.GroupBy(value => value).OrderBy(group => group.Key).Select(group => new Bin(group.Key, group.Count())));

    private static int[] Read(string values) => [.. values.Split(' ').Select(value => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Knuth's: arrivals until an hour is over.</summary>
    private static int Poisson(Random random, double mean)
    {
        var (count, left) = (-1, 0.0);
        for (; left <= mean; count++)
            left -= Math.Log(1 - random.NextDouble());

        return count;
    }
}
