using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Caps by counting messages date by date.</summary>
/// <param name="Messages">The dates of the messages that count, and whether each is an overview.</param>
internal sealed record CapsOracle(IReadOnlyList<(LocalDate Date, bool IsOverview)> Messages)
{
    /// <summary>How many messages there are in so many dates of which one is the last.</summary>
    internal int Used(LocalDate last, int dates, bool onlyOverviews)
    {
        var used = 0;
        for (var date = last.PlusDays(1 - dates); date <= last; date = date.PlusDays(1))
        {
            used += Messages.Count(message => message.Date == date && (message.IsOverview || !onlyOverviews));
        }

        return used;
    }

    /// <summary>The first date from one on, on which one more message is not too many.</summary>
    internal LocalDate FirstWithRoom(LocalDate from, int dates, int most, bool onlyOverviews)
    {
        var date = from;
        while (Used(date, dates, onlyOverviews) + 1 > most)
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    /// <summary>The messages of a person by a moment, each on the person's date as the zone is then.</summary>
    internal static CapsOracle Of(Told told, Instant now) => new(
    [
        .. told.Messages.Where(message => message.CountsUnderCaps).Select(message => (WallCalendar.DateAt(message.At, told.ZoneAt(now)), message.IsOverview)),
    ]);
}
