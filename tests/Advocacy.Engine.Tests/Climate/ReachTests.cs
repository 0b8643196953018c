using System;
using System.Linq;
using System.Numerics;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Climate;

public class ReachTests
{
    private static readonly Gen<(long[] Connections, long Population)> s_crowds =
        from population in Gen.OneOf(Gen.Choose(1, 30).Select(n => (long)n), Gen.Choose(1, 1_000_000).Select(n => (long)n), Gen.Choose(1, 1_000_000).Select(n => n * 10_000L))
        from most in Gen.Elements(2, 1_000, int.MaxValue)
        from connections in Gen.Choose(0, most).Select(c => (long)c).ArrayOf()
        select (connections.Select(c => Math.Min(c, population)).ToArray(), population);

    [Fact]
    public void INV_44_Of_FiftyWithFiveHundred_IsTheExampleOfTheSource()
    {
        var reach = Reach.Of(50, 500, 100_000).Value!;
        Assert.Equal(25_000m, reach.PotentialContacts);
        Assert.Equal(22_169, Math.Round(reach.PotentialPeople));
        Assert.Equal(reach, Reach.Of([.. Enumerable.Repeat(500L, 50)], 100_000).Value);
    }

    [Fact]
    public void INV_44_Why_InEveryLanguage_SaysThatItIsPotential()
    {
        var why = Reach.Of(50, 500, 100_000).Value!.Why;
        Assert.Contains("Potentially 22,169 of 100,000", why.Explain(TextPack.English));
        Assert.Contains("Mogelijk kunnen 22.169 van 100.000", why.Explain(TextPack.Dutch));
        Assert.All(typeof(ReachEstimate).GetProperties().Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(decimal)), property => Assert.StartsWith("Potential", property.Name));
    }

    /// <summary>Against whole numbers of any length: N − Π(N − cᵢ) / N^(n − 1).</summary>
    [Fact]
    public void INV_44_Of_AnyCrowd_IsTheFormulaInWholeNumbersAndAtMostPopulationAndSum() => Law.Holds(
        "INV-44 unique reach is the formula in whole numbers",
        Arb.From(s_crowds),
        crowd =>
        {
            var reach = Reach.Of([.. crowd.Connections], crowd.Population).Value!;
            var sum = crowd.Connections.Aggregate(BigInteger.Zero, (total, c) => total + c);
            Assert.Equal(sum, (BigInteger)reach.PotentialContacts);
            Assert.InRange(reach.PotentialPeople, 0, Math.Min(crowd.Population, (double)sum));
            var exact = Exact(crowd.Connections, crowd.Population);
            Assert.InRange(reach.PotentialPeople, exact * (1 - 1e-13), exact * (1 + 1e-13));
            Assert.Equal(reach, Reach.Of([.. crowd.Connections.Reverse()], crowd.Population).Value);
        },
        300,
        ("several people", crowd => crowd.Connections.Count(c => c > 0) > 2, 0.5),
        ("far from a sum", crowd => crowd.Connections.Sum(c => (double)c) > crowd.Population, 0.15),
        ("near a sum", crowd => crowd.Connections.Sum(c => (double)c) is > 0 and var sum && sum < 0.01 * crowd.Population, 0.15));

    [Theory]
    [InlineData(1_000_000, 1, 10_000_000_000)]
    [InlineData(10_000_000, 3, 10_000_000_000)]
    [InlineData(1, 10_000_000_000, 10_000_000_000)]
    [InlineData(10_000_000_000, 10_000_000_000, 10_000_000_000)]
    [InlineData(10_000_000_000, 1, 10_000_000_000)]
    [InlineData(1_000_000, 999_999, 1_000_000)]
    public void Of_Huge_IsNearItsLimits(long people, long each, long population)
    {
        var reach = Reach.Of(people, each, population).Value!;
        Assert.Equal((decimal)people * each, reach.PotentialContacts);

        // 1 − x = e^−(x + x²/2 + x³/3 + …) taken to enough terms where x is small; else everybody.
        var x = each / (double)population;
        var expected = x > 0.5 ? population : population * -Expm1(-people * (x + (x * x / 2) + (x * x * x / 3)));
        Assert.InRange(reach.PotentialPeople, expected * (1 - 1e-12), expected * (1 + 1e-12));
    }

    [Fact]
    public void Of_NobodyOrNothing_IsNothing()
    {
        Assert.Equal(new ReachEstimate(0, 0, 0), Reach.Of([], 0).Value);
        Assert.Equal(new ReachEstimate(0, 0, 0), Reach.Of(9, 0, 0).Value);
        Assert.Equal(new ReachEstimate(0, 0, 100), Reach.Of(0, 7, 100).Value);
        Assert.Equal(new ReachEstimate(12, 10, 10), Reach.Of([2, 10], 10).Value);
    }

    [Theory]
    [InlineData(5, 101, 100, "connections 101: 0 to 100")]
    [InlineData(5, 1, 0, "connections 1: 0 to 0")]
    [InlineData(-1, -2, -3, "population -3: 0 to 10000000000; people -1: 0 to 10000000000; connections -2: 0 to 0")]
    [InlineData(1, 1, long.MaxValue, "population 9223372036854775807: 0 to 10000000000")]
    [InlineData(long.MaxValue, long.MaxValue, 1, "people 9223372036854775807: 0 to 10000000000; connections 9223372036854775807: 0 to 1")]
    public void Of_Impossible_TellsAllThatIsWrong(long people, long each, long population, string expected)
    {
        var result = Reach.Of(people, each, population);
        Assert.Null(result.Value);
        Assert.Equal(expected, string.Join("; ", result.Problems.Select(problem => problem.Path + " " + problem.Value + ": " + problem.Allowed)));
        Assert.All(result.Problems, problem => Assert.Equal(ProblemCodes.NumberOutOfRange, problem.Code));
    }

    private static double Exact(long[] connections, long population)
    {
        const int Shown = 80;
        var (missed, all) = connections.Aggregate((BigInteger.One, BigInteger.One), (pair, c) => (pair.Item1 * (population - c), pair.Item2 * population));
        return (double)(((all - missed) * population << Shown) / all) / Math.Pow(2, Shown);
    }

    private static double Expm1(double x) => Math.Abs(x) > 0.01 ? Math.Exp(x) - 1 : x * (1 + (x / 2 * (1 + (x / 3 * (1 + (x / 4 * (1 + (x / 5))))))));
}
