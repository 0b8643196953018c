using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// The events held, in canonical order. They lie in runs; a newer event is a run of its own, which takes in those before it that are no
/// longer than it has become, as one carries over in counting. So there are few runs, and each event is copied but a few times however
/// many come after it (Bentley and Saxe 1980). A late event makes all of them one.
/// </summary>
internal sealed class EventLog
{
    private readonly EventRun[] runs;

    private EventLog(EventRun[] owned)
    {
        runs = owned;
        foreach (var run in owned)
        {
            Count += run.Count;
        }
    }

    internal static EventLog Empty { get; } = new([]);

    internal int Count { get; }

    internal bool IsEmpty => runs.Length == 0;

    /// <summary>How many runs there are: about as many as one can halve their number.</summary>
    internal int Runs => runs.Length;

    /// <summary>The first of them.</summary>
    internal EventFact Oldest => runs[0].Facts[0];

    /// <summary>The last of them.</summary>
    internal EventFact Newest => runs[runs.Length - 1].Facts[runs[runs.Length - 1].Count - 1];

    /// <summary>Events that are in canonical order.</summary>
    internal static EventLog Of(ReadOnlySpan<EventFact> ordered) => ordered.IsEmpty ? Empty : new([new(ordered)]);

    /// <summary>The event of an id; the later of two where a state that was read holds it twice.</summary>
    internal EventFact? Find(FactId id)
    {
        for (var i = runs.Length - 1; i >= 0; i--)
        {
            if (runs[i].Find(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The log with one more event, in its place.</summary>
    internal EventLog Add(EventFact fact)
    {
        var isNewest = IsNewest(fact);
        var (added, kept) = (new EventRun(fact), runs.Length);
        while (kept > 0 && (!isNewest || runs[kept - 1].Count <= added.Count))
        {
            added = runs[--kept].With(added);
        }

        return new([.. runs.AsSpan(0, kept), added]);
    }

    /// <summary>Whether an event comes after all that are held.</summary>
    internal bool IsNewest(EventFact fact) => IsEmpty || FactOrder.Canonical.Compare(Newest, fact) < 0;

    /// <summary>The events before an instant, and the log of the others; all others where there is no instant.</summary>
    internal (ValueList<EventFact> Before, EventLog After) SplitAt(Instant? instant)
    {
        if (IsEmpty || !(runs[0].Facts[0].At < instant))
        {
            return ([], this);
        }

        var count = 0;
        var whole = 0;
        var part = CountBefore(runs[0].Facts, instant);
        while (part == runs[whole].Count)
        {
            count += part;
            if (++whole == runs.Length)
            {
                return (ToList(), Empty);
            }

            part = CountBefore(runs[whole].Facts, instant);
        }

        var before = new EventFact[count + part];
        CopyTo(before);
        return (new(before), new([runs[whole].Skip(part), .. runs.AsSpan(whole + 1)]));
    }

    /// <summary>Copies the first of the events, as many as there is room for.</summary>
    private void CopyTo(Span<EventFact> facts)
    {
        foreach (var run in runs)
        {
            var taken = Math.Min(run.Count, facts.Length);
            run.Facts.Slice(0, taken).CopyTo(facts);
            facts = facts.Slice(taken);
        }
    }

    /// <summary>How many of a row of events in order lie before an instant.</summary>
    internal static int CountBefore(ReadOnlySpan<EventFact> facts, Instant? instant)
    {
        var count = 0;
        while (count < facts.Length && facts[count].At < instant)
        {
            count++;
        }

        return count;
    }

    /// <summary>Walks the events.</summary>
    public IEnumerator<EventFact> GetEnumerator()
    {
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Count; i++)
            {
                yield return run.Facts[i];
            }
        }
    }

    /// <summary>All of them in one list.</summary>
    internal ValueList<EventFact> ToList()
    {
        if (runs.Length <= 1)
        {
            return IsEmpty ? [] : runs[0].ToList();
        }

        var facts = new EventFact[Count];
        CopyTo(facts);
        return new(facts);
    }
}
