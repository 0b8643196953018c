using Advocacy.Engine.Choosing;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>What the engine was built from, as far as decisions need it.</summary>
/// <param name="Around">The policies and the time zones.</param>
/// <param name="Seed">The seed that, with the person, spreads slots and draws where that is agreed to.</param>
public sealed record DecisionSettings(Surroundings Around, ulong Seed)
{
    /// <summary>The version of this engine.</summary>
    public const string EngineVersion = "0.1.0";

    /// <summary>A number that is always the same for a person under a seed.</summary>
    internal ulong KeyOf(PersonId person) => Fingerprint.Of(person.Value) ^ Seed;

    /// <summary>The ticket of a person at a decision point.</summary>
    internal uint TicketOf(PersonId person, DecisionPoint point) =>
        Lottery.Ticket(Seed, Fingerprint.Of(person.Value), LocalDays.NumberOf(point.Date), point.Place);
}
