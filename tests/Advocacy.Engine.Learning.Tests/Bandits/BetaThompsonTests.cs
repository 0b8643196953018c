using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class BetaThompsonTests
{
    private static readonly ArmContext[] s_arms = [new("one"), new("other")];

    /// <summary>As many as a large catalogue has, and one that is not alike.</summary>
    [Fact]
    public void BestOf_AHundredArms_IsEvenAmongThoseThatAreAlike()
    {
        var best = BetaThompson.BestOf([.. Enumerable.Repeat(3.0, 99), 60], [.. Enumerable.Repeat(17.0, 99), 100]);
        Assert.All(best.Take(99), part => Close.To(best[0], part, 1e-9));
        Close.To(1, best.Sum(), 1e-12);

        // By counting: the largest of 99 draws of Beta(3, 17), each the third smallest of 19 uniform ones, against one of Beta(60, 100).
        var (random, wins) = (new Random(12), 0);
        for (var trial = 0; trial < 2000; trial++)
        {
            var others = Enumerable.Range(0, 99).Max(_ => Third(random));
            wins += Beta.Sample(random, 60, 100) > others ? 1 : 0;
        }

        Close.Within(wins / 2000.0, best[99], 4 * Math.Sqrt(0.25 / 2000));

        static double Third(Random random) => Enumerable.Range(0, 19).Select(_ => random.NextDouble()).Order().ElementAt(2);
    }

    /// <summary>The closed form for whole parameters (Cook 2005; Miller 2015).</summary>
    [Fact]
    public void BestOf_TwoArmsOfWholeNumbers_IsTheClosedForm() => Law.Holds(
        "the probability of being the better of two",
        (from a in Gen.Choose(1, 400) from b in Gen.Choose(1, 400) from c in Gen.Choose(1, 400) from d in Gen.Choose(1, 400) select (a, b, c, d)).ToArbitrary(),
        draw =>
        {
            var (a, b, c, d) = draw;
            var expected = Enumerable.Range(0, c).Sum(i => Math.Exp(
                SpecialFunctions.BetaLn(a + i, d + b) - Math.Log(d + i) - SpecialFunctions.BetaLn(1 + i, d) - SpecialFunctions.BetaLn(a, b)));
            Close.Within(expected, BetaThompson.BestOf([a, c], [b, d])[1], 1e-9);
        },
        100,
        ("open", draw => BetaThompson.BestOf([draw.a, draw.c], [draw.b, draw.d])[0] is > 0.01 and < 0.99, 0.1));

    [Fact]
    public void BestOf_ManyArms_IsTheFrequencyOfDraws()
    {
        const int Draws = 40_000;
        double[] ours = [3, 8.5, 20, 1];
        double[] against = [5, 12.5, 31, 1];
        var random = new Random(5);
        var counts = new int[4];
        for (var draw = 0; draw < Draws; draw++)
        {
            var values = ours.Zip(against, (a, b) => Beta.Sample(random, a, b)).ToArray();
            counts[Array.IndexOf(values, values.Max())]++;
        }

        var best = BetaThompson.BestOf(ours, against);
        Close.Within(1, best.Sum(), 1e-12);
        foreach (var (probability, count) in best.Zip(counts))
            Close.Within(probability, (double)count / Draws, 4 * Math.Sqrt(probability * (1 - probability) / Draws));
    }

    [Fact]
    public void BestOf_EqualArms_ShareEvenly() => Assert.All(BetaThompson.BestOf([2, 2, 2, 2, 2], [9, 9, 9, 9, 9]), part => Close.To(0.2, part, 1e-12));

    [Fact]
    public void BestOf_ManyOutcomes_StaysExact()
    {
        var best = BetaThompson.BestOf([20_000, 20_100], [80_000, 79_900]);
        var deviation = Math.Sqrt(2 * 0.2 * 0.8 / 100_000);
        Close.Within(Normal.CDF(0, 1, 0.001 / deviation), best[1], 0.002);
    }

    [Fact]
    public void Update_Outcomes_CountAsTheirWorth()
    {
        var scale = RewardScale.Create(share: 1, mute: -1, optOut: -3).Scale!;
        BetaThompsonRules rules = new() { Rewards = scale };
        PromptOutcome[] outcomes = [new(Shared: true), default, new(Muted: true), new(OptedOut: true), new(Shared: true, OptedOut: true)];
        var state = outcomes.Aggregate(BetaThompsonState.Empty, (state, outcome) => BetaThompson.Update(state, "one", outcome, rules));
        var evidence = Assert.Single(state.Arms);
        Close.To(5, evidence.For + evidence.Against, 1e-12);
        Close.To((1 + 0 - 1 - 3 - 2) / 5.0, (4 * evidence.For / 5) - 3, 1e-12);
    }

    [Fact]
    public void Update_WithDiscount_HalvesWhatWas()
    {
        BetaThompsonRules rules = new() { Retention = 0.5 };
        var state = BetaThompson.Update(BetaThompsonState.Empty, "one", new(Shared: true), rules);
        state = BetaThompson.Update(state, "other", new(Muted: true), rules);
        Assert.Equal(new BetaThompsonState([new("one", 0.5, 0), new("other", 0, 1)]), state);
    }

    [Fact]
    public void Next_NothingKnown_IsEven() =>
        Assert.All(BetaThompson.Next(BetaThompsonState.Empty, s_arms).Arms, arm => Close.To(0.25, arm.Probability, 1e-12));

    [Fact]
    public void Next_AnArmTwice_IsAMistake() =>
        Assert.Throws<ArgumentException>(() => BetaThompson.Next(BetaThompsonState.Empty, [new("one"), new("one")]));
}
