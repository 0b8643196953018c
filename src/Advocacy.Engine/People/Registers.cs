using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Standing facts in canonical order. Each kind is a register of which the last counts. Those of the last two horizons are all held, so
/// that one can be retracted as if it had never been; of older ones only the last of each register. What makes up a history (pauses,
/// resuming, placements) is held as long as it explains a period that is still counted one by one.
/// </summary>
internal static class Registers
{
    /// <summary>How many facts of one register are held at the most.</summary>
    internal const int MostPerRegister = 64;

    internal static ValueList<StandingFact> Add(ValueList<StandingFact> facts, StandingFact fact) => facts.Insert(Place(facts, fact), fact);

    /// <summary>Lets go of what was replaced or taken back before an instant, and of history that was over before another.</summary>
    internal static ValueList<StandingFact> Prune(
        ValueList<StandingFact> facts, Predicate<StandingFact> isTakenBack, Instant replacedBefore, Instant historyBefore)
    {
        var standing = facts.Where(fact => fact.At >= replacedBefore || !isTakenBack(fact));
        return standing.Where(fact => fact switch
        {
            Paused paused => !IsOver(standing, paused, historyBefore),
            { MakesHistory: true } => !IsReplaced(standing, fact, historyBefore),
            _ => !IsReplaced(standing, fact, replacedBefore),
        });
    }

    /// <summary>Whether that may ever let go of anything: a pause that will be over, what was taken back, or what another replaced.</summary>
    internal static bool AnyMayGo(ValueList<StandingFact> facts, Retractions retractions)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is Paused || retractions.Undo(facts[i]))
            {
                return true;
            }

            for (var j = 0; j < i; j++)
            {
                if (facts[j].SharesRegisterWith(facts[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The last instant up to which a sweep lets go of no register; none where nothing is replaced, over or taken back.</summary>
    internal static Instant? FirstEnd(ValueList<StandingFact> facts, Predicate<StandingFact> isTakenBack, Surroundings around)
    {
        var horizons = around.Horizon + around.Horizon;
        var read = LettingGo.HeldFor(around) + Duration.FromDays(6);
        var history = LettingGo.SweptAfter(around) + Duration.FromDays(5);
        var next = new Dictionary<string, Instant>(StringComparer.Ordinal);
        Instant? end = null;
        Instant? replacing = null;
        Instant? ending = null;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            var fact = facts[i];
            if (isTakenBack(fact))
            {
                end = Chronology.Earlier(end, fact.At + Duration.Max(read, horizons));
                continue;
            }

            if (fact is Paused paused)
            {
                // The last that began at once goes on ending those before it.
                if (Chronology.Earlier(paused.Until, ending) is { } over && (replacing is not null || !paused.BeginsAtOnce))
                {
                    var known = Instant.Max(paused.At, over);
                    end = Chronology.Earlier(end, (paused.BeginsAtOnce ? Instant.Max(known, replacing!.Value) : known) + history);
                }
            }
            else if (next.TryGetValue(fact.Register, out var replacedAt))
            {
                end = Chronology.Earlier(end, fact.MakesHistory ? replacedAt + history : Instant.Max(fact.At + read, replacedAt + horizons));
            }

            next[fact.Register] = fact.At;
            replacing = fact is Paused { BeginsAtOnce: true } ? fact.At : replacing;
            ending = fact is Resumed or Paused { BeginsAtOnce: true } ? fact.At : ending;
        }

        return end;
    }

    /// <summary>The message an event is about; none if it is about none.</summary>
    internal static DecisionId? DecisionOf(EventFact fact) => fact switch
    {
        Scheduled scheduled => scheduled.Decision,
        Sent sent => sent.Decision,
        NotDelivered failed => failed.Decision,
        Expired expired => expired.Decision,
        Seen seen => seen.Decision,
        ListeningAnswered answered => answered.Decision,
        FeedbackGiven given => given.Decision,
        Dismissed dismissed => dismissed.Decision,
        Snoozed snoozed => snoozed.Decision,
        Chose chose => chose.Decision,
        Acted acted => acted.Decision,
        _ => null,
    };

    /// <summary>Lets go of all but the last facts of each register, so that what is held stays bounded whatever a host reports.</summary>
    internal static ValueList<StandingFact> Crop(ValueList<StandingFact> facts)
    {
        if (facts.Count <= MostPerRegister)
        {
            return facts;
        }

        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        var held = new List<StandingFact>(facts.Count);
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            _ = kept.TryGetValue(facts[i].Register, out var count);
            kept[facts[i].Register] = count + 1;
            if (count < MostPerRegister)
            {
                held.Add(facts[i]);
            }
        }

        held.Reverse();
        return held.Count == facts.Count ? facts : ValueList.From(held);
    }

    /// <summary>The last fact of a register that was not taken back.</summary>
    internal static T? Last<T>(ValueList<StandingFact> facts, Predicate<T> isTakenBack, Predicate<T>? matches = null)
        where T : StandingFact
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i] is T fact && (matches is null || matches(fact)) && !isTakenBack(fact))
            {
                return fact;
            }
        }

        return null;
    }

    internal static StandingFact? Find(ValueList<StandingFact> facts, FactId id)
    {
        foreach (var fact in facts)
        {
            if (fact.Id == id)
            {
                return fact;
            }
        }

        return null;
    }

    private static bool IsReplaced(ValueList<StandingFact> facts, StandingFact fact, Instant before)
    {
        if (fact.At >= before)
        {
            return false;
        }

        for (var i = facts.Count - 1; i >= 0 && !ReferenceEquals(facts[i], fact); i--)
        {
            if (facts[i].At < before && facts[i].SharesRegisterWith(fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a pause was reported and over before an instant. The last one that began at once is held all the same: it goes on ending
    /// those before it, also one that arrives late.
    /// </summary>
    private static bool IsOver(ValueList<StandingFact> facts, Paused paused, Instant before)
    {
        if (paused.At >= before)
        {
            return false;
        }

        var isOver = paused.Until <= before;
        var isLast = paused.BeginsAtOnce;
        for (var i = facts.Count - 1; i >= 0 && !ReferenceEquals(facts[i], paused); i--)
        {
            var isReplacing = facts[i] is Paused { BeginsAtOnce: true };
            isOver |= facts[i].At <= before && (isReplacing || facts[i] is Resumed);
            isLast &= !(isReplacing && facts[i].At < before);
        }

        return isOver && !isLast;
    }

    private static int Place(ValueList<StandingFact> facts, StandingFact fact)
    {
        var place = facts.Count;
        while (place > 0 && FactOrder.Canonical.Compare(fact, facts[place - 1]) < 0)
        {
            place--;
        }

        return place;
    }
}
