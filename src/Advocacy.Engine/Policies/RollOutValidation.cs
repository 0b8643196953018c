using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Policies;

/// <summary>Checks a roll-out against the policies of everybody: all its problems at once.</summary>
public static class RollOutValidation
{
    /// <summary>Every problem of a roll-out; none for a valid one. Those of the timeline itself are told by <see cref="PolicyValidation"/>.</summary>
    /// <param name="rollOut">The roll-out.</param>
    /// <param name="timeline">Which policy is in force when for everybody else.</param>
    public static ValueList<Problem> Validate(RollOut rollOut, PolicyTimeline timeline)
    {
        Guard.NotNull(rollOut);
        Guard.NotNull(timeline);
        return
        [
            .. PolicyValidation.Validate(rollOut.Policy).Select(problem => problem with { Path = "rollOut." + problem.Path }),
            .. Steps(rollOut),
            .. Beside(rollOut, timeline).SelectMany(others => Common(rollOut.Policy, others)).Distinct(),
        ];
    }

    /// <summary>The policies under which others are judged while this one is rolled out: those in force from its first step on.</summary>
    private static IEnumerable<Policy> Beside(RollOut rollOut, PolicyTimeline timeline)
    {
        var from = rollOut.Steps.IsEmpty ? Instant.MaxValue : rollOut.Steps.Min(step => step.From);
        return timeline.Entries.Where(entry => entry.From > from).Select(entry => entry.Policy).Prepend(timeline.InForceAt(from));
    }

    private static IEnumerable<Problem> Steps(RollOut rollOut)
    {
        if (rollOut.Steps.IsEmpty)
        {
            yield return new(ProblemCodes.Empty, "rollOut.steps", string.Empty, "at least one step");
        }

        for (var i = 1; i < rollOut.Steps.Count; i++)
        {
            if (rollOut.Steps[i].From <= rollOut.Steps[i - 1].From)
            {
                yield return new(ProblemCodes.TimelineDisordered, "rollOut.steps", InstantPattern.ExtendedIso.Format(rollOut.Steps[i].From), "after the one before");
            }
        }
    }

    /// <summary>
    /// What must be the same for everybody: how long facts count, which holds for all times; and where there are boards or awards, what
    /// people are compared by.
    /// </summary>
    private static IEnumerable<Problem> Common(Policy policy, Policy others)
    {
        foreach (var problem in HistoryCheck.Problems(policy, others.History, "rollOut.history"))
        {
            yield return problem;
        }

        var (mechanisms, theirs) = (policy.Mechanisms, others.Mechanisms);
        if (mechanisms.Leagues != theirs.Leagues || mechanisms.MonthlyAward != theirs.MonthlyAward)
        {
            yield return Differs("mechanisms");
        }

        if (mechanisms.Leagues || mechanisms.MonthlyAward || theirs.Leagues || theirs.MonthlyAward)
        {
            if (policy.Rewards != others.Rewards)
            {
                yield return Differs("rewards");
            }

            if (policy.Programmes != others.Programmes)
            {
                yield return Differs("programmes");
            }
        }
    }

    private static Problem Differs(string path) =>
        new(ProblemCodes.RulesContradict, "rollOut." + path, string.Empty, "as in every policy in force from the first step on: what counts for all, or compares people, cannot differ between them");
}
