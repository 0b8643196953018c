using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>Some events in canonical order, at least one, and the same by id.</summary>
internal sealed class EventRun
{
    private readonly EventFact[] facts;
    private readonly EventFact[] byId;
    private readonly int start;

    internal EventRun(ReadOnlySpan<EventFact> ordered)
        : this(ordered.ToArray(), ordered.ToArray(), 0) =>
        Array.Sort(byId, CompareIds);

    internal EventRun(EventFact fact)
        : this([fact])
    {
    }

    private EventRun(EventFact[] single)
        : this(single, single, 0)
    {
    }

    /// <summary>Events of which the first were let go.</summary>
    /// <param name="facts">The events, and before them those that were let go.</param>
    /// <param name="byId">All of these by id.</param>
    /// <param name="start">How many were let go.</param>
    private EventRun(EventFact[] facts, EventFact[] byId, int start) => (this.facts, this.byId, this.start) = (facts, byId, start);

    internal int Count => facts.Length - start;

    internal ReadOnlySpan<EventFact> Facts => facts.AsSpan(start);

    /// <summary>The list of these events, without copying them where none was let go.</summary>
    internal ValueList<EventFact> ToList() => start == 0 ? new(facts) : new(Facts.ToArray());

    internal EventFact? Find(FactId id) =>
        ById.PlaceOf<EventFact, FactId>(byId, id, static (fact, sought) => string.CompareOrdinal(fact.Id.Value, sought.Value)) is >= 0 and var place && IsHeld(byId[place]) ? byId[place] : null;

    /// <summary>The run without its first events. Once half are gone the others are copied, so that what was let go is not held on to.</summary>
    internal EventRun Skip(int count)
    {
        var rest = new EventRun(facts, byId, start + count);
        return 2 * rest.start < facts.Length ? rest : new(rest.Facts.ToArray(), rest.HeldById(), 0);
    }

    /// <summary>This run and another in one.</summary>
    internal EventRun With(EventRun other) => new(Merged(Facts, other.Facts, FactOrder.Canonical.Compare), Merged(HeldById(), other.HeldById(), CompareIds), 0);

    private static int CompareIds(EventFact one, EventFact other) => string.CompareOrdinal(one.Id.Value, other.Id.Value);

    private static EventFact[] Merged(ReadOnlySpan<EventFact> one, ReadOnlySpan<EventFact> other, Comparison<EventFact> compare)
    {
        var merged = new EventFact[one.Length + other.Length];
        if (compare(one[one.Length - 1], other[0]) < 0)
        {
            one.CopyTo(merged);
            other.CopyTo(merged.AsSpan(one.Length));
            return merged;
        }

        var (first, second) = (0, 0);
        while (first + second < merged.Length)
        {
            var isFirst = second == other.Length || (first < one.Length && compare(one[first], other[second]) < 0);
            merged[first + second] = isFirst ? one[first++] : other[second++];
        }

        return merged;
    }

    private EventFact[] HeldById() => start == 0 ? byId : Array.FindAll(byId, IsHeld);

    private bool IsHeld(EventFact fact) => start == 0 || FactOrder.Canonical.Compare(facts[start], fact) <= 0;
}
