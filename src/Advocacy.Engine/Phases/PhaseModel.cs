using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Phases;

/// <summary>
/// The Transformational Change Model as evidence: information → application → confirmation → consolidation (M04). An own act is
/// evidence for every earlier phase: who already shares is not taught why.
/// </summary>
public static class PhaseModel
{
    /// <summary>The phase the evidence amounts to.</summary>
    /// <param name="state">The evidence of facts.</param>
    /// <param name="answers">The answers given at enrolment.</param>
    /// <param name="rules">The rules.</param>
    public static Phase PhaseOf(PhaseState state, EnrolmentAnswers answers, PhaseRules rules)
    {
        Guard.NotNull(state);
        Guard.NotNull(rules);
        var acted = state.Acts > 0;
        if (!(acted || state.KnowsWhy || answers.KnowsWhy || state.Stories >= rules.StoriesToKnow))
        {
            return Phase.Information;
        }

        if (!(acted || Math.Max(state.Confidence, answers.Confidence) >= rules.ConfidenceToApply || state.Examples >= rules.ExamplesToApply))
        {
            return Phase.Application;
        }

        return state.IsConsolidated ? Phase.Consolidation : Phase.Confirmation;
    }

    /// <summary>The state after a lesson was learned, wholly (1) or presumably (less).</summary>
    public static PhaseState Learn(PhaseState state, Lesson lesson, double weight) => lesson switch
    {
        Lesson.Story => state with { Stories = state.Stories + weight },
        Lesson.Example => state with { Examples = state.Examples + weight },
        _ => state,
    };

    /// <summary>The state after an own act.</summary>
    public static PhaseState Act(PhaseState state, PhaseRules rules) => Settle(
        state with
        {
            Acts = state.Acts + 1,
            Practice = PracticeOf(state, rules) + 1,
            PracticeAt = state.OfferedWeeks,
        },
        rules);

    /// <summary>The state after an own act was acknowledged.</summary>
    public static PhaseState Acknowledge(PhaseState state, PhaseRules rules) =>
        Settle(state with { Acknowledgements = state.Acknowledgements + 1 }, rules);

    /// <summary>The state after an offer to share reached the person in a week; more offers in a week count once.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="week">The ISO week as a number since 1970.</param>
    /// <param name="rules">The rules.</param>
    public static PhaseState Offer(PhaseState state, int week, PhaseRules rules) => week <= state.LastOfferedWeek
        ? state
        : Settle(state with { OfferedWeeks = state.OfferedWeeks + 1, LastOfferedWeek = week }, rules);

    /// <summary>Own acts, each faded by a half-life of weeks with an offer: <c>Σ 0.5^(weeks / half-life)</c>.</summary>
    public static double PracticeOf(PhaseState state, PhaseRules rules) =>
        state.Practice * Elementary.HalfLife(state.OfferedWeeks - state.PracticeAt, rules.PracticeHalfLifeWeeks);

    /// <summary>
    /// Enters consolidation at the entry evidence, and leaves it only below a share of that evidence after a grace of weeks in which
    /// the engine offered and the person did not act (hysteresis).
    /// </summary>
    private static PhaseState Settle(PhaseState state, PhaseRules rules)
    {
        var practice = PracticeOf(state, rules);
        if (!state.IsConsolidated)
        {
            var answered = state.Acknowledgements >= rules.Acknowledgements || state.Acts >= rules.ActsWithoutAnswer;
            return practice >= rules.ActsToConsolidate && answered
                ? state with { IsConsolidated = true, Consolidations = state.Consolidations + 1 }
                : state;
        }

        var grace = state.OfferedWeeks - state.PracticeAt >= rules.LapseGraceWeeks;
        return grace && practice < rules.LapseShare * rules.ActsToConsolidate ? state with { IsConsolidated = false } : state;
    }
}
