using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A few people of similar recent effort, for a period. The host holds it; nobody is shown it whole.</summary>
/// <param name="Period">The period it is of.</param>
/// <param name="Members">Who is in it, in the order of ids, which says nothing about effort.</param>
public sealed record League(ProgrammePeriod Period, ValueList<PersonId> Members)
{
    /// <summary>Whether a person is in it.</summary>
    public bool Has(PersonId person) => Members.Contains(person);

    /// <summary>The league without a person who was erased.</summary>
    public League Without(PersonId person) => this with { Members = Members.Where(member => member != person) };
}
