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
        foreach (var (kind, subject) in HeldBeyond(after, before))
        {
            changes.Add(Outcome.Of(person, kind, subject) with { IsTakenBack = true });
        }

        foreach (var (kind, subject) in HeldBeyond(before, after))
        {
            changes.Add(Outcome.Of(person, kind, subject));
        }

        Earnings.Compare(person, before.Earnings, after.Earnings ?? Earnings.None, changes);

        return ValueList.From(changes);
    }

    /// <summary>What stands at some levels and did not at others.</summary>
    private static IEnumerable<(OutcomeKind Kind, string Subject)> HeldBeyond(Achievements others, Achievements levels)
    {
        for (var phase = Phase.Application; phase <= Phase.Confirmation; phase++)
        {
            if (levels.Phase >= phase && others.Phase < phase)
            {
                yield return (OutcomeKind.PhaseEntered, phase.ToString());
            }
        }

        for (var time = others.Consolidations + 1; time <= levels.Consolidations; time++)
        {
            yield return (OutcomeKind.PhaseEntered, Phase.Consolidation + "#" + Text(time));
        }

        for (var time = others.Lapses + 1; time <= levels.Lapses; time++)
        {
            yield return (OutcomeKind.PracticeLapsed, Text(time));
        }

        foreach (var round in RoundRhythms)
        {
            if (levels.Longest >= round && others.Longest < round)
            {
                yield return (OutcomeKind.RhythmReached, Text(round));
            }
        }

        for (var time = others.Lost + 1; time <= levels.Lost; time++)
        {
            yield return (OutcomeKind.RhythmEnded, Text(time));
        }

        if (levels.IsVerified && !others.IsVerified)
        {
            yield return (OutcomeKind.HabitVerified, string.Empty);
        }

        if (levels.HasActed && !others.HasActed)
        {
            yield return (OutcomeKind.FirstAct, string.Empty);
        }

        if (levels.HasResponse && !others.HasResponse)
        {
            yield return (OutcomeKind.FirstResponse, string.Empty);
        }

        for (var time = others.Thanks + 1; time <= levels.Thanks; time++)
        {
            yield return (OutcomeKind.ThankedByPeer, Text(time));
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
