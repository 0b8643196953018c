using System.Diagnostics.CodeAnalysis;
using Advocacy.Engine.Facts;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Stay silent: until an instant, or until something that is missing comes about.</summary>
public sealed record Wait : Decision
{
    /// <summary>A wait as of its making by a host, a test or a reader.</summary>
    public Wait()
    {
    }

    [SetsRequiredMembers]
    internal Wait(Resolution resolved)
        : base(resolved)
    {
        var glance = resolved.Glance;
        Day = new(glance.StartOf(glance.Date), glance.StartOf(glance.Date.PlusDays(1)));
    }

    /// <summary>The first instant at which no gate is closed by time (INV-36), what is drawn then left aside; none where something else is missing.</summary>
    public Instant? Until { get => Outlook.Value.Until; init => Outlook = new(Outlook.Value with { Until = value }); }

    /// <summary>The fact or host action that opens the first gate that time does not; none where time alone does (INV-47).</summary>
    public Missing? Missing { get => Outlook.Value.Missing; init => Outlook = new(Outlook.Value with { Missing = value }); }

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
