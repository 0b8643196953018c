using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Who wins an award and, of a draw, what anybody needs to check it.</summary>
/// <param name="Winners">The winners, in the order of ids, which says nothing about how near anybody was.</param>
/// <param name="Tickets">
/// The pseudonyms of all who have a ticket, to be published with the seed (<see cref="Drawing.Verify"/>); empty where nothing is drawn.
/// </param>
public sealed record AwardResult(ValueList<Award> Winners, ValueList<string> Tickets)
{
    /// <summary>
    /// The result without a person who was erased: nobody else wins in their place, and all others still check out by the seed.
    /// </summary>
    /// <param name="person">Who was erased.</param>
    /// <param name="pseudonym">The person's pseudonym in the draw; the host erases it with the key it was made by, or out of its table.</param>
    public AwardResult Without(PersonId person, string pseudonym) => new(
        Winners.Where(award => award.Winner != person),
        Tickets.Where(ticket => !string.Equals(ticket, pseudonym, System.StringComparison.Ordinal)));
}
