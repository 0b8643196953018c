using System;
using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Makes tables of rows, for the estimators: of a trial, and of decisions by which another policy is to be judged.</summary>
public static class LogTables
{
    /// <summary>
    /// The table of a trial: a prompt against silence, where there was a draw. With an arm it is that arm against silence alone, where both
    /// could come and one of them did; given that, it had the probability p(arm) ÷ (p(arm) + p(silence)).
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="outcome">The outcome that is asked about.</param>
    /// <param name="arm">The arm against silence; none for any prompt.</param>
    /// <param name="rewards">What outcomes are worth, where that is asked about; by default a share 1, turning away −1.</param>
    /// <returns>The table, with all of <see cref="LogCovariates.All"/> for models to name; or why there is none.</returns>
    public static TrialTableResult Trial(IReadOnlyList<LogRow> rows, LogOutcome outcome = LogOutcome.Acted, InterventionId? arm = null, RewardScale? rewards = null)
    {
        var count = Check.NotNull(rows).Count;
        var (available, prompted, probabilities, outcomes) = (new bool[count], new bool[count], new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            var own = arm is null ? row.PromptProbability : row.ProbabilityOf(arm);
            available[i] = row.IsRandomised && (arm is null || (own > 0 && (row.Choice is null || row.Choice == arm)));
            prompted[i] = available[i] && row.IsPrompted;
            probabilities[i] = own / (own + row.Silence);
            outcomes[i] = ValueOf(row, outcome, rewards ?? RewardScale.Default);
        }

        var covariates = new List<TrialColumn>(LogCovariates.All.Count);
        foreach (var covariate in LogCovariates.All)
        {
            var values = new double[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = covariate.Of(rows[i]);
            }

            covariates.Add(new(covariate.Name, values));
        }

        return TrialTable.Create(new()
        {
            People = PeopleOf(rows),
            Available = available,
            Prompted = prompted,
            Probabilities = probabilities,
            Outcomes = outcomes,
            Covariates = ValueList.From(covariates),
        });
    }

    /// <summary>
    /// The table of the draws, by which another policy is to be judged. Its arms are those of <see cref="ArmsOf"/>, and silence as the last.
    /// </summary>
    /// <param name="rows">The rows; those without a draw are left out.</param>
    /// <param name="target">The odds of the other policy for the arms of a row, in their order, and of silence.</param>
    /// <param name="outcome">The outcome that is asked about.</param>
    /// <param name="rewards">What outcomes are worth; by default a share 1, turning away −1.</param>
    public static EvaluationTableResult OffPolicy(
        IReadOnlyList<LogRow> rows, Func<LogRow, Odds> target, LogOutcome outcome = LogOutcome.Reward, RewardScale? rewards = null)
    {
        Check.NotNull(target);
        var drawn = new List<(LogRow Row, Odds Target)>();
        foreach (var row in Check.NotNull(rows))
        {
            if (row.IsRandomised)
            {
                drawn.Add((row, target(row)));
            }
        }

        return OffPolicy(drawn, outcome, rewards);
    }

    /// <summary>The same of draws, each with the odds of the other policy.</summary>
    internal static EvaluationTableResult OffPolicy(IReadOnlyList<(LogRow Row, Odds Target)> drawn, LogOutcome outcome, RewardScale? rewards)
    {
        var rows = new LogRow[drawn.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = drawn[i].Row;
        }

        var names = ArmsOf(rows);
        var silence = names.Count;
        var arms = silence + 1;
        var (taken, values, propensities) = (new int[drawn.Count], new double[drawn.Count], new double[drawn.Count]);
        var (targets, logged) = (new double[(long)drawn.Count * arms], new double[(long)drawn.Count * arms]);
        for (var i = 0; i < drawn.Count; i++)
        {
            var (row, odds) = drawn[i];
            var start = i * arms;
            for (var arm = 0; arm < row.Arms.Count; arm++)
            {
                var column = start + names.IndexOf(row.Arms[arm].Intervention);
                targets[column] = odds.Arms[arm];
                logged[column] = row.Arms[arm].Probability;
            }

            (targets[start + silence], logged[start + silence]) = (odds.Silence, row.Silence);
            taken[i] = row.Choice is { } choice ? names.IndexOf(choice) : silence;
            values[i] = ValueOf(row, outcome, rewards ?? RewardScale.Default);
            propensities[i] = row.Probability;
        }

        return EvaluationTable.Create(new()
        {
            Arms = arms,
            Taken = taken,
            Rewards = values,
            Propensities = propensities,
            Targets = targets,
            Logged = logged,
            People = PeopleOf(rows),
        });
    }

    /// <summary>All that could have been drawn in any row, by id in ordinal order.</summary>
    public static ValueList<InterventionId> ArmsOf(IEnumerable<LogRow> rows)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in Check.NotNull(rows))
        {
            foreach (var arm in row.Arms)
            {
                names.Add(arm.Intervention.Value);
            }
        }

        var all = new List<InterventionId>(names.Count);
        foreach (var name in names)
        {
            all.Add(new(name));
        }

        return ValueList.From(all);
    }

    /// <summary>An outcome of a row as a number.</summary>
    public static double ValueOf(LogRow row, LogOutcome outcome, RewardScale? rewards = null)
    {
        Check.NotNull(row);
        return outcome switch
        {
            LogOutcome.Acted => row.Acted ? 1 : 0,
            LogOutcome.Adapted => row.Adapted ? 1 : 0,
            LogOutcome.Skipped => row.Skipped ? 1 : 0,
            LogOutcome.TurnedAway => row.Muted || row.OptedOut ? 1 : 0,
            LogOutcome.Reward => (rewards ?? RewardScale.Default).Of(row.Outcome),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome."),
        };
    }

    private static int[] PeopleOf(IReadOnlyList<LogRow> rows)
    {
        var (numbers, people) = (new Dictionary<string, int>(StringComparer.Ordinal), new int[rows.Count]);
        for (var i = 0; i < people.Length; i++)
        {
            if (!numbers.TryGetValue(rows[i].Person, out people[i]))
            {
                people[i] = numbers.Count;
                numbers.Add(rows[i].Person, people[i]);
            }
        }

        return people;
    }
}
