using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

/// <summary>What all bandits keep to, over lives in which arms sleep and wake.</summary>
public class BanditLaws
{
    public static TheoryData<string> Kinds => ["beta", "lin-ucb", "softmax", "action-centred"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void INV_27_Probabilities_AreWithinBoundsAndSleepingArmsAreNeverTaken(string kind) => Law.Holds(
        $"{kind}: prompts within bounds, every arm awake possible, none asleep, all with silence one",
        Arb.From(Arms.Lives),
        life =>
        {
            foreach (var (policy, arms) in Play(kind, life))
            {
                var prompts = policy.Arms.Sum(arm => arm.Probability);
                Close.Within(1, prompts + policy.Silence, 1e-12);
                Assert.Equal(arms.Select(arm => arm.Name), policy.Arms.Select(arm => arm.Arm));
                foreach (var (share, arm) in policy.Arms.Zip(arms))
                    Assert.Equal(arm.IsAwake, share.Probability > 0);

                if (!arms.Any(arm => arm.IsAwake))
                {
                    Assert.Equal(1, policy.Silence);
                    continue;
                }

                Assert.InRange(prompts, life.Bounds.Least - 1e-12, life.Bounds.Most + 1e-12);
                Close.Within(1, policy.Arms.Sum(arm => arm.Weight), 1e-9);
                var least = Math.Min(life.LeastPart, 1.0 / arms.Count(arm => arm.IsAwake));
                Assert.All(policy.Arms.Where(arm => arm.Probability > 0), arm => Assert.True(arm.Weight >= least - 1e-12));
                Assert.All(policy.Arms, arm => Assert.True(arm.StandardError >= 0));
            }
        },
        25,
        ("an arm asleep", life => life.Contexts[^1].Any(arm => !arm.IsAwake), 0.2),
        ("three arms awake", life => life.Contexts[^1].Count(arm => arm.IsAwake) >= 3, 0.1),
        ("some outcomes", life => life.Outcomes.Count > 5, 0.5));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Next_SameInputs_SamePolicy(string kind) => Law.Holds(
        $"{kind}: pure",
        Arb.From(Arms.Lives),
        life => Assert.Equal(Play(kind, life).Select(step => step.Policy), Play(kind, life).Select(step => step.Policy)),
        8);

    /// <summary>Two arms in the same place; one brought a share and a mute (or an opt-out), the other nothing twice.</summary>
    [Theory]
    [InlineData("beta")]
    [InlineData("lin-ucb")]
    [InlineData("softmax")]
    [InlineData("action-centred")]
    public void INV_39_AShareAndAMute_NeverSpeakForAnArm(string kind) => Law.Holds(
        $"INV-39 {kind}: a share bought with a mute is never worth more than two times nothing",
        Arb.From(
            from scale in Arms.Scales
            from isOptOut in Gen.Elements(true, false)
            from isOne in Gen.Elements(true, false)
            from shares in Gen.Choose(0, 3)
            select (scale, isOptOut, isOne, shares)),
        draw =>
        {
            PromptOutcome loss = new(Muted: !draw.isOptOut, OptedOut: draw.isOptOut);
            PromptOutcome[] bought = draw.isOne ? [loss with { Shared = true }, default] : [new(Shared: true), loss];
            var (ours, others) = Compare(kind, draw.scale, draw.shares, bought, [default, default]);
            Assert.True(ours <= others + 1e-9, $"{ours} > {others}");
        },
        60,
        ("opt-out", draw => draw.isOptOut, 0.3),
        ("in one outcome", draw => draw.isOne, 0.3));

    /// <summary>Of one arm; after silences in which people turned away a prompt is not likelier than after silences in which nothing happened.</summary>
    [Fact]
    public void INV_39_TurningAwayAfterSilence_NeverSpeaksForPrompting() => Law.Holds(
        "INV-39 action-centred: who turns away after silence is no reason to prompt",
        Arb.From(
            from scale in Arms.Scales
            from isOptOut in Gen.Elements(true, false)
            from shared in Gen.Elements(true, false)
            from silences in Gen.Choose(1, 6)
            from start in Gen.Choose(-20, 20)
            select (scale, isOptOut, shared, silences, start: start / 10.0)),
        draw =>
        {
            ArmContext[] arms = [new("one") { Features = [1] }];
            ActionCentredRules rules = new() { Rewards = draw.scale };
            PromptOutcome turnedAway = new(draw.shared, Muted: !draw.isOptOut, OptedOut: draw.isOptOut);
            Assert.True(After(turnedAway) <= After(default), $"{After(turnedAway)} > {After(default)}");

            double After(PromptOutcome outcome)
            {
                var policy = NextPolicy.Of(arms, [1], 0.05, 0.5);
                ActionCentredState state = new([2], [draw.start]);
                for (var silence = 0; silence < draw.silences; silence++)
                    state = ActionCentred.Update(state, policy, arms, null, outcome, rules);

                return ActionCentred.Next(state, arms, default, rules).Arms[0].Probability;
            }
        },
        200,
        ("opt-out", draw => draw.isOptOut, 0.3),
        ("without a share", draw => !draw.shared, 0.3));

    [Theory]
    [InlineData("beta")]
    [InlineData("lin-ucb")]
    [InlineData("softmax")]
    [InlineData("action-centred")]
    public void Update_AShare_SpeaksForAnArm(string kind)
    {
        var (ours, others) = Compare(kind, RewardScale.Default, 0, [new(Shared: true), new(Shared: true)], [default, default]);
        Assert.True(ours > others + 0.001, $"{ours} <= {others}");
    }

    /// <summary>The weights of two arms after both had the same shares, and then each its outcomes in turn.</summary>
    private static (double Ours, double Others) Compare(string kind, RewardScale scale, int shares, PromptOutcome[] ours, PromptOutcome[] others)
    {
        ArmContext[] arms = [new("ours") { Features = [1, 0] }, new("others") { Features = [0, 1] }];
        List<(string Arm, PromptOutcome Outcome)> outcomes =
        [
            .. Enumerable.Repeat(0, shares).SelectMany(_ => arms.Select(arm => (arm.Name, new PromptOutcome(Shared: true)))),
            .. ours.Zip(others).SelectMany(pair => new[] { ("ours", pair.First), ("others", pair.Second) }),
        ];

        // Both arms evenly until the end, so that nothing but outcomes differs.
        var even = NextPolicy.Of(arms, [0.5, 0.5], 0.01, 0.5);
        switch (kind)
        {
            case "beta":
                BetaThompsonRules beta = new() { Rewards = scale };
                return Weights(BetaThompson.Next(outcomes.Aggregate(BetaThompsonState.Empty, (state, taken) => BetaThompson.Update(state, taken.Arm, taken.Outcome, beta)), arms, beta));
            case "lin-ucb":
                // What is exactly even shares; what is not, is all or nothing.
                LinUcbRules linear = new() { Rewards = scale };
                return Weights(LinUcb.Next(outcomes.Aggregate(LinUcbState.Empty(2), (state, taken) => LinUcb.Update(state, arms.Single(arm => arm.Name == taken.Arm), taken.Outcome, linear)), arms, linear));
            case "softmax":
                RecoveringSoftmaxRules softmax = new() { Rewards = scale, Temperature = 1 };
                return Weights(RecoveringSoftmax.Next(outcomes.Aggregate(RecoveringSoftmaxState.Empty, (state, taken) => RecoveringSoftmax.Update(state, even, taken.Arm, taken.Outcome, softmax)), arms, softmax));
            default:
                ActionCentredRules centred = new() { Rewards = scale };
                return Weights(ActionCentred.Next(outcomes.Aggregate(ActionCentredState.Empty(2), (state, taken) => ActionCentred.Update(state, even, arms, taken.Arm, taken.Outcome, centred)), arms, default, centred));
        }

        static (double Ours, double Others) Weights(NextPolicy policy) => (policy.Arms[0].Weight, policy.Arms[1].Weight);
    }

    private static IEnumerable<(NextPolicy Policy, ArmContext[] Arms)> Play(string kind, Life life)
    {
        BetaThompsonRules beta = new() { Rewards = life.Scale, Bounds = life.Bounds, LeastPart = life.LeastPart, Retention = life.Retention };
        LinUcbRules linear = new() { Rewards = life.Scale, Bounds = life.Bounds, LeastPart = life.LeastPart, Retention = life.Retention };
        RecoveringSoftmaxRules softmax = new() { Rewards = life.Scale, Bounds = life.Bounds, LeastPart = life.LeastPart, Retention = life.Retention };
        ActionCentredRules centred = new() { Rewards = life.Scale, Bounds = life.Bounds, LeastPart = life.LeastPart, Draws = 200 };
        var (betas, linears) = (BetaThompsonState.Empty, LinUcbState.Empty(Arms.Features));
        var (softmaxes, centreds) = (RecoveringSoftmaxState.Empty, ActionCentredState.Empty(Arms.Features));
        for (var decision = 0; decision < life.Contexts.Count; decision++)
        {
            var arms = life.Contexts[decision];
            var policy = kind switch
            {
                "beta" => BetaThompson.Next(betas, arms, beta),
                "lin-ucb" => LinUcb.Next(linears, arms, linear),
                "softmax" => RecoveringSoftmax.Next(softmaxes, arms, softmax),
                _ => ActionCentred.Next(centreds, arms, new(1, (ulong)decision), centred),
            };
            yield return (policy, arms);
            if (decision == life.Outcomes.Count)
                yield break;

            var taken = Arms.Draw(policy, life.Uniform(decision));
            var outcome = life.Outcomes[decision];
            centreds = ActionCentred.Update(centreds, policy, arms, taken, outcome, centred);
            if (taken is null)
                continue;

            betas = BetaThompson.Update(betas, taken, outcome, beta);
            linears = LinUcb.Update(linears, arms.Single(arm => arm.Name == taken), outcome, linear);
            softmaxes = RecoveringSoftmax.Update(softmaxes, policy, taken, outcome, softmax);
        }
    }
}
