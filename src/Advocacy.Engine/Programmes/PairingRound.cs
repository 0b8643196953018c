using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The pairs of a period, and who waits for the next.</summary>
/// <param name="Pairs">The pairs, in the order of their ids.</param>
/// <param name="Waiting">Who waits, in the order of ids: the odd one out, or who met everybody lately. Told to that person only.</param>
public sealed record PairingRound(ValueList<Pair> Pairs, ValueList<PersonId> Waiting)
{
    /// <summary>The round without a person who was erased; who was paired with them waits for the next.</summary>
    public PairingRound Without(PersonId person)
    {
        var waiting = new List<PersonId>(Waiting.Where(one => one != person));
        foreach (var pair in Pairs)
        {
            if (pair.Holds(person))
            {
                waiting.Add(pair.PartnerOf(person));
            }
        }

        waiting.Sort(static (one, other) => string.CompareOrdinal(one.Value, other.Value));
        return new(Pairs.Where(pair => !pair.Holds(person)), ValueList.From(waiting));
    }
}
