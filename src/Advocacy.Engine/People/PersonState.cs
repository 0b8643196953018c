using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// All the engine holds of one person, as a function of the set of facts: standing facts; a checkpoint that older events amount to; the
/// events of the last two horizons in canonical order (one horizon for what may come late, one for what may still be taken back);
/// tombstones. Two states are equal when all of that is.
/// </summary>
public sealed class PersonState : IEquatable<PersonState>
{
    private readonly Head? head;

    // What all of it amounts to under other surroundings than it was made under. Whichever thread writes it, it is the same for all.
    private volatile Head? asked;

    internal PersonState(
        PersonId person, ValueList<StandingFact> registers, EventLog log, ValueList<Tombstone> tombstones, Past past, Instant? newest, string stamp, Head? head)
    {
        Person = person;
        Registers = registers;
        Log = log;
        Tombstones = tombstones;
        Past = past;
        Newest = newest;
        Stamp = stamp;
        this.head = head;
    }

    internal PersonState(
        PersonId person, ValueList<StandingFact> registers, EventLog log, ValueList<Tombstone> tombstones, Progress checkpoint, Instant? newest, string stamp, Head? head)
        : this(person, registers, log, tombstones, new Past(checkpoint), newest, stamp, head)
    {
    }

    /// <summary>Whom it is about.</summary>
    public PersonId Person { get; }

    /// <summary>Standing facts in canonical order.</summary>
    public ValueList<StandingFact> Registers { get; }

    /// <summary>Events after the checkpoint in canonical order, also those taken back; put together in one list each time it is asked.</summary>
    public ValueList<EventFact> Events => Log.ToList();

    /// <summary>What was taken back, ordered by target.</summary>
    public ValueList<Tombstone> Tombstones { get; }

    /// <summary>What older events amount to.</summary>
    public Progress Checkpoint => Past.Progress;

    /// <summary>The instant of the newest event; none before the first.</summary>
    public Instant? Newest { get; }

    /// <summary>The policies the checkpoint was folded under; empty before the first event is folded into it.</summary>
    public string Stamp { get; }

    /// <summary>The events, as they are held.</summary>
    internal EventLog Log { get; }

    /// <summary>What older events amount to, as it is held.</summary>
    internal Past Past { get; }

    /// <summary>What all of it amounts to, as far as that is known; derived, hence no part of equality. None for a state that was just read.</summary>
    internal Head? Head => head ?? asked;

    /// <summary>What all of it amounts to under some surroundings: worked out where that is not known, and remembered for the next who asks.</summary>
    internal Head HeadUnder(Surroundings around)
    {
        if (head is { } made && ReferenceEquals(made.Around, around))
        {
            return made;
        }

        return asked is { } known && ReferenceEquals(known.Around, around) ? known : asked = Head.Of(this, around);
    }

    /// <summary>The state of somebody about whom nothing is known.</summary>
    public static PersonState Empty(PersonId person) => new(person, [], EventLog.Empty, [], Progress.Start, null, string.Empty, null);

    /// <inheritdoc/>
    public bool Equals(PersonState? other) =>
        other is not null
        && Person == other.Person
        && Newest == other.Newest
        && string.Equals(Stamp, other.Stamp, StringComparison.Ordinal)
        && Registers == other.Registers
        && Events == other.Events
        && Tombstones == other.Tombstones
        && Checkpoint.Equals(other.Checkpoint);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonState);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Person.GetHashCode() * 31) + (Newest.GetHashCode() * 7) + Log.Count);
}
