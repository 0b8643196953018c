using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Everything a state holds, thing by thing: each belongs to exactly one piece.</summary>
internal static class HeldThings
{
    internal static IEnumerable<HeldThing> Of(PersonState state)
    {
        foreach (var fact in state.Registers)
        {
            yield return new(KindOf(fact), fact.Id, fact.At);
        }

        foreach (var fact in state.Events)
        {
            yield return new(PieceKind.Events, fact.Id, fact.At);
        }

        foreach (var tombstone in state.Tombstones)
        {
            yield return new(PieceKind.TakenBack, ("taken back", tombstone.Target), tombstone.At);
        }

        var checkpoint = state.Checkpoint;
        foreach (var things in new[]
        {
            OfPrompts(checkpoint.Prompts), OfSignals("declared", checkpoint.Behavior.Declared), OfSignals("observed", checkpoint.Behavior.Observed),
            OfRewards(checkpoint.Rewards), OfRhythm(checkpoint.Rhythm),
        })
        {
            foreach (var thing in things)
            {
                yield return thing;
            }
        }

        foreach (var mark in checkpoint.Content.Marks)
        {
            yield return new(PieceKind.Content, mark, LocalDays.StartInUtc(mark.On));
        }

        foreach (var absence in checkpoint.Absences)
        {
            yield return new(PieceKind.Absences, absence, absence.From);
        }

        if (Chronology.Later(state.Newest, checkpoint.SweptAt) is not null)
        {
            yield return new(PieceKind.Totals, "totals", null);
        }
    }

    private static IEnumerable<HeldThing> OfPrompts(PromptState prompts)
    {
        var question = LettingGo.LastQuestion(prompts);
        foreach (var contact in prompts.Contacts)
        {
            yield return new(ReferenceEquals(contact, question) ? PieceKind.Latest : PieceKind.Messages, contact.Decision, contact.At);
        }

        for (var i = 0; i < prompts.EarlierWeeks.Count; i++)
        {
            var isLast = i == prompts.EarlierWeeks.Count - 1;
            yield return new(isLast ? PieceKind.Latest : PieceKind.Weeks, ("week", prompts.EarlierWeeks[i]), LocalDays.StartInUtc(LocalDays.MondayOf(prompts.EarlierWeeks[i])));
        }

        foreach (var observation in prompts.Observations)
        {
            yield return new(PieceKind.Hours, observation, LocalDays.StartInUtc(observation.Date));
        }

        if (prompts.LastAct is { } act)
        {
            yield return new(PieceKind.LastSteps, ("last act", act), act);
        }

        if (prompts.SnoozedUntil is { } snoozed)
        {
            yield return new(PieceKind.LastSteps, ("snoozed until", snoozed), snoozed);
        }

        if (prompts.Ignored > 0 || prompts.IgnoredAt is not null)
        {
            yield return new(PieceKind.Unanswered, "unanswered", prompts.IgnoredAt);
        }

        if (prompts.LastCheckIn is { } asked)
        {
            yield return new(PieceKind.Latest, ("asked", asked), asked);
        }
    }

    private static IEnumerable<HeldThing> OfSignals(string list, ValueList<Anchor?> anchors)
    {
        for (var i = 0; i < anchors.Count; i++)
        {
            if (anchors[i] is { } anchor)
            {
                yield return new(PieceKind.Signals, (list, i, anchor), anchor.At);
            }
        }
    }

    private static IEnumerable<HeldThing> OfRewards(RewardState rewards)
    {
        foreach (var entry in rewards.Entries)
        {
            yield return new(PieceKind.Rewards, ("claim", entry.Fact, entry.Rule), entry.At);
        }

        foreach (var correction in rewards.Corrections)
        {
            yield return new(PieceKind.Rewards, correction, correction.At);
        }
    }

    private static IEnumerable<HeldThing> OfRhythm(RhythmState rhythm)
    {
        foreach (var (list, periods) in new[] { ("kept", rhythm.Kept), ("neutral", rhythm.Neutral), ("spared", rhythm.Spared) })
        {
            foreach (var period in periods)
            {
                yield return new(PieceKind.Rhythm, (list, period), LocalDays.StartInUtc(Rhythm.FirstDateOf(period, rhythm.Unit)));
            }
        }
    }

    private static PieceKind KindOf(StandingFact fact) => fact switch
    {
        ConsentGiven or ConsentWithdrawn or ChannelAllowed or ChannelWithdrawn => PieceKind.Consents,
        PreferencesSet => PieceKind.Wishes,
        Paused or Resumed or Muted => PieceKind.Pauses,
        Placed => PieceKind.Work,
        Enrolled or OptedOut or Objected or Departed or Restricted or RestrictionLifted => PieceKind.TakingPart,
        _ => throw new ArgumentException("The set of standing facts is closed.", nameof(fact)),
    };
}
