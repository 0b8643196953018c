using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// All places of a league. Once final the host holds it as it is: facts that come later, and people who leave, change nobody's place. It is
/// shown to nobody but through <see cref="Boards"/>, which leaves out who is no longer in (INV-11, INV-32).
/// </summary>
/// <param name="Period">The period it is of.</param>
/// <param name="Places">The places, the first first.</param>
/// <param name="IsFinal">Whether late facts no longer change it; else it is to be made anew.</param>
public sealed record LeagueResult(ProgrammePeriod Period, ValueList<LeaguePlace> Places, bool IsFinal)
{
    /// <summary>The result without a person who was erased; the others keep their places.</summary>
    public LeagueResult Without(PersonId person) => this with { Places = Places.Where(place => place.Person != person) };
}
