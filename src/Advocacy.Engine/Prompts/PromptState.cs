using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>What must be remembered of contact with a person.</summary>
public sealed record PromptState
{
    /// <summary>The state before any contact.</summary>
    public static PromptState New { get; } = new();

    /// <summary>The latest messages by delivery, oldest first: at most <see cref="Contacts.Most"/>.</summary>
    public ValueList<Contact> Contacts
    {
        get;
        init => (field, Among) = (value, ContactTraits.Of(value));
    }

    /// <summary>What there is among the messages held: for what there is not, they need not be walked.</summary>
    internal ContactTrait Among { get; private init; }

    /// <summary>
    /// The ISO weeks in which messages that are no longer held came of the engine's own accord, in order: as far back as the weeks of a
    /// rhythm are counted one by one, and the last one before.
    /// </summary>
    public ValueList<int> EarlierWeeks { get; init; }

    /// <summary>Messages in a row that were seen and not answered.</summary>
    public int Ignored { get; init; }

    /// <summary>When the last of those was counted.</summary>
    public Instant? IgnoredAt { get; init; }

    /// <summary>When the person last acted, adapted or copied.</summary>
    public Instant? LastAct { get; init; }

    /// <summary>When "keep, less, stop?" was last asked; a question that was withheld was not.</summary>
    public Instant? LastCheckIn { get; init; }

    /// <summary>Until when the person snoozed the engine.</summary>
    public Instant? SnoozedUntil { get; init; }

    /// <summary>When the person acted or opened, at most one a local date, oldest first: at most <see cref="Slots.Most"/>.</summary>
    public ValueList<LocalDateTime> Observations { get; init; }
}
