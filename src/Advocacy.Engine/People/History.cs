using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A state with what it amounts to, and the state after one more fact.</summary>
internal sealed class History
{
    private readonly Surroundings around;
    private readonly Head head;

    internal History(PersonState state, Surroundings around) => (State, this.around, head) = (state, around, state.HeadUnder(around));

    internal PersonState State { get; }

    internal Standing Standing => head.Standing;

    internal Progress Progress => head.Progress;

    internal Retractions Retractions => head.Standing.Retractions;

    internal Duration Horizon => around.Horizon;

    /// <summary>Whether the checkpoint was folded under other policies than were in force by this timeline.</summary>
    internal bool IsStale =>
        State.Past.Through is { } through && !string.Equals(State.Stamp, around.Timeline.StampUpTo(through), StringComparison.Ordinal);

    /// <summary>Whether an event is older than the horizon, before the newest or before the last sweep.</summary>
    internal bool IsTooLate(Instant at) => at < Chronology.Later(State.Newest, State.Past.SweptAt) - Horizon || at <= State.Past.Through;

    /// <summary>A fact that is held, whichever it is.</summary>
    internal Fact? Find(FactId id) => (Fact?)State.Log.Find(id) ?? Registers.Find(State.Registers, id);

    internal History With(StandingFact fact) => After(Registers.Add(State.Registers, fact), State.Log, State.Tombstones, State.Newest, null);

    internal History With(Retracted fact) => After(fact, Retractions.With(fact), null);

    internal History With(EventFact fact) =>
        After(fact, State.Tombstones, State.Log.IsNewest(fact) ? Fold.Apply(Progress, fact, Standing, around) : null);

    /// <summary>The history after many facts at once, none of which is held or too late.</summary>
    internal History With(IReadOnlyCollection<Fact> facts)
    {
        List<StandingFact> registers = [.. State.Registers];
        var events = new List<EventFact>(State.Events);
        var retracted = new List<Retracted>();
        var newest = State.Newest;
        foreach (var fact in facts)
        {
            if (fact is StandingFact standing)
            {
                registers.Add(standing);
                continue;
            }

            events.Add((EventFact)fact);
            newest = newest > fact.At ? newest : fact.At;
            if (fact is Retracted correction)
            {
                retracted.Add(correction);
            }
        }

        registers.Sort(FactOrder.Canonical);
        events.Sort(FactOrder.Canonical);
        var all = events.ToArray().AsSpan();
        var folded = EventLog.CountBefore(all, FoldedBefore(newest));
        return After(
            ValueList.From(registers), ValueList.Create<EventFact>(all.Slice(0, folded)), EventLog.Of(all.Slice(folded)), Retractions.With(retracted), newest, null);
    }

    /// <summary>
    /// Whether a standing fact would change what the checkpoint stands for: another placement for events folded into it, resuming
    /// further back than periods are kept one by one, or an own step within a row of ignored messages. What protects the person is never refused.
    /// </summary>
    internal bool WouldRewrite(StandingFact fact)
    {
        if (State.Past.Through is not { } last)
        {
            return false;
        }

        var through = FoldedBefore(State.Past.SweptAt) is { } swept ? Instant.Max(last, swept) : last;
        return fact switch
        {
            Placed placed => placed.At <= through && !IsSamePlace(Standing.PlacedAt(placed.At), placed),
            Resumed or RestrictionLifted => fact.At < through - around.Retention || EndsARow(fact),
            Enrolled => EndsARow(fact) || WouldEarn(fact, through) || (Standing.Departed is not null && fact.At < through - around.Retention),
            PreferencesSet => EndsARow(fact),
            ConsentGiven { Form: ConsentForm.Rewards } => WouldEarn(fact, through),
            _ => false,
        };
    }

    /// <summary>Whether events folded into the checkpoint might have earned something by a standing fact.</summary>
    private bool WouldEarn(StandingFact fact, Instant through) =>
        around.Timeline.Grants && Standing.MayEarnOtherwise(new(Registers.Add(State.Registers, fact), Retractions, around.ZoneOf), fact.At, through);

