using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// What somebody who opted in sees: the own place and a few above and below it, never the bottom place, never how many there are. Who has
/// the fewest points sees those and what is just above, without any number of a place.
/// </summary>
public static class Boards
{
    /// <summary>What a person sees of the league.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="result">The places, provisional or as they were frozen.</param>
    /// <param name="people">Who takes part now: who no longer does is left out, and the others keep their places.</param>
    public static ProgrammeResult<Board> Of(PersonId person, LeagueResult result, Participants people)
    {
        Guard.NotNull(result);
        if (!Guard.NotNull(people).HaveLeagues)
        {
            return ProgrammeResults.None<Board>(ProgrammeReasons.Off.With());
        }

        if (people.Find(person) is not { IsOnBoards: true })
        {
            return ProgrammeResults.None<Board>(ProgrammeReasons.NotIn.With());
        }

        var left = result.Places.Where(place => people.Find(place.Person) is { IsOnBoards: true });
        var visible = Neighbourhood(left, place => place.Person == person, place => place.IsBottom, people.Rules.Neighbourhood);
        if (visible.Count == 0)
        {
            return ProgrammeResults.None<Board>(ProgrammeReasons.FromNext.With(result.Period.Next));
        }

        var isLast = visible.Exists(place => place.IsBottom);
        var rows = visible.ConvertAll(place => new BoardRow(place.Person, place.Points, isLast ? null : place.Rank, place.Person == person));
        return ProgrammeResults.Of(new Board(result.Period, ValueList.From(rows), result.IsFinal));
    }

    /// <summary>What a person sees of the teams.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="result">The places of teams, provisional or as they were frozen.</param>
    /// <param name="people">Who takes part now.</param>
    public static ProgrammeResult<TeamBoard> Of(PersonId person, TeamResult result, Participants people)
    {
        Guard.NotNull(result);
        if (!Guard.NotNull(people).HaveLeagues)
        {
            return ProgrammeResults.None<TeamBoard>(ProgrammeReasons.Off.With());
        }

        if (people.Find(person) is not { IsOnBoards: true } looking)
        {
            return ProgrammeResults.None<TeamBoard>(ProgrammeReasons.NotIn.With());
        }

        var visible = Neighbourhood(result.Places, place => place.Team == looking.Team, place => place.IsBottom, people.Rules.Neighbourhood);
        if (visible.Count == 0)
        {
            return ProgrammeResults.None<TeamBoard>(ProgrammeReasons.TooFew.With());
        }

        var isLast = visible.Exists(place => place.IsBottom);
        var rows = visible.ConvertAll(place => new TeamRow(place.Team, place.PointsEach, isLast ? null : place.Rank, place.Team == looking.Team));
        return ProgrammeResults.Of(new TeamBoard(result.Period, ValueList.From(rows), result.IsFinal));
    }

    /// <summary>The own place and those next to it; of those at the bottom only the own, so that all of them see the same above.</summary>
    private static List<T> Neighbourhood<T>(ValueList<T> places, Predicate<T> isOwn, Predicate<T> isBottom, int most)
    {
        var visible = places.Where(place => isOwn(place) || !isBottom(place));
        var neighbourhood = new List<T>((2 * most) + 1);
        for (var own = 0; own < visible.Count; own++)
        {
            if (isOwn(visible[own]))
            {
                for (var i = Math.Max(0, own - most); i < visible.Count && i <= own + most; i++)
                {
                    neighbourhood.Add(visible[i]);
                }
            }
        }

        return neighbourhood;
    }
}
