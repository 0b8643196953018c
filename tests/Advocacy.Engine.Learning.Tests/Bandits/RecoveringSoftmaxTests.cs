using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class RecoveringSoftmaxTests
{
    private static readonly RecoveringSoftmaxRules s_rules = new() { Baseline = 0.2, Penalty = 0.5, HalfLifeDays = 15, Temperature = 0.5, LeastPart = 0.001 };

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

    [Fact]
    public void Next_AnArmJustUsed_RecoversWithTime()
    {
        var weights = ((int[])[0, 5, 15, 60, 365]).Select(days =>
            RecoveringSoftmax.Next(RecoveringSoftmaxState.Empty, [new("one") { DaysSinceUse = days }, new("other")], s_rules).Arms[0].Weight).ToArray();
        Assert.Equal(weights.Order(), weights);
        Assert.True(weights[0] < 0.3 && weights[^1] > 0.49);
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
