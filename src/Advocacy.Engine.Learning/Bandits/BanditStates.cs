using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// Whether a state that was stored can be what a bandit learned. States are plain records, and storage can be wrong; bandits refuse one that
/// is, with all that is wrong, rather than answer with probabilities that are none.
/// </summary>
public static class BanditStates
{
    /// <summary>All that is wrong with a state; nothing where it can be.</summary>
    public static ValueList<Problem> Problems(BetaThompsonState state)
    {
        var found = new StateProblems();
        foreach (var arm in Check.NotNull(state).Arms)
        {
            found.Name(arm.Name);
            found.AtLeastNothing(arm.Name + ".for", arm.For);
            found.AtLeastNothing(arm.Name + ".against", arm.Against);
        }

        return found.ToList();
    }

    /// <summary>All that is wrong with a state; nothing where it can be.</summary>
    public static ValueList<Problem> Problems(RecoveringSoftmaxState state)
    {
        var found = new StateProblems();
        foreach (var arm in Check.NotNull(state).Arms)
        {
            found.Name(arm.Name);
            found.Weighed(arm.Name + ".taken", arm.TakenWorth, arm.TakenWeight);
            found.Weighed(arm.Name + ".other", arm.OtherWorth, arm.OtherWeight);
        }

        return found.ToList();
    }

    /// <summary>All that is wrong with a state; nothing where it can be.</summary>
    public static ValueList<Problem> Problems(LinUcbState state)
    {
        var found = new StateProblems();
        found.Features(Check.NotNull(state).Features);
        foreach (var arm in state.Arms)
        {
            found.Name(arm.Name);
            found.Linear(arm, state.Features);
        }

        return found.ToList();
    }

    /// <summary>All that is wrong with a state; nothing where it can be.</summary>
    public static ValueList<Problem> Problems(ActionCentredState state)
    {
        var found = new StateProblems();
        found.Features(Check.NotNull(state).Features);
        found.Linear(state.Evidence, state.Features);
        return found.ToList();
    }

    /// <summary>Refuses a state that cannot be.</summary>
    internal static void ThrowOn(ValueList<Problem> problems, string parameter)
    {
        if (!problems.IsEmpty)
        {
            throw new ArgumentException("The state cannot be: " + string.Join("; ", problems), parameter);
        }
    }

    /// <summary>Collects what is wrong with one state.</summary>
    private sealed class StateProblems
    {
        private const string Code = LearningProblemCodes.StateImpossible;

        // Sums are rounded in the order in which they were made.
        private const double Rounding = 1e-9;

        private readonly ProblemList problems = new();
        private readonly HashSet<string> names = new(StringComparer.Ordinal);

        internal ValueList<Problem> ToList() => problems.ToList();

        internal void Name(string? name)
        {
            if (string.IsNullOrEmpty(name) || !names.Add(name!))
            {
                problems.Add(Code, "arms", name ?? string.Empty, "a name of its own");
            }
        }

        internal void AtLeastNothing(string path, double value)
        {
            if (!(Check.IsFinite(value) && value >= 0))
            {
                problems.Add(Code, path, Text(value), "a finite number from 0");
            }
        }

        internal void Weighed(string path, double worth, double weight)
        {
            AtLeastNothing(path + "Weight", weight);
            if (!Check.IsFinite(worth) || (weight == 0 && worth != 0))
            {
                problems.Add(Code, path + "Worth", Text(worth), "a finite number, 0 without weight");
            }
        }

        internal void Features(int features)
        {
            if (features is < 1 or > 1000)
            {
                problems.Add(Code, "features", Text(features), "1 to 1000");
            }
        }

        /// <summary>Squares that are none: of the wrong size, not symmetric, or with products beyond what their squares allow (Cauchy).</summary>
        internal void Linear(LinearEvidence evidence, int features)
        {
            if (evidence.Products.Count != features || evidence.Squares.Count != (long)features * features)
            {
                problems.Add(Code, evidence.Name + ".squares", Text(evidence.Squares.Count), Text((double)features * features) + " numbers, and as many products as features");
                return;
            }

            for (var i = 0; i < features; i++)
            {
                if (!Check.IsFinite(evidence.Products[i]))
                {
                    problems.AddRow(Code, evidence.Name + ".products", i, evidence.Products[i], "a finite number");
                }

                for (var j = 0; j < features; j++)
                {
                    var value = evidence.Squares[(i * features) + j];
                    var most = Math.Sqrt(evidence.Squares[(i * features) + i]) * Math.Sqrt(evidence.Squares[(j * features) + j]);
                    var isWithin = Math.Abs(value) <= most * (1 + Rounding) && Math.Abs(value - evidence.Squares[(j * features) + i]) <= most * Rounding;
                    if (!Check.IsFinite(value) || !isWithin)
                    {
                        problems.AddRow(Code, evidence.Name + ".squares", (i * features) + j, value, "finite, symmetric, and no more than its squares allow");
                    }
                }
            }
        }

        private static string Text(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }
}
