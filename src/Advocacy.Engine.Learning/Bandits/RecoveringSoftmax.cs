using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// The recovering difference softmax for arms that sleep (Yancey and Settles 2020): an arm's score is how much more comes of it than of
/// the others when it could have been taken, less a penalty <c>γ·0.5^(d / h)</c> d days after its last use; arms are taken by
/// <c>e^(score / τ)</c>. Differences are relative to a fixed baseline, since what a decision is worth can be negative here, and held towards 0
/// while there were few prompts (ours).
/// </summary>
public static class RecoveringSoftmax
{
    /// <summary>What is known after one more prompt.</summary>
    /// <param name="state">What was known.</param>
    /// <param name="policy">By which probabilities it was drawn.</param>
    /// <param name="arm">Which arm was taken.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">The policy would never have taken this arm, or the state cannot be.</exception>
    public static RecoveringSoftmaxState Update(
        RecoveringSoftmaxState state, NextPolicy policy, string arm, PromptOutcome outcome, RecoveringSoftmaxRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        rules ??= new();
        if (!(Check.NotNull(policy).Of(Check.NotNull(arm))?.Weight > 0))
        {
            throw new ArgumentException("The policy would never have taken '" + arm + "'.", nameof(arm));
        }

        var worth = rules.Rewards.Of(outcome);
        var after = new List<SoftmaxEvidence>();
        foreach (var evidence in state.Arms)
        {
            if (policy.Of(evidence.Name) is null)
            {
                after.Add(Faded(evidence, rules.Retention));
            }
        }

        foreach (var share in policy.Arms)
        {
            var evidence = Faded(state.Of(share.Arm), rules.Retention);
            var isTaken = string.Equals(share.Arm, arm, StringComparison.Ordinal);
            var weight = share.Weight == 0 ? 0 : 1 / (isTaken ? share.Weight : 1 - share.Weight);
            after.Add(isTaken
                ? evidence with { TakenWorth = evidence.TakenWorth + (weight * worth), TakenWeight = evidence.TakenWeight + weight }
                : evidence with { OtherWorth = evidence.OtherWorth + (weight * worth), OtherWeight = evidence.OtherWeight + weight });
        }

        return new(ValueList.From(after));
    }

    /// <summary>By which probabilities the next decision is to be drawn.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="arms">The arms, asleep ones too, with the days since their use.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">An arm is there twice, or the state cannot be.</exception>
    public static NextPolicy Next(RecoveringSoftmaxState state, IReadOnlyList<ArmContext> arms, RecoveringSoftmaxRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        rules ??= new();
        var awake = NextPolicy.Awake(arms);
        var scores = new double[awake.Count];
        var highest = double.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(state.Of(awake[i].Name), awake[i].DaysSinceUse, rules);
            highest = Math.Max(highest, scores[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Elementary.Exp((scores[i] - highest) / rules.Temperature);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        return NextPolicy.Of(arms, scores, rules.LeastPart, rules.Bounds.Clip(rules.Prompting));
    }

    private static double Score(SoftmaxEvidence evidence, int? daysSinceUse, RecoveringSoftmaxRules rules)
    {
        var penalty = daysSinceUse is { } days ? rules.Penalty * Elementary.HalfLife(Math.Max(0, days), rules.HalfLifeDays) : 0;
        return (evidence.DifferenceToward(rules.PriorWeight) / rules.Baseline) - penalty;
    }

    private static SoftmaxEvidence Faded(SoftmaxEvidence evidence, double retention) => new(
        evidence.Name,
        retention * evidence.TakenWorth,
        retention * evidence.TakenWeight,
        retention * evidence.OtherWorth,
        retention * evidence.OtherWeight);
}
