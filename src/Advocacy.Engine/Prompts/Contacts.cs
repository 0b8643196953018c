using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>Keeps account of messages: scheduled, sent, seen, answered, settled.</summary>
public static class Contacts
{
    /// <summary>How many messages are held; the caps need far fewer.</summary>
    public const int Most = 64;

    /// <summary>Whether any message still waits for its time.</summary>
    internal static bool AnyScheduled(PromptState state) => (state.Among & ContactTrait.Scheduled) != 0;

    /// <summary>The state after a message was scheduled. Scheduling what the person asked for is an answer to all before it.</summary>
    public static PromptState Schedule(PromptState state, Scheduled fact)
    {
        Guard.NotNull(state);
        Guard.NotNull(fact);
        var contact = Find(state, fact.Decision) ?? new Contact { Decision = fact.Decision, At = fact.DeliverAt, ValidUntil = fact.ValidUntil };
        var scheduled = Put(state, contact with
        {
            At = contact.Stage == ContactStage.Scheduled ? fact.DeliverAt : contact.At,
            ValidUntil = fact.ValidUntil,
            Intervention = fact.Intervention,
            Items = fact.Items,
            Nudge = fact.Nudge,
            Channel = fact.Channel,
            Ask = fact.Ask,
            Lesson = fact.Lesson,
            IsOverview = fact.IsOverview,
            IsProactive = fact.IsProactive,
        });
        return fact.IsProactive
            ? scheduled
            : scheduled with { Ignored = 0, IgnoredAt = null };
    }

    /// <summary>The state after a message was sent; one the engine knows nothing of counts under the caps all the same.</summary>
    public static PromptState Send(PromptState state, DecisionId decision, Instant at)
    {
        var contact = Find(Guard.NotNull(state), decision) ?? new Contact { Decision = decision, At = at, ValidUntil = at };
        return Put(state, contact with { At = at, Stage = ContactStage.Sent });
    }

    /// <summary>The state after it became known how far a message came; nothing for a message that is not held.</summary>
    public static PromptState Move(PromptState state, DecisionId decision, ContactStage stage) =>
        Find(Guard.NotNull(state), decision) is { } contact ? Put(state, contact with { Stage = stage }) : state;

    /// <summary>The state after it became known whether a message was seen.</summary>
    public static PromptState See(PromptState state, DecisionId decision, Opening opening) =>
        Find(Guard.NotNull(state), decision) is { } contact && opening != Opening.Unknown ? Put(state, contact with { Opening = opening }) : state;

    /// <summary>The state after the person answered, in whatever way: the message was seen, then, and the row of ignored ones ends.</summary>
    public static PromptState Answer(PromptState state, DecisionId? decision)
    {
        var answered = Guard.NotNull(state) is { Ignored: 0, IgnoredAt: null } ? state : state with { Ignored = 0, IgnoredAt = null };
        return decision is { } id && Find(state, id) is { } contact
            ? Put(answered, contact with { IsAnswered = true, Opening = Opening.Seen })
            : answered;
    }

    /// <summary>The state after the person acted, adapted or copied: whatever was ignored before is forgotten.</summary>
    public static PromptState Respond(PromptState state, Instant at) =>
        Guard.NotNull(state) with { Ignored = 0, IgnoredAt = null, LastAct = at };

    /// <summary>When the time to answer a message is over.</summary>
    public static Instant SettlesAt(Contact contact, PromptRules rules) =>
        Guard.NotNull(contact).ValidUntil + Duration.FromDays(Guard.NotNull(rules).AnswerDays);

    /// <summary>
    /// The state after the time to answer a message is over: seen and unanswered counts as ignored; unknown never does (INV-26).
    /// </summary>
    /// <param name="state">The state before.</param>
    /// <param name="contact">The message.</param>
    /// <param name="at">When its time to answer is over.</param>
    /// <param name="lastOwnStep">When the person last set preferences, resumed or enrolled by then: that ends the row of ignored ones.</param>
    public static PromptState Settle(PromptState state, Contact contact, Instant at, Instant? lastOwnStep = null)
    {
        Guard.NotNull(state);
        Guard.NotNull(contact);
        var settled = Put(state, contact with { IsSettled = true });
        return contact.IsIgnored ? settled with { Ignored = BackOff.Ignored(state, lastOwnStep) + 1, IgnoredAt = at } : settled;
    }

    /// <summary>The state after so much of a message's lesson was counted.</summary>
    public static PromptState Learn(PromptState state, Contact contact, double learned) =>
        Put(Guard.NotNull(state), Guard.NotNull(contact) with { Learned = learned });

    /// <summary>A message that is held; none if it is not.</summary>
    public static Contact? Find(PromptState state, DecisionId decision)
    {
        var contacts = Guard.NotNull(state).Contacts;
        var place = PlaceOf(contacts, decision);
        return place < 0 ? null : contacts[place];
    }

