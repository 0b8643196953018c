using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Which facts were taken back. A fact taken back within the horizon after it happened is as if it had never been; later only what it
/// earned is taken back (partly). Both depend on the two instants alone, never on the order of delivery.
/// </summary>
/// <param name="Held">The tombstones, ordered by target.</param>
/// <param name="Horizon">How late a fact can be taken back wholly.</param>
internal sealed record Retractions(ValueList<Tombstone> Held, Duration Horizon)
{
    /// <summary>Whether a fact is as if it had never been.</summary>
    internal bool Undo(Fact fact) =>
        !Held.IsEmpty && IsRetractable(fact) && Find(fact.Id) is { } tombstone && tombstone.At <= fact.At + Horizon;

    /// <summary>The tombstones after one more retraction; the first one counts.</summary>
    internal ValueList<Tombstone> With(Retracted fact)
    {
        var place = PlaceOf(fact.Target);
        return place < 0 ? Held.Insert(~place, new(fact.Target, fact.At))
            : fact.At < Held[place].At ? Held.With(place, new(fact.Target, fact.At))
            : Held;
    }

    /// <summary>The tombstones after many more retractions, sorted in once.</summary>
    internal ValueList<Tombstone> With(IReadOnlyCollection<Retracted> facts)
    {
        if (facts.Count == 0)
        {
            return Held;
        }

        List<Tombstone> all = [.. Held];
        foreach (var fact in facts)
        {
            all.Add(new(fact.Target, fact.At));
        }

        return First(all);
    }

    /// <summary>The tombstones of both; the first of each target.</summary>
    internal static ValueList<Tombstone> Union(ValueList<Tombstone> one, ValueList<Tombstone> other) =>
        one.IsEmpty ? other : other.IsEmpty ? one : First([.. one, .. other]);

    private static ValueList<Tombstone> First(List<Tombstone> all)
    {
        all.Sort((one, other) => string.CompareOrdinal(one.Target.Value, other.Target.Value) is var byTarget and not 0 ? byTarget : one.At.CompareTo(other.At));
        var first = new List<Tombstone>(all.Count);
        foreach (var tombstone in all)
        {
            if (first.Count == 0 || first[first.Count - 1].Target != tombstone.Target)
            {
                first.Add(tombstone);
            }
        }

        return ValueList.From(first);
    }

    /// <summary>Whether a fact can be taken back at all: not a correction, nor what protects the person.</summary>
    internal static bool IsRetractable(Fact fact) => fact is not Retracted && fact is not StandingFact { IsProtective: true };

    private Tombstone? Find(FactId id) => PlaceOf(id) is >= 0 and var place ? Held[place] : null;

    /// <summary>The place of a target, or the complement of where it would be.</summary>
    private int PlaceOf(FactId target) => ById.PlaceOf(Held.AsSpan(), target, static (tombstone, sought) => string.CompareOrdinal(tombstone.Target.Value, sought.Value));
}
