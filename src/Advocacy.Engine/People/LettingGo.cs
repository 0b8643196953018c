using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
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

    /// <summary>How long a single thing may be read.</summary>
    internal static Duration HeldFor(Surroundings around) => around.Retention + Duration.FromDays(3);

    /// <summary>How long a single thing is held: a sweep lets go of what nothing reads that may still come, or be taken back.</summary>
    internal static Duration SweptAfter(Surroundings around) => HeldFor(around) + around.Horizon + around.Horizon;

    /// <summary>Progress without what lies past retention at an instant.</summary>
    /// <param name="progress">Progress whose rhythm and rewards are folded up to the instant already.</param>
    /// <param name="at">The instant.</param>
    /// <param name="standing">The registers.</param>
    /// <param name="around">The policies and the time zones.</param>
    internal static Progress From(Progress progress, Instant at, Standing standing, Surroundings around)
    {
        var oldest = at - HeldFor(around);
        var absences = around.CountedOneByOneAt(at);
        return progress with
        {
            Prompts = From(progress.Prompts, at, oldest, standing, around),
            Content = progress.Content.Since(FirstDate(oldest)),
            Behavior = new() { Declared = Without(progress.Behavior.Declared, oldest), Observed = Without(progress.Behavior.Observed, oldest) },
            Absences = progress.Absences.Where(absence => absence.To >= absences),
            Rhythm = Without(progress.Rhythm, oldest),
        };
    }

    /// <summary>Messages as they are shown at an instant: without those past retention, but with the weeks in which they came.</summary>
    internal static PromptState From(PromptState prompts, Instant at, Standing standing, Surroundings around) =>
        From(prompts, at, Instant.MaxValue, standing, around);

    /// <summary>Messages as they may be judged by at an instant: none past retention, and all weeks.</summary>
    internal static PromptState Read(PromptState prompts, Instant at, Standing standing, Surroundings around) =>
        Read(prompts, at, Instant.MaxValue, standing, around);

    private static PromptState From(PromptState prompts, Instant at, Instant final, Standing standing, Surroundings around)
    {
        var read = Read(prompts, at, final, standing, around);
        var oldest = at - HeldFor(around);
        var date = LocalDays.DateAt(at, standing.ZoneAt(at), around.PolicyAt(at).Prompts.DayStartHour);
        return Contacts.Forget(read, LocalDays.WeekOf(date.PlusDays(-around.History.RetentionDays))) with
        {
            LastAct = read.LastAct < oldest ? null : read.LastAct,
            SnoozedUntil = read.SnoozedUntil < oldest ? null : read.SnoozedUntil,
            Observations = read.Observations.Where(observation => LocalDays.StartInUtc(observation.Date) >= oldest),
        };
    }

    /// <summary>Messages without those past retention, but with the weeks in which they came.</summary>
    /// <param name="prompts">The messages.</param>
    /// <param name="at">The instant.</param>
    /// <param name="final">Only messages of before this can no longer turn out not to have been sent: of these the last is held.</param>
    /// <param name="standing">The registers.</param>
    /// <param name="around">The policies and the time zones.</param>
    private static PromptState Read(PromptState prompts, Instant at, Instant final, Standing standing, Surroundings around) =>
        MayForget(prompts, at, around) ? Without(prompts, at, at - HeldFor(around), final, standing, around) : prompts;

    /// <summary>Whether any message may lie past retention at an instant.</summary>
    internal static bool MayForget(PromptState prompts, Instant at, Surroundings around) =>
        !prompts.Contacts.IsEmpty && prompts.Contacts[0].At < at - HeldFor(around);

    private static PromptState Without(PromptState prompts, Instant at, Instant oldest, Instant final, Standing standing, Surroundings around)
    {
        var (last, question) = (Last(prompts, final, IsOut), Last(prompts, final, IsQuestion));
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
            && !ReferenceEquals(contact, question);
    }

    /// <summary>
    /// Messages without the one that an event is about, and others of its age, where that lies past retention when the event happens: nobody
    /// can tell then whether a sweep let go of it before.
    /// </summary>
    internal static PromptState Forgotten(PromptState prompts, DecisionId decision, Instant at, Standing standing, Surroundings around)
    {
        var read = Read(prompts, at, at - HeldFor(around), standing, around);
        return ReferenceEquals(read, prompts) || Contacts.Find(prompts, decision) is null || Contacts.Find(read, decision) is not null ? prompts : read;
    }

    /// <summary>The last instants at which single things are still held, in no order.</summary>
    internal static IEnumerable<Instant> Ends(PersonState state, Surroundings around)
    {
        var (horizons, sweptAfter) = (around.Horizon + around.Horizon, SweptAfter(around));
        foreach (var fact in state.Log)
        {
            yield return fact.At + Duration.Max(HeldFor(around), horizons);
        }

        var progress = state.Checkpoint;
        var anchors = progress.Behavior.Declared.Concat(progress.Behavior.Observed).Where(static anchor => anchor.HasValue).Select(static anchor => anchor!.Value.At);
        var things = anchors
            .Concat(progress.Absences.Select(static absence => absence.To + Duration.FromDays(5)))
            .Concat(progress.Content.Marks.Select(static mark => LocalDays.StartInUtc(mark.On)))
            .Concat(progress.Rewards.Entries.Select(static entry => entry.At))
            .Concat(Periods(progress.Rhythm))
            .Concat(Contacted(progress.Prompts));
        foreach (var thing in things)
        {
            yield return thing + sweptAfter;
        }

        foreach (var end in Tombstones(state, sweptAfter, horizons).Concat(Messages(progress.Prompts, around, horizons)))
        {
            yield return end;
        }
    }

    /// <summary>A tombstone goes no sooner than what it takes back.</summary>
    private static IEnumerable<Instant> Tombstones(PersonState state, Duration sweptAfter, Duration horizons)
    {
        if (state.Tombstones.IsEmpty)
        {
            yield break;
        }

        var registers = state.Registers.ToDictionary(static fact => fact.Id);
        foreach (var tombstone in state.Tombstones)
        {
            var end = tombstone.At + sweptAfter;
            var target = state.Log.Find(tombstone.Target) ?? (registers.TryGetValue(tombstone.Target, out var standing) ? standing : (Fact?)null);
            yield return target is null ? end : Instant.Max(end, target.At + horizons);
        }
    }

    /// <summary>The message from which the next is counted, and the last question, are held until a later one can stand for them.</summary>
    private static IEnumerable<Instant> Messages(PromptState prompts, Surroundings around, Duration horizons)
    {
        var (nextOut, nextQuestion) = (Instant.MaxValue, Instant.MaxValue);
        for (var i = prompts.Contacts.Count - 1; i >= 0; i--)
        {
            var contact = prompts.Contacts[i];
            var past = Past(contact) + HeldFor(around);
            var end = Instant.Max(past, Contacts.SettlesAt(contact, around.PolicyAt(contact.ValidUntil).Prompts));
            end = IsOut(contact) ? Instant.Max(end, Instant.Min(contact.At + LongestCadence, nextOut)) : end;
            end = IsQuestion(contact) ? Instant.Max(end, nextQuestion) : end;
            if (end < Instant.MaxValue)
            {
                yield return end + horizons;
            }

            nextOut = IsOut(contact) ? Instant.Min(nextOut, past) : nextOut;
            nextQuestion = IsQuestion(contact) ? Instant.Min(nextQuestion, past) : nextQuestion;
        }
    }

    /// <summary>From when on what else is remembered of contact is to be counted.</summary>
    private static IEnumerable<Instant> Contacted(PromptState prompts)
    {
        foreach (var observation in prompts.Observations)
        {
            yield return LocalDays.StartInUtc(observation.Date);
        }

        // A week goes when the next lies past retention: the last stays.
        for (var i = 1; i < prompts.EarlierWeeks.Count; i++)
        {
            yield return LocalDays.StartInUtc(LocalDays.MondayOf(prompts.EarlierWeeks[i] + 1));
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
                yield return EndOf(periods[0], rhythm.Unit);
            }
        }
    }

    private static Instant Past(Contact contact) => Instant.Max(contact.At, contact.ValidUntil);

    /// <summary>Whether a message lies past retention at an instant, so that it no longer matters what becomes of it.</summary>
    internal static bool IsPast(Contact contact, Instant at, Surroundings around) => Past(contact) < at - HeldFor(around);

    /// <summary>The message by which "keep, less, stop?" was last asked: it goes with the silence, which stands.</summary>
    internal static Contact? LastQuestion(PromptState prompts) => Last(prompts, Instant.MaxValue, IsQuestion);

    private static Contact? Last(PromptState prompts, Instant before, Predicate<Contact> matches)
    {
        for (var i = prompts.Contacts.Count - 1; i >= 0; i--)
        {
            if (Past(prompts.Contacts[i]) < before && matches(prompts.Contacts[i]))
            {
                return prompts.Contacts[i];
            }
        }

        return null;
    }

    private static bool IsOut(Contact contact) => contact.Stage != ContactStage.Expired;

    private static bool IsQuestion(Contact contact) => contact is { Ask: Ask.Cadence, CountsUnderCaps: true };

    /// <summary>A rhythm without spared periods of before it began.</summary>
    private static RhythmState Without(RhythmState rhythm, Instant oldest) => !rhythm.HasBegun
        ? rhythm
        : rhythm with { Spared = rhythm.Spared.Where(period => period >= rhythm.Earlier.Next || EndOf(period, rhythm.Unit) >= oldest) };

    private static int WeekOf(Contact contact, Standing standing, Surroundings around) =>
        LocalDays.WeekAt(contact.At, standing.ZoneAt(contact.At), around.PolicyAt(contact.At).Prompts.DayStartHour);

    private static ValueList<Anchor?> Without(ValueList<Anchor?> anchors, Instant oldest)
    {
        var kept = anchors;
        for (var i = 0; i < anchors.Count; i++)
        {
            kept = anchors[i]?.At < oldest ? kept.With(i, null) : kept;
        }

        return kept.Any(static anchor => anchor.HasValue) ? kept : [];
    }

    private static Instant EndOf(int period, RhythmUnit unit) => LocalDays.StartInUtc(Rhythm.FirstDateOf(period, unit).PlusDays(unit == RhythmUnit.Weeks ? 7 : 1));

    /// <summary>The first date that does not begin before an instant.</summary>
    private static LocalDate FirstDate(Instant oldest) => oldest.InUtc().Date is var date && LocalDays.StartInUtc(date) < oldest ? date.PlusDays(1) : date;
}
