using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Teams by points for each who takes part, in whole numbers. Not by the sum: that would favour large teams, tell how many of a team opted
/// in, and have colleagues press those who did not. In whole numbers, and only where enough take part, so that no one's points can be read
/// from them.
/// </summary>
public static class Teams
{
    /// <summary>How many teams there are on a board at the least.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// The places of teams of which enough people take part. Team points count for the team they were earned in; where the policy in
    /// force when the period begins grants none, the members' own points. Final once the days of grace are over.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="people">Who takes part.</param>
    public static ProgrammeResult<TeamResult> Freeze(ProgrammePeriod period, Participants people)
    {
        Guard.NotNull(period);
        if (!Guard.NotNull(people).HaveLeagues)
        {
            return ProgrammeResults.None<TeamResult>(ProgrammeReasons.Off.With());
        }

        if (!people.HoldFrom(period.Start))
        {
            return ProgrammeResults.None<TeamResult>(ProgrammeReasons.LetGo.With());
        }

        var teams = Scores(period, people);
        if (teams.Count < Fewest)
        {
            return ProgrammeResults.None<TeamResult>(ProgrammeReasons.TooFew.With());
        }

        var places = Placing.Of(teams, people.Rules.RankStrategy, static (team, each, rank, isBottom) => new TeamPlace(team, each, rank, isBottom));
        return ProgrammeResults.Of(new TeamResult(period, places, people.AreFinalFor(period)));
    }

    /// <summary>Teams by points for each, the most first.</summary>
    private static List<(GroupId Who, long Points)> Scores(ProgrammePeriod period, Participants people)
    {
        var currency = people.PolicyOf(period).Rewards.Rules.Where(static rule => rule.Currency == Currency.TeamPoints).IsEmpty ? Currency.Points : Currency.TeamPoints;
        var sums = new Dictionary<GroupId, (long Points, int People)>();
        foreach (var participant in people.Where(static one => one.IsOnBoards))
        {
            foreach (var earned in Earned(participant, period, currency))
            {
                _ = sums.TryGetValue(earned.Key, out var sum);
                sums[earned.Key] = (sum.Points + earned.Value, sum.People + 1);
            }
        }

        var large = sums.Where(sum => sum.Value.People >= people.Rules.LeastTeam);
        return Placing.Ordered(large.Select(static sum => (sum.Key, Each(sum.Value.Points, sum.Value.People))), static team => team.Value, period);
    }

    /// <summary>Points for each, rounded.</summary>
    private static long Each(long points, int people) => ((2 * points) + people) / (2 * people);

    /// <summary>What a person earned for each team: the own, also without any points, and those earned for before moving.</summary>
    private static Dictionary<GroupId, long> Earned(Participant participant, ProgrammePeriod period, Currency currency)
    {
        var earned = new Dictionary<GroupId, long>();
        if (participant.Team is { } own)
        {
            earned[own] = 0;
        }

        foreach (var entry in participant.Entries)
        {
            if (entry.Currency == currency && entry.Granted > 0 && period.Contains(entry.At) && (currency == Currency.TeamPoints ? entry.Team : participant.Team) is { } team)
            {
                _ = earned.TryGetValue(team, out var points);
                earned[team] = points + entry.Granted;
            }
        }

        return earned;
    }
}
