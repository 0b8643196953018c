using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Telemetry;

/// <summary>Every call of an engine, once, about one person.</summary>
internal static class Calls
{
    /// <summary>What every call gives.</summary>
    internal static object?[] All(IAdvocacyEngine engine, IReadOnlyList<Fact> facts, PersonId person, Situation situation, Moment moment, Instant now)
    {
        var received = now + Duration.FromDays(1);
        var replayed = engine.Replay(PersonState.Empty(person), facts, received);
        var evolved = facts.Aggregate(PersonState.Empty(person), (state, fact) => engine.Evolve(state, fact, received).State);
        var decision = engine.Decide(replayed.State, situation, moment, now);
        var participants = engine.TakePart([replayed.State], now);
        return
        [
            replayed,
            evolved,
            engine.View(replayed.State, now),
            engine.Due(replayed.State, now - Duration.FromDays(9), now),
            decision,
            engine.Verify(decision),
            engine.Explain(decision, Language.English),
            engine.Tell(replayed.State, now, Language.Dutch),
            engine.Sweep(replayed.State, now + Duration.FromDays(500)),
            engine.NextSweep(replayed.State),
            engine.Merge(replayed.State, PersonState.Empty(new(person.Value + "-before")), new(person.Value + "-merged")),
            engine.PreviewRewards(person, [.. facts], new RewardRules(), received),
            (participants.Now, participants.Policy, participants.Find(person)?.Entries),
            engine.StillValid(decision, replayed.State, situation, moment, received),
        ];
    }
}
