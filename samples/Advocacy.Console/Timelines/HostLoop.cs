using System;
using System.Collections.Generic;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>
/// What a host does, fast-forward: ask when it is due, store what was scheduled, see at its time whether that still is right, send,
/// and report what the person did.
/// </summary>
internal sealed class HostLoop(AdvocacyEngine engine, Situation situation, PersonId person)
{
    private readonly PriorityQueue<Action, (Instant At, int Order)> ahead = new();
    private readonly List<TimelineEntry> entries = [];
    private readonly List<Refusal> refusals = [];
    private readonly Dictionary<OutcomeId, bool> outcomes = [];
    private readonly HashSet<DecisionId> outbox = [];
    private PersonState state = PersonState.Empty(person);
    private Instant? due;
    private Instant now = Instant.MinValue;
    private Instant lookedAt = Instant.MinValue;
    private int order;
    private int facts;
    private Decision? last;

    /// <summary>What the engine did not take in.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>Raised when a message has reached the person.</summary>
    public Action<Prompt, Instant> Delivered { get; set; } = (_, _) => { };

    /// <summary>Plans something for later.</summary>
    public void At(Instant at, Action happens) => ahead.Enqueue(happens, (at, order++));

    /// <summary>The next id for a fact that is reported here.</summary>
    public FactId NextId() => new("fact-" + (++facts).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Goes on until an instant, and tells everything that came by.</summary>
    public IReadOnlyList<TimelineEntry> RunUntil(Instant end)
    {
        while (true)
        {
            var planned = ahead.TryPeek(out _, out var next) ? next.At : (Instant?)null;
            var isPlanned = planned is { } at && !(due < at);
            var moment = isPlanned ? planned : due;
            if (moment is not { } reached || reached >= end)
            {
                PassTo(end);
                entries.Add(new TimelineEntry.Ended(end, engine.Decide(state, situation, Moment.Ordinary, end)));
                return entries;
            }

            PassTo(reached);
            if (isPlanned)
            {
                ahead.Dequeue()();
            }
            else
            {
                Ask(Moment.Ordinary);
            }
        }
    }

    /// <summary>Reports a fact to the engine, as having happened now.</summary>
    public void Report(Fact fact)
    {
        var evolution = engine.Evolve(state, fact, now);
        if (evolution.Verdict is not (Accepted or PartlyRetracted))
        {
            refusals.Add(new(fact, evolution.Verdict));
            return;
        }

        entries.Add(new TimelineEntry.Reported(now, fact));
        Take(evolution);
        due = evolution.NextDue;
    }

    /// <summary>
    /// Asks the engine, and does what it decides. A message lies in the outbox under the id of its decision: one that is decided again at
    /// the same point is neither recorded nor sent again.
    /// </summary>
    public void Ask(Moment moment)
    {
        var decision = engine.Decide(state, situation, moment, now);
        due = decision.NextDue > now ? decision.NextDue : null;
        if (decision is Prompt && !outbox.Add(decision.Id))
        {
            return;
        }

        if (!IsRepetition(decision))
        {
            entries.Add(new TimelineEntry.Decided(now, decision));
        }

        last = decision;
        if (decision.AsScheduled() is { } scheduled)
        {
            Take(engine.Evolve(state, scheduled, now));
        }

        if (decision is Prompt prompt)
        {
            At(prompt.DeliverAt, () => Deliver(prompt, moment));
        }
    }

    private void Deliver(Prompt prompt, Moment moment)
    {
        var validity = engine.StillValid(prompt, state, situation, moment, now);
        if (!validity.Holds)
        {
            entries.Add(new TimelineEntry.HeldBack(now, validity.Reasons));
            Report(new Expired { Id = NextId(), Person = person, At = now, Decision = prompt.Id });
            return;
        }

        Report(new Sent { Id = NextId(), Person = person, At = now, Decision = prompt.Id });
        Delivered(prompt, now);
    }

    private void Take(Evolution evolution)
    {
        state = evolution.State;
        if (evolution.Thanks is not null)
        {
            entries.Add(new TimelineEntry.Thanked(now));
        }

        foreach (var outcome in evolution.Outcomes)
        {
            Store(now, outcome);
        }
    }

    /// <summary>Outcomes are stored by their id: what is told again changes nothing.</summary>
    private void Store(Instant at, Outcome outcome)
    {
        if (!outcomes.TryGetValue(outcome.Id, out var isTakenBack) || isTakenBack != outcome.IsTakenBack)
        {
            outcomes[outcome.Id] = outcome.IsTakenBack;
            entries.Add(new TimelineEntry.CameAbout(at, outcome));
        }
    }

    /// <summary>Lets time pass, with what it alone brings about.</summary>
    private void PassTo(Instant to)
    {
        if (lookedAt > Instant.MinValue)
        {
            foreach (var brought in engine.Due(state, lookedAt, to))
            {
                Store(brought.At, brought.Outcome);
            }
        }

        (now, lookedAt) = (to, to);
    }

    /// <summary>Whether a wait says the same as the one before it, at the same decision point.</summary>
    private bool IsRepetition(Decision decision) =>
        decision is Wait wait && last is Wait before && wait.Id == before.Id && wait.Until == before.Until && wait.Missing == before.Missing
        && wait.Decisive.Reason.Code == before.Decisive.Reason.Code;
}
