using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Leagues of people who opted in, of similar recent effort. Small leagues among equals help most and hurt least (Hydari et al.: the
/// inactive +15 %, the very active −5 % on one board for all).
/// </summary>
public static class Leagues
{
    /// <summary>How many people a league has at the least: fewer would show everybody to everybody.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// Puts everybody who opted in into leagues for a period: by points granted in the weeks before it, in leagues of nearly equal size; of
    /// equals in an order that is another in each period. To be called once, when the period begins, and held; who opts in later is in from
    /// the next.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="people">Who takes part.</param>
    public static ProgrammeResult<ValueList<League>> Assign(ProgrammePeriod period, Participants people)
    {
        Guard.NotNull(period);
        if (!Guard.NotNull(people).HaveLeagues)
        {
            return ProgrammeResults.None<ValueList<League>>(ProgrammeReasons.Off.With());
        }

        var from = period.Start - Duration.FromDays(7 * people.Rules.RecentEffortWeeks);
        if (!people.HoldFrom(from))
        {
            return ProgrammeResults.None<ValueList<League>>(ProgrammeReasons.LetGo.With());
        }

        var members = Ordered(period, people.Where(static one => one.IsOnBoards), from, period.Start);
        if (members.Count < Fewest)
        {
            return ProgrammeResults.None<ValueList<League>>(ProgrammeReasons.TooFew.With());
        }

        var count = (members.Count + people.Rules.LeagueSize - 1) / people.Rules.LeagueSize;
        var leagues = new League[count];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            var ids = new PersonId[(members.Count / count) + (i < members.Count % count ? 1 : 0)];
            for (var j = 0; j < ids.Length; j++)
            {
                ids[j] = members[next++].Who;
            }

            Array.Sort(ids, static (one, other) => string.CompareOrdinal(one.Value, other.Value));
            leagues[i] = new(period, new(ids));
        }

        // By their first members, so that no league stands before another for its effort.
        Array.Sort(leagues, static (one, other) => string.CompareOrdinal(one.Members[0].Value, other.Members[0].Value));
        return ProgrammeResults.Of(new ValueList<League>(leagues));
    }

    /// <summary>
    /// The places of those of a league who are still in. Final once the days of grace after the period are over, so that no late fact can
    /// change it; before that provisional, and to be made anew.
    /// </summary>
    /// <param name="league">The league.</param>
    /// <param name="people">Who takes part.</param>
    public static ProgrammeResult<LeagueResult> Freeze(League league, Participants people)
    {
        var period = Guard.NotNull(league).Period;
        if (!Guard.NotNull(people).HaveLeagues)
        {
            return ProgrammeResults.None<LeagueResult>(ProgrammeReasons.Off.With());
        }

        if (!people.HoldFrom(period.Start))
        {
            return ProgrammeResults.None<LeagueResult>(ProgrammeReasons.LetGo.With());
        }

        var members = Ordered(period, StillIn(league, people), period.Start, period.End);
        if (members.Count < Fewest)
        {
            return ProgrammeResults.None<LeagueResult>(ProgrammeReasons.TooFew.With());
        }

        var places = Placing.Of(members, people.Rules.RankStrategy, static (who, points, rank, isBottom) => new LeaguePlace(who, points, rank, isBottom));
        return ProgrammeResults.Of(new LeagueResult(period, places, people.AreFinalFor(period)));
    }

    private static IEnumerable<Participant> StillIn(League league, Participants people)
    {
        foreach (var member in league.Members)
        {
            if (people.Find(member) is { IsOnBoards: true } participant)
            {
                yield return participant;
            }
        }
    }

    /// <summary>People by what they were granted in a stretch of time.</summary>
    private static List<(PersonId Who, long Points)> Ordered(ProgrammePeriod period, IEnumerable<Participant> people, Instant from, Instant to) =>
        Placing.Ordered(people.Select(one => (one.Person, one.Granted(Currency.Points, from, to))), static person => person.Value, period);
}
