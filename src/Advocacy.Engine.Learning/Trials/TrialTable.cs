using System;
using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>The checked columns of a micro-randomised trial.</summary>
public sealed class TrialTable
{
    private readonly int[] places;

    private TrialTable(TrialColumns columns, int[] places, int people, int availableRows)
        => (Columns, this.places, People, AvailableRows) = (columns, places, people, availableRows);

    /// <summary>The columns it was made of.</summary>
    public TrialColumns Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => places.Length;

    /// <summary>In how many rows the person was available; those of weight 0 count as if nobody had been.</summary>
    public int AvailableRows { get; }

    /// <summary>How many people were available at least once, in a row that counts.</summary>
    public int People { get; }

    /// <summary>The number of each row's person, from 0 on; of rows that are not used, −1.</summary>
    internal ReadOnlySpan<int> Places => places;

    /// <summary>Checks the columns, and tells of everything that is wrong with them.</summary>
    /// <exception cref="ArgumentNullException">There are no columns.</exception>
    public static TrialTableResult Create(TrialColumns columns)
    {
        var problems = new ProblemList();
        CheckLengths(Numbers.Check.NotNull(columns), problems);
        CheckNames(columns.Covariates, problems);
        if (problems.ToList() is { IsEmpty: false } shape)
        {
            return new(null, shape);
        }

        CheckDraws(columns, problems);
        CheckFinite("outcomes", columns.Outcomes.Span, columns.Available.Span, problems);
        CheckWeights(columns, problems);
        foreach (var covariate in columns.Covariates)
        {
            CheckFinite("covariates." + covariate.Name, covariate.Values.Span, columns.Available.Span, problems);
        }

        var (places, people, rows) = Number(columns);
        if (rows == 0)
        {
            problems.Add(LearningProblemCodes.Empty, "available", string.Empty, "at least one row in which somebody was available");
        }

        var found = problems.ToList();
        return found.IsEmpty ? new(new(columns, places, people, rows), found) : new(null, found);
    }

    private static void CheckLengths(TrialColumns columns, ProblemList problems)
    {
        var rows = columns.People.Length;
        Check("available", columns.Available.Length);
        Check("prompted", columns.Prompted.Length);
        Check("probabilities", columns.Probabilities.Length);
        Check("outcomes", columns.Outcomes.Length);
        if (!columns.Weights.IsEmpty)
        {
            Check("weights", columns.Weights.Length);
        }

        foreach (var covariate in columns.Covariates)
        {
            if (covariate is not null)
            {
                Check("covariates." + covariate.Name, covariate.Values.Length);
            }
        }

        void Check(string column, int length)
        {
            if (length != rows)
            {
                problems.Add(LearningProblemCodes.ColumnLength, column, Text(length), Text(rows) + " rows, as in people");
            }
        }
    }

    private static void CheckNames(ValueList<TrialColumn> covariates, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { TrialNames.Intercept, TrialNames.Prompt };
        for (var i = 0; i < covariates.Count; i++)
        {
            // A host without nullable checks may leave one out.
            var name = covariates[i] is { } covariate ? covariate.Name : null;
            if (string.IsNullOrWhiteSpace(name) || !seen.Add(name!))
            {
                problems.Add(LearningProblemCodes.NameNotAllowed, "covariates[" + Text(i) + "]", name ?? string.Empty, "a name of its own");
            }
        }
    }

    private static void CheckDraws(TrialColumns columns, ProblemList problems)
    {
        var available = columns.Available.Span;
        var prompted = columns.Prompted.Span;
        var probabilities = columns.Probabilities.Span;
        for (var row = 0; row < available.Length; row++)
        {
            if (!available[row])
            {
                if (prompted[row])
                {
                    problems.AddRow(LearningProblemCodes.PromptedUnavailable, "prompted", row, 1, "no prompt where nobody was available for one");
                }
            }
            else if (!(probabilities[row] is > 0 and < 1))
            {
                problems.AddRow(LearningProblemCodes.ProbabilityOutside, "probabilities", row, probabilities[row], "between 0 and 1, both excluded");
            }
        }
    }

    private static void CheckFinite(string column, ReadOnlySpan<double> values, ReadOnlySpan<bool> available, ProblemList problems)
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (available[row] && !Numbers.Check.IsFinite(values[row]))
            {
                problems.AddRow(LearningProblemCodes.NotFinite, column, row, values[row], "a finite number");
            }
        }
    }

    private static void CheckWeights(TrialColumns columns, ProblemList problems)
    {
        var weights = columns.Weights.Span;
        CheckFinite("weights", weights, columns.Available.Span, problems);
        for (var row = 0; row < weights.Length; row++)
        {
            if (columns.Available.Span[row] && weights[row] < 0)
            {
                problems.AddRow(LearningProblemCodes.WeightNegative, "weights", row, weights[row], "at least 0");
            }
        }
    }

    private static (int[] Places, int People, int Rows) Number(TrialColumns columns)
    {
        var people = columns.People.Span;
        var available = columns.Available.Span;
        var weights = columns.Weights.Span;
        var places = new int[people.Length];
        var known = new Dictionary<int, int>();
        var rows = 0;
        for (var row = 0; row < people.Length; row++)
        {
            places[row] = -1;
            if (available[row] && (weights.IsEmpty || weights[row] > 0))
            {
                rows++;
                if (!known.TryGetValue(people[row], out places[row]))
                {
                    places[row] = known.Count;
                    known.Add(people[row], places[row]);
                }
            }
        }

        return (places, known.Count, rows);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
