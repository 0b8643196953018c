using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Gives facts that come under several ids of a person the names under which one state can hold them all.</summary>
internal static class Renaming
{
    /// <summary>Facts as one state can hold them: those of its own id keep their names first, then those of the others in the order of their ids.</summary>
    internal static ValueList<Fact> Into(PersonState into, IEnumerable<Fact> facts, Duration horizon)
    {
        var all = facts.ToArray();
        var renamed = new Fact[all.Length];
        var held = into;
        foreach (var person in all.Select(static fact => fact.Person).Distinct().OrderBy(person => person != into.Person).ThenBy(static person => person.Value, StringComparer.Ordinal))
        {
            var known = held.Registers.Concat<Fact>(held.Events).ToDictionary(static fact => fact.Id);
            var places = new List<int>();
            for (var place = 0; place < all.Length; place++)
            {
                if (all[place].Person == person && (renamed[place] = Telling.Held(all[place], known, into.Person)!) is null)
                {
                    places.Add(place);
                }
            }

            var names = Telling.Names(held, With(PersonState.Empty(person), places.ConvertAll(place => all[place])), horizon);
            foreach (var place in places)
            {
                renamed[place] = Merger.Renamed(Telling.Named(all[place], names), into.Person);
            }

            held = With(held, places.ConvertAll(place => renamed[place]));
        }

        return new(renamed);
    }

    /// <summary>
    /// A state that knows more facts by their ids: to be asked what is named how, and not to be evolved. It has no newest event, since
    /// nothing that is on its way was let go of.
    /// </summary>
    private static PersonState With(PersonState state, List<Fact> facts)
    {
        facts = facts.GroupBy(static fact => fact.Id).Select(static same => same.First()).ToList();
        var events = state.Events.Concat(facts.OfType<EventFact>()).OrderBy(static fact => fact, FactOrder.Canonical).ToArray();
        var tombstones = new Retractions(state.Tombstones, Duration.Zero).With(facts.OfType<Retracted>().ToList());
        return new(
            state.Person, ValueList.From(state.Registers.Concat(facts.OfType<StandingFact>())), EventLog.Of(events), tombstones, state.Checkpoint, state.Newest, state.Stamp, null);
    }
}
