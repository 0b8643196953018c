using System;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.QuickStart;

/// <summary>
/// What a host does. Each block reads, asks the engine with nothing locked, and writes in one transaction; each may be repeated, by this
/// host or by another one on the same database.
/// </summary>
internal sealed class Host(IAdvocacyEngine engine, Database database, Situation situation, Action<Prompt, Instant> send)
{
    /// <summary>A fact as it comes in; what settles a message does so in the same transaction.</summary>
    public Verdict Take(Fact fact, Instant now, DecisionId? settles = null) => Retry(() =>
    {
        // Something happened; it may come late, twice and in any order.
        var state = database.StateOf(fact.Person);
        var evolution = engine.Evolve(state, fact, received: now);

        using var transaction = database.Begin();
        database.Save(evolution.State, StateJson.ETagOf(state), evolution.NextDue);
        database.Log(fact, evolution.Verdict);
        database.Upsert(fact.Person, evolution.Outcomes);
        database.Settle(settles);
        transaction.Commit();
        return evolution.Verdict;
    });

    /// <summary>What a scheduler calls every few minutes.</summary>
    public void Tick(Instant now)
    {
        database.WhoNeedReplay().ForEach(person => Retry(() => Replay(person, now)));
        database.WhoAreDue(now).ForEach(person => Retry(() => Decide(person, now)));
        database.Outbox(now).ForEach(message => Deliver(message, now));
    }

    private Decision Decide(PersonId person, Instant now)
    {
        // For everyone whose NextDue has come. The decision's id is the key of the outbox: deciding twice cannot send twice.
        var state = database.StateOf(person);
        var decision = engine.Decide(state, situation, Moment.Ordinary, now);
        var recorded = decision.AsScheduled() is { } scheduled ? engine.Evolve(state, scheduled, received: now).State : state;

        using var transaction = database.Begin();
        database.Save(recorded, StateJson.ETagOf(state), decision.NextDue);
        database.Log(decision.AsScheduled(), new Accepted());
        database.Enqueue(decision as Prompt, state, situation);
        transaction.Commit();
        return decision;
    }

    private void Deliver(Message message, Instant now)
    {
        if (!database.Claim(message.Id, now, until: now + Duration.FromMinutes(5)))
            return; // Another host is at it; should it break down, its claim runs out.

        // When the time to deliver has come: the same decision again, a pure function of what it was made from; sent if it is still right.
        var decision = (Prompt)engine.Decide(message.State, message.Situation, Moment.Ordinary, message.DecidedAt);
        var isRight = engine.StillValid(decision, database.StateOf(decision.Person), situation, Moment.Ordinary, now).Holds;
        if (isRight)
            send(decision, now);

        var (id, person) = (new FactId("done-" + decision.Id), decision.Person);
        Fact sent = new Sent { Id = id, Person = person, At = now, Decision = decision.Id };
        Take(isRight ? sent : new Expired { Id = id, Person = person, At = now, Decision = decision.Id }, now, settles: decision.Id);
    }

    private Replayed Replay(PersonId person, Instant now)
    {
        var state = database.StateOf(person);
        var replayed = engine.Replay(PersonState.Empty(person), database.FactsOf(person), received: now);

        using var transaction = database.Begin();
        database.Save(replayed.State, StateJson.ETagOf(state), nextDue: now);
        database.Replace(person, replayed.Outcomes);
        transaction.Commit();
        return replayed;
    }

    private static T Retry<T>(Func<T> block)
    {
        while (true)
            try { return block(); } catch (StateChangedException) { }
    }
}
