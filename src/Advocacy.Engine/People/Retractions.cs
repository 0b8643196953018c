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
        var place = 0;
        while (place < Held.Count && string.CompareOrdinal(Held[place].Target.Value, fact.Target.Value) < 0)
        {
            place++;
        }

        if (place == Held.Count || Held[place].Target != fact.Target)
        {
            return Held.Insert(place, new(fact.Target, fact.At));
        }

        return fact.At < Held[place].At ? Held.With(place, new(fact.Target, fact.At)) : Held;
    }

    /// <summary>Whether a fact can be taken back at all: not a correction, nor what protects the person.</summary>
    internal static bool IsRetractable(Fact fact) => fact is not Retracted && fact is not StandingFact { IsProtective: true };

    private Tombstone? Find(FactId id)
    {
        foreach (var tombstone in Held)
        {
            if (tombstone.Target == id)
            {
                return tombstone;
            }
        }

        return null;
    }
}
