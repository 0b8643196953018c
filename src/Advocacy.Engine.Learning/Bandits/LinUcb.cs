using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// LinUCB with a model for each arm (Li, Chu, Langford and Schapire 2010): the arm with the highest <c>θᵀx + α·√(xᵀA⁻¹x)</c>. That rule
/// takes one arm for certain; here every arm that is awake keeps its least part, so that the log can be judged (INV-27). Arms that are
/// equally high share evenly.
/// </summary>
public static class LinUcb
{
    /// <summary>What is known after one more outcome.</summary>
    /// <param name="state">What was known.</param>
    /// <param name="arm">The arm that was taken, with the features of the decision.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">There are more or fewer features than the state has, or it cannot be.</exception>
    public static LinUcbState Update(LinUcbState state, ArmContext arm, PromptOutcome outcome, LinUcbRules? rules = null)
    {
        rules ??= new();
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        CheckFeatures(Check.NotNull(arm), state.Features);
        var arms = new List<LinearEvidence>();
        foreach (var evidence in state.Arms)
        {
            if (!string.Equals(evidence.Name, arm.Name, StringComparison.Ordinal))
            {
                arms.Add(evidence.Faded(rules.Retention));
            }
        }

        arms.Add(state.Of(arm.Name).Faded(rules.Retention).With(arm.Features.AsSpan(), 1, rules.Rewards.Of(outcome)));
        arms.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return state with { Arms = ValueList.From(arms) };
    }

    /// <summary>By which probabilities the next decision is to be drawn.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="arms">The arms, asleep ones too, each with the features of the decision.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">An arm is there twice, or has more or fewer features than the state, or that cannot be.</exception>
    public static NextPolicy Next(LinUcbState state, IReadOnlyList<ArmContext> arms, LinUcbRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        rules ??= new();
        var awake = NextPolicy.Awake(arms);
        var bounds = new double[awake.Count];
        var highest = double.NegativeInfinity;
        for (var i = 0; i < bounds.Length; i++)
        {
            CheckFeatures(awake[i], state.Features);
            bounds[i] = UpperBound(state.Of(awake[i].Name), awake[i], rules);
            highest = Math.Max(highest, bounds[i]);
        }

        var parts = new double[bounds.Length];
        var best = 0;
        foreach (var bound in bounds)
        {
            best += bound == highest ? 1 : 0;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = bounds[i] == highest ? 1.0 / best : 0;
        }

        return NextPolicy.Of(arms, parts, rules.LeastPart, rules.Bounds.Clip(rules.Prompting));
    }

    internal static void CheckFeatures(ArmContext arm, int features)
    {
        if (arm.Features.Count != features)
        {
            throw new ArgumentException(FormattableString.Invariant($"'{arm.Name}' has {arm.Features.Count} features, not {features}."), nameof(arm));
        }

        foreach (var feature in arm.Features)
        {
            if (!Check.IsFinite(feature))
            {
                throw new ArgumentException("'" + arm.Name + "' has a feature that is no finite number.", nameof(arm));
            }
        }
    }

    private static double UpperBound(LinearEvidence evidence, ArmContext arm, LinUcbRules rules)
    {
        var (factor, coefficients) = evidence.Solve(rules.Ridge);
        var features = arm.Features.AsSpan().ToArray();
        return Matrices.Dot(coefficients, features) + (rules.Exploration * Math.Sqrt(LinearEvidence.Spread(factor, features)));
    }
}
