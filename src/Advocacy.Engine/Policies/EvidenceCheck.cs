using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>
/// Evidence that fades faster than it can be gathered by who answers every invitation (INV-45). Who does more than that of their own accord
/// may get further, but nobody can be meant to.
/// </summary>
internal static class EvidenceCheck
{
    private const int MostInvitations = 2_000;
    private const int DaysInWeek = 7;

    internal static IEnumerable<Problem> Problems(Policy policy)
    {
        if (Rules.OutOfBounds(policy.Phases, PhaseRules.Parameters).Any() || Rules.OutOfBounds(policy.Habits, HabitRules.Parameters).Any()
            || Rules.OutOfBounds(policy.Prompts, PromptRules.Parameters).Any())
        {
            yield break; // Said elsewhere, and nothing to reckon with.
        }

        if (!Consolidates(policy))
        {
            yield return new(
                ProblemCodes.EvidenceOutOfReach, "phases.actsToConsolidate", NumberText.Told(policy.Phases.ActsToConsolidate), "what sharing on every invitation comes to, under phases.practiceHalfLifeWeeks")
            {
                Hint = "practice fades faster than one act for each invitation can build it up",
            };
        }

        if (!Verifies(policy.Habits, policy.Prompts))
        {
            yield return new(
                ProblemCodes.EvidenceOutOfReach, "habits.verifiedRepetitions", NumberText.Told(policy.Habits.VerifiedRepetitions), "what answering every invitation comes to, under prompts.cadenceWeeks, habits.breakAfterDays and habits.breakHalfLifeDays")
            {
                Hint = "repetitions fade between two invitations",
            };
        }
    }

    /// <summary>Whether one act in every week with an offer gathers the practice that consolidates.</summary>
    private static bool Consolidates(Policy policy)
    {
        var left = Elementary.HalfLife(1, policy.Phases.PracticeHalfLifeWeeks);
        var practice = 0.0;
        for (var i = 0; i < MostInvitations && practice < policy.Phases.ActsToConsolidate; i++)
        {
            practice = (practice * left) + 1;
        }

        return !(practice < policy.Phases.ActsToConsolidate);
    }

    /// <summary>Whether a repetition at every invitation, which come less often as the habit grows, gathers what verifies it.</summary>
    private static bool Verifies(HabitRules habits, PromptRules prompts)
    {
        var repetitions = 0.0;
        for (var i = 0; i < MostInvitations && repetitions < habits.VerifiedRepetitions; i++)
        {
            var weeks = Math.Max(prompts.CadenceWeeks, BackOff.WeeksFor(Habit.StrengthOf(repetitions, habits), prompts));
            var gap = weeks > 0 ? DaysInWeek * weeks : (DaysInWeek + prompts.MostPerWeek - 1) / prompts.MostPerWeek;
            repetitions = (repetitions * Elementary.HalfLife(Math.Max(0, gap - habits.BreakAfterDays), habits.BreakHalfLifeDays)) + 1;
        }

        return !(repetitions < habits.VerifiedRepetitions);
    }
}
