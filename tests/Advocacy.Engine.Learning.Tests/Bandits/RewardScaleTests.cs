using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class RewardScaleTests
{
    [Fact]
    public void INV_39_Create_MilderThanAShare_IsRefused() => Law.Holds(
        "INV-39: there is a scale exactly where a mute and an opt-out weigh at least as much as a share",
        Arb.From(
            from share in Gen.Choose(-2, 10)
            from mute in Gen.Choose(-12, 3)
            from optOut in Gen.Choose(-12, 3)
            select (Share: share / 4.0, Mute: mute / 4.0, OptOut: optOut / 4.0)),
        draw =>
        {
            var result = RewardScale.Create(draw.Share, draw.Mute, draw.OptOut);
            Assert.Equal(draw.Share > 0 && -draw.Mute >= draw.Share && -draw.OptOut >= draw.Share, result.Scale is not null);
            Assert.Equal(result.Scale is null, !result.Problems.IsEmpty);
        },
        500,
        ("a scale", draw => draw.Share > 0 && -draw.Mute >= draw.Share && -draw.OptOut >= draw.Share, 0.15),
        ("too mild", draw => draw.Share > 0 && -draw.Mute < draw.Share, 0.15));

    [Fact]
    public void INV_39_AnyOutcomeWithALoss_IsNeverWorthMoreThanNothing() => Law.Holds(
        "INV-39: nothing with a mute or an opt-out in it is worth more than nothing",
        Arb.From(from scale in Arms.Scales from shared in Gen.Elements(true, false) from kind in Gen.Choose(1, 3) select (scale, shared, kind)),
        draw => draw.scale.Of(new(draw.shared, Muted: draw.kind != 2, OptedOut: draw.kind != 1)) <= 0);

    [Fact]
    public void Create_AllWrong_AllReported() => Assert.Equal(
        [
            "AE5002 share: 'NaN', allowed: above 0, up to 1000",
            "AE5002 optOut: '-Infinity', allowed: -1000 to minus a share",
        ],
        RewardScale.Create(double.NaN, 0, double.NegativeInfinity).Problems.Select(problem => problem.ToString()));

    /// <summary>What is too harsh, or worth nothing, is out of range; too mild is only what weighs less than a share.</summary>
    [Theory]
    [InlineData(0, -1, -1, "AE5022 share")]
    [InlineData(-1, -1, -1, "AE5022 share")]
    [InlineData(1, -2000, -1, "AE5022 mute")]
    [InlineData(1, -1, -0.5, "AE5021 optOut")]
    [InlineData(1, 5, -1, "AE5021 mute")]
    [InlineData(1, double.NaN, -1, "AE5002 mute")]
    public void Create_OneWrong_IsReportedByItsCode(double share, double mute, double optOut, string expected) =>
        Assert.Equal([expected], RewardScale.Create(share, mute, optOut).Problems.Select(problem => problem.ToString().Split(':')[0]));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.1, 1)]
    [InlineData(0.6, 0.5)]
    [InlineData(double.NaN, 0.5)]
    public void ProbabilityBounds_OutOfOrder_AreAMistake(double least, double most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityBounds(least, most));

    [Fact]
    public void Clip_NotANumber_IsAMistake() => Assert.Throws<ArgumentOutOfRangeException>(() => ProbabilityBounds.Default.Clip(double.NaN));
}
