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
    /// <param name="other">The other; which is which makes no difference.</param>
    /// <param name="into">The id to go on under: one of both, or a third.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Merged Merge(PersonState one, PersonState other, PersonId into, Surroundings around)
    {
        Guard.NotNull(one);
        Guard.NotNull(other);
        Guard.NotNull(around);
        var facts = new SortedDictionary<string, Fact>(StringComparer.Ordinal);
        var conflicts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var state in new[] { one, other })
        {
            foreach (var fact in state.Registers)
            {
                Take(fact);
            }

            foreach (var fact in state.Log)
            {
                Take(fact);
            }
        }

        var merged = History.Merged(one, other, into, facts.Values, around);
        var nobody = new History(PersonState.Empty(into), around);
        return new(merged.State, merged.Since(nobody), ValueList.From(Ids(conflicts)));

        void Take(Fact fact)
        {
            var renamed = Renamed(fact, into);
            if (!facts.TryGetValue(fact.Id.Value, out var known))
            {
                facts.Add(fact.Id.Value, renamed);
            }
            else if (!known.Equals(renamed))
            {
                _ = conflicts.Add(fact.Id.Value);
                facts[fact.Id.Value] = FactOrder.Canonical.Compare(known, renamed) < 0 ? renamed : known;
            }
        }
    }

    private static Fact Renamed(Fact fact, PersonId into) =>
        fact is Enrolled enrolled ? enrolled with { Person = into, By = into } : fact with { Person = into };

    private static IEnumerable<FactId> Ids(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            yield return new(text);
        }
    }
}
