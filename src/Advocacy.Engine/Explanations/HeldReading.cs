using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>
/// What the person told, and what follows from it all, in sentences. How strong somebody said a driver or link to be is theirs, and told
/// back; how motivated or able the engine thinks they are is not told.
/// </summary>
internal static class HeldReading
{
    private static readonly ValueList<Factor> AllFactors = [.. Factors.Drivers, .. Factors.Links];

    internal static IEnumerable<string> Said(HoldingScene held)
    {
        var (progress, words) = (held.Progress, held.Words);
        if (held.Last<Enrolled>(static fact => fact.KnowsWhy.HasValue) is { KnowsWhy: { } knows } asked)
        {
            yield return held.Say("said-why", ("at", words.Day(asked.At)), ("answer", words.Say(knows ? "format.yes" : "format.no")));
        }

        if (held.Last<Enrolled>(static fact => fact.Confidence.HasValue) is { Confidence: { } confidence } told)
        {
            yield return held.Say("said-confidence-at", ("at", words.Day(told.At)), ("share", words.Share(confidence.Value)));
        }

        if (progress.Phases.KnowsWhy)
        {
            yield return held.Say("said-knows-why");
        }

        if (progress.Phases.Confidence > 0)
        {
            yield return held.Say("said-confidence", ("share", words.Share(progress.Phases.Confidence)));
        }

        foreach (var factor in AllFactors)
        {
            if (progress.Behavior.DeclaredOf(factor) is { } anchor)
            {
                yield return held.Say("said-signal", ("at", words.Day(anchor.At)), ("share", words.Share(anchor.Value)), ("what", words.Member("signal", factor.ToString())));
            }
        }

        var barriers = new List<string>();
        foreach (var chose in held.Held<Chose>())
        {
            if (chose.Barrier is { } barrier)
            {
                barriers.Add("‘" + words.Noun("barrier", barrier.Value) + "’");
            }
        }

        if (barriers.Count > 0)
        {
            yield return held.Say("said-barriers", ("barriers", held.Tally(barriers)));
        }

        if (progress.Habits.Automaticity > 0)
        {
            yield return held.Say("said-automatic", ("level", words.Number(progress.Habits.Automaticity)));
        }
    }

    internal static IEnumerable<string> Gathered(HoldingScene held)
    {
        var (progress, words) = (held.Progress, held.Words);
        var (phases, habits, observations) = (progress.Phases, progress.Habits, progress.Prompts.Observations);
        if (held.Standing.Enrolled is not null || phases != PhaseState.New)
        {
            yield return held.Say("phase", ("phase", words.Member("phase", held.View.Phase.ToString())));
        }

        if (phases.Practice > 0)
        {
            yield return held.Say("practice");
        }

        if (phases.Consolidations > 0)
        {
            yield return held.Say("consolidations", ("times", words.Times(phases.Consolidations)));
        }

        if (phases.IsConsolidated)
        {
            yield return held.Say("consolidated");
        }

        if (phases.OfferedWeeks > 0)
        {
            yield return held.Say("offered", ("count", words.Number(phases.OfferedWeeks)), ("week", words.Date(LocalDays.MondayOf(phases.LastOfferedWeek))));
        }

        if (habits.Repetitions > 0)
        {
            yield return held.Say("habit", ("count", words.Number(Math.Round(held.View.Repetitions))), ("last", words.Date(LocalDays.FromNumber(habits.LastDay))));
        }

        if (habits.Context.Trim('|').Length > 0)
        {
            yield return held.Say("habit-context", ("context", words.Listed([.. habits.Context.Split(['|'], StringSplitOptions.RemoveEmptyEntries)])));
        }

        if (held.View.IsHabitVerified)
        {
            yield return held.Say("habit-verified");
        }

        if (!observations.IsEmpty)
        {
            var last = observations[observations.Count - 1];
            yield return held.Say("hours", ("times", words.Times(observations.Count)), ("date", words.Date(last.Date)), ("time", DateWords.Time(last.TimeOfDay)));
        }

        if (Observed(progress.Behavior, words) is { Count: > 0 } observed)
        {
            yield return held.Say("observed", ("factors", words.Listed(observed)));
        }

        if (held.Standing.IsEnrolled)
        {
            yield return held.Say("estimate");
        }
    }

    internal static IEnumerable<string> Rhythm(HoldingScene held)
    {
        var (rhythm, words) = (held.Progress.Rhythm, held.Words);
        if (rhythm == RhythmState.New)
        {
            yield break;
        }

        var tally = Circumstances.TallyAt(held.Progress, new(held.Now, held.Standing, held.Around));
        var row = held.View.Rhythm;
        yield return held.Say(
            "rhythm", ("unit", words.Member("rhythm-unit", row.Unit.ToString())), ("current", words.Number(row.Current)), ("longest", words.Number(row.Longest)));
        if (!rhythm.HasBegun)
        {
            yield return held.Say("rhythm-ahead");
        }

        if (row.LastKept is { } last)
        {
            yield return held.Say("rhythm-last", ("date", words.Date(last)));
        }

        var parts = new List<string>();
        foreach (var (part, count) in new[]
        {
            ("kept", rhythm.Kept.Count), ("neutral", rhythm.Neutral.Count), ("spared", rhythm.Spared.Count), ("forgiven", tally.Forgiven), ("quiet", tally.Misses.Count), ("paused", tally.Paused),
        })
        {
            if (count > 0)
            {
                parts.Add(words.Counted(words.Member("rhythm-part", part), count));
            }
        }

        if (parts.Count > 0)
        {
            yield return held.Say("rhythm-parts", ("parts", words.Listed(parts)));
        }

        if (tally.IsRepairable)
        {
            yield return held.Say("rhythm-open");
        }

        if (tally.Lost > 0)
        {
            yield return held.Say("rhythm-ended", ("times", words.Times(tally.Lost)));
        }

        if (!row.IsShown)
        {
            yield return held.Say("rhythm-hidden");
        }
    }

    /// <summary>What there is an observation about, without how strong it is.</summary>
    private static List<string> Observed(BehaviorState behavior, Wording words)
    {
        var observed = new List<string>();
        foreach (var factor in AllFactors)
        {
            if (behavior.ObservedOf(factor) is { } anchor)
            {
                observed.Add(words.Say("format.dated", ("what", words.Member("factor", factor.ToString())), ("date", words.Day(anchor.At))));
            }
        }

        return observed;
    }
}
