using System;
using System.Collections.Generic;
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
        var members = Ordered(period, people.Where(static one => one.IsOnBoards), one => one.Granted(Currency.Points, from, period.Start));
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
                ids[j] = members[next++].Participant.Person;
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

        var members = Ordered(period, StillIn(league, people), one => one.Granted(Currency.Points, period.Start, period.End));
        if (members.Count < Fewest)
        {
            return ProgrammeResults.None<LeagueResult>(ProgrammeReasons.TooFew.With());
        }

        var ranks = Ranks.Of(ValueList.From(members.ConvertAll(static member => member.Points)), people.Rules.RankStrategy);
        var (highest, lowest) = (members[0].Points, members[members.Count - 1].Points);
        var places = new LeaguePlace[members.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var points = members[i].Points;
            places[i] = new(members[i].Participant.Person, points, ranks[i], points == lowest && lowest < highest);
        }

        return ProgrammeResults.Of(new LeagueResult(period, new(places), people.AreFinalFor(period)));
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

    /// <summary>People by points, the most first; equals in the order of the period.</summary>
    private static List<(Participant Participant, long Points)> Ordered(ProgrammePeriod period, IEnumerable<Participant> people, Func<Participant, long> points)
    {
        var ordered = new List<(Participant Participant, long Points, string Tie)>();
        foreach (var participant in people)
        {
            ordered.Add((participant, points(participant), period.TieOf(participant.Person.Value)));
        }

        ordered.Sort(static (one, other) =>
            other.Points.CompareTo(one.Points) is var byPoints and not 0 ? byPoints
            : string.CompareOrdinal(one.Tie, other.Tie) is var byTie and not 0 ? byTie
            : string.CompareOrdinal(one.Participant.Person.Value, other.Participant.Person.Value));
        return ordered.ConvertAll(static one => (one.Participant, one.Points));
    }
}
