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
    /// The state without what lies past retention at a moment; the same state where there is nothing to let go. It makes no difference how
    /// often that is done: sweeping in steps is sweeping at once. What arrives later and happened longer than the horizon before is too
    /// late, as if the sweep were an event.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static PersonState Sweep(PersonState state, Instant now, Surroundings around)
    {
        Guard.NotNull(state);
        while (NextSweep(state, around) is { } next && next <= now && new History(state, around).Swept(next) is var swept && !ReferenceEquals(swept, state))
        {
            state = swept;
        }

        return state;
    }

    /// <summary>
    /// The first instant at which sweeping lets go of something; none where nothing single is held. It is no later than retention, two
    /// horizons and nine days after what it lets go of, but for the last message, which is held for a year and two weeks.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Instant? NextSweep(PersonState state, Surroundings around)
    {
        Guard.NotNull(state);
        Guard.NotNull(around);
        var end = Registers.FirstEnd(state.Registers, new Retractions(state.Tombstones, around.Horizon).Undo, around);
        foreach (var other in LettingGo.Ends(state, around))
        {
            end = Chronology.Earlier(end, other);
        }

        return end is { } last ? Chronology.Later(last + Duration.Epsilon, state.Newest) : null;
    }
}
