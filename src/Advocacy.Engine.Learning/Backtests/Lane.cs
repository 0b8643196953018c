using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>The facts of one person in order of time, and how far two engines were told of them.</summary>
internal sealed class Lane
{
    private readonly PersonState[] states;
    private readonly Queue<Fact> ahead;

    private Lane(PersonId person, List<Fact> facts)
    {
        facts.Sort(static (one, other) => one.At != other.At ? one.At.CompareTo(other.At)
            : IsRecord(one) != IsRecord(other) ? IsRecord(one).CompareTo(IsRecord(other))
            : FactOrder.Canonical.Compare(one, other));
        Facts = ValueList.From(facts);
        ahead = new(facts);
        states = [PersonState.Empty(person), PersonState.Empty(person)];
    }

    /// <summary>The facts in order of time.</summary>
    internal ValueList<Fact> Facts { get; }

    /// <summary>The facts of everybody, by person.</summary>
    internal static Dictionary<PersonId, Lane> Of(IEnumerable<Fact> facts)
    {
        var told = new Dictionary<PersonId, List<Fact>>();
        foreach (var fact in facts)
        {
            if (!told.TryGetValue(fact.Person, out var own))
            {
                told.Add(fact.Person, own = []);
            }

            own.Add(fact);
        }

        var lanes = new Dictionary<PersonId, Lane>(told.Count);
        foreach (var one in told)
        {
            lanes.Add(one.Key, new(one.Key, one.Value));
        }

        return lanes;
    }

    /// <summary>Tells both engines what had happened at an instant, but not what became of a decision of that very instant.</summary>
    internal (PersonState One, PersonState Other) Tell(IAdvocacyEngine one, IAdvocacyEngine other, Instant at)
    {
        var news = new List<Fact>();
        while (ahead.Count > 0 && ahead.Peek() is var fact && (fact.At < at || (fact.At == at && !IsRecord(fact))))
        {
            news.Add(ahead.Dequeue());
        }

        if (news.Count > 0)
        {
            states[0] = one.Replay(states[0], news, at).State;
            states[1] = other.Replay(states[1], news, at).State;
        }

        return (states[0], states[1]);
    }

    // What becomes of a decision may be told of the very instant in which it was made.
    private static bool IsRecord(Fact fact) => fact is Scheduled or Silenced or Sent or NotDelivered or Expired or Seen;
}
