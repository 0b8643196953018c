using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class TeamsTests
{
    [Fact]
    public void Freeze_TeamsWithEnoughPeople_ByPointsForEach()
    {
        // b has half of a's people and as many points for each: size is no advantage. e is too small.
        var crowd = Crowd.Of([.. Team("a", 10, 20), .. Team("b", 5, 20), .. Team("c", 5, 30), .. Team("d", 6, 0), .. Team("e", 4, 500)]);
        var result = Teams.Freeze(Crowd.August, crowd.Taking()).Value!;
        Assert.Equal(
            [("team-a", 20L, 2, false), ("team-b", 20L, 2, false), ("team-c", 30L, 1, false), ("team-d", 0L, 4, true)],
            result.Places.Select(place => (place.Team.Value, place.PointsEach, place.Rank, place.IsBottom)).Order());
        Assert.True(result.IsFinal);
    }

    [Fact]
    public void INV_05_Teams_WhoNeverOptedInMakesNoTeamLarger()
    {
        var outside = Enumerable.Range(0, 20).Select(i => new Somebody($"x-{i}") { Team = "team-e", Points = [(Crowd.August.Start, 100)], Forms = [ConsentForm.Leaderboard] });
        var crowd = Crowd.Of([.. Team("a", 5, 20), .. Team("b", 5, 10), .. Team("c", 5, 0), .. Team("e", 4, 50), .. outside]);
        var places = Teams.Freeze(Crowd.August, crowd.Taking()).Value!.Places;
        Assert.Equal(["team-a", "team-b", "team-c"], places.Select(place => place.Team.Value));
    }

    /// <summary>To a whole number, half up, so that no one's points can be told from it.</summary>
    [Theory]
    [InlineData(12, 2)]
    [InlineData(13, 3)]
    [InlineData(10, 2)]
    [InlineData(14, 3)]
    public void Freeze_PointsForEach_AreRounded(int points, int expected)
    {
        Somebody[] five = [.. Team("a", 5, 0)];
        five[0] = five[0] with { Points = [(Crowd.August.Start, points)] };
        var places = Teams.Freeze(Crowd.August, Crowd.Of([.. five, .. Team("b", 5, 90), .. Team("c", 5, 0)]).Taking()).Value!.Places;
        Assert.Equal(expected, places.Single(place => place.Team.Value == "team-a").PointsEach);
    }

    [Fact]
    public void Freeze_TeamPoints_CountForTheTeamTheyWereEarnedIn()
    {
        var entry = new LedgerEntry
        {
            Rule = "team-act",
            Version = 1,
            Currency = Currency.TeamPoints,
            Fact = new("f"),
            At = Crowd.August.Start,
            Date = new(2026, 8, 1),
            Thing = "t",
            Period = 0,
            Team = new("old"),
            Claimed = 60,
            Granted = 60,
        };
        var policy = Crowd.Active with { Rewards = new() { Rules = RewardSchemes.Team } };
        Participant One(string id, string team, params LedgerEntry[] entries) =>
            new(new(id), new GroupId(team), DateTimeZone.Utc, [ConsentForm.Leaderboard, ConsentForm.Rewards], [.. entries]);
        var people = Enumerable.Range(0, 5).SelectMany(i => new[] { One($"old-{i}", "old"), One($"new-{i}", "new"), One($"third-{i}", "third") })
            .Append(One("moved", "new", entry, entry with { Currency = Currency.Points, Team = null, Granted = 900 }));
        var places = Teams.Freeze(Crowd.August, new(people, Crowd.Final, new(new(policy), DateTimeZoneProviders.Tzdb))).Value!.Places;
        Assert.Equal([("new", 0L), ("old", 10L), ("third", 0L)], places.Select(place => (place.Team.Value, place.PointsEach)).Order());
    }

    /// <summary>What counts in a month goes by the policy in force when it began, not by that of the moment of asking.</summary>
    [Fact]
    public void Freeze_PolicyChangedSince_CountsWhatCountedInTheMonth()
    {
        var own = Crowd.Of([.. Team("a", 5, 20), .. Team("b", 5, 10), .. Team("c", 5, 0)]);
        var team = Crowd.Active with { Version = "team@1", Rewards = new() { Rules = RewardSchemes.Team } };
        Participants Asked(Policy then, Policy now) => Participants.Of(
            own.People.Select(one => one.State()), Crowd.Final, new(new([new(Instant.MinValue, then), new(Crowd.August.End, now)]), DateTimeZoneProviders.Tzdb));
        Assert.Equal([20L, 10L, 0L], Teams.Freeze(Crowd.August, Asked(Crowd.Active, team)).Value!.Places.Select(place => place.PointsEach));
        Assert.Equal([0L, 0L, 0L], Teams.Freeze(Crowd.August, Asked(team, Crowd.Active)).Value!.Places.Select(place => place.PointsEach));
    }

    [Fact]
    public void INV_32_Board_OfTeams_ShowsTheNeighbourhoodAndNoBottom()
    {
        var crowd = Crowd.Of([.. Enumerable.Range(0, 8).SelectMany(i => Team("" + i, 5, 10 * i))]);
        var people = crowd.Taking();
        var result = Teams.Freeze(Crowd.August, people).Value!;
        Assert.Equal([("team-6", 2), ("team-5", 3), ("team-4", 4), ("team-3", 5), ("team-2", 6)], Rows("4-0"));
        Assert.Equal([("team-3", 5), ("team-2", 6), ("team-1", 7)], Rows("1-2"));
        Assert.Equal([("team-2", null), ("team-1", null), ("team-0", null)], Rows("0-1"));
        Assert.Equal(["team-0"], Boards.Of(new PersonId("0-1"), result, people).Value!.Rows.Where(row => row.IsOwn).Select(row => row.Team.Value));

        (string, int?)[] Rows(string person) => [.. Boards.Of(new PersonId(person), result, people).Value!.Rows.Select(row => (row.Team.Value, row.Rank))];
    }

    [Fact]
    public void Board_OfTeams_WhoIsInNoneThatIsShown_SeesWhy()
    {
        var crowd = Crowd.Of([.. Team("a", 5, 20), .. Team("b", 5, 10), .. Team("c", 5, 0), .. Team("e", 4, 50), Crowd.Open("alone"), new("outside")]);
        var people = crowd.Taking();
        var result = Teams.Freeze(Crowd.August, people).Value!;
        Assert.Equal(ProgrammeReasons.TooFew.With(), Boards.Of(new PersonId("e-0"), result, people).Why);
        Assert.Equal(ProgrammeReasons.TooFew.With(), Boards.Of(new PersonId("alone"), result, people).Why);
        Assert.Equal(ProgrammeReasons.NotIn.With(), Boards.Of(new PersonId("outside"), result, people).Why);
        Assert.Equal(ProgrammeReasons.TooFew.With(), Teams.Freeze(Crowd.August, (crowd with { People = crowd.People.Where(one => one.Team != "team-c") }).Taking()).Why);
    }

    /// <summary>Once frozen, who leaves takes no point from the team, and no other team changes its place.</summary>
    [Fact]
    public void INV_17_Frozen_WhoLeavesTakesNothingFromTheTeam()
    {
        var crowd = Crowd.Of([.. Team("a", 5, 20), .. Team("b", 5, 10), .. Team("c", 5, 0)]);
        var result = Teams.Freeze(Crowd.August, crowd.Taking()).Value!;
        var left = (crowd with { People = crowd.People.Where(one => one.Id != "a-1") }).Taking();
        Assert.Equal(Boards.Of(new PersonId("a-0"), result, crowd.Taking()), Boards.Of(new PersonId("a-0"), result, left));
        Assert.Equal(ProgrammeReasons.TooFew.With(), Teams.Freeze(Crowd.August, left).Why);
    }

    private static Somebody[] Team(string name, int people, int each) =>
        [.. Enumerable.Range(0, people).Select(i => Crowd.Open($"{name}-{i}", each) with { Team = "team-" + name })];
}
