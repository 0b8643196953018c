using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Trials;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>A trial in which everything is known: people who differ, points that differ, and an effect of prompts as given.</summary>
internal sealed record SimulatedTrial
{
    public int People { get; init; } = 30;

    public int Points { get; init; } = 20;

    /// <summary>The effect of a prompt on the mean outcome, at a value of the moderator.</summary>
    public Func<double, double> Effect { get; init; } = _ => 0;

    /// <summary>The probability of a prompt, at a value of the moderator.</summary>
    public Func<double, double> Probability { get; init; } = mood => 0.3 + (0.4 * mood);

    public double Availability { get; init; } = 0.8;

    /// <summary>Whether outcomes are 0 or 1, and the effect a logarithm of the relative risk.</summary>
    public bool IsBinary { get; init; }

    public TrialColumns Draw(int seed)
    {
        var random = new Random(seed);
        var rows = People * Points;
        var people = new int[rows];
        var available = new bool[rows];
        var prompted = new bool[rows];
        double[] probabilities = new double[rows], outcomes = new double[rows], mood = new double[rows], noise = new double[rows];
        for (var person = 0; person < People; person++)
        {
            var level = Normal(random) * 0.5;
            for (var point = 0; point < Points; point++)
            {
                var row = (person * Points) + point;
                people[row] = 1000 - person;
                mood[row] = random.NextDouble();
                noise[row] = Normal(random);
                available[row] = random.NextDouble() < Availability;
                probabilities[row] = Probability(mood[row]);
                prompted[row] = available[row] && random.NextDouble() < probabilities[row];
                var effect = prompted[row] ? Effect(mood[row]) : 0;

                // The outcome depends on the moderator in a way that no linear control catches.
                outcomes[row] = IsBinary
                    ? random.NextDouble() < 0.2 * Math.Exp((0.3 * Math.Sin(6 * mood[row])) + (0.2 * Math.Tanh(level)) + effect) ? 1 : 0
                    : level + Math.Sin(6 * mood[row]) + (0.5 * noise[row]) + effect + Normal(random);
            }
        }

        return new()
        {
            People = people,
            Available = available,
            Prompted = prompted,
            Probabilities = probabilities,
            Outcomes = outcomes,
            Covariates = [new("mood", mood), new("noise", noise)],
        };
    }

    public static TrialTable Table(TrialColumns columns)
    {
        var result = TrialTable.Create(columns);
        Assert.True(result.Table is not null, string.Join('\n', result.Problems));
        return result.Table;
    }

    public static TrialEstimate Estimate(TrialResult result)
    {
        Assert.True(result.Estimate is not null, string.Join('\n', result.Refusals.Select(reason => $"{reason.Code}: {reason.Values}")));
        return result.Estimate;
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public static IEnumerable<Coefficient> All(TrialEstimate estimate) => [.. estimate.Controls, .. estimate.Effects, .. estimate.Combinations];
}
