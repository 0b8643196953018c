using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// What of a checkpoint lies past retention, and the checkpoint without it. Whole days are counted in the person's own zone, wherever that
/// was, so that all is held three days longer than anything reads it.
/// </summary>
internal static class LettingGo
{
    /// <summary>The longest wish for fewer messages (a year) and two weeks: until then the date of the last one may still be counted from.</summary>
    private static readonly Duration LongestCadence = Duration.FromDays(54 * 7);

    /// <summary>How long a single thing is held.</summary>
    internal static Duration HeldFor(Surroundings around) => around.Retention + Duration.FromDays(3);

    /// <summary>Progress without what lies past retention at an instant.</summary>
    /// <param name="progress">Progress whose rhythm and rewards are folded up to the instant already.</param>
    /// <param name="at">The instant.</param>
    /// <param name="isNamed">Whether an event that is still held one by one names a message.</param>
    /// <param name="standing">The registers.</param>
    /// <param name="around">The policies and the time zones.</param>
    internal static Progress From(Progress progress, Instant at, Predicate<DecisionId> isNamed, Standing standing, Surroundings around)
    {
        var oldest = at - HeldFor(around);
        var absences = around.CountedOneByOneAt(at);
        return progress with
        {
            Prompts = From(progress.Prompts, at, isNamed, standing, around),
            Content = progress.Content.Since(FirstDate(oldest)),
            Behavior = new() { Declared = Without(progress.Behavior.Declared, oldest), Observed = Without(progress.Behavior.Observed, oldest) },
            Absences = progress.Absences.Where(absence => absence.To >= absences),
        };
    }

    /// <summary>Messages without those past retention, but with the weeks in which they came.</summary>
    internal static PromptState From(PromptState prompts, Instant at, Predicate<DecisionId> isNamed, Standing standing, Surroundings around)
    {
        var read = Read(prompts, at, isNamed, standing, around);
        var (oldest, zone) = (at - HeldFor(around), Circumstances.ZoneAt(at, standing, around));
        var date = LocalDays.DateAt(at, zone, around.PolicyAt(at).Prompts.DayStartHour);
        return Contacts.Forget(read, LocalDays.WeekOf(date.PlusDays(-around.History.RetentionDays))) with
        {
            LastAct = read.LastAct < oldest ? null : read.LastAct,
            SnoozedUntil = read.SnoozedUntil < oldest ? null : read.SnoozedUntil,
            Observations = read.Observations.Where(observation => InstantOf(observation.Date) >= oldest),
        };
    }

    /// <summary>Messages as they may be judged by at an instant: none past retention, and all weeks.</summary>
    internal static PromptState Read(PromptState prompts, Instant at, Predicate<DecisionId> isNamed, Standing standing, Surroundings around)
    {
        var oldest = at - HeldFor(around);
        return prompts.Contacts.IsEmpty || prompts.Contacts[0].At >= oldest ? prompts : Without(prompts, at, oldest, isNamed, standing, around);
    }

    private static PromptState Without(PromptState prompts, Instant at, Instant oldest, Predicate<DecisionId> isNamed, Standing standing, Surroundings around)
    {
        var last = LastMessage(prompts);
        var read = prompts with { Contacts = prompts.Contacts.Where(contact => !IsGone(contact)) };
        foreach (var contact in prompts.Contacts)
        {
            if (contact.IsOffer && IsGone(contact))
            {
                read = Contacts.Remember(read, WeekOf(contact, standing, around), int.MinValue);
            }
        }

        return read;

        bool IsGone(Contact contact) =>
            contact.IsSettled
            && Past(contact) < oldest
            && !(ReferenceEquals(contact, last) && contact.At >= at - LongestCadence)
            && !IsLastQuestion(contact, prompts)
            && !isNamed(contact.Decision);
    }

    /// <summary>
    /// From when on each single thing is to be counted, in no order: retention and three days later it is let go, unless an event is held
    /// until then that may have to do with it.
    /// </summary>
    internal static IEnumerable<Instant> Things(PersonState state, Surroundings around)
    {
        foreach (var fact in state.Log)
        {
            yield return fact.At;
        }

        foreach (var thing in Messages(state, around))
        {
            yield return thing;
        }

        var progress = state.Checkpoint;
        var spans = progress.Absences.Select(static absence => absence.To + Duration.FromDays(5));
        var anchors = progress.Behavior.Declared.Concat(progress.Behavior.Observed).Where(static anchor => anchor.HasValue).Select(static anchor => anchor!.Value.At);
        var marks = progress.Content.Marks.Select(static mark => InstantOf(mark.On));
        var entries = progress.Rewards.Entries.Select(static entry => entry.At);
        var tombstones = state.Tombstones.Select(tombstone => Needed(tombstone, state, HeldFor(around), around.Horizon));
        foreach (var thing in spans.Concat(anchors).Concat(marks).Concat(entries).Concat(tombstones).Concat(Periods(progress.Rhythm)))
        {
            yield return thing;
        }
    }