    /// <summary>
    /// The state with all events folded into the checkpoint: it reads the same, and holds no single fact that nothing depends on. It is
    /// not to be evolved: what comes late could no longer find its place.
    /// </summary>
    internal PersonState Folded()
    {
        var registers = State.Tombstones.IsEmpty ? State.Registers : State.Registers.Where(fact => !Retractions.Undo(fact));
        return new(State.Person, registers, EventLog.Empty, [], Progress, State.Newest, State.Stamp, head);
    }

    /// <summary>
    /// The history of one person of whom states were held under two ids. Up to the later of both checkpoints each state's own events are
    /// folded into its own; from there on all events are held as if they had always been of one.
    /// </summary>
    internal static History Merged(PersonState one, PersonState other, PersonId into, ICollection<Fact> facts, Surroundings around)
    {
        var standing = new List<StandingFact>();
        var events = new List<EventFact>();
        foreach (var fact in facts)
        {
            if (fact is StandingFact held)
            {
                standing.Add(held);
            }
            else
            {
                events.Add((EventFact)fact);
            }
        }

        standing.Sort(FactOrder.Canonical);
        events.Sort(FactOrder.Canonical);
        var registers = ValueList.From(standing);
        var retractions = new Retractions(Retractions.Union(one.Tombstones, other.Tombstones), around.Horizon);
        var through = Chronology.Later(one.Checkpoint.Through, other.Checkpoint.Through);
        var first = 0;
        while (first < events.Count && events[first].At <= through)
        {
            first++;
        }

        var read = new Standing(registers, retractions, around.ZoneOf);
        var checkpoint = Merging.Of(FoldedTo(one), FoldedTo(other), around);
        checkpoint = checkpoint with { Rewards = Claims.Without(checkpoint.Rewards, at => !read.MayEarnAt(at), around.BookAt) };
        var newest = Chronology.Later(one.Newest, other.Newest);
        var stale = new History(one, around).IsStale ? one : new History(other, around).IsStale ? other : null;
        var stamp = stale?.Stamp ?? (checkpoint.Through is { } folded ? around.Timeline.StampUpTo(folded) : string.Empty);
        var before = new PersonState(into, registers, EventLog.Empty, retractions.Held, checkpoint, checkpoint.Through, stamp, null);
        var after = events.ToArray().AsSpan(first);
        var old = EventLog.CountBefore(after, newest - around.Horizon - around.Horizon);
        return new History(before, around).After(
            registers, ValueList.Create<EventFact>(after.Slice(0, old)), EventLog.Of(after.Slice(old)), retractions.Held, newest, null);

        Progress FoldedTo(PersonState state)
        {
            var progress = state.Checkpoint;
            for (var i = 0; i < first; i++)
            {
                progress = state.Log.Find(events[i].Id) is null ? progress : Fold.Apply(progress, events[i], read, around);
            }

            return progress;
        }
    }

    /// <summary>
    /// The state without what lies past retention, as an event of two horizons ago would leave it: nothing that may still come, or be taken
    /// back, reads further. The same state where that lets go of nothing.
    /// </summary>
    internal PersonState Swept(Instant now)
    {
        var at = now - Horizon - Horizon;
        var (old, held) = State.Log.SplitAt(at);
        var checkpoint = Fold.All(State.Checkpoint, old, Standing, around);
        var advanced = Fold.Advance(checkpoint, at, Standing, around);
        var folded = advanced with
        {
            Rhythm = Circumstances.CompactedAt(advanced, new(at, Standing, around)),
            Rewards = Claims.Compact(advanced.Rewards, at - around.Retention, around.BookAt),
        };
        var left = LettingGo.From(folded, at, Standing, around);
        var stamp = !old.IsEmpty && !IsStale && folded.Through is { } through ? around.Timeline.StampUpTo(through) : State.Stamp;
        var registers = Registers.Prune(State.Registers, Retractions.Undo, at, around.CountedOneByOneAt(at));
        var tombstones = Needed(State.Tombstones, at, registers, held);
        return left == State.Checkpoint && registers == State.Registers && held.Count == State.Log.Count && tombstones == State.Tombstones
            ? State
            : new(State.Person, registers, held, tombstones, left with { SweptAt = Chronology.Later(State.Checkpoint.SweptAt, now) }, State.Newest, stamp, null);
    }

    /// <summary>What came about since another state of the same person.</summary>
    internal ValueList<Outcome> Since(History before) => Outcomes.Between(State.Person, before.Achieved(), Achieved());

