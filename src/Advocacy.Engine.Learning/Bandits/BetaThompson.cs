using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// Thompson sampling on beta distributions: each arm is taken as often as it is likely to be the best one (Thompson 1933). An outcome
/// from the worst to the best counts as a part for and the rest against (Agrawal and Goyal 2012, its mean), so that the mean of an arm
/// is the mean worth of its outcomes; what is old is discounted (Raj and Kalyani 2017).
/// </summary>
/// <remarks>The probability of being best is ∫ fᵢ·Π Fⱼ dx, found by quadrature; the parts are divided by their sum.</remarks>
public static class BetaThompson
{
    // Pieces need not be narrower than this part of the narrowest distribution's deviation.
    private const double Nearest = 0.25;

    /// <summary>What is known after one more outcome.</summary>
    /// <param name="state">What was known.</param>
    /// <param name="arm">Which arm was taken.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    public static BetaThompsonState Update(BetaThompsonState state, string arm, PromptOutcome outcome, BetaThompsonRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        Check.NotNull(arm);
        rules ??= new();
        var part = rules.Rewards.ShareOf(outcome);
        var arms = new List<ArmEvidence>();
        var isKnown = false;
        foreach (var evidence in state.Arms)
        {
            var isTaken = string.Equals(evidence.Name, arm, StringComparison.Ordinal);
            isKnown |= isTaken;
            arms.Add(new(
                evidence.Name,
                (rules.Retention * evidence.For) + (isTaken ? part : 0),
                (rules.Retention * evidence.Against) + (isTaken ? 1 - part : 0)));
        }

        if (!isKnown)
        {
            arms.Add(new(arm, part, 1 - part));
        }

        return new(ValueList.From(arms));
    }

    /// <summary>By which probabilities the next decision is to be drawn.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="arms">The arms, asleep ones too.</param>
    /// <param name="rules">The rules; those by default where none are given.</param>
    /// <exception cref="ArgumentException">An arm is there twice, or the state cannot be.</exception>
    public static NextPolicy Next(BetaThompsonState state, IReadOnlyList<ArmContext> arms, BetaThompsonRules? rules = null)
    {
        BanditStates.ThrowOn(BanditStates.Problems(state), nameof(state));
        rules ??= new();
        var awake = NextPolicy.Awake(arms);
        var ours = new double[awake.Count];
        var against = new double[awake.Count];
        for (var i = 0; i < ours.Length; i++)
        {
            var evidence = state.Of(awake[i].Name);
            ours[i] = rules.PriorFor + evidence.For;
            against[i] = rules.PriorAgainst + evidence.Against;
        }

        return NextPolicy.Of(arms, BestOf(ours, against), rules.LeastPart, rules.Bounds.Clip(rules.Prompting));
    }

    /// <summary>The probability of each arm to be the best, of beta distributions with both parameters at least 1.</summary>
    internal static double[] BestOf(double[] ours, double[] against)
    {
        var best = new double[ours.Length];
        var below = new double[ours.Length];
        var before = new double[ours.Length + 1];
        before[0] = 1;
        var breaks = Breaks(ours, against);
        for (var piece = 0; piece + 1 < breaks.Count; piece++)
        {
            GaussLegendre.Visit(breaks[piece], breaks[piece + 1], (x, weight) =>
            {
                for (var i = 0; i < below.Length; i++)
                {
                    below[i] = BetaDistribution.Lower(x, ours[i], against[i]);
                    before[i + 1] = before[i] * below[i];
                }

                // What all others are below: those before it, and those after it.
                var after = weight;
                for (var i = best.Length - 1; i >= 0; i--)
                {
                    var others = before[i] * after;
                    best[i] += others > 0 ? others * BetaDistribution.Density(x, ours[i], against[i]) : 0;
                    after *= below[i];
                }
            });
        }

        var sum = 0.0;
        foreach (var part in best)
        {
            sum += part;
        }

        for (var i = 0; i < best.Length; i++)
        {
            best[i] /= sum;
        }

        return best;
    }

    // Where the distributions begin, lie and end: pieces between which they are smooth.
    private static List<double> Breaks(double[] ours, double[] against)
    {
        double[] steps = [-12, -8, -5, -3, -1.5, 0, 1.5, 3, 5, 8, 12];
        var breaks = new SortedSet<double> { 0, 1 };
        var narrowest = 1.0;
        for (var i = 0; i < ours.Length; i++)
        {
            var sum = ours[i] + against[i];
            var mean = ours[i] / sum;
            var deviation = Math.Sqrt(mean * (1 - mean) / (sum + 1));
            narrowest = Math.Min(narrowest, deviation);
            foreach (var step in steps)
            {
                var place = mean + (step * deviation);
                if (place is > 0 and < 1)
                {
                    breaks.Add(place);
                }
            }
        }

        return Apart(breaks, Nearest * narrowest);
    }

    // Breaks of many arms that lie near to one another are one; both ends stay.
    private static List<double> Apart(SortedSet<double> breaks, double least)
    {
        var apart = new List<double>();
        foreach (var place in breaks)
        {
            if (apart.Count == 0 || place == 1 || place - apart[apart.Count - 1] >= least)
            {
                apart.Add(place);
            }
        }

        return apart;
    }
}
