using System;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Choosing;

public class RankingTests
{
    private static readonly ChoosingRules s_rules = new();

    // Few values of each, so that ties are common.
    private static readonly Gen<Ranked> s_ranked =
        from worth in Gen.Choose(0, 3)
        from days in Gen.Elements<int?>(null, 0, 15, 30, 400)
        from weight in Gen.Choose(0, 2)
        from key in Gen.Elements("a", "B", "b", "é")
        select new Ranked(worth, days, weight, key);

    [Fact]
    public void Compare_AnyThree_IsATotalOrder() => Law.Holds(
        "candidates are totally ordered",
        Arb.From(from x in s_ranked from y in s_ranked from z in s_ranked select (x, y, z)),
        three =>
        {
            var (x, y, z) = three;
            int Sign(Ranked one, Ranked other) => Math.Sign(Ranking.Compare(one, other, s_rules));
            Assert.Equal(0, Sign(x, x));
            Assert.Equal(-Sign(x, y), Sign(y, x));
            Assert.True(Sign(x, y) > 0 || Sign(y, z) > 0 || Sign(x, z) <= 0);
            Assert.True(x.Key == y.Key || Sign(x, y) != 0);
        },
        1000,
        ("ties but for the key", three => three.x with { Key = "" } == three.y with { Key = "" } && three.x != three.y, 0.005),
        ("used before", three => three.x.DaysSinceUse is not null && three.y.DaysSinceUse is not null, 0.3));

    [Fact]
    public void First_AnyCandidates_IsTheOneNoOtherGoesBeforeInWhateverOrder() => Law.Holds(
        "the first is the first in any order",
        Arb.From(
            from drawn in Some.Many(s_ranked, 8)
            let many = ValueList.From(drawn.Select((ranked, i) => ranked with { Key = ranked.Key + i }))
            from shuffled in Gen.Shuffle(many.ToArray())
            select (many, shuffled: ValueList.From(shuffled)),
            pair => Some.Fewer(pair.many).Select(fewer => (fewer, fewer))),
        pair =>
        {
            var expected = pair.many
                .OrderByDescending(ranked => ranked.Worth - (ranked.DaysSinceUse is { } days ? 4 * Math.Pow(0.5, days / 15.0) : 0))
                .ThenBy(ranked => ranked.Weight).ThenBy(ranked => ranked.Key, StringComparer.Ordinal).FirstOrDefault();
            var first = Ranking.First([.. pair.many], s_rules);
            var shuffledFirst = Ranking.First([.. pair.shuffled], s_rules);
            Assert.Equal(pair.many.IsEmpty, first < 0);
            Assert.True(first < 0 || (pair.many[first] == expected && pair.shuffled[shuffledFirst] == expected));
        },
        500);

    [Theory]
    [InlineData(null, 5)]
    [InlineData(0, 1)]
    [InlineData(15, 3)]
    [InlineData(30, 4)]
    [InlineData(45, 4.5)]
    public void Appeal_ATemplateJustUsed_RecoversByHalfEveryFifteenDays(int? days, double expected) =>
        Assert.Equal(expected, Ranking.Appeal(new(5, days, 0, "a"), s_rules));

    [Fact]
    public void Compare_EqualAppeal_TheLighterGoesFirst()
    {
        Assert.True(Ranking.Compare(new(1, null, 0, "b"), new(1, null, 9, "a"), s_rules) < 0);
        Assert.True(Ranking.Compare(new(1, null, 0, "a"), new(1, null, 0, "b"), s_rules) < 0);
        Assert.True(Ranking.Compare(new(2, null, 9, "b"), new(1, null, 0, "a"), s_rules) < 0);
        Assert.Equal(-1, Ranking.First([], s_rules));
    }
}
