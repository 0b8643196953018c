using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// By which probabilities the next decision is to be drawn. The draw itself is the engine's; as it is made from these probabilities,
/// they are its propensities exactly, however they were found.
/// </summary>
public sealed record NextPolicy
{
    internal NextPolicy(ValueList<ArmShare> arms)
    {
        Arms = arms;
        var sum = 0.0;
        foreach (var arm in arms)
        {
            sum += arm.Probability;
        }

        Silence = 1 - sum;
    }

    /// <summary>What is done with each arm, in the order in which they were given.</summary>
    public ValueList<ArmShare> Arms { get; }

    /// <summary>The probability of silence: what the arms leave; 1 where all of them sleep.</summary>
    public double Silence { get; }

    /// <summary>What is done with an arm; nothing where there is no such arm.</summary>
    public ArmShare? Of(string arm)
    {
        foreach (var share in Arms)
        {
            if (string.Equals(share.Arm, arm, System.StringComparison.Ordinal))
            {
                return share;
            }
        }

        return null;
    }

    /// <summary>Lifts each arm that is awake to a least part, and takes prompts with a probability that may differ by arm.</summary>
    /// <param name="arms">The arms.</param>
    /// <param name="parts">The part of each arm that is awake, in their order; they add up to one.</param>
    /// <param name="leastPart">The least part; where arms are many, an even part.</param>
    /// <param name="prompting">The probability of a prompt where an arm is the one, in the same order.</param>
    /// <param name="errors">The standard error of each part; none where they are exact.</param>
    internal static NextPolicy Of(IReadOnlyList<ArmContext> arms, double[] parts, double leastPart, double[] prompting, double[]? errors = null)
    {
        var floor = System.Math.Min(leastPart, 1.0 / System.Math.Max(1, parts.Length));
        var rest = 1 - (parts.Length * floor);
        var shares = new ArmShare[arms.Count];
        var at = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            if (!arms[i].IsAwake)
            {
                shares[i] = new(arms[i].Name, 0, 0, 0);
                continue;
            }

            var weight = floor + (rest * parts[at]);
            shares[i] = new(arms[i].Name, weight, weight * prompting[at], rest * (errors?[at] ?? 0));
            at++;
        }

        return new(ValueList.Create<ArmShare>(shares));
    }

    /// <summary>The same with one probability of a prompt for all arms.</summary>
    internal static NextPolicy Of(IReadOnlyList<ArmContext> arms, double[] parts, double leastPart, double prompting)
    {
        var each = new double[parts.Length];
        for (var i = 0; i < each.Length; i++)
        {
            each[i] = prompting;
        }

        return Of(arms, parts, leastPart, each);
    }

    /// <summary>The arms that are awake; a name that is there twice is a mistake.</summary>
    internal static List<ArmContext> Awake(IReadOnlyList<ArmContext> arms)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        var awake = new List<ArmContext>();
        foreach (var arm in Check.NotNull(arms))
        {
            if (!seen.Add(arm.Name))
            {
                throw new System.ArgumentException("'" + arm.Name + "' is there twice.", nameof(arms));
            }

            if (arm.IsAwake)
            {
                awake.Add(arm);
            }
        }

        return awake;
    }
}
