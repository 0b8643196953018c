using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// By which probabilities the next decision is to be drawn, or one was. The engine does not draw by it: it draws by its own softmax, with one
/// probability of any prompt, and logs by which probabilities it did (<see cref="FromLog"/>). Only a host that draws by these very
/// probabilities itself may log them as its propensities.
/// </summary>
public sealed record NextPolicy
{
    private const double Rounding = 1e-6;

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

    /// <summary>The policy that one decision was drawn by, as it was logged: what bandits are to be told of a draw that was the engine's.</summary>
    /// <param name="arms">The names of the arms.</param>
    /// <param name="odds">The logged probability of each, in their order, and of silence.</param>
    /// <exception cref="System.ArgumentException">
    /// A name is empty or there twice; there is not one probability, from 0 up to 1, for each; silence was never possible; or all with silence
    /// are not 1.
    /// </exception>
    public static NextPolicy FromLog(IReadOnlyList<string> arms, Odds odds)
    {
        Check.NotNull(arms);
        Check.NotNull(odds);
        var (shares, seen, sum) = (new ArmShare[arms.Count], new HashSet<string>(System.StringComparer.Ordinal), odds.Silence);
        if (odds.Arms.Count != shares.Length || !(odds.Silence is > 0 and <= 1))
        {
            throw new System.ArgumentException("There is one probability for each arm, and one above 0 for silence.", nameof(odds));
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var probability = odds.Arms[i];
            sum += probability is >= 0 and < 1 ? probability : double.NaN;
            shares[i] = !string.IsNullOrEmpty(arms[i]) && seen.Add(arms[i])
                ? new(arms[i], probability == 0 ? 0 : probability / (1 - odds.Silence), probability, 0)
                : throw new System.ArgumentException("'" + arms[i] + "' is no name of its own.", nameof(arms));
        }

        return System.Math.Abs(sum - 1) <= Rounding
            ? new(ValueList.Create<ArmShare>(shares))
            : throw new System.ArgumentException("All probabilities with that of silence are 1.", nameof(odds));
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
    /// <exception cref="System.ArgumentException">The parts are none: what they were found from cannot be.</exception>
    internal static NextPolicy Of(IReadOnlyList<ArmContext> arms, double[] parts, double leastPart, double[] prompting, double[]? errors = null)
    {
        ThrowUnlessParts(parts);
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

    // A part that is no number, or parts of more or less than all, would break the bounds without a word (INV-27).
    private static void ThrowUnlessParts(double[] parts)
    {
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += part >= 0 ? part : double.NaN;
        }

        if (parts.Length > 0 && !(System.Math.Abs(sum - 1) <= Rounding))
        {
            throw new System.ArgumentException("What was learned is beyond what can be reckoned with: the parts of the arms do not add up to one.", nameof(parts));
        }
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
