using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// A draw that anybody can check with any tool: a ticket is the SHA-256 of seed, line feed and pseudonym, in hexadecimal digits; the lowest
/// win. Every ticket depends on its own pseudonym alone, so that erasing who did not win changes nothing.
/// </summary>
public static class Drawing
{
    /// <summary>The ticket of a pseudonym: 64 hexadecimal digits.</summary>
    /// <param name="seed">The published seed.</param>
    /// <param name="pseudonym">The pseudonym.</param>
    public static string TicketOf(string seed, string pseudonym) => Fingerprint.WholeHexOf(Guard.NotNull(seed) + "\n" + Guard.NotNull(pseudonym));

    /// <summary>Who wins, the lowest ticket first.</summary>
    /// <param name="seed">The published seed.</param>
    /// <param name="pseudonyms">Everybody with a ticket, in any order; who is named twice has one ticket all the same.</param>
    /// <param name="winners">How many win at the most.</param>
    public static ValueList<string> Winners(string seed, IEnumerable<string> pseudonyms, int winners = 1)
    {
        var tickets = new List<(string Ticket, string Pseudonym)>();
        foreach (var pseudonym in new HashSet<string>(Guard.NotNull(pseudonyms), StringComparer.Ordinal))
        {
            tickets.Add((TicketOf(seed, pseudonym), pseudonym));
        }

        tickets.Sort(static (one, other) => string.CompareOrdinal(one.Ticket, other.Ticket));
        return ValueList.From(tickets.GetRange(0, Math.Max(0, Math.Min(winners, tickets.Count))).ConvertAll(static one => one.Pseudonym));
    }

    /// <summary>Whether somebody wins a draw.</summary>
    /// <param name="seed">The published seed.</param>
    /// <param name="pseudonyms">Everybody with a ticket.</param>
    /// <param name="winner">The pseudonym of who is said to win.</param>
    /// <param name="winners">How many win.</param>
    public static bool Verify(string seed, IEnumerable<string> pseudonyms, string winner, int winners = 1) =>
        Winners(seed, pseudonyms, winners).Contains(Guard.NotNull(winner));
}