    /// <summary>A tombstone goes no sooner than what it takes back.</summary>
    private static Instant Needed(Tombstone tombstone, PersonState state, Duration heldFor, Duration horizon)
    {
        var retractions = new Retractions([tombstone], horizon);
        return state.Log.Find(tombstone.Target) is { } happened && retractions.Undo(happened) ? Instant.Max(tombstone.At, happened.At - heldFor)
            : Registers.Find(state.Registers, tombstone.Target) is { } standing && retractions.Undo(standing) ? Instant.Max(tombstone.At, standing.At + Duration.FromDays(6))
            : tombstone.At;
    }

    private static IEnumerable<Instant> Messages(PersonState state, Surroundings around)
    {
        var prompts = state.Checkpoint.Prompts;
        var last = LastMessage(prompts);
        foreach (var contact in prompts.Contacts)
        {
            if (!IsLastQuestion(contact, prompts))
            {
                var settled = Contacts.SettlesAt(contact, around.PolicyAt(contact.ValidUntil).Prompts) + around.Horizon + around.Horizon;
                var named = Instant.MinValue;
                foreach (var fact in state.Log)
                {
                    named = Registers.DecisionOf(fact) == contact.Decision ? fact.At : named;
                }

                var until = Instant.Max(settled, named);
                until = ReferenceEquals(contact, last) ? Instant.Max(until, contact.At + LongestCadence) : until;
                yield return Instant.Max(Past(contact), until - HeldFor(around));
            }
        }

        foreach (var observation in prompts.Observations)
        {
            yield return InstantOf(observation.Date);
        }

        foreach (var instant in new[] { prompts.LastAct, prompts.SnoozedUntil })
        {
            if (instant is { } known)
            {
                yield return known;
            }
        }
    }

    /// <summary>The end of the first period that is held one by one.</summary>
    private static IEnumerable<Instant> Periods(RhythmState rhythm)
    {
        foreach (var periods in new[] { rhythm.Kept, rhythm.Neutral, rhythm.Spared })
        {
            if (!periods.IsEmpty)
            {
                yield return InstantOf(Rhythm.FirstDateOf(periods[0], rhythm.Unit).PlusDays(rhythm.Unit == RhythmUnit.Weeks ? 7 : 1));
            }
        }
    }

    private static Instant Past(Contact contact) => Instant.Max(contact.At, contact.ValidUntil);

    /// <summary>The message from which the next is counted.</summary>
    private static Contact? LastMessage(PromptState prompts)
    {
        for (var i = prompts.Contacts.Count - 1; i >= 0; i--)
        {
            if (prompts.Contacts[i].Stage != ContactStage.Expired)
            {
                return prompts.Contacts[i];
            }
        }

        return null;
    }

    /// <summary>"Keep, less, stop?" was last asked by it: that goes with the silence, which stands.</summary>
    private static bool IsLastQuestion(Contact contact, PromptState prompts) => contact.Ask == Ask.Cadence && contact.At == prompts.LastCheckIn;

    private static int WeekOf(Contact contact, Standing standing, Surroundings around) =>
        LocalDays.WeekOf(LocalDays.DateAt(contact.At, Circumstances.ZoneAt(contact.At, standing, around), around.PolicyAt(contact.At).Prompts.DayStartHour));

    private static ValueList<Anchor?> Without(ValueList<Anchor?> anchors, Instant oldest)
    {
        var kept = anchors;
        for (var i = 0; i < anchors.Count; i++)
        {
            kept = anchors[i]?.At < oldest ? kept.With(i, null) : kept;
        }

        return kept.Any(static anchor => anchor.HasValue) ? kept : [];
    }

    private static Instant InstantOf(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

    /// <summary>The first date that does not begin before an instant.</summary>
    private static LocalDate FirstDate(Instant oldest) => oldest.InUtc().Date is var date && InstantOf(date) < oldest ? date.PlusDays(1) : date;
}
