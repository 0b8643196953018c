using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// What the events of before two horizons amount to. They are folded when that is asked: it is a function of them, and a newer fact needs
/// no more of it than how far it goes. Only so many wait, so that who never asks holds on to few of them.
/// </summary>
internal sealed class Past
{
    /// <summary>How many events wait to be folded at the most.</summary>
    internal const int MostWaiting = 64;

    private readonly View<Progress> folded;
    private readonly int unasked;

    internal Past(Progress folded)
        : this(new(folded), folded.Through, folded.SweptAt, 0)
    {
    }

    private Past(View<Progress> folded, Instant? through, Instant? sweptAt, int unasked) =>
        (this.folded, Through, SweptAt, this.unasked) = (folded, through, sweptAt, unasked);

    /// <summary>The instant of the last event; none before the first.</summary>
    internal Instant? Through { get; }

    /// <summary>When a sweep last let go of something; none before the first.</summary>
    internal Instant? SweptAt { get; }

    /// <summary>How many of the events are not folded yet.</summary>
    internal int Waiting => folded.IsValueCreated ? 0 : unasked;

    /// <summary>What the events amount to.</summary>
    internal Progress Progress => folded.Value;

    /// <summary>The past with what came after it.</summary>
    /// <param name="events">What came after it, in canonical order; kept by nobody else.</param>
    /// <param name="standing">The registers.</param>
    /// <param name="around">The policies and the time zones.</param>
    internal Past With(ValueList<EventFact> events, Standing standing, Surroundings around)
    {
        var wait = Waiting + events.Count;
        return events.IsEmpty ? this
            : wait > MostWaiting ? new(Fold.All(Progress, events, standing, around))
            : new(Folding(events, standing, around), events[events.Count - 1].At, SweptAt, wait);
    }

    private View<Progress> Folding(ValueList<EventFact> events, Standing standing, Surroundings around) =>
        new(() => Fold.All(Progress, events, standing, around));
}
