using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class LinearBanditTests
{
    private static readonly ProbabilityBounds s_wide = new(0.0001, 0.9999);

    [Fact]
    public void LinUcb_AfterOutcomes_TakesTheHighestBoundByHand() => Law.Holds(
        "LinUCB: the arm with the highest upper bound of a ridge regression",
        Gen.Choose(1, 1_000_000).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            LinUcbRules rules = new() { Exploration = 0.7, Ridge = 2 };
            var state = LinUcbState.Empty(2);
            var rows = Enumerable.Range(0, 20).Select(_ => (Arm: random.Next(3), X: random.NextDouble(), IsShared: random.Next(3) == 0)).ToArray();
            foreach (var (arm, x, isShared) in rows)
                state = LinUcb.Update(state, Context(arm, x), new(Shared: isShared), rules);

            var bounds = Enumerable.Range(0, 3).Select(arm =>
            {
                var own = rows.Where(row => row.Arm == arm).ToArray();
                var design = Matrix<double>.Build.Dense(own.Length, 2, (i, j) => j == 0 ? 1 : own[i].X);
                var inverse = ((design.Transpose() * design) + (2 * Matrix<double>.Build.DenseIdentity(2))).Inverse();
                var worth = Vector<double>.Build.Dense([.. own.Select(row => row.IsShared ? 1.0 : 0)]);
                var at = Vector<double>.Build.Dense([1, 0.25 * arm]);
                return (at * (inverse * (design.Transpose() * worth))) + (0.7 * Math.Sqrt(at * inverse * at));
            }).ToArray();
            var policy = LinUcb.Next(state, [.. Enumerable.Range(0, 3).Select(arm => Context(arm, 0.25 * arm))], rules);
            Assert.Equal(Array.IndexOf(bounds, bounds.Max()), policy.Arms.AsSpan().ToArray().Select(arm => arm.Weight).ToList().IndexOf(0.9));
        },
        60);

    [Fact]
    public void ActionCentred_OneArm_IsTheProbabilityOfAGoodEffect()
    {
        ActionCentredRules rules = new() { Bounds = s_wide, Spread = 0.5, Ridge = 1 };
        ActionCentredState state = new([3, 1, 1, 2], [0.8, -0.3]);
        var policy = ActionCentred.Next(state, [new("one") { Features = [1, 0.5] }], default, rules);
        var inverse = Matrix<double>.Build.Dense(2, 2, [4, 1, 1, 3]).Inverse();
        var at = Vector<double>.Build.Dense([1, 0.5]);
        var expected = Normal.CDF(0, 1, (at * inverse * Vector<double>.Build.Dense([0.8, -0.3])) / (0.5 * Math.Sqrt(at * inverse * at)));
        Close.To(expected, policy.Arms[0].Probability, 1e-10);
        Assert.Equal(0, policy.Arms[0].StandardError);
    }

    [Fact]
    public void ActionCentred_TwoArms_AreExactAndMetByTrial()
    {
        ActionCentredRules rules = new() { Bounds = s_wide, LeastPart = 0.001, Draws = 20_000 };
        ActionCentredState state = new([3, 1, 1, 2], [0.8, -0.3]);
        ArmContext[] two = [new("one") { Features = [1, 0.5] }, new("other") { Features = [1, -1] }];

        // A third halfway between the two is never the best: found by trial, the other two share as before.
        ArmContext[] three = [.. two, new("between") { Features = [1, -0.25] }];
        var exact = ActionCentred.Next(state, two, default, rules);
        var found = ActionCentred.Next(state, three, new(2026, 7), rules);
        Assert.All(exact.Arms, arm => Assert.Equal(0, arm.StandardError));
        for (var i = 0; i < 2; i++)
        {
            Assert.InRange(found.Arms[i].StandardError, 0.001, 0.004);
            Close.Within(exact.Arms[i].Weight, found.Arms[i].Weight, (5 * found.Arms[i].StandardError) + 0.002);
        }

        Assert.Equal(found, ActionCentred.Next(state, three, new(2026, 7), rules));
        Assert.NotEqual(found, ActionCentred.Next(state, three, new(2026, 8), rules));
    }

    [Fact]
    public void ActionCentred_EqualArmsByTrial_ShareEvenly()
    {
        ActionCentredRules rules = new() { LeastPart = 0.001, Draws = 20_000 };
        var policy = ActionCentred.Next(
            ActionCentredState.Empty(3),
            [new("a") { Features = [1, 0, 0] }, new("b") { Features = [0, 1, 0] }, new("c") { Features = [0, 0, 1] }],
            new(3, 3),
            rules);
        Assert.All(policy.Arms, arm => Close.Within(1.0 / 3, arm.Weight, 5 * arm.StandardError));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void ActionCentred_ArmsThatAreTheSame_ShareExactly(int count)
    {
        ArmContext[] arms = [.. Enumerable.Range(0, count).Select(arm => Context(arm, 0.3))];
        var policy = ActionCentred.Next(new([3, 1, 1, 2], [0.8, -0.3]), arms, new(3, 3));
        Assert.All(policy.Arms, arm => Close.To(1.0 / count, arm.Weight, 1e-9));
    }

    /// <summary>What is learned from all that may be taken, each by its probability.</summary>
    [Fact]
    public void ActionCentred_AConstantAddedToRewards_ChangesNothingInExpectation() => Law.Holds(
        "action-centred: what any decision brings anyway is not learned",
        Arb.From(Arms.Lives.Where(life => life.Contexts[^1].Any(arm => arm.IsAwake))),
        life =>
        {
            var arms = life.Contexts[^1];
            var random = new Random(life.Seed);
            ActionCentredState state = new([1, 0, 0, 0, 1, 0, 0, 0, 1], [.. Enumerable.Range(0, 3).Select(_ => random.NextDouble() - 0.5)]);
            var policy = ActionCentred.Next(state, arms, new(1, 1), new() { Bounds = life.Bounds, LeastPart = life.LeastPart, Draws = 200 });
            var (plain, more) = (new double[3], new double[3]);
            var worths = arms.ToDictionary(arm => arm.Name, _ => random.NextDouble());
            foreach (var taken in policy.Arms.Where(arm => arm.Probability > 0).Select(arm => arm.Arm).Append(null))
            {
                var probability = taken is null ? policy.Silence : policy.Of(taken)!.Probability;
                var worth = taken is null ? 0.2 : worths[taken];
                for (var i = 0; i < 3; i++)
                {
                    plain[i] += probability * ActionCentred.UpdateBy(state, policy, arms, taken, worth).Products[i];
                    more[i] += probability * ActionCentred.UpdateBy(state, policy, arms, taken, worth + 5).Products[i];
                }
            }

            for (var i = 0; i < 3; i++)
                Close.Within(plain[i], more[i], 1e-10);
        },
        100,
        ("several arms awake", life => life.Contexts[^1].Count(arm => arm.IsAwake) > 1, 0.3));

    [Fact]
    public void ActionCentred_AKnownEffect_IsLearnedWhateverSilenceBrings()
    {
        // A prompt brings +0.3 shares in the morning and −0.2 in the evening, on top of silence that changes all the time.
        var random = new Random(8);
        ActionCentredRules rules = new();
        var state = ActionCentredState.Empty(2);
        ArmContext morning = new("one") { Features = [1, 0] }, evening = new("one") { Features = [0, 1] };
        for (var decision = 0; decision < 6000; decision++)
        {
            var isMorning = random.Next(2) == 0;
            ArmContext[] arms = [isMorning ? morning : evening];
            var policy = ActionCentred.Next(state, arms, default, rules);
            var taken = Arms.Draw(policy, random.NextDouble());
            var chance = (0.3 + (0.15 * Math.Sin(decision / 50.0))) + (taken is null ? 0 : isMorning ? 0.3 : -0.2);
            state = ActionCentred.Update(state, policy, arms, taken, new(Shared: random.NextDouble() < chance), rules);
        }

        Close.Within(0.3, state.Products[0] / (state.Squares[0] + 1), 0.08);
        Close.Within(-0.2, state.Products[1] / (state.Squares[3] + 1), 0.08);
        Assert.Equal(0.8, ActionCentred.Next(state, [morning], default, rules).Arms[0].Probability, 12);
        Assert.Equal(0.1, ActionCentred.Next(state, [evening], default, rules).Arms[0].Probability, 12);
    }

    [Fact]
    public void Update_WhatThePolicyNeverTakes_IsAMistake()
    {
        ArmContext[] arms = [new("one") { Features = [1] }, new("asleep") { Features = [1], IsAwake = false }];
        var policy = ActionCentred.Next(ActionCentredState.Empty(1), arms, default);
        Assert.Throws<ArgumentException>(() => ActionCentred.Update(ActionCentredState.Empty(1), policy, arms, "asleep", default));
        Assert.Throws<ArgumentException>(() => RecoveringSoftmax.Update(RecoveringSoftmaxState.Empty, policy, "asleep", default));
        Assert.Throws<ArgumentException>(() => LinUcb.Update(LinUcbState.Empty(2), arms[0], default));
    }

    /// <summary>Squares that any two features allow, and all three do not; features whose squares are no numbers.</summary>
    [Fact]
    public void Next_OfSumsBeyondReckoning_IsAMistake()
    {
        ArmContext[] arms = [new("one") { Features = [1, 1, -1] }, new("other") { Features = [1, 0, 0] }];
        LinUcbState impossible = new(3, [new("one", [100, 90, 90, 90, 100, -90, 90, -90, 100], [0, 0, 0])]);
        Assert.Throws<ArgumentException>(() => LinUcb.Next(impossible, arms));
        Assert.Throws<ArgumentException>(() => ActionCentred.Next(new(impossible.Arms[0].Squares, impossible.Arms[0].Products), arms, default));
        Assert.Throws<ArgumentException>(() => LinUcb.Update(LinUcbState.Empty(1), new("one") { Features = [1e200] }, default));

        // Differences that are endless: their softmax would be no number.
        Assert.Throws<ArgumentException>(() => RecoveringSoftmax.Next(
            new([new("one", 1e308, 1e-300, 0, 1), new("other", 1e308, 1e-300, 0, 1)]), arms, new() { PriorWeight = 0 }));
    }

    [Theory]
    [InlineData(0.5, 0.4)]
    [InlineData(1.5, -0.5)]
    [InlineData(double.NaN, 0.5)]
    public void INV_27_Of_PartsThatAreNone_IsAMistake(double first, double second) =>
        Assert.Throws<ArgumentException>(() => NextPolicy.Of([new("one"), new("other")], [first, second], 0.05, 0.5));

    [Fact]
    public void FromLog_ADrawOfTheEngine_IsThePolicyItWasDrawnBy()
    {
        var policy = NextPolicy.FromLog(["one", "other", "never"], new([0.375, 0.125, 0], 0.5));
        Assert.Equal([new("one", 0.75, 0.375, 0), new("other", 0.25, 0.125, 0), new("never", 0, 0, 0)], policy.Arms);
        Assert.Equal(0.5, policy.Silence);
        var state = RecoveringSoftmax.Update(RecoveringSoftmaxState.Empty, policy, "one", new(Shared: true));
        Assert.Equal(new("one", 1 / 0.75, 1 / 0.75, 0, 0), state.Arms[0]);
        Assert.Equal(1, NextPolicy.FromLog([], new([], 1)).Silence);
    }

    [Fact]
    public void FromLog_WhatNobodyDrewBy_IsAMistake()
    {
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one"], new([0.25, 0.25], 0.5)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one", "one"], new([0.25, 0.25], 0.5)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["", "one"], new([0.25, 0.25], 0.5)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one", "other"], new([0.25, 0.3], 0.5)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one", "other"], new([-0.25, 0.75], 0.5)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one", "other"], new([0.5, 0.5], 0)));
        Assert.Throws<ArgumentException>(() => NextPolicy.FromLog(["one"], new([double.NaN], 0.5)));
    }

    private static ArmContext Context(int arm, double x) => new("arm-" + arm) { Features = [1, x] };
}
