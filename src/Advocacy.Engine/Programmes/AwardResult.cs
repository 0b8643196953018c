using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Who wins an award and, of a draw, what anybody needs to check it.</summary>
/// <param name="Winners">The winners, in the order of ids, which says nothing about how near anybody was.</param>
/// <param name="Tickets">
/// The pseudonyms of all who have a ticket, to be published with the seed (<see cref="Drawing.Verify"/>); empty where nothing is drawn.
/// </param>
public sealed record AwardResult(ValueList<Award> Winners, ValueList<string> Tickets);
