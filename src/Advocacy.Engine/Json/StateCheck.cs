using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>
/// Whether a state that was read is one that facts can have led to, as far as the engine relies on it: what it folds in order must be in
/// order, and what it counts through must be within the years. A state that was tampered with is a problem here, never an exception later.
/// </summary>
internal static class StateCheck
{
    internal static void Check(PersonState state, Faults faults)
    {
        var (ids, events) = (new HashSet<FactId>(), state.Events);
        Facts("registers", state.Registers, state.Person, ids, faults);
        Facts("events", events, state.Person, ids, faults);
        Ordered("tombstones", state.Tombstones, (one, other) => string.CompareOrdinal(one.Target.Value, other.Target.Value), tombstone => tombstone.Target.Value, "ordered by target, each once", faults);
        Times(state, events, faults);
        Check(state.Checkpoint, faults);
    }

    private static void Facts<T>(string list, ValueList<T> facts, PersonId person, HashSet<FactId> ids, Faults faults)
        where T : Fact
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Person != person)
            {
                faults.Add(ProblemCodes.OtherPerson, Place(list, i) + ".person", fact.Person.Value, person.Value);
            }

            if (FactCheck.Check(fact, fact.At) is { } problem)
            {
                faults.Add(problem.Code, Place(list, i) + "." + problem.Path, problem.Value, problem.Allowed);
            }

            if (!ids.Add(fact.Id))
            {
                faults.Add(ProblemCodes.Inconsistent, Place(list, i) + ".id", fact.Id.Value, "one id for one fact (INV-15)");
            }
        }

        Ordered(list, facts, FactOrder.Canonical.Compare, fact => fact.Id.Value, "canonical order, each once", faults);
    }

    private static void Times(PersonState state, ValueList<EventFact> events, Faults faults)
    {
        var last = events.IsEmpty ? state.Checkpoint.Through : events[events.Count - 1].At;
        if (state.Newest != last)
        {
            faults.Add(ProblemCodes.Inconsistent, "newest", Text(state.Newest), last is null ? "absent where there are no events" : Text(last) + ", the instant of the last event");
        }

        if (!events.IsEmpty && state.Checkpoint.Through > events[0].At)
        {
            faults.Add(ProblemCodes.Disordered, "checkpoint.through", Text(state.Checkpoint.Through), "not after the first event");
        }
    }

    private static void Check(Progress progress, Faults faults)
    {
        if (progress.Phases.PracticeAt > progress.Phases.OfferedWeeks)
        {
            faults.Add(ProblemCodes.Inconsistent, "checkpoint.phases.practiceAt", Text(progress.Phases.PracticeAt), "at most offeredWeeks, " + Text(progress.Phases.OfferedWeeks));
        }

        Check(progress.Rhythm, faults);
        Check(progress.Prompts, faults);
        Check(progress.Content, faults);
        Check(progress.Rewards, faults);
        for (var i = 0; i < progress.Absences.Count; i++)
        {
            if (progress.Absences[i].To < progress.Absences[i].From)
            {
                faults.Add(ProblemCodes.IntervalReversed, Place("checkpoint.absences", i) + ".to", Text(progress.Absences[i].To), "not before " + Text(progress.Absences[i].From));
            }
        }
    }

    private static void Check(RhythmState rhythm, Faults faults)
    {
        const string path = "checkpoint.rhythm.";
        var first = Rhythm.PeriodOf(new LocalDate(1899, 12, 25), rhythm.Unit);
        var last = Rhythm.PeriodOf(new LocalDate(2200, 1, 7), rhythm.Unit);
        var range = string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}: {2}", first, last, Kebab.Of(rhythm.Unit));
        foreach (var (list, periods) in new[]
        {
            ("kept", rhythm.Kept), ("neutral", rhythm.Neutral), ("spared", rhythm.Spared), ("earlier.misses", rhythm.Earlier.Misses),
        })
        {
            Ordered(path + list, periods, (one, other) => one.CompareTo(other), period => Text(period), "in order, each once", faults);
            for (var i = 0; i < periods.Count; i++)
            {
                Within(Place(path + list, i), periods[i]);
            }
        }

        Within(path + "earlier.next", rhythm.Earlier.Next);
        Within(path + "earlier.lastKept", rhythm.Earlier.LastKept);
        if (rhythm.Earlier.Current > rhythm.Earlier.Longest)
        {
            faults.Add(ProblemCodes.Inconsistent, path + "earlier.current", Text(rhythm.Earlier.Current), "at most longest, " + Text(rhythm.Earlier.Longest));
        }

        void Within(string place, int period)
        {
            if (period < first || period > last)
            {
                faults.Add(ProblemCodes.NumberOutOfRange, place, Text(period), range);
            }
        }
    }

    private static void Check(PromptState prompts, Faults faults)
    {
        const string contacts = "checkpoint.prompts.contacts";
        const string observations = "checkpoint.prompts.observations";
        var decisions = new HashSet<DecisionId>();
        for (var i = 0; i < prompts.Contacts.Count; i++)
        {
            if (!decisions.Add(prompts.Contacts[i].Decision))
            {
                faults.Add(ProblemCodes.Inconsistent, Place(contacts, i) + ".decision", prompts.Contacts[i].Decision.Value, "one message for one decision");
            }
        }

        Ordered(contacts, prompts.Contacts, ByInstant, contact => contact.Decision.Value, "in order of at, then decision", faults);
        Ordered("checkpoint.prompts.earlierWeeks", prompts.EarlierWeeks, (one, other) => one.CompareTo(other), week => Text(week), "in order, each once", faults);
        Ordered(observations, prompts.Observations, (one, other) => one.Date.CompareTo(other.Date), Text, "in order, one a date", faults);
        for (var i = 0; i < prompts.Observations.Count; i++)
        {
            if (prompts.Observations[i].Year is < 1899 or > 2200)
            {
                faults.Add(ProblemCodes.InstantOutOfRange, Place(observations, i), Text(prompts.Observations[i]), "from 1900-01-01 to before 2200-01-01");
            }
        }

        AtMost(contacts, prompts.Contacts.Count, Contacts.Most, faults);
        AtMost(observations, prompts.Observations.Count, Slots.Most, faults);
    }

    private static void Check(ContentState content, Faults faults)
    {
        const string marks = "checkpoint.content.marks";
        var seen = new HashSet<(ContentId, ContentUse)>();
        for (var i = 0; i < content.Marks.Count; i++)
        {
            var mark = content.Marks[i];
            if (!seen.Add((mark.Content, mark.Use)))
            {
                faults.Add(ProblemCodes.Inconsistent, Place(marks, i) + ".content", mark.Content.Value, "one mark for each use of a content");
            }

            if (mark.On.Year is < 1899 or > 2200)
            {
                faults.Add(ProblemCodes.InstantOutOfRange, Place(marks, i) + ".on", NodaTime.Text.LocalDatePattern.Iso.Format(mark.On), "from 1900-01-01 to before 2200-01-01");
            }
        }

        Ordered(marks, content.Marks, ContentState.Compare, mark => mark.Content.Value, "in order of on, then content, then use", faults);
        AtMost(marks, content.Marks.Count, ContentState.Most, faults);
    }

    /// <summary>What a balance and a cap are counted from.</summary>
    private static void Check(RewardState rewards, Faults faults)
    {
        const string entries = "checkpoint.rewards.entries";
        for (var i = 0; i < rewards.Entries.Count; i++)
        {
            var entry = rewards.Entries[i];
            if (i > 0 && entry.At < rewards.Entries[i - 1].At)
            {
                faults.Add(ProblemCodes.Disordered, Place(entries, i) + ".at", TimeShapes.FormatInstant(entry.At), "in order of at");
            }

            if (entry.Date.Year is < 1899 or > 2200)
            {
                faults.Add(ProblemCodes.InstantOutOfRange, Place(entries, i) + ".date", NodaTime.Text.LocalDatePattern.Iso.Format(entry.Date), "from 1900-01-01 to before 2200-01-01");
            }

            if (!IsOneOutcome(entry))
            {
                faults.Add(ProblemCodes.Inconsistent, Place(entries, i) + ".granted", entry.Granted.ToString(CultureInfo.InvariantCulture), "what came of the claim, at most as much as claimed");
            }
        }

        AtMost(entries, rewards.Entries.Count, Claims.Most + 1000, faults);
    }

    private static bool IsOneOutcome(LedgerEntry entry) => entry.Status switch
    {
        EntryStatus.Granted => entry.Granted == entry.Claimed,
        EntryStatus.Capped => entry.Granted < entry.Claimed,
        _ => entry.Granted == 0,
    };

    private static int ByInstant(Contact one, Contact other)
    {
        var byInstant = one.At.CompareTo(other.At);
        return byInstant != 0 ? byInstant : string.CompareOrdinal(one.Decision.Value, other.Decision.Value);
    }

    private static void AtMost(string list, int count, int most, Faults faults)
    {
        if (count > most)
        {
            faults.Add(ProblemCodes.NumberOutOfRange, list, Text(count), "at most " + Text(most));
        }
    }

    private static void Ordered<T>(string list, ValueList<T> items, Comparison<T> compare, Func<T, string> shown, string allowed, Faults faults)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (compare(items[i - 1], items[i]) >= 0)
            {
                faults.Add(ProblemCodes.Disordered, Place(list, i), shown(items[i]), allowed);
            }
        }
    }

    private static string Place(string list, int index) => list + "[" + Text(index) + "]";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Instant? instant) => instant is { } known ? TimeShapes.FormatInstant(known) : string.Empty;

    private static string Text(LocalDateTime local) => NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(local);
}
