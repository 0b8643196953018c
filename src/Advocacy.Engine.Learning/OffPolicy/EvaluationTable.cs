using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.OffPolicy;

/// <summary>The checked columns of a log of decisions by which another policy is to be judged.</summary>
public sealed class EvaluationTable
{
    private const double Tolerance = 1e-6;

    private readonly int[] groups;

    private EvaluationTable(EvaluationColumns columns, int[] groups, int count) => (Columns, this.groups, Groups) = (columns, groups, count);

    /// <summary>The columns it was made of.</summary>
    public EvaluationColumns Columns { get; }

    /// <summary>How many decisions there are.</summary>
    public int Rows => Columns.Taken.Length;

    /// <summary>How many people they are of, or how many decisions where each stands alone.</summary>
    public int Groups { get; }

    /// <summary>Whether there is a model of the rewards.</summary>
    public bool HasPredictions => !Columns.Predictions.IsEmpty;

    /// <summary>The number of the group of a row, from 0 on.</summary>
    internal int GroupOf(int row) => groups.Length == 0 ? row : groups[row];

    /// <summary>Checks the columns, and tells of everything that is wrong with them.</summary>
    /// <exception cref="ArgumentNullException">There are no columns.</exception>
    public static EvaluationTableResult Create(EvaluationColumns columns)
    {
        var problems = new ProblemList();
        CheckShape(Check.NotNull(columns), problems);
        if (problems.ToList() is { IsEmpty: false } shape)
        {
            return new(null, shape);
        }

        CheckArms(columns, problems);
        var areArms = problems.ToList().IsEmpty;
        CheckFinite("rewards", columns.Rewards.Span, 1, problems);
        CheckFinite("predictions", columns.Predictions.Span, columns.Arms, problems);
        CheckMatrix("targets", columns.Targets.Span, columns.Arms, problems);
        CheckMatrix("logged", columns.Logged.Span, columns.Arms, problems);
        if (areArms)
        {
            CheckSupport(columns, problems);
            CheckLogged(columns, problems);
        }

        var (groups, count) = Number(columns.People.Span);
        count = columns.People.IsEmpty ? columns.Taken.Length : count;
        if (count < 2)
        {
            problems.Add(LearningProblemCodes.Empty, columns.People.IsEmpty ? "taken" : "people", Text(count), "at least two");
        }

        var found = problems.ToList();
        return found.IsEmpty ? new(new(columns, groups, count), found) : new(null, found);
    }

    private static void CheckShape(EvaluationColumns columns, ProblemList problems)
    {
        var rows = columns.Taken.Length;
        if (columns.Arms < 1)
        {
            problems.Add(LearningProblemCodes.ArmUnknown, "arms", Text(columns.Arms), "at least one");
        }

        Length("rewards", columns.Rewards.Length, 1);
        Length("propensities", columns.Propensities.Length, 1);
        Optional("people", columns.People.Length, 1);
        if (columns.Arms >= 1)
        {
            Length("targets", columns.Targets.Length, columns.Arms);
            Optional("predictions", columns.Predictions.Length, columns.Arms);
            Optional("logged", columns.Logged.Length, columns.Arms);
        }

        void Optional(string column, int length, int width)
        {
            if (length > 0)
            {
                Length(column, length, width);
            }
        }

        void Length(string column, int length, int width)
        {
            if (length != (long)rows * width)
            {
                problems.Add(LearningProblemCodes.ColumnLength, column, Text(length), ((long)rows * width).ToString(CultureInfo.InvariantCulture) + " numbers");
            }
        }
    }

    private static void CheckArms(EvaluationColumns columns, ProblemList problems)
    {
        var taken = columns.Taken.Span;
        for (var row = 0; row < taken.Length; row++)
        {
            if (taken[row] < 0 || taken[row] >= columns.Arms)
            {
                problems.AddRow(LearningProblemCodes.ArmUnknown, "taken", row, taken[row], "0 to " + Text(columns.Arms - 1));
            }
        }
    }

    private static void CheckFinite(string column, ReadOnlySpan<double> values, int width, ProblemList problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!Check.IsFinite(values[i]))
            {
                problems.AddRow(LearningProblemCodes.NotFinite, column, i / width, values[i], "a finite number");
            }
        }
    }

    private static void CheckMatrix(string column, ReadOnlySpan<double> matrix, int arms, ProblemList problems)
    {
        for (var row = 0; row < matrix.Length / arms; row++)
        {
            var sum = 0.0;
            foreach (var probability in matrix.Slice(row * arms, arms))
            {
                sum += probability;
                if (!(probability is >= 0 and <= 1))
                {
                    problems.AddRow(LearningProblemCodes.ProbabilityOutside, column, row, probability, "from 0 to 1");
                }
            }

            if (!(Math.Abs(sum - 1) <= Tolerance))
            {
                problems.AddRow(LearningProblemCodes.ProbabilitiesDoNotAddUp, column, row, sum, "1");
            }
        }
    }

    private static void CheckSupport(EvaluationColumns columns, ProblemList problems)
    {
        var propensities = columns.Propensities.Span;
        for (var row = 0; row < propensities.Length; row++)
        {
            if (propensities[row] == 0 && columns.Targets.Span[(row * columns.Arms) + columns.Taken.Span[row]] > 0)
            {
                problems.AddRow(LearningProblemCodes.NoSupport, "propensities", row, 0, "above 0 wherever the policy to be judged may act");
            }
            else if (!(propensities[row] is > 0 and <= 1))
            {
                problems.AddRow(LearningProblemCodes.ProbabilityOutside, "propensities", row, propensities[row], "above 0, up to 1");
            }
        }
    }

    private static void CheckLogged(EvaluationColumns columns, ProblemList problems)
    {
        var logged = columns.Logged.Span;
        var targets = columns.Targets.Span;
        for (var i = 0; i < logged.Length; i++)
        {
            var row = i / columns.Arms;
            if (logged[i] == 0 && targets[i] > 0)
            {
                problems.AddRow(LearningProblemCodes.NoSupport, "logged", row, 0, "above 0 wherever the policy to be judged may act");
            }

            var isTaken = columns.Taken.Span[row] == i % columns.Arms;
            if (isTaken && Math.Abs(logged[i] - columns.Propensities.Span[row]) > Tolerance)
            {
                problems.AddRow(LearningProblemCodes.ProbabilitiesDiffer, "logged", row, logged[i], "the propensity of the arm taken");
            }
        }
    }

    private static (int[] Groups, int Count) Number(ReadOnlySpan<int> people)
    {
        var groups = new int[people.Length];
        var known = new Dictionary<int, int>();
        for (var row = 0; row < people.Length; row++)
        {
            if (!known.TryGetValue(people[row], out groups[row]))
            {
                groups[row] = known.Count;
                known.Add(people[row], groups[row]);
            }
        }

        return (groups, known.Count);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
