using System;
using System.Linq;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

public class SampleSizeTests
{
    private static Arbitrary<(TrialPlan Plan, double Power)> Plans { get; } = Arb.From(
        from days in Gen.Choose(5, 60)
        from perDay in Gen.Choose(1, 5)
        from mean in Gen.Choose(5, 40)
        from shape in Gen.Choose(0, 2)
        from availability in Gen.Choose(3, 10)
        from power in Gen.Choose(50, 95)
        select (
            new TrialPlan
            {
                Days = days,
                PointsPerDay = perDay,
                Availability = availability / 10.0,
                Effect = shape switch
                {
                    0 => EffectTrend.Constant(mean / 100.0),
                    1 => EffectTrend.Linear(mean / 100.0, mean / 50.0),
                    _ => EffectTrend.Quadratic(mean / 100.0, 0, 1 + ((days + 1) / 2)),
                },
            },
            power / 100.0));

    [Fact]
    public void PeopleFor_AnyPlan_IsTheLeastNumberWithThatPower() => Law.Holds(
        "the sample size is the least that reaches its power",
        Plans,
        draw =>
        {
            var (plan, power) = draw;
            var least = plan.Effect.Coefficients + plan.Controls + 1;
            var people = SampleSize.PeopleFor(plan, power);
            Assert.NotNull(people);
            Assert.True(SampleSize.Power(plan, people.Value) >= power);
            if (people > least)
                Assert.True(SampleSize.Power(plan, people.Value - 1) < power);
        },
        40,
        ("more than the least", draw => SampleSize.PeopleFor(draw.Plan, draw.Power) > draw.Plan.Effect.Coefficients + draw.Plan.Controls + 1, 0.5));

    /// <summary>Of one coefficient: the square of a shifted normal over an independent chi-squared, integrated over the latter.</summary>
    [Fact]
    public void Power_OfAConstantEffect_IsThatOfAShiftedNormal()
    {
        foreach (var people in (int[])[8, 20, 60])
        {
            TrialPlan plan = new() { Days = 30, PointsPerDay = 2, Probability = 0.4, Availability = 0.7, Effect = EffectTrend.Constant(0.15) };
            var degrees = people - 4;
            var shift = Math.Sqrt(people * 60 * 0.7 * 0.4 * 0.6 * 0.15 * 0.15);
            var critical = StudentT.InvCDF(0, 1, degrees, 0.975);
            var expected = GaussLegendreRule.Integrate(
                root =>
                {
                    var bound = critical * root / Math.Sqrt(degrees);
                    return 2 * root * ChiSquared.PDF(degrees, root * root) * (Normal.CDF(0, 1, shift - bound) + Normal.CDF(0, 1, -shift - bound));
                },
                0,
                Math.Sqrt(degrees) + 12,
                512);
            Close.To(expected, SampleSize.Power(plan, people), 1e-7);
        }
    }

    [Fact]
    public void Power_WithoutAnEffect_IsTheSignificance() =>
        Close.To(0.05, SampleSize.Power(new() { Days = 10, Effect = EffectTrend.Constant(0) }, 20), 1e-10);

    [Fact]
    public void PeopleFor_NoEffect_IsNone() => Assert.Null(SampleSize.PeopleFor(new() { Days = 10, Effect = EffectTrend.Constant(0) }));

    [Fact]
    public void Power_OfASimulatedTrial_IsThePowerOfTheCalculation()
    {
        // Noise of one standard deviation about each person's level, and an effect of 0.25 of it.
        var trial = new SimulatedTrial { People = 30, Points = 20, Availability = 1, Probability = _ => 0.5, Effect = _ => 0.25 };
        var power = SampleSize.Power(new() { Days = 20, Effect = EffectTrend.Constant(0.25 / Math.Sqrt(1.25 + Variance)), Controls = 1 }, 30);
        Seeds.Share(power, 1000, seed => SimulatedTrial.Estimate(Wcls.Estimate(SimulatedTrial.Table(trial.Draw(seed)), new())).Effects[0].PValue < 0.05);
    }

    [Fact]
    public void Quadratic_Effect_StartsTurnsAndAveragesAsAskedFor()
    {
        var effects = EffectTrend.Quadratic(mean: 0.1, initial: 0.02, turningDay: 28).Over(42);
        Assert.Equal(42, effects.Count);
        Close.To(0.1, effects.Average(), 1e-12);
        Close.To(0.02, effects[0], 1e-12);
        Close.To(effects[26], effects[28], 1e-12);
        Assert.Equal(effects.Max(), effects[27]);
        var even = EffectTrend.Linear(0.05, 0.1).Over(11);
        Close.To(0.05, (even[0] + even[10]) / 2, 1e-12);
        Assert.Equal([0.3, 0.3], EffectTrend.Constant(0.3).Over(2));
    }

    /// <summary>A trend that falls below nothing has squares that grow with its depth, and would need hardly anybody.</summary>
    [Fact]
    public void PeopleFor_AnEffectThatDoesNotFitItsDays_IsRefused()
    {
        Refuses(EffectTrend.Quadratic(0.1, 0, turningDay: 11), 30);
        Refuses(EffectTrend.Quadratic(0.1, 0, turningDay: 10), 30);
        Refuses(EffectTrend.Quadratic(0.1, 0.1, turningDay: 15), 30);
        Refuses(EffectTrend.Quadratic(0.1, 0, turningDay: 61), 30);
        Refuses(EffectTrend.Linear(0.1, 0.3), 30);
        Refuses(EffectTrend.Linear(0, 0.1), 30);
        Assert.NotNull(SampleSize.PeopleFor(new() { Days = 30, Effect = EffectTrend.Quadratic(0.1, 0, turningDay: 16) }));
        Assert.NotNull(SampleSize.PeopleFor(new() { Days = 30, Effect = EffectTrend.Linear(-0.1, -0.2) }));

        static void Refuses(EffectTrend effect, int days) => Assert.Throws<ArgumentException>(() => SampleSize.PeopleFor(new() { Days = days, Effect = effect }));
    }

    /// <summary>The mean and the first day are those of the plan, however long it is: twice as long takes about half as many.</summary>
    [Fact]
    public void PeopleFor_AnEvenTrend_IsOfTheDaysOfThePlan()
    {
        EffectTrend trend = EffectTrend.Linear(0.1, 0.2);
        var (month, months) = (SampleSize.PeopleFor(new() { Days = 30, Effect = trend })!.Value, SampleSize.PeopleFor(new() { Days = 60, Effect = trend })!.Value);
        Assert.InRange((double)month / months, 1.8, 2.1);
    }

    [Fact]
    public void Power_OfAnEffectThatCannotBeMissed_IsAtMostOne()
    {
        for (var days = 1; days <= 200; days++)
            Assert.InRange(SampleSize.Power(new() { Days = days, Effect = EffectTrend.Constant(0.9) }, 200), 0, 1);
    }

    /// <summary>The variance of the sine of a moderator between 0 and 1, and of a person's level, which stay in the error.</summary>
    private static double Variance { get; } = 0.25 + SineVariance();

    private static double SineVariance()
    {
        var mean = (1 - Math.Cos(6)) / 6;
        return 0.5 - (Math.Sin(12) / 24) - (mean * mean);
    }
}
