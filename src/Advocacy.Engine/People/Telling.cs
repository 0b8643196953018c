using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Tells apart what two states name alike. Facts are often numbered for each person anew, so that an id of both is one fact only where both
/// say the same of it.
/// </summary>
internal static class Telling
{
    /// <summary>The ids of facts that mean something else in each of two states, in order.</summary>
    internal static ValueList<FactId> Alike(PersonState kept, PersonState other, Duration horizon)
    {
        var (ours, theirs) = (new Known(kept, horizon), new Known(other, horizon));
        var shared = ours.Ids.Where(theirs.Has).OrderBy(static id => id.Value, StringComparer.Ordinal).ToList();
        var different = new Dictionary<FactId, FactId>();
        int before;
        do
        {
            before = different.Count;
            foreach (var id in shared)
            {
                if (!different.ContainsKey(id) && !ours.IsSame(id, theirs, fact => WithReferences(fact, different)))
                {
                    // Any name that nothing has: whatever refers to it says something else too.
                    different.Add(id, default);
                }
            }
        }
        while (different.Count > before);

        return ValueList.From(shared.Where(different.ContainsKey));
    }

    /// <summary>A state in which facts have other ids than in another.</summary>
    internal static PersonState Apart(PersonState state, ValueList<FactId> alike)
    {
        if (alike.IsEmpty)
        {
            return state;
        }

        var taken = new HashSet<FactId>(NamesIn(state));
        var held = new Dictionary<FactId, FactId>();
        foreach (var id in alike)
        {
            var made = Made(id, state.Person);
            while (taken.Contains(made))
            {
                made = Made(made, state.Person);
            }

            _ = taken.Add(made);
            held.Add(id, made);
        }

        var rewards = state.Checkpoint.Rewards;
        return new(
            state.Person,
            ValueList.From(state.Registers.Select(fact => (StandingFact)Named(fact, held)).OrderBy(static fact => fact, FactOrder.Canonical)),
            EventLog.Of(state.Events.Select(fact => (EventFact)Named(fact, held)).OrderBy(static fact => fact, FactOrder.Canonical).ToArray()),
            ValueList.From(state.Tombstones.Select(tombstone => tombstone with { Target = Of(tombstone.Target, held) }).OrderBy(static tombstone => tombstone.Target.Value, StringComparer.Ordinal)),
            state.Checkpoint with
            {
                Rewards = rewards with
                {
                    Entries = ValueList.From(rewards.Entries.Select(entry => entry with { Fact = Of(entry.Fact, held) })),
                    Corrections = ValueList.From(rewards.Corrections.Select(correction => correction with { Fact = Of(correction.Fact, held) })),
                },
            },
            state.Newest,
            state.Stamp,
            null);
    }

    private static FactId Made(FactId id, PersonId person)
    {
        var text = id.Value + "@" + person.Value;
        return new(Text.IsId(text) ? text : Fingerprint.WholeHexOf(text));
    }

    private static IEnumerable<FactId> NamesIn(PersonState state) =>
        state.Registers.Select(static fact => fact.Id)
            .Concat(state.Events.Select(static fact => fact.Id))
            .Concat(state.Tombstones.Select(static tombstone => tombstone.Target))
            .Concat(state.Checkpoint.Rewards.Entries.Select(static entry => entry.Fact));

    private static FactId Of(FactId id, Dictionary<FactId, FactId> names) => names.TryGetValue(id, out var name) ? name : id;

    private static Fact Named(Fact fact, Dictionary<FactId, FactId> names) => WithReferences(fact, names) with { Id = Of(fact.Id, names) };

    private static Fact WithReferences(Fact fact, Dictionary<FactId, FactId> names) => fact switch
    {
        Retracted retracted => retracted with { Target = Of(retracted.Target, names) },
        FeedbackRequested requested => requested with { Act = Of(requested.Act, names) },
        FeedbackReceived received => received with { Act = Of(received.Act, names) },
        FeedbackLapsed lapsed => lapsed with { Act = Of(lapsed.Act, names) },
        NetworkResponded responded => responded with { Act = Of(responded.Act, names) },
        PeerVoted voted => voted with { Act = Of(voted.Act, names) },
        PeerThanked { Act: { } act } thanked => thanked with { Act = Of(act, names) },
        RecognitionGiven { Act: { } act } given => given with { Act = Of(act, names) },
        _ => fact,
    };

    /// <summary>What a state knows of facts by id: those held, when those happened of which only claims are left, and what was taken back.</summary>
    private sealed class Known
    {
        private readonly Dictionary<FactId, Fact> facts = [];
        private readonly Dictionary<FactId, Instant> claims = [];
        private readonly Dictionary<FactId, Instant> takenBack = [];
        private readonly PersonState state;
        private readonly Duration horizon;

        internal Known(PersonState state, Duration horizon)
        {
            (this.state, this.horizon) = (state, horizon);
            foreach (var fact in state.Registers.Concat<Fact>(state.Events))
            {
                facts[fact.Id] = fact;
            }

            foreach (var entry in state.Checkpoint.Rewards.Entries)
            {
                claims[entry.Fact] = entry.At;
            }

            foreach (var tombstone in state.Tombstones)
            {
                takenBack[tombstone.Target] = tombstone.At;
            }
        }

        internal IEnumerable<FactId> Ids => facts.Keys.Concat(claims.Keys).Concat(takenBack.Keys).Distinct();

        internal bool Has(FactId id) => facts.ContainsKey(id) || claims.ContainsKey(id) || takenBack.ContainsKey(id);

        internal bool IsSame(FactId id, Known other, Func<Fact, Fact> read)
        {
            if (facts.TryGetValue(id, out var one) && other.facts.TryGetValue(id, out var two))
            {
                return Merger.Renamed(one, state.Person).Equals(Merger.Renamed(read(two), state.Person));
            }

            return (AtOf(id), other.AtOf(id)) switch
            {
                ({ } at, { } otherAt) => at == otherAt,
                (null, { }) => !MayHaveHeld(id),
                ({ }, null) => !other.MayHaveHeld(id),
                _ => true,
            };
        }

        private Instant? AtOf(FactId id) => facts.TryGetValue(id, out var fact) ? fact.At : claims.TryGetValue(id, out var at) ? at : null;

        /// <summary>Whether what was taken back may be something that was held here and let go of.</summary>
        private bool MayHaveHeld(FactId id) => state.Checkpoint.Through is not null || takenBack[id] < state.Newest - horizon;
    }
}
