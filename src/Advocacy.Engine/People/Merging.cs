using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Puts together what two rows of folded events amount to. Their order among one another is no longer known, so each part errs on the side
/// of the person: what limits messages adds up, evidence is that of the further of the two and never their sum.
/// </summary>
internal static class Merging
{
    /// <summary>What two rows of events amount to; what one of them amounts to where the other is empty.</summary>
    internal static Progress Of(Progress one, Progress other, Surroundings around)
    {
        if (one == Progress.Start || other == Progress.Start)
        {
            return one == Progress.Start ? other : one;
        }

        return new()
        {
            Through = Chronology.Later(one.Through, other.Through),
            SweptAt = Chronology.Later(one.SweptAt, other.SweptAt),
            Behavior = Of(one.Behavior, other.Behavior),
            Phases = Of(one.Phases, other.Phases),
            Habits = Of(one.Habits, other.Habits),
            Rhythm = Of(one.Rhythm, other.Rhythm),
            Prompts = Of(one.Prompts, other.Prompts),
            Content = Of(one.Content, other.Content),
            Rewards = Claims.Merged(one.Rewards, other.Rewards, around.BookAt),
            Absences = Of(one.Absences, other.Absences),
            Responses = one.Responses + other.Responses,
            Thanks = one.Thanks + other.Thanks,
        };
    }

    private static BehaviorState Of(BehaviorState one, BehaviorState other) => new()
    {
        Declared = Latest(one.Declared, other.Declared),
        Observed = Latest(one.Observed, other.Observed),
    };

    /// <summary>Of each factor what was said last; of one instant the weaker.</summary>
    private static ValueList<Anchor?> Latest(ValueList<Anchor?> one, ValueList<Anchor?> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return one.IsEmpty ? other : one;
        }

        var latest = one;
        for (var i = 0; i < other.Count; i++)
        {
            latest = other[i] is { } held && (latest[i] is not { } known || IsAfter(held, known)) ? latest.With(i, held) : latest;
        }

        return latest;
    }

    private static bool IsAfter(Anchor one, Anchor other) =>
        (one.At, -one.Value, one.IsBarrier).CompareTo((other.At, -other.Value, other.IsBarrier)) > 0;

    private static PhaseState Of(PhaseState one, PhaseState other)
    {
        var further = OrderOf(one).CompareTo(OrderOf(other)) >= 0 ? one : other;
        return further with
        {
            Stories = Math.Max(one.Stories, other.Stories),
            Examples = Math.Max(one.Examples, other.Examples),
            KnowsWhy = one.KnowsWhy || other.KnowsWhy,
            Confidence = Math.Max(one.Confidence, other.Confidence),
            LastOfferedWeek = Math.Max(one.LastOfferedWeek, other.LastOfferedWeek),
        };
    }

    private static (bool, int, int, int, double, int, int) OrderOf(PhaseState state) =>
        (state.IsConsolidated, state.Consolidations, state.Acts, state.Acknowledgements, state.Practice, state.PracticeAt, state.OfferedWeeks);

    private static HabitState Of(HabitState one, HabitState other)
    {
        var isFirst = (one.Repetitions, one.LastDay).CompareTo((other.Repetitions, other.LastDay)) is var order and not 0
            ? order > 0
            : string.CompareOrdinal(one.Context, other.Context) >= 0;
        return (isFirst ? one : other) with
        {
            Unprompted = Math.Max(one.Unprompted, other.Unprompted),
            Automaticity = Math.Max(one.Automaticity, other.Automaticity),
        };
    }

    /// <summary>The longer row goes on, with the periods of both that are counted one by one.</summary>
    private static RhythmState Of(RhythmState one, RhythmState other)
    {
        if (!one.HasBegun || !other.HasBegun || one.Unit != other.Unit)
        {
            var isFirst = one.HasBegun != other.HasBegun ? one.HasBegun : OrderOf(one).CompareTo(OrderOf(other)) >= 0;
            var longer = isFirst ? one : other;
            return one.Unit == other.Unit ? longer with { Spared = Union(one.Spared, other.Spared, longer) } : longer;
        }

        var going = OrderOf(one).CompareTo(OrderOf(other)) >= 0 ? one : other;
        return going with
        {
            Kept = Union(one.Kept, other.Kept, going),
            Neutral = Union(one.Neutral, other.Neutral, going),
            Spared = Union(one.Spared, other.Spared, going),
            Earlier = going.Earlier with { Longest = Math.Max(one.Earlier.Longest, other.Earlier.Longest) },
        };
    }

    private static (int, int, int, int, int) OrderOf(RhythmState state) =>
        (state.Earlier.Current, -state.Earlier.Next, state.Earlier.Longest, state.Kept.Count, (int)state.Unit);

    private static ValueList<int> Union(ValueList<int> one, ValueList<int> other, RhythmState going)
    {
        var periods = new SortedSet<int>(one);
        periods.UnionWith(other);
        return ValueList.From(periods.Where(period => !going.HasBegun || period >= going.Earlier.Next));
    }

    /// <summary>All messages count under the caps of one; who left messages unanswered under either id did so, unless they acted since.</summary>
    private static PromptState Of(PromptState one, PromptState other)
    {
        var all = Contacts.Union(one, other);
        var lastAct = Chronology.Later(one.LastAct, other.LastAct);
        var ignoredAt = Chronology.Later(one.IgnoredAt, other.IgnoredAt);
        var hasActed = ignoredAt is null || lastAct > ignoredAt;
        var observations = new SortedDictionary<LocalDate, LocalDateTime>();
        foreach (var observation in one.Observations.Concat(other.Observations))
        {
            observations[observation.Date] = observations.TryGetValue(observation.Date, out var known) && known < observation ? known : observation;
        }

        return all with
        {
            Ignored = hasActed ? 0 : Math.Max(one.Ignored, other.Ignored),
            IgnoredAt = hasActed ? null : ignoredAt,
            LastAct = lastAct,
            LastCheckIn = Chronology.Later(one.LastCheckIn, other.LastCheckIn),
            SnoozedUntil = Chronology.Later(one.SnoozedUntil, other.SnoozedUntil),
            Observations = ValueList.From(observations.Values.Skip(Math.Max(0, observations.Count - Slots.Most))),
        };
    }

    private static ContentState Of(ContentState one, ContentState other)
    {
        var merged = one;
        foreach (var mark in other.Marks)
        {
            merged = merged.Mark(mark.Content, mark.Use, mark.On);
        }

        return merged;
    }

    private static ValueList<Absence> Of(ValueList<Absence> one, ValueList<Absence> other) => one.IsEmpty || other.IsEmpty
        ? (one.IsEmpty ? other : one)
        : ValueList.From(one.Concat(other).Distinct().OrderBy(static absence => absence.From).ThenBy(static absence => absence.To).ThenBy(static absence => absence.IsSilence));
}
