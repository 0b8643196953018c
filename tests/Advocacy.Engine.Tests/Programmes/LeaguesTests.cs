using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class LeaguesTests
{
    private static readonly ProgrammePeriod August = Crowd.August;

    [Theory]
    [InlineData("Europe/Amsterdam", 2026, 8, "2026-07-31T22:00:00Z", "2026-08-31T22:00:00Z")]
    [InlineData("Europe/Amsterdam", 2026, 3, "2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z")]
    [InlineData("Pacific/Auckland", 2026, 1, "2025-12-31T11:00:00Z", "2026-01-31T11:00:00Z")]
    [InlineData("America/Asuncion", 2017, 10, "2017-10-01T04:00:00Z", "2017-11-01T03:00:00Z")]
    public void INV_32_Month_BeginsAndEndsAtLocalMidnight(string zone, int year, int month, string from, string to)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        var period = ProgrammePeriod.Month(year, month, tz);
        Assert.Equal((from, to), (period.Start.ToString(), period.End.ToString()));
        Assert.Equal(period, ProgrammePeriod.MonthOf(period.Start, tz));
        Assert.Equal(period, ProgrammePeriod.MonthOf(period.End - Duration.Epsilon, tz));
        Assert.Equal(period.Next, ProgrammePeriod.MonthOf(period.End, tz).First);
        Assert.True(period.Contains(period.Start) && !period.Contains(period.End) && !period.Contains(period.Start - Duration.Epsilon));
        Assert.Equal($"{year}-{month:00}@{zone}", period.Key);
    }

    [Fact]
    public void INV_32_Assign_EveryoneWhoOptedInIsInOneLeagueOfSimilarEffort() => Law.Holds(
        "INV-32 leagues are small and of similar effort",
        Crowd.Any(80, 0.9),
        crowd =>
        {
            var leagues = Leagues.Assign(August, crowd.Taking());
            var expected = crowd.People.Where(one => one.IsOnBoards).ToDictionary(one => one.Person, one => crowd.PointsOf(one, August.Start - Duration.FromDays(28), August.Start));
            if (expected.Count < 3)
            {
                Assert.Equal(ProgrammeReasons.TooFew.With(), leagues.Why);
                Assert.Empty(leagues.Value);
                return;
            }

            Assert.Equal(expected.Keys.Order(ById), leagues.Value.SelectMany(league => league.Members).Order(ById));
            Assert.All(leagues.Value, league => Assert.InRange(league.Members.Count, 3, 6));
            Assert.InRange(leagues.Value.Max(league => league.Members.Count) - leagues.Value.Min(league => league.Members.Count), 0, 1);

            // No league reaches into another: whoever is in a league of more effort has at least as much as anybody in one of less.
            var spans = leagues.Value.Select(league => (Least: league.Members.Min(one => expected[one]), Most: league.Members.Max(one => expected[one]))).OrderBy(span => span).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Most <= pair.Second.Least));
        },
        150,
        ("several leagues", crowd => crowd.People.Count(one => one.IsOnBoards) > 6, 0.5),
        ("effort differs", crowd => crowd.People.Select(one => one.PointsFrom(August.Start - Duration.FromDays(28), August.Start)).Distinct().Count() > 2, 0.5));

    [Fact]
    public void Assign_AnyOrderOfPeople_IsTheSame() => Law.Holds(
        "leagues do not depend on the order of people",
        Crowd.Any(60, 0.9),
        crowd =>
        {
            var expected = Crowd.BoardsShown(crowd.Taking(), crowd.People.Select(one => one.Person));
            var turned = crowd with { People = ValueList.From(crowd.People.OrderBy(one => Sha(one.Id))) };
            Assert.Equal(expected, Crowd.BoardsShown(turned.Taking(), crowd.People.Select(one => one.Person)));
        },
        60,
        ("several leagues", crowd => crowd.People.Count(one => one.IsOnBoards) > 6, 0.5));

    [Fact]
    public void Participants_APersonTwice_IsAMistake() => Assert.Throws<ArgumentException>(() => Crowd.Of(Crowd.Open("p-1"), Crowd.Open("p-1")).Taking());

    /// <summary>Read from the definition, row by row, with nothing of the engine but the hash that is published.</summary>
    [Fact]
    public void INV_32_Board_IsThatOfTheNaiveOracle() => Law.Holds(
        "INV-32 a board is that of a naive oracle",
        Crowd.Any(50, 0.9),
        crowd =>
        {
            var people = crowd.Taking();
            foreach (var league in Leagues.Assign(August, people).Value)
            {
                var result = Leagues.Freeze(league, people).Value!;
                foreach (var member in league.Members)
                {
                    Assert.Equal(Naive(crowd, league, member), Boards.Of(member, result, people).Value!.Rows);
                }
            }
        },
        100,
        ("somebody is in the middle", crowd => crowd.People.Count(one => one.IsOnBoards) > 4, 0.6));

    [Fact]
    public void INV_32_Board_ShowsTheNeighbourhoodAndNeverTheBottom() => Law.Holds(
        "INV-32 a board shows the neighbourhood and no bottom place",
        Crowd.Any(50, 0.9),
        crowd =>
        {
            var people = crowd.Taking();
            foreach (var league in Leagues.Assign(August, people).Value)
            {
                var points = league.Members.ToDictionary(one => one, one => crowd.PointsOf(crowd.People.Single(other => other.Person == one), August.Start, August.End));
                var hasBottom = points.Values.Distinct().Count() > 1;
                foreach (var member in league.Members)
                {
                    var rows = Boards.Of(member, Leagues.Freeze(league, people).Value!, people).Value!.Rows;
                    var isLast = hasBottom && points[member] == points.Values.Min();
                    Assert.InRange(rows.Count, 1, isLast ? 3 : 5);
                    Assert.Equal(member, Assert.Single(rows, row => row.IsOwn).Person);
                    Assert.All(rows, row => Assert.Equal(isLast, row.Rank is null));
                    Assert.All(rows, row => Assert.Equal(points[row.Person], row.Points));
                    Assert.DoesNotContain(rows, row => !row.IsOwn && hasBottom && row.Points == points.Values.Min());
                    Assert.Equal(rows.Select(row => row.Points).OrderDescending(), rows.Select(row => row.Points));
                }
            }
        },
        100,
        ("somebody has fewest points", crowd => crowd.People.Where(one => one.IsOnBoards).Select(one => one.PointsFrom(August.Start, August.End)).Distinct().Count() > 1, 0.6));

    [Fact]
    public void INV_32_Points_CountFromLocalMidnightToLocalMidnight()
    {
        Somebody[] people =
        [
            Earning("p-1", August.Start), Earning("p-2", August.End - Duration.Epsilon), Earning("p-3", August.Start - Duration.Epsilon), Earning("p-4", August.End),
        ];
        var result = Leagues.Freeze(new(August, [.. people.Select(one => one.Person)]), Crowd.Of(people).Taking()).Value!;
        Assert.Equal([("p-1", 10L), ("p-2", 10L), ("p-3", 0L), ("p-4", 0L)], result.Places.OrderBy(place => place.Person.Value).Select(place => (place.Person.Value, place.Points)));

        static Somebody Earning(string id, Instant at) => Crowd.Open(id) with { Points = [(at, 10)] };
    }

    /// <summary>Of five equals everybody stands last about as often, over the months of forty years.</summary>
    [Fact]
    public void INV_32_Ties_AreFairOverPeriods()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1"), Crowd.Open("p-2"), Crowd.Open("p-3"), Crowd.Open("p-4"), Crowd.Open("p-5"));
        var members = ValueList.From(crowd.People.Select(one => one.Person));
        var last =
            from year in Enumerable.Range(2000, 40)
            from month in Enumerable.Range(1, 12)
            let period = ProgrammePeriod.Month(year, month, Crowd.Amsterdam)
            select Leagues.Freeze(new(period, members), (crowd with { Now = period.End }).Taking()).Value!.Places[4].Person;
        Assert.All(last.CountBy(person => person), count => Assert.InRange(count.Value, 70, 122));
    }

    [Theory]
    [InlineData(RankStrategy.Competition)]
    [InlineData(RankStrategy.Dense)]
    [InlineData(RankStrategy.Ordinal)]
    public void INV_32_AllEqual_NobodyIsLast(RankStrategy strategy)
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 10), Crowd.Open("p-2", 10), Crowd.Open("p-3", 10), Crowd.Open("p-4", 10)) with
        {
            Policy = Crowd.Active with { Programmes = new() { RankStrategy = strategy } },
        };
        var people = crowd.Taking();
        var result = Leagues.Freeze(new(August, [.. crowd.People.Select(one => one.Person)]), people).Value!;
        Assert.All(crowd.People, one => Assert.All(Boards.Of(one.Person, result, people).Value!.Rows, row => Assert.Equal(1, row.Rank)));
    }

    [Theory]
    [InlineData(RankStrategy.Competition, new[] { 1, 2, 2, 4 })]
    [InlineData(RankStrategy.Dense, new[] { 1, 2, 2, 3 })]
    [InlineData(RankStrategy.Ordinal, new[] { 1, 2, 3, 4 })]
    public void Freeze_EqualScores_AreNumberedByThePolicy(RankStrategy strategy, int[] expected)
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 50), Crowd.Open("p-2", 20), Crowd.Open("p-3", 20), Crowd.Open("p-4", 10)) with
        {
            Policy = Crowd.Active with { Programmes = new() { RankStrategy = strategy } },
        };
        var result = Leagues.Freeze(new(August, [.. crowd.People.Select(one => one.Person)]), crowd.Taking()).Value!;
        Assert.Equal(expected, result.Places.Select(place => place.Rank));
        Assert.Equal([false, false, false, true], result.Places.Select(place => place.IsBottom));
    }

    [Fact]
    public void Freeze_WithinTheGrace_IsProvisional()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1"), Crowd.Open("p-2"), Crowd.Open("p-3"));
        var league = new League(August, [.. crowd.People.Select(one => one.Person)]);
        Assert.False(Leagues.Freeze(league, (crowd with { Now = Crowd.Final - Duration.Epsilon }).Taking()).Value!.IsFinal);
        Assert.True(Leagues.Freeze(league, (crowd with { Now = Crowd.Final }).Taking()).Value!.IsFinal);
    }

    /// <summary>What was frozen stands: facts that come later change nothing, and who leaves leaves no trace while others keep their places.</summary>
    [Fact]
    public void INV_20_Frozen_WhoLeavesVanishesAndOthersKeepTheirPlaces() => Law.Holds(
        "INV-20 who withdraws is gone from the next board on, and others keep their places",
        Crowd.Any(40, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            foreach (var league in Leagues.Assign(August, people).Value)
            {
                var result = Leagues.Freeze(league, people).Value!;
                var gone = league.Members[league.Members.Count / 2];
                var after = (crowd with { People = ValueList.From(crowd.People.Select(one => one with { Points = one.Points.Add((August.Start, 500)) })) })
                    .Taking((gone.Value, Withdrawn(gone, Crowd.Final)));
                Assert.Equal(ProgrammeReasons.NotIn.With(), Boards.Of(gone, result, after).Why);
                foreach (var member in league.Members.Where(one => one != gone))
                {
                    var before = Boards.Of(member, result, people).Value!;
                    var rows = Boards.Of(member, result, after).Value!.Rows;
                    Assert.DoesNotContain(rows, row => row.Person == gone);
                    Assert.All(before.Rows.Where(row => row.Person != gone), row => Assert.Contains(row, rows));
                    Assert.All(rows, row => Assert.Equal(result.Places.Single(place => place.Person == row.Person).Points, row.Points));
                    Assert.Equal(Boards.Of(member, result, after), Boards.Of(member, result.Without(gone), after));
                }
            }
        },
        80,
        ("somebody next to others leaves", crowd => crowd.People.Count(one => one.IsOnBoards) > 2, 0.7));

    /// <summary>While a period is open, who left is as if never there.</summary>
    [Fact]
    public void INV_17_Open_WhoIsErasedWasNeverThere() => Law.Holds(
        "INV-17 an open period is as if who is erased had never been there",
        Crowd.Any(40, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            foreach (var league in Leagues.Assign(August, people).Value)
            {
                var gone = league.Members[0];
                var left = (crowd with { People = crowd.People.Where(one => one.Person != gone) }).Taking();
                Assert.Equal(Leagues.Freeze(league.Without(gone), left), Leagues.Freeze(league, left));
                Assert.DoesNotContain(Leagues.Freeze(league, left).Value?.Places ?? [], place => place.Person == gone);
            }
        },
        60,
        ("there is a league", crowd => crowd.People.Count(one => one.IsOnBoards) > 2, 0.7));

    [Fact]
    public void Board_WhoOptsInLater_IsInFromTheNextPeriod()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 30), Crowd.Open("p-2", 20), Crowd.Open("p-3", 10), Crowd.Open("p-4", 50));
        var people = crowd.Taking();
        var result = Leagues.Freeze(new(August, [new("p-1"), new("p-2"), new("p-3")]), people).Value!;
        Assert.Equal(ProgrammeReasons.FromNext.With(new LocalDate(2026, 9, 1)), Boards.Of(new PersonId("p-4"), result, people).Why);
        Assert.DoesNotContain(result.Places, place => place.Person.Value == "p-4");
    }

    /// <summary>Whoever joined in September and looks at July's board in October is in from October, not from August.</summary>
    [Fact]
    public void Board_OfAMonthBeforeOptingIn_SaysFromWhenTheyAreIn()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 30), Crowd.Open("p-2", 20), Crowd.Open("p-3", 10), Crowd.Open("p-4") with { Forms = [ConsentForm.Rewards] });
        var july = ProgrammePeriod.Month(2026, 7, Crowd.Amsterdam);
        var result = Leagues.Freeze(new(july, [new("p-1"), new("p-2"), new("p-3")]), crowd.Taking()).Value!;
        var joined = new ConsentGiven { Id = new("yes"), Person = new("p-4"), At = Crowd.August.End + Duration.FromDays(3), Form = ConsentForm.Leaderboard };
        var october = (crowd with { Now = Crowd.August.End + Duration.FromDays(40) }).Taking(("p-4", joined));
        Assert.Equal(ProgrammeReasons.FromNext.With(new LocalDate(2026, 10, 1)), Boards.Of(new PersonId("p-4"), result, october).Why);
    }

    /// <summary>What is no longer held one by one is not told as nothing.</summary>
    [Fact]
    public void Freeze_AfterRetention_SaysSo()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 30), Crowd.Open("p-2", 20), Crowd.Open("p-3", 10)) with { Now = August.Start + Duration.FromDays(400) };
        var league = new League(August, [.. crowd.People.Select(one => one.Person)]);
        Assert.True(Leagues.Freeze(league, crowd.Taking()).Value!.IsFinal);
        var late = (crowd with { Now = crowd.Now + Duration.Epsilon }).Taking();
        Assert.Equal(ProgrammeReasons.LetGo.With(), Leagues.Freeze(league, late).Why);
        Assert.Equal(ProgrammeReasons.LetGo.With(), Teams.Freeze(August, late).Why);
        Assert.Equal(ProgrammeReasons.LetGo.With(), Leagues.Assign(August, crowd.Taking()).Why);
    }

    [Fact]
    public void INV_21_WithoutMechanismOrAgreement_ThereIsNothing()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 30), Crowd.Open("p-2", 20), Crowd.Open("p-3", 10));
        var league = new League(August, [.. crowd.People.Select(one => one.Person)]);
        var result = Leagues.Freeze(league, crowd.Taking()).Value!;
        foreach (var policy in new[]
        {
            Crowd.Active with { Agreement = null },
            Crowd.Active with { Mechanisms = Crowd.Active.Mechanisms with { Leagues = false } },
        })
        {
            var people = (crowd with { Policy = policy }).Taking();
            var off = ProgrammeReasons.Off.With();
            Assert.Equal(off, Leagues.Assign(August, people).Why);
            Assert.Equal(off, Leagues.Freeze(league, people).Why);
            Assert.Equal(off, Boards.Of(new("p-1"), result, people).Why);
            Assert.Equal(off, Teams.Freeze(August, people).Why);
            Assert.Null(Boards.Of(new("p-1"), result, people).Value);
        }
    }

    /// <summary>From facts to a board: what people did is in their ledgers, and what they took back is not.</summary>
    [Fact]
    public void Freeze_PeopleWhoShared_CountsTheirLedgers()
    {
        var states = new[] { ("p-1", 3), ("p-2", 1), ("p-3", 0), ("p-4", 2) }.Select(one => Sharing(one.Item1, one.Item2)).ToList();
        var people = new AdvocacyEngine(Crowd.Active, 7, DateTimeZoneProviders.Tzdb).TakePart(states, Crowd.Final);
        var result = Leagues.Freeze(Leagues.Assign(August, people).Value[0], people).Value!;
        Assert.Equal([("p-1", 30L), ("p-4", 20L), ("p-2", 10L), ("p-3", 0L)], result.Places.Select(place => (place.Person.Value, place.Points)));

        static PersonState Sharing(string id, int acts)
        {
            var host = new Host(Crowd.Active, id);
            host.Place(August.Start - Duration.FromDays(9));
            host.Enrol(August.Start - Duration.FromDays(9));
            foreach (var form in new[] { ConsentForm.Rewards, ConsentForm.Leaderboard })
            {
                host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = August.Start - Duration.FromDays(8), Form = form });
            }

            // One more than counts: the last is taken back.
            for (var i = 0; i <= acts; i++)
            {
                host.Take(new Acted { Id = new($"act-{i}"), Person = host.Person, At = August.Start + Duration.FromDays(1 + i), Kind = ActKind.Post });
            }

            host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = August.Start + Duration.FromDays(9), Target = new($"act-{acts}") });
            return host.State;
        }
    }

    private static IEnumerable<BoardRow> Naive(Crowd crowd, League league, PersonId member)
    {
        var all = crowd.People
            .Where(one => league.Members.Contains(one.Person))
            .Select(one => (one.Person, Points: crowd.PointsOf(one, August.Start, August.End)))
            .OrderByDescending(one => one.Points).ThenBy(one => Sha("2026-08@Europe/Amsterdam\n" + one.Person.Value), StringComparer.Ordinal)
            .ToList();
        var lowest = all.Min(one => one.Points);
        var hasBottom = all.Any(one => one.Points > lowest);
        var shown = all.Where(one => one.Person == member || !hasBottom || one.Points > lowest).ToList();
        var own = shown.FindIndex(one => one.Person == member);
        var isLast = hasBottom && shown[own].Points == lowest;
        return shown
            .Where((_, i) => Math.Abs(i - own) <= 2)
            .Select(one => new BoardRow(one.Person, one.Points, isLast ? null : all.Count(other => other.Points > one.Points) + 1, one.Person == member));
    }

    private static string Sha(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private static ConsentWithdrawn Withdrawn(PersonId person, Instant at) =>
        new() { Id = new(person.Value + "-withdrawn"), Person = person, At = at, Form = ConsentForm.Leaderboard };

    private static readonly IComparer<PersonId> ById = Comparer<PersonId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));
}
