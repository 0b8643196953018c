using System;
using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>What draws and their outcomes say of how the next ones are to be drawn.</summary>
internal static class LearnedWeights
{
    /// <summary>
    /// The weights of a recovering difference softmax, told of every prompt with the probabilities it was drawn by. A weight is what makes
    /// an arm of the draw so much likelier than by its appeal as the bandit would take it, others being equal; it replaces the one there is.
    /// </summary>
    internal static ValueList<ArmWeight> Of(IReadOnlyList<LogRow> rows, ChoosingRules choosing, ProposalRules rules)
    {
        var (state, taken) = (RecoveringSoftmaxState.Empty, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            if (row.Choice is { } choice)
            {
                state = RecoveringSoftmax.Update(state, PolicyOf(row), choice.Value, row.Outcome, rules.Bandit);
                taken[choice.Value] = taken.TryGetValue(choice.Value, out var before) ? before + 1 : 1;
            }
        }

        var arms = new List<ArmContext>();
        foreach (var arm in taken)
        {
            if (arm.Value >= rules.LeastTaken)
            {
                arms.Add(new(arm.Key));
            }
        }

        return arms.Count < 2 ? choosing.Weights : Weights(RecoveringSoftmax.Next(state, arms, rules.Bandit), choosing, rules);
    }

    /// <summary>A step towards more prompts where they are surely worth more than silence, towards fewer where surely less.</summary>
    internal static double PromptProbability(Coefficient? effect, ChoosingRules choosing, ProposalRules rules) =>
        effect is null ? choosing.PromptProbability
        : effect.Interval.Low > 0 ? Math.Min(choosing.PromptProbability + rules.MostStep, Math.Max(choosing.MostProbability, choosing.PromptProbability))
        : effect.Interval.High < 0 ? Math.Max(choosing.PromptProbability - rules.MostStep, Math.Min(choosing.LeastProbability, choosing.PromptProbability))
        : choosing.PromptProbability;

    /// <summary>Whether somebody is of the half that is learned from.</summary>
    internal static bool IsOfTheFirstHalf(string person) => (Hashes.Sha256("half\n" + person)[0] & 1) == 0;

    private static ValueList<ArmWeight> Weights(NextPolicy next, ChoosingRules choosing, ProposalRules rules)
    {
        var mean = 0.0;
        foreach (var arm in next.Arms)
        {
            mean += Elementary.Log(arm.Weight) / next.Arms.Count;
        }

        var weights = new List<ArmWeight>();
        foreach (var arm in next.Arms)
        {
            var beyond = Math.Max(-rules.MostWeight, Math.Min(rules.MostWeight, Elementary.Log(arm.Weight) - mean));
            weights.Add(new(new(arm.Arm), Math.Max(-ArmWeight.Most, Math.Min(ArmWeight.Most, choosing.Temperature * beyond))));
        }

        return ValueList.From(weights);
    }

    private static NextPolicy PolicyOf(LogRow row)
    {
        var (names, probabilities) = (new string[row.Arms.Count], new double[row.Arms.Count]);
        for (var i = 0; i < names.Length; i++)
        {
            (names[i], probabilities[i]) = (row.Arms[i].Intervention.Value, row.Arms[i].Probability);
        }

        return NextPolicy.FromLog(names, new(ValueList.Create<double>(probabilities), row.Silence));
    }
}
