using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Two people who are paired in a period. The host keeps it, and erases it with either.</summary>
/// <param name="One">The one whose id comes first.</param>
/// <param name="Other">The one whose id comes second.</param>
/// <param name="Period">The month in which they are paired.</param>
public sealed record Pair(PersonId One, PersonId Other, ProgrammePeriod Period)
{
    /// <summary>Whether it is about a person.</summary>
    public bool Holds(PersonId person) => One == person || Other == person;

    /// <summary>With whom a person is paired; the pair must hold the person.</summary>
    internal PersonId PartnerOf(PersonId person) => One == person ? Other : One;
}
