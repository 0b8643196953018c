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

    private static readonly Gen<BarrierCount[]> s_counts =
        (from barrier in Gen.Elements("not-relevant", "not-allowed", "no-time", "no-habit", "not-appreciated", "worth-little", "no-device")
         from declared in Gen.Choose(0, 20)
         from skips in Gen.Choose(0, 30)
         select new BarrierCount(new(barrier), declared, skips)).ArrayOf();

    [Fact]
    public void Estimate_NobodySaidAnything_IsTheAssumptionWithAbilityFirst()
    {
        var shares = BarrierModel.Estimate([], s_rules);
        Assert.Equal([0.2, 0.2, 0.2, 0.2, 0.1, 0.1], shares.Select(share => share.Share));
        Assert.All(shares, share => Assert.Equal(Barriers.FactorOf(share.Barrier)!.Value.IsDriver() ? 0.1 : 0.2, share.Share));
        Assert.All(shares, share => Assert.Equal((false, ClimateReasons.BarrierAssumed), (share.IsMeasured, share.Why.Code)));
    }

    [Fact]
    public void Estimate_FewerThanEnough_TellsNothingOfThem()
    {
        Assert.Equal(BarrierModel.Estimate([], s_rules), BarrierModel.Estimate([new(Barrier.NoTime, 4, 5)], s_rules));
        Assert.NotEqual(BarrierModel.Estimate([], s_rules), BarrierModel.Estimate([new(Barrier.NoTime, 5, 5)], s_rules));
    }

    /// <summary>20 answers' worth of assumption: (20 × 0.2 + 60) / 80 = 0.8, then (20 × 0.8 + 0) / 60 and (20 × 0.05 + 40) / 60.</summary>
    [Fact]
    public void Estimate_DeclaredAgainstSkips_DeclaredWins()
    {
        var shares = BarrierModel.Estimate([new(Barrier.NoTime, 0, 60), new(Barrier.NotAllowed, 40, 0)], s_rules);
        Assert.Equal(Barrier.NotAllowed, shares[0].Barrier);
        Assert.Equal(41 / 60.0, shares[0].Share, 12);
        Assert.Equal(16 / 60.0, shares.Single(share => share.Barrier == Barrier.NoTime).Share, 12);
        Assert.Equal(Barrier.NotAllowed, BarrierModel.Estimate([new(Barrier.NoTime, 0, 6_000_000), new(Barrier.NotAllowed, 40, 0)], s_rules)[0].Barrier);
    }

    [Fact]
    public void Estimate_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BarrierModel.Estimate([new(Barrier.NoTime, -1, 0)], s_rules));
        Assert.Throws<ArgumentOutOfRangeException>(() => BarrierModel.Estimate([new(Barrier.NoTime, 0, -1)], s_rules));
    }

    [Fact]
    public void Estimate_AnyCounts_AreSharesOfOneInAnyOrderAndGrowWithWhatWasSaid() => Law.Holds(
        "barriers are shares of one",
        Arb.From(s_counts),
        counts =>
        {
            var shares = BarrierModel.Estimate([.. counts], s_rules);
            Assert.Equal(1, shares.Sum(share => share.Share), 12);
            Assert.All(shares, share => Assert.InRange(share.Share, double.Epsilon, 1));
            Assert.Equal(shares.Count, shares.Select(share => share.Barrier).Distinct().Count());
            Assert.Equal(shares, BarrierModel.Estimate([.. counts.Reverse()], s_rules));
            Assert.Equal(shares.OrderByDescending(share => share.Share).Select(share => share.Share), shares.Select(share => share.Share));
            foreach (var share in shares.Where(share => share.IsMeasured))
            {
                var more = BarrierModel.Estimate([.. counts, new(share.Barrier, 5, 0)], s_rules);
                Assert.True(more.Single(one => one.Barrier == share.Barrier).Share > share.Share);
            }
        },
        200,
        ("measured", counts => counts.Sum(count => count.Declared + count.WithSkips) >= 10, 0.6),
        ("a host's own", counts => counts.Any(count => count.Barrier.Value == "no-device"), 0.2));
}
