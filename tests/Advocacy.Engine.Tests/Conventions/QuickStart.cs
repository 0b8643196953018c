using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>The quick start of the README as code: what is shown is what is compiled and run.</summary>
internal static class QuickStart
{
    /// <summary>A host's database and its way to reach people.</summary>
    internal sealed class Host
    {
        private readonly Dictionary<PersonId, PersonState> states = [];

        internal List<RenderedMessage> Delivered { get; } = [];

        internal PersonState StateOf(PersonId person) => states.TryGetValue(person, out var state) ? state : PersonState.Empty(person);

        internal void Save<T>(PersonState state, T result, Instant? nextDue)
        {
            Assert.NotNull(result);
            Assert.True(nextDue is null || nextDue > Instant.MinValue);
            states[state.Person] = state;
        }

        internal void Send(RenderedMessage message) => Delivered.Add(message);
    }

    internal static Decision Run(Host store, Host channel, PersonId person, IEnumerable<Fact> facts, Situation situation, Instant now)
    {
        var engine = new AdvocacyEngine(Policy.Default, seed: 7, DateTimeZoneProviders.Tzdb);

        foreach (var fact in facts)
        {
            // Something happened; it may come late, twice and in any order.
            var evolution = engine.Evolve(store.StateOf(fact.Person), fact, received: now);
            store.Save(evolution.State, evolution.Outcomes, evolution.NextDue);
        }

        // For everyone whose NextDue has come. The decision's id is the key of the outbox.
        var decision = engine.Decide(store.StateOf(person), situation, Moment.Ordinary, now);
        var recorded = decision.AsScheduled() is { } scheduled ? engine.Evolve(store.StateOf(person), scheduled, now).State : store.StateOf(person);
        store.Save(recorded, decision, decision.NextDue);

        // When the time to deliver has come: send what is still right.
        if (decision is Prompt && engine.StillValid(decision, store.StateOf(person), situation, Moment.Ordinary, now).Holds)
            channel.Send(decision.Render(Language.Dutch)!);

        return decision;
    }
}
