using Advocacy.Engine.Facts;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Stay silent: until an instant, or until something that is missing comes about.</summary>
public sealed record Wait : Decision
{
    /// <summary>The first instant at which no gate is closed by time (INV-36), what is drawn then left aside; none where something else is missing.</summary>
    public Instant? Until { get; init; }

    /// <summary>The fact or host action that opens the first gate that time does not; none where time alone does (INV-47).</summary>
    public Missing? Missing { get; init; }

    /// <summary>The person's local date as an interval: as much of the engine's own silence as this wait can record.</summary>
    public Interval Day { get; init; }

    /// <inheritdoc/>
    public override EventFact? AsScheduled() => Decisive.Gate != Gate.Stop ? null : new Silenced
    {
        Id = RecordId("silenced"),
        Person = Person,
        At = At,
        From = Day.Start,
        To = Day.End,
    };
}
