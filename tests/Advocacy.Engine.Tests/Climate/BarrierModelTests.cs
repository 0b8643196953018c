using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Climate;

public class BarrierModelTests
{
    private static readonly ClimateRules s_rules = new();

    private static readonly Gen<Said> s_said =
        from counts in (from barrier in Gen.Elements("not-relevant", "not-allowed", "no-time", "no-habit", "not-appreciated", "worth-little", "no-device")
                        from declared in Gen.Choose(0, 20)
                        from skips in Gen.Choose(0, 30)
                        select new BarrierCount(new(barrier), declared, skips)).ArrayOf()
        from each in Gen.Choose(1, 3)
        select new Said(counts, (counts.Sum(count => count.Declared + count.WithSkips) + each - 1) / each);

    [Fact]
    public void Estimate_NobodySaidAnything_IsTheAssumptionWithAbilityFirst()
    {
        var shares = BarrierModel.Estimate([], 0, s_rules);
        Assert.Equal([0.2, 0.2, 0.2, 0.2, 0.1, 0.1], shares.Select(share => share.Share));
        Assert.All(shares, share => Assert.Equal(Barriers.FactorOf(share.Barrier)!.Value.IsDriver() ? 0.1 : 0.2, share.Share));
        Assert.All(shares, share => Assert.Equal((false, ClimateReasons.BarrierAssumed), (share.IsMeasured, share.Why.Code)));
    }

    [Fact]
    public void INV_10_Estimate_OfFewerPeopleThanEnough_TellsNothingOfThem()
    {
        var nothing = BarrierModel.Estimate([], 0, s_rules);
        Assert.Equal(nothing, BarrierModel.Estimate([new(Barrier.NoTime, 4, 5)], 9, s_rules));
        Assert.NotEqual(nothing, BarrierModel.Estimate([new(Barrier.NoTime, 5, 5)], 10, s_rules));
        Assert.Equal(nothing, BarrierModel.Estimate([new(new("no-device"), 9, 0)], 9, s_rules));
    }

    [Fact]
    public void INV_10_Estimate_ManyAnswersOfOnePerson_AreOfOnePerson() =>
        Assert.Equal(BarrierModel.Estimate([], 0, s_rules), BarrierModel.Estimate([new(Barrier.NoTime, 0, 10)], 1, s_rules));

    /// <summary>Of ten people each barrier has (20 × 0.2 + n) / 30: exact, it would tell n.</summary>
    [Fact]
    public void INV_10_Estimate_Shares_DoNotTellHowManySaidIt()
    {
        var one = BarrierModel.Estimate([new(Barrier.NoTime, 1, 0), new(Barrier.NotAllowed, 9, 0)], 10, s_rules);
        var two = BarrierModel.Estimate([new(Barrier.NoTime, 1, 0), new(Barrier.NoHabit, 1, 0), new(Barrier.NotAllowed, 8, 0)], 10, s_rules);
        Assert.Equal([0.45, 0.15, 0.15, 0.15, 0.05, 0.05], one.Select(share => share.Share));
        Assert.Equal([0.4, 0.15, 0.15, 0.15, 0.05, 0.05], two.Select(share => share.Share));
        Assert.Equal([Barrier.NotAllowed, Barrier.NotRelevant, Barrier.NoTime, Barrier.NoHabit], one.Take(4).Select(share => share.Barrier));
    }

    /// <summary>20 answers' worth of assumption: (20 × 0.2 + 60) / 80 = 0.8, then (20 × 0.8 + 0) / 60 and (20 × 0.05 + 40) / 60, to the nearest 5 %.</summary>
    [Fact]
    public void Estimate_DeclaredAgainstSkips_DeclaredWins()
    {
        var shares = BarrierModel.Estimate([new(Barrier.NoTime, 0, 60), new(Barrier.NotAllowed, 40, 0)], 60, s_rules);
        Assert.Equal(Barrier.NotAllowed, shares[0].Barrier);
        Assert.Equal(0.7, shares[0].Share);
        Assert.Equal(0.25, shares.Single(share => share.Barrier == Barrier.NoTime).Share);
        Assert.Equal(Barrier.NotAllowed, BarrierModel.Estimate([new(Barrier.NoTime, 0, 6_000_000), new(Barrier.NotAllowed, 40, 0)], 60, s_rules)[0].Barrier);
    }

    [Fact]
    public void Estimate_WhatCannotBe_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BarrierModel.Estimate([new(Barrier.NoTime, -1, 0)], 0, s_rules));
        Assert.Throws<ArgumentOutOfRangeException>(() => BarrierModel.Estimate([new(Barrier.NoTime, 0, -1)], 0, s_rules));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => BarrierModel.Estimate([new(Barrier.NoTime, 5, 5)], -1, s_rules));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => BarrierModel.Estimate([new(Barrier.NoTime, 5, 5)], 11, s_rules));
    }

    [Fact]
    public void Estimate_AnyCounts_AreSharesOfOneInAnyOrderAndNeverShrinkWithWhatWasSaid() => Law.Holds(
        "barriers are shares of one",
        Arb.From(s_said),
        said =>
        {
            var shares = BarrierModel.Estimate([.. said.Counts], said.People, s_rules);
            Assert.InRange(shares.Sum(share => share.Share), 1 - (0.025 * shares.Count), 1 + (0.025 * shares.Count));
            Assert.All(shares, share => Assert.Equal(Math.Round(20 * share.Share) / 20, share.Share));
            Assert.Equal(shares.Count, shares.Select(share => share.Barrier).Distinct().Count());
            Assert.Equal(shares, BarrierModel.Estimate([.. said.Counts.Reverse()], said.People, s_rules));
            Assert.Equal(shares.OrderByDescending(share => share.Share).Select(share => share.Share), shares.Select(share => share.Share));
            Assert.All(shares, share => Assert.Equal(said.People >= 10, share.IsMeasured));
            foreach (var share in shares.Where(share => share.IsMeasured))
            {
                var more = BarrierModel.Estimate([.. said.Counts, new(share.Barrier, 5, 0)], said.People + 5, s_rules).Single(one => one.Barrier == share.Barrier);
                Assert.True(more.Share >= share.Share);
                var most = BarrierModel.Estimate([.. said.Counts, new(share.Barrier, 1_000, 0)], said.People + 1_000, s_rules).Single(one => one.Barrier == share.Barrier);
                Assert.True(most.Share > share.Share || most.Share >= 0.95);
            }
        },
        200,
        ("measured", said => said.People >= 10, 0.6),
        ("many answers of few people", said => said.People < 10 && said.Counts.Sum(count => count.Declared + count.WithSkips) >= 10, 0.01),
        ("a host's own", said => said.People >= 10 && said.Counts.Any(count => count.Barrier.Value == "no-device"), 0.2));

    private sealed record Said(BarrierCount[] Counts, long People)
    {
        public override string ToString() => People + " people: " + string.Join(", ", (object[])Counts);
    }
}
