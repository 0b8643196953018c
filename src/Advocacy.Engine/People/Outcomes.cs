using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>The outcomes that stand are a function of the state; what a fact brought about is the difference it made.</summary>
internal static class Outcomes
{
    private static readonly ValueList<int> RoundRhythms = [4, 13, 26, 52, 104];

    /// <summary>What stands at an instant.</summary>
    internal static Achievements At(Progress progress, in Scene scene) => At(progress, Circumstances.TallyAt(progress, scene), scene);

    /// <summary>The same where it is known what the rhythm amounts to.</summary>
    internal static Achievements At(Progress progress, RhythmTally tally, in Scene scene)
    {
        var repetitions = Habit.RepetitionsAt(progress.Habits, LocalDays.NumberOf(scene.Date), scene.Context, scene.Policy.Habits);
        return new(
            PhaseModel.PhaseOf(progress.Phases, scene.Standing.Answers, scene.Policy.Phases),
            progress.Phases.Consolidations,
            progress.Phases.Consolidations - (progress.Phases.IsConsolidated ? 1 : 0),
            Habit.IsVerified(progress.Habits, repetitions, scene.Policy.Habits),
            tally.Longest,
            tally.Lost,
            progress.Phases.Acts > 0,
            progress.Responses > 0,
            progress.Thanks,
            EarningsAt(progress, scene));
    }

    /// <summary>What came about and what was taken back between two moments.</summary>
    internal static ValueList<Outcome> Between(PersonId person, Achievements before, Achievements after)
    {
        if (before == after)
        {
            return [];
        }

        var changes = new List<Outcome>();
        Tell(person, after, before, isTakenBack: true, changes);
        Tell(person, before, after, isTakenBack: false, changes);
        Earnings.Compare(person, before.Earnings, after.Earnings ?? Earnings.None, changes);
        return changes.Count == 0 ? [] : ValueList.From(changes);
    }

    /// <summary>What stands at some levels and did not at others.</summary>
    private static void Tell(PersonId person, in Achievements others, in Achievements levels, bool isTakenBack, List<Outcome> changes)
    {
        for (var phase = Phase.Application; phase <= Phase.Confirmation; phase++)
        {
            if (levels.Phase >= phase && others.Phase < phase)
            {
                Add(OutcomeKind.PhaseEntered, phase.ToString());
            }
        }

        for (var time = others.Consolidations + 1; time <= levels.Consolidations; time++)
        {
            Add(OutcomeKind.PhaseEntered, Phase.Consolidation + "#" + Text(time));
        }

        for (var time = others.Lapses + 1; time <= levels.Lapses; time++)
        {
            Add(OutcomeKind.PracticeLapsed, Text(time));
        }

        foreach (var round in RoundRhythms)
        {
            if (levels.Longest >= round && others.Longest < round)
            {
                Add(OutcomeKind.RhythmReached, Text(round));
            }
        }

        for (var time = others.Lost + 1; time <= levels.Lost; time++)
        {
            Add(OutcomeKind.RhythmEnded, Text(time));
        }

        if (levels.IsVerified && !others.IsVerified)
        {
            Add(OutcomeKind.HabitVerified, string.Empty);
        }

        if (levels.HasActed && !others.HasActed)
        {
            Add(OutcomeKind.FirstAct, string.Empty);
        }

        if (levels.HasResponse && !others.HasResponse)
        {
            Add(OutcomeKind.FirstResponse, string.Empty);
        }

        for (var time = others.Thanks + 1; time <= levels.Thanks; time++)
        {
            Add(OutcomeKind.ThankedByPeer, Text(time));
        }

        void Add(OutcomeKind kind, string subject)
        {
            var outcome = Outcome.Of(person, kind, subject);
            changes.Add(isTakenBack ? outcome with { IsTakenBack = true } : outcome);
        }
    }

    /// <summary>What was granted, as far as anybody may see it: nothing to who no longer agrees, or where nothing is switched on.</summary>
    private static Earnings EarningsAt(Progress progress, in Scene scene)
    {
        var policy = scene.Policy;
        return !progress.Rewards.IsNew && scene.Standing.SeesRewards(policy)
            ? new(progress.Rewards, policy.Rewards, policy.Mechanisms.Points, policy.Mechanisms.Badges, scene.Date, scene.Around.Horizon)
            : Earnings.None;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The levels from which outcomes follow.</summary>
    internal readonly record struct Achievements(
        Phase Phase, int Consolidations, int Lapses, bool IsVerified, int Longest, int Lost, bool HasActed, bool HasResponse, int Thanks, Earnings? Earnings);
}
