using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Takes one fact into a person's state. The newest event costs no replay; a late one replays the events held. Whatever the order of
/// delivery, the state is that of <see cref="Replayer"/> (INV-14).
/// </summary>
public static class Evolver
{
    /// <summary>The state after a fact, what became of the fact, and what it brought about.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="fact">The fact; delivered at least once, in any order.</param>
    /// <param name="received">When it was received: facts more than 5 minutes ahead are rejected.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Evolution Evolve(PersonState state, Fact fact, Instant received, Surroundings around)
    {
        Guard.NotNull(state);
        Guard.NotNull(fact);
        Guard.NotNull(around);
        if (fact.Person != state.Person)
        {
            return Refused(state, new Rejected(new(ProblemCodes.OtherPerson, "person", fact.Person.Value, state.Person.Value)));
        }

        if (FactCheck.Check(fact, received) is { } problem)
        {
            return Refused(state, new Rejected(problem));
        }

        var history = new History(state, around);
        if (history.Find(fact.Id) is { } held)
        {
            return held.Equals(fact)
                ? new(state, new Duplicate(), history.RestingOn(held))
                : Refused(state, new Conflict(fact.Id));
        }

        return fact switch
        {
            StandingFact standing => Stand(history, standing),
            EventFact when history.IsStale => Refused(state, new NeedsReplay()),
            EventFact happened when history.IsTooLate(happened.At) => Refused(state, new TooLate()),
            Retracted retracted => Retract(history, retracted),
            EventFact happened => Happen(history, happened),
            _ => throw new ArgumentException("The set of facts is closed.", nameof(fact)),
        };
    }

    private static Evolution Stand(History history, StandingFact fact)
    {
        if (history.WouldRewrite(fact))
        {
            return Refused(history.State, new NeedsReplay());
        }

        var after = history.With(fact);
        return Taken(new(after.State, new Accepted(), after.Since(history)), after);
    }

    private static Evolution Retract(History history, Retracted fact)
    {
        var after = history.With(fact);
        return Taken(new(after.State, VerdictOn(fact, history), after.Since(history)), after);
    }

    private static Evolution Happen(History history, EventFact fact)
    {
        var after = history.With(fact);
        var thanks = fact is Acted or IdeaProposed && after.Standing.MayBeUsed && !after.Retractions.Undo(fact);
        return Taken(new(after.State, new Accepted(), after.Since(history)) { Thanks = thanks ? fact.Id : null }, after);
    }

    private static Evolution Taken(Evolution evolution, History after) =>
        after.Standing.Restricted is null ? evolution : evolution with { IsHeldBack = true };

    private static Verdict VerdictOn(Retracted fact, History history)
    {
        if (history.Find(fact.Target) is not { } target)
        {
            return new Accepted();
        }

        if (!Retractions.IsRetractable(target))
        {
            return new WithoutEffect(new(ProblemCodes.CannotBeRetracted, "target", fact.Target.Value, "a fact that neither protects the person nor corrects"));
        }

        if (fact.At <= target.At + history.Horizon)
        {
            return new Accepted();
        }

        return target is EventFact
            ? new PartlyRetracted()
            : new WithoutEffect(new(ProblemCodes.CannotBeRetracted, "target", fact.Target.Value, "a standing fact within the horizon; later, report what holds now"));
    }

    private static Evolution Refused(PersonState state, Verdict verdict) => new(state, verdict, []);
}
