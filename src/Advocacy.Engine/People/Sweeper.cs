using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// Lets go of what lies past retention without waiting for a new fact, so that the row of somebody of whom nothing is heard any more holds
/// nothing single of long ago (INV-19, GDPR article 5(1)(e)). Nobody can tell from an answer whether a state was swept.
/// </summary>
public static class Sweeper
{
    /// <summary>
    /// The state without what lies past retention at a moment; the same state where there is nothing to let go. What arrives later and
    /// happened before what was folded is too late, as after the horizon.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static PersonState Sweep(PersonState state, Instant now, Surroundings around) =>
        NextSweep(Guard.NotNull(state), Guard.NotNull(around)) <= now ? new History(state, around).Swept(now) : state;

    /// <summary>
    /// The first instant at which sweeping lets go of something; none where nothing single is held. With no event of the last two horizons
    /// it is no later than retention, three days and one week after what it lets go of.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Instant? NextSweep(PersonState state, Surroundings around)
    {
        Guard.NotNull(state);
        Guard.NotNull(around);
        var (heldFor, events) = (LettingGo.HeldFor(around), state.Events);
        Instant? next = null;
        foreach (var thing in LettingGo.Things(state, around))
        {
            next = Chronology.Earlier(next, Due(thing + heldFor));
        }

        if (Registers.FirstPruned(state.Registers, new Retractions(state.Tombstones, around.Horizon).Undo, around) is { } pruned)
        {
            next = Chronology.Earlier(next, Due(pruned));
        }

        return next;

        // What was before an event that is still held one by one goes with that event.
        Instant Due(Instant past)
        {
            var due = past;
            foreach (var fact in events)
            {
                due = fact.At <= past ? Instant.Max(due, fact.At + around.Horizon + around.Horizon) : due;
            }

            return due + Duration.Epsilon;
        }
    }
}
