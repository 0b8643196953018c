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
        if (WhyNot(person, people) is { } why)
        {
            return ProgrammeResults.None<Board>(why);
        }

        var left = result.Places.Where(place => people.Find(place.Person) is { IsOnBoards: true });
        var rows = Rows(
            Neighbourhood(left, place => place.Person == person, place => place.IsBottom, people.Rules.Neighbourhood),
            place => place.IsBottom,
            (place, isNumbered) => new BoardRow(place.Person, place.Points, isNumbered ? place.Rank : null, place.Person == person));
        return rows.IsEmpty
            ? ProgrammeResults.None<Board>(ProgrammeReasons.FromNext.With(people.InFrom(people.Find(person)!, result.Period)))
            : ProgrammeResults.Of(new Board(result.Period, rows, result.IsFinal));
    }

    /// <summary>What a person sees of the teams.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="result">The places of teams, provisional or as they were frozen.</param>
    /// <param name="people">Who takes part now.</param>
    public static ProgrammeResult<TeamBoard> Of(PersonId person, TeamResult result, Participants people)
    {
        Guard.NotNull(result);
        if (WhyNot(person, people) is { } why)
        {
            return ProgrammeResults.None<TeamBoard>(why);
        }

        var own = people.Find(person)!.Team;
        var rows = Rows(
            Neighbourhood(result.Places, place => place.Team == own, place => place.IsBottom, people.Rules.Neighbourhood),
            place => place.IsBottom,
            (place, isNumbered) => new TeamRow(place.Team, place.PointsEach, isNumbered ? place.Rank : null, place.Team == own));
        return rows.IsEmpty
            ? ProgrammeResults.None<TeamBoard>(ProgrammeReasons.TooFew.With())
            : ProgrammeResults.Of(new TeamBoard(result.Period, rows, result.IsFinal));
    }

    private static Reason? WhyNot(PersonId person, Participants people) =>
        !Guard.NotNull(people).HaveLeagues ? ProgrammeReasons.Off.With()
        : people.Find(person) is not { IsOnBoards: true } ? ProgrammeReasons.NotIn.With()
        : null;

    /// <summary>Rows of what is visible; none of them numbered where the bottom place is among it.</summary>
    private static ValueList<TRow> Rows<TPlace, TRow>(List<TPlace> visible, Predicate<TPlace> isBottom, Func<TPlace, bool, TRow> row)
    {
        var isNumbered = !visible.Exists(isBottom);
        return ValueList.From(visible.ConvertAll(place => row(place, isNumbered)));
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