    /// <summary>The oldest message, where it is no longer held after another came in.</summary>
    internal static Contact? LetGo(PromptState before, PromptState after) =>
        before.Contacts.Count == Most && Find(after, before.Contacts[0].Decision) is null ? before.Contacts[0] : null;

    /// <summary>
    /// The state in which the week of a message that was let go is remembered. Weeks before the oldest that counts are forgotten, but for
    /// the last of them: since then the engine's silence is its own.
    /// </summary>
    internal static PromptState Remember(PromptState state, int week, int oldest)
    {
        var weeks = state.EarlierWeeks;
        var place = weeks.AsSpan().BinarySearch(week);
        return Forget(state with { EarlierWeeks = place >= 0 ? weeks : weeks.Insert(~place, week) }, oldest);
    }

    /// <summary>The state without remembered weeks before the oldest that counts, but for the last of them.</summary>
    internal static PromptState Forget(PromptState state, int oldest)
    {
        var weeks = state.EarlierWeeks;
        var past = 0;
        while (past + 1 < weeks.Count && weeks[past + 1] < oldest)
        {
            past++;
        }

        return past == 0 ? state : state with { EarlierWeeks = weeks.Skip(past) };
    }

    /// <summary>The messages of two states, as far as one holds them, and the weeks of those that came before; nothing else of either.</summary>
    internal static PromptState Union(PromptState one, PromptState other)
    {
        var contacts = one.Contacts;
        foreach (var contact in other.Contacts)
        {
            var held = PlaceOf(contacts, contact.Decision);
            contacts = held < 0 || Further(contact, contacts[held]) ? Put(contacts, held, contact) : contacts;
        }

        var weeks = new SortedSet<int>(one.EarlierWeeks);
        weeks.UnionWith(other.EarlierWeeks);
        return new() { Contacts = contacts, EarlierWeeks = ValueList.From(weeks) };
    }

    /// <summary>Whether more is known of what became of the one message than of the other.</summary>
    private static bool Further(Contact one, Contact other) =>
        (one.IsSettled, one.IsAnswered, (int)one.Stage, (int)one.Opening, one.Learned, one.At)
            .CompareTo((other.IsSettled, other.IsAnswered, (int)other.Stage, (int)other.Opening, other.Learned, other.At)) > 0;

    /// <summary>When "keep, less, stop?" was last asked: what was withheld was not. A question that is no longer held is over a year old.</summary>
    private static Instant? LastAsked(PromptState state)
    {
        for (var i = state.Contacts.Count - 1; i >= 0; i--)
        {
            if (state.Contacts[i] is { Ask: Ask.Cadence, CountsUnderCaps: true } asked)
            {
                return asked.At;
            }
        }

        return null;
    }

    private static PromptState Put(PromptState state, Contact contact)
    {
        var held = PlaceOf(state.Contacts, contact.Decision);
        var after = state with { Contacts = Put(state.Contacts, held, contact) };
        var isQuestion = contact.Ask == Ask.Cadence || (held >= 0 && state.Contacts[held].Ask == Ask.Cadence);
        return isQuestion ? after with { LastCheckIn = LastAsked(after) } : after;
    }

    private static ValueList<Contact> Put(ValueList<Contact> contacts, int held, Contact contact)
    {
        if (held >= 0 && contacts[held].At == contact.At)
        {
            return contacts.With(held, contact);
        }

        var others = held >= 0 ? contacts.RemoveAt(held) : contacts;
        var place = others.Count;
        while (place > 0 && IsBefore(contact, others[place - 1]))
        {
            place--;
        }

        var grown = others.Insert(place, contact);
        return grown.Count > Most ? grown.RemoveAt(LeastNeeded(grown, contact)) : grown;
    }

    /// <summary>The oldest message that no cap counts, else the oldest: what a person asks for, however often, lifts no cap (INV-25).</summary>
    private static int LeastNeeded(ValueList<Contact> contacts, Contact newcomer)
    {
        for (var i = 0; i < contacts.Count; i++)
        {
            if (!contacts[i].CountsUnderCaps && contacts[i].Decision != newcomer.Decision)
            {
                return i;
            }
        }

        return 0;
    }

    private static int PlaceOf(ValueList<Contact> contacts, DecisionId decision)
    {
        var place = contacts.Count - 1;
        while (place >= 0 && contacts[place].Decision != decision)
        {
            place--;
        }

        return place;
    }

    private static bool IsBefore(Contact one, Contact other)
    {
        var byInstant = one.At.CompareTo(other.At);
        return byInstant < 0 || (byInstant == 0 && string.CompareOrdinal(one.Decision.Value, other.Decision.Value) < 0);
    }
}
