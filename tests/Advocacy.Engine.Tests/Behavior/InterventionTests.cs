using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Behavior;

/// <summary>Which way of sharing suits which intervention, and the edges of the model.</summary>
public class InterventionTests
{
    [Theory]
    [InlineData(Ask.Share, false, null, false, true)]
    [InlineData(Ask.Share, false, null, true, false)]
    [InlineData(Ask.Share, false, Choice.Copy, false, false)]
    [InlineData(Ask.Share, true, Choice.Copy, false, true)]
    [InlineData(Ask.Share, true, null, false, false)]
    [InlineData(Ask.TinyStep, false, null, true, true)]
    [InlineData(Ask.TinyStep, false, null, false, false)]
    [InlineData(Ask.Nothing, false, null, false, false)]
    [InlineData(Ask.Answer, false, null, false, false)]
    [InlineData(Ask.Cadence, true, Choice.Copy, false, false)]
    public void Suits_AWayOfSharing_OfTheSizeAndKindAskedFor(Ask ask, bool isOverview, Choice? choice, bool isTiny, bool expected)
    {
        var intervention = Make(ask, isOverview);
        Assert.Equal(expected, intervention.Suits(new() { Id = "any", Kind = ActKind.Post, Choice = choice, IsTiny = isTiny, Minutes = 1 }));
        Assert.Equal(ask is Ask.Share or Ask.TinyStep, intervention.AsksForAct);
    }

    [Fact]
    public void Judge_LinksThatAllowTheSame_NamesTheFirst()
    {
        var strengths = Strengths.From([1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
        var option = new ActOption { Id = "any", Kind = ActKind.Post, Minutes = 2, MentalEffort = 0.6, Routine = 0.6 };
        Assert.Equal(Factor.MentalEffort, Fogg.Judge(strengths, option, new()).Scarcest);
        Assert.Equal(Factor.Time, Fogg.Judge(strengths, option with { MentalEffort = 0, Routine = 0, Minutes = 0 }, new()).Scarcest);
    }

    [Fact]
    public void Motivation_NoDriverWeighs_IsNone() =>
        Assert.Equal(0, Fogg.Motivation(Strengths.From([1, 1, 1, 1, 1, 1, 1, 1, 1]), new() { HopeWeight = 0, AcceptanceWeight = 0, PleasureWeight = 0 }));

    [Fact]
    public void Motivation_OneDriverWeighs_IsItsStrength()
    {
        var strengths = Strengths.From([0.1, 0.2, 0.3, 1, 1, 1, 1, 1, 1]);
        var none = new BehaviorRules { HopeWeight = 0, AcceptanceWeight = 0, PleasureWeight = 0 };
        Assert.Equal(0.1, Fogg.Motivation(strengths, none with { HopeWeight = 2 }), 1e-15);
        Assert.Equal(0.2, Fogg.Motivation(strengths, none with { AcceptanceWeight = 2 }), 1e-15);
        Assert.Equal(0.3, Fogg.Motivation(strengths, none with { PleasureWeight = 2 }), 1e-15);
        Assert.Equal(0.25, Fogg.Motivation(strengths, none with { HopeWeight = 1, PleasureWeight = 3 }), 1e-15);
    }

    [Fact]
    public void IsAboveLine_ExactlyOnIt_IsAbove()
    {
        Assert.True(new Fit(0.5, 0.5, Factor.Time, 0.25).IsAboveLine);
        Assert.False(new Fit(0.5, 0.49, Factor.Time, 0.25).IsAboveLine);
    }

    [Fact]
    public void Strengths_EachFactor_IsItsOwn()
    {
        var strengths = Strengths.From([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
        foreach (var factor in Enum.GetValues<Factor>())
        {
            Assert.Equal(0.1 * (1 + (int)factor), strengths[factor], 1e-15);
            var changed = strengths.With(factor, 0);
            Assert.All(Enum.GetValues<Factor>(), other => Assert.Equal(other == factor ? 0 : strengths[other], changed[other]));
            Assert.Equal((1.0, 0.0), (strengths.With(factor, 1.5)[factor], strengths.With(factor, -0.5)[factor]));
        }

        Assert.Throws<ArgumentException>("values", () => Strengths.From([0.1]));
        Assert.Throws<ArgumentException>("values", () => Strengths.From([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]));
    }

    [Fact]
    public void Fogg_NothingGiven_IsRefusedByName()
    {
        var (state, rules, now) = (BehaviorState.Unknown, new BehaviorRules(), Instant.FromUtc(2026, 1, 1, 0, 0));
        Assert.Throws<ArgumentNullException>("state", () => Fogg.StrengthsAt(null!, now, DateTimeZone.Utc, 0, 400, rules));
        Assert.Throws<ArgumentNullException>("rules", () => Fogg.StrengthsAt(state, now, DateTimeZone.Utc, 0, 400, null!));
        Assert.Throws<ArgumentNullException>("rules", () => Fogg.Motivation(default, null!));
        Assert.Throws<ArgumentNullException>("option", () => Fogg.Judge(default, null!, rules));
        Assert.Throws<ArgumentNullException>("option", () => Make(Ask.Share, false).Suits(null!));
    }

    private static Intervention Make(Ask ask, bool isOverview) => new()
    {
        Id = new("any"),
        Kind = PromptKind.Signal,
        Ask = ask,
        IsOverview = isOverview,
        Phases = [Phase.Confirmation],
        Motive = Factor.Hope,
        Lever = Lever.Trigger,
        Principle = InfluencePrinciple.Commitment,
    };
}
