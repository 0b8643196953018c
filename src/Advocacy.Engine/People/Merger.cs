using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>
/// Makes one state of two that turn out to be of one person: an HR system gave somebody another id, or somebody came back under a new one.
/// </summary>
public static class Merger
{
    /// <summary>
    /// The state of one person of whom facts were held under two ids. As long as neither state has folded events that lie among those of
    /// the other, it is that of a replay of all facts under the one id; what was folded is put together so that the person never gets more
    /// messages than one person may, and nothing is granted twice that can still be told apart.
    /// </summary>
    /// <param name="one">One state.</param>
    /// <param name="other">The other; which is which makes no difference. Where both are of one id and differ, what the first says keeps its id.</param>
    /// <param name="into">The id to go on under: one of both, or a third.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Merged Merge(PersonState one, PersonState other, PersonId into, Surroundings around)
    {
        Guard.NotNull(one);
        Guard.NotNull(other);
        Guard.NotNull(around);
        var (kept, given) = IsKept(one, other, into) ? (one, other) : (other, one);
        var names = Telling.Names(kept, given, around.Horizon);
        given = Telling.Named(given, names);
        var facts = new SortedDictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var state in new[] { kept, given })
        {
            foreach (var fact in state.Registers)
            {
                facts[fact.Id.Value] = Renamed(fact, into);
            }

            foreach (var fact in state.Log)
            {
                facts[fact.Id.Value] = Renamed(fact, into);
            }
        }

        var merged = History.Merged(kept, given, into, facts.Values, around);
        var nobody = new History(PersonState.Empty(into), around);
        return new(merged.State, merged.Since(nobody), Telling.Conflicts(names));
    }

    /// <summary>
    /// Facts as they are to be taken into a state, under whichever id of the person they arrived: what is late, or is to be replayed, after
    /// ids were merged. By the rule of merging: an id that means another fact in the state, or under the id gone on under, becomes one made of
    /// its own and the id it arrived under, with what refers to it. So no fact is lost that protects the person, and what was delivered before
    /// is a duplicate still.
    /// </summary>
    /// <param name="facts">Facts of one person under any of their ids. It cannot tell whose ids they are: the host knows what was merged.</param>
    /// <param name="into">The state they are to be taken into: that of the merge, or an empty one of the id gone on under.</param>
    /// <param name="around">The policies and the time zones.</param>
    /// <returns>The same facts in the same order, of the person of the state.</returns>
    public static ValueList<Fact> Renamed(IEnumerable<Fact> facts, PersonState into, Surroundings around) =>
        Renaming.Into(Guard.NotNull(into), Guard.NotNull(facts), Guard.NotNull(around).Horizon);

    /// <summary>The fact as it would be under another id of the person; who enrolled them stays whoever else it was.</summary>
    internal static Fact Renamed(Fact fact, PersonId into) =>
        fact is Enrolled enrolled && enrolled.By == enrolled.Person ? enrolled with { Person = into, By = into } : fact with { Person = into };

    /// <summary>Whether facts of a state keep their ids rather than those of another: those of the id to go on under, else of the ordinally first.</summary>
    private static bool IsKept(PersonState one, PersonState other, PersonId into) =>
        one.Person == into || (other.Person != into && string.CompareOrdinal(one.Person.Value, other.Person.Value) <= 0);
}
