using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class RecoveringSoftmaxTests
{
    private static readonly RecoveringSoftmaxRules s_rules = new() { Baseline = 0.2, PriorWeight = 0, Penalty = 0.5, HalfLifeDays = 15, Temperature = 0.5, LeastPart = 0.001 };

    [Fact]
    public void Next_ByHand_IsTheSoftmaxOfDifferencesLessPenalties()
    {
        // "one" brings 0.3 when taken and others 0.2 when it could have been; "other" the reverse, and was used 15 days ago.
        RecoveringSoftmaxState state = new([new("one", 3, 10, 4, 20), new("other", 2, 10, 6, 20)]);
        var policy = RecoveringSoftmax.Next(state, [new("one"), new("other") { DaysSinceUse = 15 }, new("new")], s_rules);
        double[] powers = [Math.Exp((0.1 / 0.2) / 0.5), Math.Exp(((-0.1 / 0.2) - 0.25) / 0.5), 1];
        foreach (var (arm, power) in policy.Arms.Zip(powers))
            Close.To(0.001 + (0.997 * power / powers.Sum()), arm.Weight, 1e-12);
    }

    /// <summary>Twenty prompts on either side that brought what all did: here 7 of 30.</summary>
    [Fact]
    public void Next_WithAPrior_HoldsDifferencesTowardsNothing()
    {
        RecoveringSoftmaxState state = new([new("one", 3, 10, 4, 20)]);
        var policy = RecoveringSoftmax.Next(state, [new("one"), new("new")], s_rules with { PriorWeight = 20 });
        var difference = ((3 + (20 * 7 / 30.0)) / 30) - ((4 + (20 * 7 / 30.0)) / 40);
        var power = Math.Exp(difference / 0.2 / 0.5);
        Close.To(0.001 + (0.998 * power / (power + 1)), policy.Arms[0].Weight, 1e-12);
    }

    [Fact]
    public void Next_AnArmJustUsed_RecoversWithTime()
    {
        var weights = ((int[])[0, 5, 15, 60, 365]).Select(days =>
            RecoveringSoftmax.Next(RecoveringSoftmaxState.Empty, [new("one") { DaysSinceUse = days }, new("other")], s_rules).Arms[0].Weight).ToArray();
        Assert.Equal(weights.Order(), weights);
        Assert.True(weights[0] < 0.3 && weights[^1] > 0.49);
    }

    [Fact]
    public void Next_AfterOneShareAndOneSilence_StaysOpen()
    {
        ArmContext[] arms = [new("a"), new("b"), new("c")];
        var state = RecoveringSoftmaxState.Empty;
        state = RecoveringSoftmax.Update(state, RecoveringSoftmax.Next(state, arms), "a", new(Shared: true));
        state = RecoveringSoftmax.Update(state, RecoveringSoftmax.Next(state, arms), "b", default);
        Assert.All(RecoveringSoftmax.Next(state, arms).Arms, arm => Assert.InRange(arm.Weight, 0.1, 0.7));
    }

    /// <summary>Two arms by which a fifth shares: chance alone shuts neither out.</summary>
    [Fact]
    public void Next_ArmsThatAreEqual_StayOpen()
    {
        ArmContext[] arms = [new("a"), new("b")];
        var shut = 0;
        for (var seed = 1; seed <= 200; seed++)
        {
            var (random, state) = (new Random(seed), RecoveringSoftmaxState.Empty);
            for (var prompt = 0; prompt < 30; prompt++)
            {
                var policy = RecoveringSoftmax.Next(state, arms);
                var taken = random.NextDouble() < policy.Arms[0].Weight ? "a" : "b";
                state = RecoveringSoftmax.Update(state, policy, taken, new(Shared: random.NextDouble() < 0.2));
            }

            shut += RecoveringSoftmax.Next(state, arms).Arms.Any(arm => arm.Weight < 0.06) ? 1 : 0;
        }

        Assert.InRange(shut, 0, 20);
    }

    /// <summary>What there truly is, is learned all the same.</summary>
    [Fact]
    public void Next_AnArmThatIsBetter_IsTakenMoreOften()
    {
        ArmContext[] arms = [new("a"), new("b")];
        var (random, state) = (new Random(6), RecoveringSoftmaxState.Empty);
        for (var prompt = 0; prompt < 1000; prompt++)
        {
            var policy = RecoveringSoftmax.Next(state, arms);
            var taken = random.NextDouble() < policy.Arms[0].Weight ? "a" : "b";
            state = RecoveringSoftmax.Update(state, policy, taken, new(Shared: random.NextDouble() < (taken == "a" ? 0.4 : 0.1)));
        }

        Assert.True(RecoveringSoftmax.Next(state, arms).Arms[0].Weight > 0.8);
    }

    [Fact]
    public void Update_ByHand_WeighsByTheInverseOfWhatWasLogged()
    {
        ArmContext[] arms = [new("one"), new("other"), new("asleep") { IsAwake = false }];
        var policy = NextPolicy.Of(arms, [0.25, 0.75], 0.001, 0.5);
        var (first, second) = (policy.Arms[0].Weight, policy.Arms[1].Weight);
        var state = RecoveringSoftmax.Update(RecoveringSoftmaxState.Empty, policy, "one", new(Shared: true));
        Assert.Equal(
            [new("one", 1 / first, 1 / first, 0, 0), new("other", 0, 0, 1 / (1 - second), 1 / (1 - second)), new("asleep", 0, 0, 0, 0)],
            state.Arms);
    }

    /// <summary>An arm that is awake where everybody shares anyway is not the better for it.</summary>
    [Fact]
    public void Next_AnArmAwakeOnlyInGoodTimes_IsNotTheBetterForIt()
    {
        var random = new Random(4);
        var state = RecoveringSoftmaxState.Empty;
        for (var decision = 0; decision < 4000; decision++)
        {
            var isGood = random.Next(2) == 0;
            ArmContext[] arms = [new("plain"), new("other"), new("festive") { IsAwake = isGood }];
            var policy = NextPolicy.Of(arms, isGood ? [0.4, 0.3, 0.3] : [0.5, 0.5], 0.001, 0.5);
            var taken = Arms.Draw(policy, 0.5 * random.NextDouble())!;
            state = RecoveringSoftmax.Update(state, policy, taken, new(Shared: random.NextDouble() < (isGood ? 0.5 : 0.1)), s_rules);
        }

        Assert.All(state.Arms, evidence => Assert.InRange(evidence.Difference, -0.06, 0.06));
    }
}
