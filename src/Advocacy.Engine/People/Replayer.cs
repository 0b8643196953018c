using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>Takes many facts of one person into a state at once, as if they had come one by one in canonical order.</summary>
public static class Replayer
{
    /// <summary>The state after all facts.</summary>
    /// <param name="from">The state before: that of nobody, or any saved one.</param>
    /// <param name="facts">The facts in any order, with any duplicates.</param>
    /// <param name="received">When they were received.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received, Surroundings around)
    {
        Guard.NotNull(from);
        Guard.NotNull(facts);
        Guard.NotNull(around);
        var history = new History(from, around);
        var taken = new Dictionary<FactId, Fact>();
        foreach (var held in from.Registers)
        {
            taken[held.Id] = held;
        }

        foreach (var held in from.Log)
        {
            taken[held.Id] = held;
        }

        var accepted = new List<Fact>();
        var refused = new List<Refusal>();
        var duplicates = 0;
        foreach (var fact in facts)
        {
            if (Refuse(fact, history, received) is { } verdict)
            {
                refused.Add(new(fact, verdict));
            }
            else if (!taken.TryGetValue(fact.Id, out var held))
            {
                taken.Add(fact.Id, fact);
                accepted.Add(fact);
            }
            else if (held.Equals(fact))
            {
                duplicates++;
            }
            else
            {
                refused.Add(new(fact, new Conflict(fact.Id)));
            }
        }

        var after = history.With(accepted);
        return new(after.State, after.Since(history), ValueList.From(refused), accepted.Count, duplicates);
    }

    private static Verdict? Refuse(Fact fact, History history, Instant received)
    {
        if (fact.Person != history.State.Person)
        {
            return new Rejected(new(ProblemCodes.OtherPerson, "person", fact.Person.Value, history.State.Person.Value));
        }

        if (FactCheck.Check(fact, received) is { } problem)
        {
            return new Rejected(problem);
        }

        return fact switch
        {
            EventFact when history.IsStale => new NeedsReplay(),
            StandingFact standing when history.Find(fact.Id) is null && history.WouldRewrite(standing) => new NeedsReplay(),
            EventFact when history.IsTooLate(fact.At) => new TooLate(),
            _ => null,
        };
    }
}
