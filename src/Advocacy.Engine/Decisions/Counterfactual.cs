using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// What would have turned a gate, and where no other gate is closed the answer: everything named here together, other things equal; without
/// any of it the gate would not have turned. Judged before any draw; after a draw that gave silence it names <see cref="Gate.Chance"/> and
/// when there is the next. There is none for who is not enrolled: nobody is told to join.
/// </summary>
/// <param name="Gate">
/// The gate that would turn: of a wait the decisive one; of a prompt the one that would close. For what a person asked that is
/// <see cref="Gate.Stop"/>: nothing less keeps an answer back (INV-50).
/// </param>
public sealed record Counterfactual(Gate Gate)
{
    /// <summary>
    /// When it turns by itself, if nothing else changes: where time alone closes, the first instant at which nothing is closed by time;
    /// else the first at which this gate is not. Of a prompt: from when on the engine would be silent in any case.
    /// </summary>
    public Instant? At { get; init; }

    /// <summary>The facts or host actions that are missing at this gate.</summary>
    public ValueList<Missing> Missing { get; init; }

    /// <summary>
    /// The least change of motivation or of a link (of a prompt: of the weakest one of the way of sharing at hand); of both, and of further
    /// links, only where no single one turns it.
    /// </summary>
    public ValueList<Shift> Shifts { get; init; }
}
