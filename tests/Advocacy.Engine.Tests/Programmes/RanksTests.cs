using System;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class RanksTests
{
    private static readonly Gen<long[]> s_scores = Gen.Choose(0, 8).Select(score => 10L * score).ArrayOf();

    [Theory]
    [InlineData(RankStrategy.Competition, new[] { 1, 2, 2, 4 })]
    [InlineData(RankStrategy.Dense, new[] { 1, 2, 2, 3 })]
    [InlineData(RankStrategy.Ordinal, new[] { 1, 2, 3, 4 })]
    public void Of_EqualScores_AreNumberedByTheStrategy(RankStrategy strategy, int[] expected)
    {
        Assert.Equal(expected, Ranks.Of([50, 20, 20, 10], strategy));
        Assert.Equal(expected.Reverse(), Ranks.Of([10, 20, 20, 50], strategy).Select((rank, i) => strategy == RankStrategy.Ordinal && i is 1 or 2 ? 5 - rank : rank));
    }

    [Fact]
    public void Of_Ordinal_EqualsStandInTheOrderGiven() => Assert.Equal([4, 2, 3, 1], Ranks.Of([10, 20, 20, 50], RankStrategy.Ordinal));

    [Fact]
    public void Of_Nobody_IsEmpty()
    {
        Assert.Empty(Ranks.Of([], RankStrategy.Dense));
        Assert.Empty(Ranks.Top([], 3));
        Assert.Empty(Ranks.Top([5], 0));
        Assert.Equal([0], Ranks.Around([5], 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranks.OfOne([5], 1, RankStrategy.Dense));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranks.Around([], 0, 1));
    }

    /// <summary>Against the definition: how many are higher, how many scores are higher, how many stand before.</summary>
    [Fact]
    public void Of_AnyScores_AreTheirDefinition() => Law.Holds(
        "ranks are their definition",
        Arb.From(s_scores),
        scores =>
        {
            ValueList<long> list = [.. scores];
            for (var i = 0; i < scores.Length; i++)
            {
                var higher = scores.Count(score => score > scores[i]);
                Assert.Equal(higher + 1, Ranks.Of(list, RankStrategy.Competition)[i]);
                Assert.Equal(scores.Where(score => score > scores[i]).Distinct().Count() + 1, Ranks.Of(list, RankStrategy.Dense)[i]);
                Assert.Equal(higher + scores.Take(i).Count(score => score == scores[i]) + 1, Ranks.Of(list, RankStrategy.Ordinal)[i]);
                Assert.All(Enum.GetValues<RankStrategy>(), strategy => Assert.Equal(Ranks.Of(list, strategy)[i], Ranks.OfOne(list, i, strategy)));
            }
        },
        200,
        ("there are equals", scores => scores.Distinct().Count() < scores.Length, 0.5));

    /// <summary>Against sorting all of it.</summary>
    [Fact]
    public void TopAndAround_AnyScores_AreCutFromTheSorted() => Law.Holds(
        "top and neighbourhood are cut from the sorted",
        Arb.From(s_scores.Zip(Gen.Choose(0, 6))),
        one =>
        {
            var (scores, most) = one;
            ValueList<long> list = [.. scores];
            var sorted = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToList();
            Assert.Equal(sorted.Take(most), Ranks.Top(list, most));
            for (var i = 0; i < sorted.Count; i++)
            {
                Assert.Equal(sorted.Skip(i - most).Take(most + 1 + Math.Min(i, most)), Ranks.Around(list, sorted[i], most));
            }
        },
        200,
        ("something is cut off", one => one.Item1.Length > (2 * one.Item2) + 1, 0.4));
}
