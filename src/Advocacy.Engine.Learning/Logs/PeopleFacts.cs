using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What is known of everybody, as far as rows need it.</summary>
internal sealed class PeopleFacts
{
    private readonly Dictionary<PersonId, PersonFacts> people;
    private readonly PersonFacts nobody = new([], [], Instant.MinValue);

    private PeopleFacts(Dictionary<PersonId, PersonFacts> people) => this.people = people;

    /// <summary>Reads facts once, and keeps of each what matters.</summary>
    /// <param name="facts">All facts of all people, in any order.</param>
    /// <param name="until">Later facts do not count, but for those by which somebody is left out.</param>
    internal static PeopleFacts Of(IEnumerable<Fact> facts, Instant until)
    {
        var told = new Dictionary<PersonId, (List<Happening> Happened, List<Fact> Held)>();
        foreach (var fact in facts)
        {
            var happening = Happening.Of(fact);
            var isHeld = PersonFacts.Decides(fact);
            if (happening.What == Happened.None && !isHeld)
            {
                continue;
            }

            if (!told.TryGetValue(fact.Person, out var own))
            {
                told.Add(fact.Person, own = ([], []));
            }

            if (happening.What != Happened.None)
            {
                own.Happened.Add(happening);
            }

            if (isHeld)
            {
                own.Held.Add(fact);
            }
        }

        var people = new Dictionary<PersonId, PersonFacts>(told.Count);
        foreach (var one in told)
        {
            people.Add(one.Key, new(one.Value.Happened, one.Value.Held, until));
        }

        return new(people);
    }

    internal PersonFacts Of(PersonId person) => people.TryGetValue(person, out var own) ? own : nobody;
}
