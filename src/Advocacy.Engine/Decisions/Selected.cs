using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What came of choosing among what could be done. Nothing is told here; <see cref="Choices"/> tells it.</summary>
/// <param name="Pool">What could be done.</param>
/// <param name="Judged">What phase and climate allow; empty where that is nothing.</param>
/// <param name="Nearest">
/// What goes first where every gate is open; else what would if it were allowed or free, or comes nearest to the action line; none where
/// nothing is at hand.
/// </param>
internal sealed record Selected(Pool Pool, List<Candidate> Judged, Candidate? Nearest)
{
    /// <summary>What closes the gates that depend on what is on offer.</summary>
    internal Hindrances Closed { get; init; }

    /// <summary>What goes first of what may work; none where nothing is at hand.</summary>
    internal Candidate? First { get; init; }

    /// <summary>Where all that suits is resting: the first date on which any of it is free.</summary>
    internal LocalDate FreeFrom { get; init; }

    /// <summary>Whether it is an occasion in the place of the week's message.</summary>
    internal bool IsAtOnce { get; init; }

    /// <summary>What could go in the place of what goes first, itself among it; empty where nothing may be left to chance.</summary>
    internal IReadOnlyList<Candidate> Arms { get; init; } = [];

    /// <summary>Whether there is something to offer, and nothing that depends on what is on offer closes a gate.</summary>
    internal bool IsOpen => Nearest is not null && Closed == Hindrances.None;

    /// <summary>When one of those hindrances is over, other things equal; none where time does not end it.</summary>
    internal Instant? EndOf(Hindrances one, Glance glance) => one switch
    {
        Hindrances.NothingSuits => glance.NextEmbargoEnd(),
        Hindrances.AllResting when !glance.Moment.IsAsked => glance.StartOf(FreeFrom),
        _ => null,
    };

    /// <summary>The same with another of the arms in the place of what goes first.</summary>
    internal Selected Instead(InterventionId other)
    {
        foreach (var arm in Arms)
        {
            if (arm.Intervention.Id == other)
            {
                return this with { Nearest = arm, First = arm };
            }
        }

        return this;
    }
}