    /// <summary>The outcomes that would not stand without an event.</summary>
    internal ValueList<Outcome> RestingOn(Fact fact)
    {
        if (fact is not EventFact)
        {
            return [];
        }

        var others = State.Events.Where(held => held.Id != fact.Id);
        var without = Fold.All(State.Checkpoint, others, Standing, around);
        var at = State.Newest ?? fact.At;
        return Outcomes.Between(State.Person, Outcomes.At(without, new(at, Standing, around)), Achieved()).Where(outcome => !outcome.IsTakenBack);
    }

    private Outcomes.Achievements Achieved() => head.Achieved ?? AchievedBy(Progress, State.Newest, Standing);

    private Outcomes.Achievements AchievedBy(Progress progress, Instant? newest, Standing standing) =>
        Outcomes.At(progress, new(newest ?? FactCheck.Earliest, standing, around));

    /// <summary>The history after one more event, and what was taken back then.</summary>
    private History After(EventFact fact, ValueList<Tombstone> tombstones, Progress? progress)
    {
        var newest = State.Newest is { } known && known > fact.At ? known : fact.At;
        return After(State.Registers, State.Log.Add(fact), tombstones, newest, progress);
    }

    private History After(ValueList<StandingFact> registers, EventLog events, ValueList<Tombstone> tombstones, Instant? newest, Progress? progress)
    {
        var (old, held) = events.SplitAt(FoldedBefore(newest));
        return After(registers, old, held, tombstones, newest, progress);
    }

    /// <summary>The history after a change: old events are folded into the checkpoint, and what time has replaced is let go.</summary>
    private History After(
        ValueList<StandingFact> registers, ValueList<EventFact> old, EventLog held, ValueList<Tombstone> tombstones, Instant? newest, Progress? progress)
    {
        var retractions = tombstones == State.Tombstones ? Retractions : Retractions with { Held = tombstones };
        var standing = registers == State.Registers && retractions == Retractions ? Standing : new Standing(registers, retractions, around.ZoneOf);
        var past = standing == Standing || State.Checkpoint.Rewards.Entries.IsEmpty ? State.Past : new(Earned(State.Checkpoint, standing));
        past = past.With(old, standing, around);
        registers = Registers.Crop(registers);
        if (newest is { } now)
        {
            registers = standing.AnyMayGo
                ? Registers.Prune(registers, retractions.Undo, FoldedBefore(now)!.Value, around.CountedOneByOneAt(past.Through ?? FactCheck.Earliest))
                : registers;
            tombstones = tombstones.IsEmpty ? tombstones : Needed(tombstones, now, registers, held);
        }

        var stamp = !old.IsEmpty && !IsStale && past.Through is { } through ? around.Timeline.StampUpTo(through) : State.Stamp;
        progress ??= Fold.All(past.Progress, held.ToList(), standing, around);
        var after = new Head(standing, progress, AchievedBy(progress, newest, standing), around);
        return new(new(State.Person, registers, held, tombstones, past, newest, stamp, after), around);
    }

    /// <summary>Progress with what was earned while the person, by some standing, was enrolled and agreed.</summary>
    private Progress Earned(Progress progress, Standing standing) =>
        progress with { Rewards = Claims.Without(progress.Rewards, at => !standing.MayEarnAt(at), around.BookAt) };

    /// <summary>What was taken back within retention, or is held one by one as if it had never been.</summary>
    private ValueList<Tombstone> Needed(ValueList<Tombstone> tombstones, Instant at, ValueList<StandingFact> registers, EventLog held) => tombstones.Where(tombstone =>
        tombstone.At >= at - around.Retention
        || ((Fact?)held.Find(tombstone.Target) ?? Registers.Find(registers, tombstone.Target)) is { } target && new Retractions([tombstone], Horizon).Undo(target));

    /// <summary>Events before this instant are folded into the checkpoint.</summary>
    private Instant? FoldedBefore(Instant? newest) => newest - Horizon - Horizon;

    /// <summary>Whether a row of ignored messages that is folded into the checkpoint would have ended by an own step in it.</summary>
    private bool EndsARow(StandingFact fact) => State.Checkpoint.Prompts.IgnoredAt >= fact.At;

    private static bool IsSamePlace(Placed? one, Placed other) =>
        one is not null && one with { Id = other.Id, At = other.At } == other;
}
