using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>Keeps account of messages: scheduled, sent, seen, answered, settled.</summary>
public static class Contacts
{
    /// <summary>How many messages are held; the caps need far fewer.</summary>
    public const int Most = 64;

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
            Content = fact.Content,
            Channel = fact.Channel,
            Ask = fact.Ask,
            Lesson = fact.Lesson,
            IsOverview = fact.IsOverview,
            IsProactive = fact.IsProactive,
        });
        return fact.IsProactive
            ? fact.Ask == Ask.Cadence ? scheduled with { LastCheckIn = fact.DeliverAt } : scheduled
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
        var answered = Guard.NotNull(state) with { Ignored = 0, IgnoredAt = null };
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
        var ignored = contact is { IsProactive: true, IsAnswered: false, Opening: Opening.Seen, Stage: ContactStage.Scheduled or ContactStage.Sent }
            && contact.Ask is not Ask.Nothing;
        return ignored ? settled with { Ignored = BackOff.Ignored(state, lastOwnStep) + 1, IgnoredAt = at } : settled;
    }

    /// <summary>The state after so much of a message's lesson was counted.</summary>
    public static PromptState Learn(PromptState state, Contact contact, double learned) =>
        Put(Guard.NotNull(state), Guard.NotNull(contact) with { Learned = learned });

    /// <summary>A message that is held; none if it is not.</summary>
    public static Contact? Find(PromptState state, DecisionId decision)
    {
        var contacts = Guard.NotNull(state).Contacts;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            if (contacts[i].Decision == decision)
            {
                return contacts[i];
            }
        }

        return null;
    }

    private static PromptState Put(PromptState state, Contact contact)
    {
        var others = Without(state.Contacts, contact);
        var place = others.Count;
        while (place > 0 && IsBefore(contact, others[place - 1]))
        {
            place--;
        }

        var grown = others.Insert(place, contact);
        return state with { Contacts = grown.Count > Most ? Without(grown, LeastNeeded(grown, contact)) : grown };
    }

    /// <summary>The oldest message that no cap counts, else the oldest: what a person asks for, however often, lifts no cap (INV-25).</summary>
    private static Contact LeastNeeded(ValueList<Contact> contacts, Contact newcomer)
    {
        foreach (var contact in contacts)
        {
            if (!contact.CountsUnderCaps && contact.Decision != newcomer.Decision)
            {
                return contact;
            }
        }

        return contacts[0];
    }

    private static ValueList<Contact> Without(ValueList<Contact> contacts, Contact contact) =>
        contacts.Where(held => held.Decision != contact.Decision);

    private static bool IsBefore(Contact one, Contact other)
    {
        var byInstant = one.At.CompareTo(other.At);
        return byInstant < 0 || (byInstant == 0 && string.CompareOrdinal(one.Decision.Value, other.Decision.Value) < 0);
    }
}
