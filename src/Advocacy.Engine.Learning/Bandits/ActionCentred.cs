using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// Action-centred Thompson sampling (Greenewald, Tewari, Murphy and Klasnja 2017): what is learned is how much more a prompt brings than
/// silence, whatever silence brings, by <c>B += π(1−π)·s·sᵀ; b += s·(I(prompt) − π)·r</c>. An arm ā is the one where a draw of the
/// coefficients makes it best, and there is a prompt with the probability that it does more good than none, within the bounds.
/// </summary>
/// <remarks>
/// The policy draws arm and prompt in one, by weight · π. After silence nobody knows which arm would have been the one; the update takes
/// the mean over that, which leaves the expectation as it is and the noise smaller (ours). Of one arm and of two the weights are exact, of
/// more they are found by seeded trial. Of silence only shares count: what it costs in people who turn away never speaks for a prompt (INV-39).
/// </remarks>
public static class ActionCentred
{
    /// <summary>What is known after one more decision, a silent one too.</summary>
    /// <param name="state">What was known.</param>
    /// <param name="policy">By which probabilities it was drawn.</param>
    /// <param name="arms">The arms as they stood.</param>
    /// <param name="taken">Which arm was taken; none for silence.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">The policy would never have taken this arm, or is of other arms; or the state cannot be.</exception>
    public static ActionCentredState Update(
        ActionCentredState state,
        NextPolicy policy,
        IReadOnlyList<ArmContext> arms,
        string? taken,
        PromptOutcome outcome,
        ActionCentredRules? rules = null) =>
        UpdateBy(state, policy, arms, taken, WorthOf((rules ?? new()).Rewards, outcome, isSilent: taken is null));

    /// <summary>The same for what the outcome was worth.</summary>
    internal static ActionCentredState UpdateBy(ActionCentredState state, NextPolicy policy, IReadOnlyList<ArmContext> arms, string? taken, double worth)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        var evidence = state.Evidence;
        Check.NotNull(policy);
        var isFound = false;
        foreach (var arm in NextPolicy.Awake(arms))
        {
            LinUcb.CheckFeatures(arm, state.Features);
            var share = policy.Of(arm.Name) ?? throw new ArgumentException("The policy is not of '" + arm.Name + "'.", nameof(arms));
            if (share.Weight == 0)
            {
                continue;
            }

            var prompting = share.Probability / share.Weight;
            var features = arm.Features.AsSpan();
            if (taken is null)
            {
                var wouldHaveBeen = share.Weight * (1 - prompting) / policy.Silence;
                evidence = evidence.With(features, wouldHaveBeen * prompting * (1 - prompting), -wouldHaveBeen * prompting * worth);
            }
            else if (string.Equals(arm.Name, taken, StringComparison.Ordinal))
            {
                evidence = evidence.With(features, prompting * (1 - prompting), (1 - prompting) * worth);
                isFound = true;
            }
        }

        return taken is null || isFound
            ? new(evidence.Squares, evidence.Products)
            : throw new ArgumentException("The policy would never have taken '" + taken + "'.", nameof(taken));
    }

    /// <summary>By which probabilities the next decision is to be drawn.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="arms">The arms, asleep ones too, each with its features.</param>
    /// <param name="chance">Which chance weights are found by, where they are found by trial.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">An arm is there twice, or has more or fewer features than the state, or that cannot be.</exception>
    public static NextPolicy Next(ActionCentredState state, IReadOnlyList<ArmContext> arms, Chance chance, ActionCentredRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        rules ??= new();
        var awake = NextPolicy.Awake(arms);
        var features = new double[awake.Count][];
        for (var i = 0; i < features.Length; i++)
        {
            LinUcb.CheckFeatures(awake[i], state.Features);
            features[i] = awake[i].Features.AsSpan().ToArray();
        }

        var (factor, coefficients) = state.Evidence.Solve(rules.Ridge);
        var prompting = new double[features.Length];
        for (var i = 0; i < prompting.Length; i++)
        {
            prompting[i] = rules.Bounds.Clip(ProbabilityAboveZero(features[i], factor, coefficients, rules.Spread));
        }

        var (parts, errors) = features.Length switch
        {
            0 => ([], null),
            1 => ([1], null),
            2 => (OfTwo(features[0], features[1], factor, coefficients, rules.Spread), null),
            _ => ByTrial(features, factor, coefficients, chance, rules),
        };
        return NextPolicy.Of(arms, parts, rules.LeastPart, prompting, errors);
    }

    // After silence, what it lacks speaks for a prompt: turning away does not count there, or it would (INV-39).
    private static double WorthOf(RewardScale rewards, PromptOutcome outcome, bool isSilent) =>
        rewards.Of(isSilent ? new(outcome.Shared) : outcome);

    // The probability that sᵀθ is above 0 for θ about its estimate; one half where it is 0 for certain.
    private static double ProbabilityAboveZero(double[] direction, double[] factor, double[] coefficients, double spread)
    {
        var deviation = spread * Math.Sqrt(LinearEvidence.Spread(factor, direction));
        return deviation > 0 ? NormalDistribution.Lower(Matrices.Dot(direction, coefficients) / deviation) : 0.5;
    }

    private static double[] OfTwo(double[] one, double[] other, double[] factor, double[] coefficients, double spread)
    {
        var difference = new double[one.Length];
        for (var i = 0; i < difference.Length; i++)
        {
            difference[i] = one[i] - other[i];
        }

        var first = ProbabilityAboveZero(difference, factor, coefficients, spread);
        return [first, 1 - first];
    }

    private static (double[] Parts, double[]? Errors) ByTrial(
        double[][] features, double[] factor, double[] coefficients, Chance chance, ActionCentredRules rules)
    {
        var counts = new double[features.Length];
        var worths = new double[features.Length];
        var drawn = new double[coefficients.Length];
        var place = 0UL;
        for (var draw = 0; draw < rules.Draws; draw++)
        {
            place = Normals.Fill(drawn, chance.Key, chance.Stream, place);
            Matrices.SolveUpper(factor, drawn.Length, drawn);
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = coefficients[i] + (rules.Spread * drawn[i]);
            }

            for (var i = 0; i < worths.Length; i++)
            {
                worths[i] = Matrices.Dot(features[i], drawn);
            }

            CountBest(worths, counts);
        }

        var parts = new double[features.Length];
        var errors = new double[features.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = counts[i] / rules.Draws;

            // Of what never or always came up in n draws, the error is that of one in n.
            var doubtful = Math.Min(1 - (1.0 / rules.Draws), Math.Max(1.0 / rules.Draws, parts[i]));
            errors[i] = Math.Sqrt(doubtful * (1 - doubtful) / rules.Draws);
        }

        return (parts, errors);
    }

    // Arms that are equally good share the draw.
    private static void CountBest(double[] worths, double[] counts)
    {
        var (highest, tied) = (double.NegativeInfinity, 0);
        foreach (var worth in worths)
        {
            (highest, tied) = worth > highest ? (worth, 1) : (highest, worth == highest ? tied + 1 : tied);
        }

        for (var i = 0; i < worths.Length; i++)
        {
            counts[i] += worths[i] == highest ? 1.0 / tied : 0;
        }
    }
}
