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
    /// <summary>
    /// What facts of another state are called among those of one, where not by their own ids: an id that means something else in each is
    /// made another, and one that was made before stays so, though what it was told apart from is no longer held.
    /// </summary>
    internal static Dictionary<FactId, FactId> Names(PersonState kept, PersonState other, Duration horizon)
    {
        var names = MadeBefore(kept, other, horizon);
        var named = Named(other, names);
        for (var alike = Alike(kept, named, horizon); !alike.IsEmpty; alike = Alike(kept, named, horizon))
        {
            var made = Apart(named, alike);
            named = Named(named, made);
            foreach (var id in names.Keys.ToList())
            {
                if (made.TryGetValue(names[id], out var name))
                {
                    _ = made.Remove(names[id]);
                    names[id] = name;
                }
            }

            foreach (var one in made)
            {
                names.Add(one.Key, one.Value);
            }
        }

        return names;
    }

    /// <summary>The ids that were told apart, in order.</summary>
    internal static ValueList<FactId> Conflicts(Dictionary<FactId, FactId> names) =>
        ValueList.From(names.Keys.OrderBy(static id => id.Value, StringComparer.Ordinal));

    /// <summary>
    /// The fact as it is held already, under its own id or the one that is made of it; none if it is not. What it refers to may have been
    /// told apart since.
    /// </summary>
    internal static Fact? Held(Fact fact, Dictionary<FactId, Fact> known, PersonId into)
    {
        foreach (var id in new[] { fact.Id, Made(fact.Id, fact.Person) })
        {
            if (known.TryGetValue(id, out var held) && held.Equals(As(held)))
            {
                return held;
            }
        }

        return null;

        Fact As(Fact held)
        {
            var same = Merger.Renamed(fact, into) with { Id = held.Id };
            return ReferenceOf(same) is { } about && ReferenceOf(held) is { } heldAbout && heldAbout == Made(about, fact.Person)
                ? WithReferences(same, new() { [about] = heldAbout })
                : same;
        }
    }

    /// <summary>A fact under other ids, with what it refers to.</summary>
    internal static Fact Named(Fact fact, Dictionary<FactId, FactId> names) => WithReferences(fact, names) with { Id = Of(fact.Id, names) };

    /// <summary>A state in which facts have other ids than in another.</summary>
    internal static PersonState Named(PersonState state, Dictionary<FactId, FactId> names)
    {
        if (names.Count == 0)
        {
            return state;
        }

        var rewards = state.Checkpoint.Rewards;
        return new(
            state.Person,
            ValueList.From(state.Registers.Select(fact => (StandingFact)Named(fact, names)).OrderBy(static fact => fact, FactOrder.Canonical)),
            EventLog.Of(state.Events.Select(fact => (EventFact)Named(fact, names)).OrderBy(static fact => fact, FactOrder.Canonical).ToArray()),
            ValueList.From(state.Tombstones.Select(tombstone => tombstone with { Target = Of(tombstone.Target, names) }).OrderBy(static tombstone => tombstone.Target.Value, StringComparer.Ordinal)),
            state.Checkpoint with
            {
                Rewards = rewards with
                {
                    Entries = ValueList.From(rewards.Entries.Select(entry => entry with { Fact = Of(entry.Fact, names) })),
                    Corrections = ValueList.From(rewards.Corrections.Select(correction => correction with { Fact = Of(correction.Fact, names) })),
                },
            },
            state.Newest,
            state.Stamp,
            null);
    }

    /// <summary>Ids of the other state that the one knows under a name that was made of them, unless it holds that very fact under its own.</summary>
    private static Dictionary<FactId, FactId> MadeBefore(PersonState kept, PersonState other, Duration horizon)
    {
        var (ours, theirs) = (new Known(kept, horizon), new Known(other, horizon));
        var names = new Dictionary<FactId, FactId>();
        foreach (var id in theirs.Ids.Concat(theirs.References).Distinct())
        {
            var made = Made(id, other.Person);
            var isHeldAsItIs = ours.Holds(id) && theirs.Holds(id) && ours.IsSame(id, theirs, static fact => fact);
            if (ours.Has(made) && !theirs.Has(made) && !isHeldAsItIs)
            {
                names.Add(id, made);
            }
        }

        return names;
    }

    /// <summary>The ids of facts that mean something else in each of two states, in order.</summary>
    private static ValueList<FactId> Alike(PersonState kept, PersonState other, Duration horizon)
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

    /// <summary>Names for facts of a state that nothing in it has.</summary>
    private static Dictionary<FactId, FactId> Apart(PersonState state, ValueList<FactId> alike)
    {
        var taken = new HashSet<FactId>(NamesIn(state));
        var names = new Dictionary<FactId, FactId>();
        foreach (var id in alike)
        {
            var made = Made(id, state.Person);
            while (taken.Contains(made))
            {
                made = Made(made, state.Person);
            }

            _ = taken.Add(made);
            names.Add(id, made);
        }

        return names;
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

    /// <summary>The fact another one is about; none if it is about none.</summary>
    private static FactId? ReferenceOf(Fact fact) => fact switch
    {
        Retracted retracted => retracted.Target,
        FeedbackRequested requested => requested.Act,
        FeedbackReceived received => received.Act,
        FeedbackLapsed lapsed => lapsed.Act,
        NetworkResponded responded => responded.Act,
        PeerVoted voted => voted.Act,
        PeerThanked thanked => thanked.Act,
        RecognitionGiven given => given.Act,
        _ => null,
    };

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

        /// <summary>What facts that are held refer to.</summary>
        internal IEnumerable<FactId> References => facts.Values.Select(ReferenceOf).OfType<FactId>();

        internal IEnumerable<FactId> Ids => facts.Keys.Concat(claims.Keys).Concat(takenBack.Keys).Distinct();

        internal bool Holds(FactId id) => facts.ContainsKey(id);

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
